import type { GridRect } from "./reading/sheetGrid";

/** `A`, `B`, … `XFD` for a zero-based column. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** `B7` for zero-based row and column. */
export const cellAddress = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** `$B$7:$D$9`, or `$B$7` for a single cell. */
export function absoluteRange({ row, column, rows, columns }: GridRect): string {
  const corner = (r: number, c: number): string => `$${columnLetters(c)}$${r + 1}`;
  const first = corner(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${corner(row + rows - 1, column + columns - 1)}`;
}

/** A sheet name as a formula needs it. Always quoted: right for every name, whatever it contains. */
export const quotedSheet = (sheet: string): string => `'${sheet.replace(/'/g, "''")}'`;

/** How people and findings name a cell: `Sheet1!B7`, never quoted. */
export const plainAddress = (sheet: string, row: number, column: number): string => `${sheet}!${cellAddress(row, column)}`;

/** Splits `Sheet1!B7` at its last "!"; the sheet is "" when there is none. */
export function splitAddress(at: string): { readonly sheet: string; readonly cell: string } {
  const mark = at.lastIndexOf("!");
  return mark < 0 ? { sheet: "", cell: at } : { sheet: at.slice(0, mark), cell: at.slice(mark + 1) };
}

/** Zero-based row and column of `B7`, dollar signs or not; null for anything else. */
export function readCell(cell: string): { readonly row: number; readonly column: number } | null {
  const [, letters = "", digits = ""] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(cell) ?? [];
  if (digits === "" || Number(digits) < 1) return null;
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}
