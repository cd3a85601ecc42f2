import { columnOfKey, maxColumns, maxRows, rowOfKey } from "../../workbook/address";
import type { Sheet } from "../../workbook/records";
import { defaultStyle, type Style } from "../../workbook/style";
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
  const usualWidth = pixels(sheet.standardWidth);
  const widths = new Map<number, number>();
  for (const [column, record] of sheet.columns) {
    if (record.hidden === true) widths.set(column, 0);
    else if (record.width !== undefined) widths.set(column, pixels(record.width));
  }
  const columns = axis(maxColumns, usualWidth, widths);

  const heights = new Map<number, number>();
  let usedRows = 0;
  let usedColumns = 0;
  const fits = sheet.cells.size <= fittedCells;
  for (const [key, cell] of sheet.cells) {
    const row = rowOfKey(key);
    const column = columnOfKey(key);
    if (row >= usedRows) usedRows = row + 1;
    if (column >= usedColumns) usedColumns = column + 1;
    if (!fits || sheet.rows.get(row)?.height !== undefined) continue;
    const style = cell.style ?? defaultStyle;
    const height = style.wrap && typeof cell.value === "string" ? wrappedHeight(cell.value, style, columns.size(column)) : lineHeight(style.font.size);
    if (height > (heights.get(row) ?? usualRowHeight)) heights.set(row, height);
  }
  for (const [row, record] of sheet.rows) {
    if (record.hidden === true) heights.set(row, 0);
    else if (record.height !== undefined) heights.set(row, pixels(record.height));
  }
  return { rows: axis(maxRows, usualRowHeight, heights), columns, usedRows, usedColumns };
}

/** Excel's row height for a font: 15 points for 11, and about 1.31 times the size above. */
const lineHeight = (size: number): number => (size <= 11 ? usualRowHeight : Math.ceil(size * 1.75));

const wrappedHeight = (text: string, style: Style, width: number): number =>
  wrappedLines(text, cssFont(style.font), Math.max(8, width - 6)) * (lineHeight(style.font.size) - 1) + 1;
