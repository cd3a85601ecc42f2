import { columnOfKey, maxColumns, maxRows, rowOfKey } from "../../workbook/address";
import { lineHeight } from "../../workbook/measures";
import type { Sheet } from "../../workbook/records";
import type { Style } from "../../workbook/style";
import { axis, type Axis } from "./axis";
import { cssFont, pixels, wrappedLines } from "./measure";

export interface SheetAxes {
  readonly rows: Axis;
  readonly columns: Axis;
  /** The last row and column that hold anything. */
  readonly usedRows: number;
  readonly usedColumns: number;
}

export const usualRowHeight = 20;
/** Above this many cells, rows keep the usual height unless they have one of their own: looking at every cell would be felt. */
const fittedCells = 60_000;

/** The sizes of a sheet's rows and columns as Excel would show them; rows without a height of their own fit large fonts and wrapped text. */
export function sheetAxes(sheet: Sheet): SheetAxes {
  const widths = new Map<number, number>();
  for (const [column, record] of sheet.columns) {
    if (record.hidden === true) widths.set(column, 0);
    else if (record.width !== undefined) widths.set(column, pixels(record.width));
  }
  const columns = axis(maxColumns, pixels(sheet.standardWidth), widths);
  const heights = sheet.cells.size <= fittedCells ? fittedHeights(sheet, columns) : new Map<number, number>();
  for (const [row, record] of sheet.rows) {
    if (record.hidden === true) heights.set(row, 0);
    else if (record.height !== undefined) heights.set(row, pixels(record.height));
  }
  return { rows: axis(maxRows, usualRowHeight, heights), columns, ...usedExtent(sheet) };
}

function fittedHeights(sheet: Sheet, columns: Axis): Map<number, number> {
  const heights = new Map<number, number>();
  for (const [key, { style, value }] of sheet.cells) {
    if (style === undefined || (style.font.size <= 11 && !style.wrap)) continue;
    const row = rowOfKey(key);
    const width = columns.size(columnOfKey(key));
    if (sheet.rows.get(row)?.height !== undefined || width === 0) continue;
    const height = style.wrap && typeof value === "string" ? wrappedHeight(value, style, width) : pixels(lineHeight(style.font.size));
    if (height > (heights.get(row) ?? usualRowHeight)) heights.set(row, height);
  }
  return heights;
}

const extents = new WeakMap<Sheet, { readonly size: number; readonly usedRows: number; readonly usedColumns: number }>();

/** The corner of the used cells; looked for again only when their number changed. */
function usedExtent(sheet: Sheet): { readonly usedRows: number; readonly usedColumns: number } {
  const known = extents.get(sheet);
  if (known?.size === sheet.cells.size) return known;
  let lastKey = -1;
  let lastColumn = -1;
  for (const key of sheet.cells.keys()) {
    if (key > lastKey) lastKey = key;
    const column = columnOfKey(key);
    if (column > lastColumn) lastColumn = column;
  }
  const extent = { size: sheet.cells.size, usedRows: lastKey < 0 ? 0 : rowOfKey(lastKey) + 1, usedColumns: lastColumn + 1 };
  extents.set(sheet, extent);
  return extent;
}

const wrappedHeight = (text: string, style: Style, width: number): number =>
  wrappedLines(text, cssFont(style.font), Math.max(8, width - 6)) * (pixels(lineHeight(style.font.size)) - 1) + 1;
