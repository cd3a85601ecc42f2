import { accessDenied } from "../protocol/apiError";
import { cellKey, type Rect } from "./address";
import { stylesIn } from "./formatting";
import type { Sheet } from "./records";
import { defaultStyle } from "./style";

/** Content of a protected sheet's locked cells cannot be written, by the API neither. */
export function requireWritable(sheet: Sheet, rect: Rect): void {
  if (sheet.protection === null) return;
  for (const style of stylesIn(sheet, rect)) if (style.locked) throw accessDenied();
}

/** What else a protected sheet refuses unless its options allow it. */
export function requireAllowed(sheet: Sheet, option: string): void {
  if (sheet.protection !== null && sheet.protection.options[option] !== true) throw accessDenied();
}

export const isLocked = (sheet: Sheet, row: number, column: number): boolean =>
  sheet.protection !== null &&
  (sheet.cells.get(cellKey(row, column))?.style ?? sheet.rows.get(row)?.style ?? sheet.columns.get(column)?.style ?? defaultStyle).locked;
