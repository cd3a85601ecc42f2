import { absoluteRange, columnLetters, quotedSheet } from "../domain/address";
import type { GridRect } from "../domain/reading/sheetGrid";

/** `'Sheet 1'!$A$1:$B$2` as a defined name wants it. */
export const nameReference = (sheet: string, range: GridRect): string => `=${quotedSheet(sheet)}!${absoluteRange(range)}`;

/** `A1:B2`, without sheet. */
export const localAddress = (range: GridRect): string => absoluteRange(range).replace(/\$/g, "");

/** Reads Excel's own form of an address, `Sheet1!A1:B2` or `'My sheet'!A1`. */
export function rectOfAddress(address: string): GridRect {
  const cells = address.slice(address.lastIndexOf("!") + 1).replace(/\$/g, "");
  const [first = "", last = first] = cells.split(":");
  const [from, to] = [corner(first), corner(last)];
  return { row: from.row, column: from.column, rows: to.row - from.row + 1, columns: to.column - from.column + 1 };
}

function corner(cell: string): { row: number; column: number } {
  const match = /^([A-Z]+)(\d+)$/.exec(cell.trim());
  if (!match) throw new Error(`not a cell: ${cell}`);
  let column = 0;
  for (const letter of match[1] ?? "") column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(match[2]) - 1, column: column - 1 };
}

export const entireRows = (row: number, count: number): string => `${row + 1}:${row + count}`;
export const entireColumn = (column: number): string => `${columnLetters(column)}:${columnLetters(column)}`;

/** The sheet a defined name points to, from Excel's own form `=Sheet1!$A$1` or `='My sheet'!$A$1`; null for anything else. */
export function sheetOfReference(formula: string): string | null {
  const match = /^=(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(formula);
  return match ? (match[1]?.replace(/''/g, "'") ?? match[2] ?? null) : null;
}
