import { absoluteRange, columnLetters, quotedSheet } from "../domain/address";
import type { GridRect } from "../domain/reading/sheetGrid";

/** `'Sheet 1'!$A$1:$B$2` as a defined name wants it. */
export const nameReference = (sheet: string, range: GridRect): string => `=${quotedSheet(sheet)}!${absoluteRange(range)}`;

/** `A1:B2`, without sheet. */
export const localAddress = (range: GridRect): string => absoluteRange(range).replace(/\$/g, "");

export const entireRows = (row: number, count: number): string => `${row + 1}:${row + count}`;
export const entireColumns = (column: number, count: number): string => `${columnLetters(column)}:${columnLetters(column + count - 1)}`;

/** The sheet a defined name points to, from Excel's own form `=Sheet1!$A$1` or `='My sheet'!$A$1`; null for anything else. */
export function sheetOfReference(formula: string): string | null {
  const match = /^=(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(formula);
  return match ? (match[1]?.replace(/''/g, "'") ?? match[2] ?? null) : null;
}
