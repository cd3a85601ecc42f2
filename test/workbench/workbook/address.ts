/** Excel's sheet size since 2007. */
export const maxRows = 1_048_576;
export const maxColumns = 16_384;

/** One cell, zero-based. */
export interface CellAddress {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, zero-based, with its size. */
export interface Rect extends CellAddress {
  readonly rows: number;
  readonly columns: number;
}

/** A cell's key in a sheet's sparse map; ascending keys run row by row. */
export const cellKey = (row: number, column: number): number => row * maxColumns + column;
export const rowOfKey = (key: number): number => Math.floor(key / maxColumns);
export const columnOfKey = (key: number): number => key % maxColumns;

export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** `A1`, `A1:C4`, whole columns `A:C`, whole rows `1:4`. */
export function printRect(rect: Rect): string {
  const { row, column, rows, columns } = rect;
  const left = columnLetters(column);
  const right = columnLetters(column + columns - 1);
  if (row === 0 && rows === maxRows) return `${left}:${right}`;
  if (column === 0 && columns === maxColumns) return `${row + 1}:${row + rows}`;
  const first = `${left}${row + 1}`;
  return rows === 1 && columns === 1 ? first : `${first}:${right}${row + rows}`;
}

const cellPattern = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;
const columnPattern = /^\$?([A-Za-z]{1,3})$/;
const rowPattern = /^\$?(\d{1,7})$/;

/** Reads `A1`, `A1:C4`, `A:C`, `1:4` (with or without `$`); null when it is none of these or off the sheet. */
export function parseRect(text: string): Rect | null {
  const [from, to = from, ...rest] = text.split(":");
  if (from === undefined || to === undefined || rest.length > 0) return null;
  const corners = [from, to].map((corner) => {
    const cell = cellPattern.exec(corner);
    if (cell) return { column: columnNumber(cell[1] ?? ""), row: Number(cell[2]) - 1, kind: "cell" as const };
    const column = columnPattern.exec(corner);
    if (column) return { column: columnNumber(column[1] ?? ""), row: 0, kind: "column" as const };
    const row = rowPattern.exec(corner);
    if (row) return { column: 0, row: Number(row[1]) - 1, kind: "row" as const };
    return null;
  });
  const [a, b] = corners;
  if (!a || !b || a.kind !== b.kind || (a.kind !== "cell" && !text.includes(":"))) return null;
  if ([a, b].some(({ row, column }) => row < 0 || row >= maxRows || column >= maxColumns)) return null;
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: a.kind === "column" ? maxRows : Math.abs(a.row - b.row) + 1,
    columns: a.kind === "row" ? maxColumns : Math.abs(a.column - b.column) + 1,
  };
}

/** A sheet name as it stands in a formula or an address: quoted where Excel quotes it. */
export function quoteSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && parseRect(name) === null && !/^R\d*C?\d*$|^C\d*$/i.test(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}

export const intersects = (a: Rect, b: Rect): boolean =>
  a.row < b.row + b.rows && b.row < a.row + a.rows && a.column < b.column + b.columns && b.column < a.column + a.columns;

export const contains = (outer: Rect, inner: Rect): boolean =>
  outer.row <= inner.row &&
  outer.column <= inner.column &&
  outer.row + outer.rows >= inner.row + inner.rows &&
  outer.column + outer.columns >= inner.column + inner.columns;
