import { cellKey, columnOfKey, rowOfKey, type Rect } from "./address";
import { cellsIn, isEntireColumn, isEntireRow } from "./cells";
import type { Sheet } from "./records";
import { defaultStyle, type Style } from "./style";

/** Changes the look of a rectangle. Whole columns and rows keep it as theirs, so that it costs no cells. */
export function restyle(sheet: Sheet, rect: Rect, change: (style: Style) => Style): void {
  const changed = new Map<Style, Style>();
  const changeOnce = (style: Style): Style => {
    let next = changed.get(style);
    if (next === undefined) changed.set(style, (next = change(style)));
    return next;
  };
  if (isEntireColumn(rect)) {
    for (let column = rect.column; column < rect.column + rect.columns; column++) {
      const record = sheet.columns.get(column);
      sheet.columns.set(column, { ...record, style: changeOnce(record?.style ?? defaultStyle) });
    }
    for (const [row, record] of sheet.rows) {
      if (record.style === undefined) continue;
      for (let column = rect.column; column < rect.column + rect.columns; column++) restyleCell(sheet, row, column, changeOnce);
    }
    for (const { cell } of cellsIn(sheet, rect)) if (cell.style !== undefined) cell.style = changeOnce(cell.style);
    return;
  }
  if (isEntireRow(rect)) {
    for (let row = rect.row; row < rect.row + rect.rows; row++) {
      const record = sheet.rows.get(row);
      for (const [column, of] of sheet.columns) if (of.style !== undefined) restyleCell(sheet, row, column, changeOnce);
      sheet.rows.set(row, { ...record, style: changeOnce(record?.style ?? defaultStyle) });
    }
    for (const { cell } of cellsIn(sheet, rect)) if (cell.style !== undefined) cell.style = changeOnce(cell.style);
    return;
  }
  for (let row = rect.row; row < rect.row + rect.rows; row++) {
    for (let column = rect.column; column < rect.column + rect.columns; column++) restyleCell(sheet, row, column, changeOnce);
  }
}

function restyleCell(sheet: Sheet, row: number, column: number, change: (style: Style) => Style): void {
  const key = cellKey(row, column);
  const cell = sheet.cells.get(key);
  const style = change(cell?.style ?? sheet.rows.get(row)?.style ?? sheet.columns.get(column)?.style ?? defaultStyle);
  if (cell === undefined) sheet.cells.set(key, { formula: null, value: null, style });
  else cell.style = style;
}

/** Every style that shows somewhere in a rectangle. */
export function* stylesIn(sheet: Sheet, rect: Rect): Generator<Style> {
  if (!isEntireColumn(rect) && !isEntireRow(rect)) {
    for (let row = rect.row; row < rect.row + rect.rows; row++) {
      const rowStyle = sheet.rows.get(row)?.style;
      for (let column = rect.column; column < rect.column + rect.columns; column++) {
        yield sheet.cells.get(cellKey(row, column))?.style ?? rowStyle ?? sheet.columns.get(column)?.style ?? defaultStyle;
      }
    }
    return;
  }
  let styledColumns = 0;
  for (const [column, { style }] of sheet.columns) {
    if (column < rect.column || column >= rect.column + rect.columns || style === undefined) continue;
    styledColumns++;
    yield style;
  }
  let styledRows = 0;
  for (const [row, { style }] of sheet.rows) {
    if (row < rect.row || row >= rect.row + rect.rows || style === undefined) continue;
    styledRows++;
    yield style;
  }
  if (styledColumns < rect.columns && styledRows < rect.rows) yield defaultStyle;
  for (const [key, { style }] of sheet.cells) {
    const row = rowOfKey(key);
    const column = columnOfKey(key);
    const inside = row >= rect.row && row < rect.row + rect.rows && column >= rect.column && column < rect.column + rect.columns;
    if (inside && style !== undefined) yield style;
  }
}

/** A format's value when it is the same all over, null when it differs, as Excel reads it. */
export function uniform<T>(sheet: Sheet, rect: Rect, pick: (style: Style) => T): T | null {
  let first: { readonly value: T } | null = null;
  let last: Style | null = null;
  for (const style of stylesIn(sheet, rect)) {
    if (style === last) continue;
    last = style;
    const value = pick(style);
    if (first === null) first = { value };
    else if (first.value !== value) return null;
  }
  return first === null ? pick(defaultStyle) : first.value;
}

export const resetStyle = (sheet: Sheet, rect: Rect): void => restyle(sheet, rect, () => defaultStyle);
