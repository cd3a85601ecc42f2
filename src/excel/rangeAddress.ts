import { columnLetters } from "../domain/address";

/** A rectangle of one sheet, zero-based in sheet coordinates. */
export interface Region {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

const sheetRows = 1_048_576;
const sheetColumns = 16_384;

/** Reads an address as Excel writes it: `Sheet1!A1`, `'Q1 ''26'!$A$1:$B$2`, `Sheet1!A:B`, `Sheet1!3:5`. Null for another workbook's, several areas, or no sheet. */
export function readRegion(address: string): Region | null {
  const [, quoted, plain, cells = ""] = /^(?:'((?:[^']|'')+)'|([^'!]+))!([^!]+)$/.exec(address) ?? [];
  const sheet = quoted === undefined ? plain : quoted.replace(/''/g, "'");
  const [, firstColumn = "", firstRow = "", lastColumn = firstColumn, lastRow = firstRow] =
    /^([A-Z]{0,3})(\d{0,7})(?::([A-Z]{0,3})(\d{0,7}))?$/i.exec(cells.replace(/\$/g, "")) ?? [];
  if (sheet === undefined || sheet.includes("[") || firstColumn + firstRow === "") return null;
  const [left, right] = firstColumn === "" ? [0, sheetColumns - 1] : [columnNumber(firstColumn), columnNumber(lastColumn)];
  const [top, bottom] = firstRow === "" ? [0, sheetRows - 1] : [Number(firstRow) - 1, Number(lastRow) - 1];
  return right < left || bottom < top ? null : { sheet, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** A region's address within its sheet, `B2:D9`. */
export function regionAddress({ row, column, rows, columns }: Region): string {
  return `${columnLetters(column)}${row + 1}:${columnLetters(column + columns - 1)}${row + rows}`;
}

const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
