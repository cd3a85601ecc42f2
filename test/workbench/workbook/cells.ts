import { cellKey, columnOfKey, maxColumns, maxRows, rowOfKey, type Rect } from "./address";
import type { Cell, Sheet } from "./records";
import { defaultStyle, type Style } from "./style";

export const isEntireColumn = (rect: Rect): boolean => rect.row === 0 && rect.rows === maxRows;
export const isEntireRow = (rect: Rect): boolean => rect.column === 0 && rect.columns === maxColumns;

export const cellAt = (sheet: Sheet, row: number, column: number): Cell | undefined => sheet.cells.get(cellKey(row, column));

export const hasContent = (cell: Cell | undefined): boolean => cell !== undefined && (cell.formula !== null || cell.value !== null);

/** The style a cell shows: its own, its row's, its column's, the default. */
export const styleAt = (sheet: Sheet, row: number, column: number): Style =>
  sheet.cells.get(cellKey(row, column))?.style ?? sheet.rows.get(row)?.style ?? sheet.columns.get(column)?.style ?? defaultStyle;

/** Records of a rectangle's cells, row by row; walks the sheet's cells instead of the rectangle when that is shorter. */
export function* cellsIn(sheet: Sheet, rect: Rect): Generator<{ readonly row: number; readonly column: number; readonly cell: Cell }> {
  if (rect.rows * rect.columns <= sheet.cells.size) {
    for (let row = rect.row; row < rect.row + rect.rows; row++) {
      for (let column = rect.column; column < rect.column + rect.columns; column++) {
        const cell = cellAt(sheet, row, column);
        if (cell !== undefined) yield { row, column, cell };
      }
    }
    return;
  }
  const keys = [...sheet.cells.keys()].sort((a, b) => a - b);
  for (const key of keys) {
    const row = rowOfKey(key);
    const column = columnOfKey(key);
    const inside = row >= rect.row && row < rect.row + rect.rows && column >= rect.column && column < rect.column + rect.columns;
    const cell = inside ? sheet.cells.get(key) : undefined;
    if (cell !== undefined) yield { row, column, cell };
  }
}

/** The smallest rectangle around the cells that have content (or, unless `valuesOnly`, a style of their own); null when there are none. */
export function usedRect(sheet: Sheet, within: Rect, valuesOnly: boolean): Rect | null {
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  const [endRow, endColumn] = [within.row + within.rows, within.column + within.columns];
  const take = (cell: Cell, row: number, column: number): void => {
    if (!hasContent(cell) && (valuesOnly || cell.style === undefined)) return;
    if (row < top) top = row;
    if (column < left) left = column;
    if (row > bottom) bottom = row;
    if (column > right) right = column;
  };
  if (within.rows * within.columns <= sheet.cells.size) for (const { row, column, cell } of cellsIn(sheet, within)) take(cell, row, column);
  else {
    for (const [key, cell] of sheet.cells) {
      const row = rowOfKey(key);
      const column = key - row * maxColumns;
      if (row >= within.row && row < endRow && column >= within.column && column < endColumn) take(cell, row, column);
    }
  }
  return bottom === -1 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

export const wholeSheet: Rect = { row: 0, column: 0, rows: maxRows, columns: maxColumns };

export function intersection(a: Rect, b: Rect): Rect | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

export function boundingRect(a: Rect, b: Rect): Rect {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

export const sameRect = (a: Rect, b: Rect): boolean =>
  a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;

export const isOnSheet = (rect: Rect): boolean =>
  rect.row >= 0 &&
  rect.column >= 0 &&
  rect.rows > 0 &&
  rect.columns > 0 &&
  rect.row + rect.rows <= maxRows &&
  rect.column + rect.columns <= maxColumns;

/** What is left of the first rectangles when the second is taken away. */
export function subtract(rects: readonly Rect[], hole: Rect): Rect[] {
  return rects.flatMap((rect) => {
    const cut = intersection(rect, hole);
    if (cut === null) return [rect];
    const right = rect.column + rect.columns;
    const bottom = rect.row + rect.rows;
    const parts: Rect[] = [
      { row: rect.row, column: rect.column, rows: cut.row - rect.row, columns: rect.columns },
      { row: cut.row + cut.rows, column: rect.column, rows: bottom - cut.row - cut.rows, columns: rect.columns },
      { row: cut.row, column: rect.column, rows: cut.rows, columns: cut.column - rect.column },
      { row: cut.row, column: cut.column + cut.columns, rows: cut.rows, columns: right - cut.column - cut.columns },
    ];
    return parts.filter((part) => part.rows > 0 && part.columns > 0);
  });
}
