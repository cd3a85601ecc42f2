import { rowOfKey, type Rect } from "./address";
import type { ColumnRecord, RowRecord, Sheet } from "./records";

export const defaultRowHeight = 15;

/** Excel's row height for a font: 15 points for 11, and about 1.31 times the size above. */
export const lineHeight = (size: number): number => (size <= 11 ? defaultRowHeight : Math.ceil(size * 1.75) * 0.75);

export function isRowHidden(sheet: Sheet, row: number): boolean {
  const record = sheet.rows.get(row);
  return record?.hidden === true || record?.height === 0;
}

/** The height of every row that is not as high as usual: rows nobody set a height for fit their largest font, as Excel says of them. */
function unusualHeights(sheet: Sheet): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  for (const [key, { style }] of sheet.cells) {
    const height = lineHeight(style?.font.size ?? 0);
    const row = rowOfKey(key);
    if (height > (heights.get(row) ?? defaultRowHeight)) heights.set(row, height);
  }
  for (const [row, { hidden, height }] of sheet.rows) {
    if (hidden === true) heights.set(row, 0);
    else if (height !== undefined) heights.set(row, height);
  }
  return heights;
}

/** Points from the top of the first row of a stretch to the bottom of its last. */
export function heightOf(sheet: Sheet, { row, rows }: Pick<Rect, "row" | "rows">): number {
  let points = rows * defaultRowHeight;
  for (const [at, height] of unusualHeights(sheet)) if (at >= row && at < row + rows) points += height - defaultRowHeight;
  return points;
}

export function columnWidth(sheet: Sheet, column: number): number {
  const record = sheet.columns.get(column);
  return record?.hidden === true ? 0 : (record?.width ?? sheet.standardWidth);
}

/** Points from the sheet's top edge. */
export const rowTop = (sheet: Sheet, row: number): number => heightOf(sheet, { row: 0, rows: row });

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
