import { cellKey, contains, intersects, maxColumns, maxRows, type Rect } from "../../workbook/address";
import { isCellError, type CellValue } from "../../workbook/values";
import type { FormulaCell } from "./formulaCell";
import type { ArrayValue } from "./value";

export const sameValue = (a: CellValue, b: CellValue): boolean =>
  a === b || (isCellError(a) && isCellError(b) && a.error === b.error && a.message === b.message);

/** Whether nothing stands where a formula's array goes. */
export function hasRoom(formula: FormulaCell, rect: Rect): boolean {
  const { record } = formula.sheet;
  if (rect.row + rect.rows > maxRows || rect.column + rect.columns > maxColumns) return false;
  if (record.merges.some((merge) => intersects(merge, rect)) || record.tables.some(({ range }) => intersects(range, rect))) return false;
  let free = true;
  formula.sheet.visit(rect, (cell, row, column) => {
    const key = cellKey(row, column);
    if (key !== formula.key && (cell.formula !== null || (cell.value !== null && cell.spillFrom !== formula.key))) free = false;
  });
  return free;
}

/** Writes an array from its anchor on. Tells each cell whose value changed. */
export function writeSpill(formula: FormulaCell, rect: Rect, array: ArrayValue, changed: (row: number, column: number) => void): void {
  const { cells } = formula.sheet.record;
  for (let row = 0; row < rect.rows; row++) {
    for (let column = 0; column < rect.columns; column++) {
      if (row === 0 && column === 0) continue;
      const key = cellKey(rect.row + row, rect.column + column);
      const value = array.at(row, column) ?? 0;
      const cell = cells.get(key);
      if (cell) {
        if (cell.spillFrom === formula.key && sameValue(cell.value, value)) continue;
        cell.value = value;
        cell.spillFrom = formula.key;
      } else cells.set(key, { formula: null, value, spillFrom: formula.key });
      changed(rect.row + row, rect.column + column);
    }
  }
  formula.sheet.include(rect.row + rect.rows - 1, rect.column + rect.columns - 1);
}

/** Empties what a formula spilled, except where its new array will stand. */
export function clearSpill(formula: FormulaCell, keep: Rect | null, changed: (row: number, column: number) => void): void {
  const { spill, sheet, key: anchor } = formula;
  if (!spill) return;
  const { cells } = sheet.record;
  for (let row = spill.row; row < spill.row + spill.rows; row++) {
    for (let column = spill.column; column < spill.column + spill.columns; column++) {
      if (keep && contains(keep, { row, column, rows: 1, columns: 1 })) continue;
      const key = cellKey(row, column);
      const cell = cells.get(key);
      if (!cell || cell.spillFrom !== anchor) continue;
      cell.spillFrom = undefined;
      cell.value = null;
      if (cell.style === undefined) cells.delete(key);
      changed(row, column);
    }
  }
}
