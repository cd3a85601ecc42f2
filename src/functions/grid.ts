import { readCell, type CellValue } from "./cellValue";

/** An argument as a rectangle of cells; a single value is 1 × 1. */
export interface Grid {
  readonly rows: number;
  readonly columns: number;
  /** Reaches to the sheet's end (`A:A`): cells behind the last one with content are blank, not absent. */
  readonly openEnded: boolean;
  readonly at: (row: number, column: number) => CellValue;
}

/** Half a column of a sheet: nobody selects that many rows one by one. */
const openEndedRows = 2 ** 19;

/** Reads an argument as Excel hands it over: a matrix, or nothing for an omitted one. */
export function readGrid(raw: unknown): Grid {
  const matrix: readonly unknown[] = Array.isArray(raw) ? raw : [[raw]];
  const rows = matrix.length;
  const columns = Array.isArray(matrix[0]) ? matrix[0].length : 1;
  const at = (row: number, column: number): CellValue => {
    const line = matrix[row];
    return readCell(Array.isArray(line) ? line[column] : line);
  };
  return { rows, columns, openEnded: rows >= openEndedRows, at };
}

/** The same grid with some of its zeros known to be blank cells. */
export function withBlanks(grid: Grid, isBlank: (row: number, column: number) => boolean): Grid {
  const at = (row: number, column: number): CellValue => {
    const cell = grid.at(row, column);
    return cell === 0 && isBlank(row, column) ? null : cell;
  };
  return { ...grid, at };
}

/** A whole column cut behind its last row with content, so that `A:A` answers for the rows in use and not for a million. */
export function trimmed(grid: Grid): Grid {
  if (!grid.openEnded) return grid;
  let rows = grid.rows;
  while (rows > 1 && isBlankRow(grid, rows - 1)) rows -= 1;
  return { ...grid, rows };
}

function isBlankRow(grid: Grid, row: number): boolean {
  for (let column = 0; column < grid.columns; column += 1) if (grid.at(row, column) !== null) return false;
  return true;
}

/** Every cell of a grid, row by row. */
export function cellsOf(grid: Grid): CellValue[] {
  const cells: CellValue[] = [];
  for (let row = 0; row < grid.rows; row += 1) for (let column = 0; column < grid.columns; column += 1) cells.push(grid.at(row, column));
  return cells;
}

export interface Box {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The smallest box around the zeros of a grid; null when it has none. */
export function boxOfZeros(grid: Grid): Box | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (let row = 0; row < grid.rows; row += 1) {
    for (let column = 0; column < grid.columns; column += 1) {
      if (grid.at(row, column) !== 0) continue;
      top = Math.min(top, row);
      bottom = row;
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  }
  return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
