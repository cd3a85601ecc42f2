import type { Rect } from "./address";
import type { ColumnRecord, RowRecord, Sheet } from "./records";

export const defaultRowHeight = 15;

export function rowHeight(sheet: Sheet, row: number): number {
  const record = sheet.rows.get(row);
  return record?.hidden === true ? 0 : (record?.height ?? defaultRowHeight);
}

export function columnWidth(sheet: Sheet, column: number): number {
  const record = sheet.columns.get(column);
  return record?.hidden === true ? 0 : (record?.width ?? sheet.standardWidth);
}

/** Points from the sheet's top edge; counts only rows that differ from the default. */
export function rowTop(sheet: Sheet, row: number): number {
  let top = row * defaultRowHeight;
  for (const at of sheet.rows.keys()) if (at < row) top += rowHeight(sheet, at) - defaultRowHeight;
  return top;
}

export function columnLeft(sheet: Sheet, column: number): number {
  let left = column * sheet.standardWidth;
  for (const at of sheet.columns.keys()) if (at < column) left += columnWidth(sheet, at) - sheet.standardWidth;
  return left;
}

export function setRows(sheet: Sheet, rect: Rect, change: Partial<RowRecord>): void {
  for (let row = rect.row; row < rect.row + rect.rows; row++) sheet.rows.set(row, { ...sheet.rows.get(row), ...change });
}

export function setColumns(sheet: Sheet, rect: Rect, change: Partial<ColumnRecord>): void {
  for (let column = rect.column; column < rect.column + rect.columns; column++)
    sheet.columns.set(column, { ...sheet.columns.get(column), ...change });
}
