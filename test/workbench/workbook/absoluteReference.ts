import { columnLetters, quoteSheetName, type Rect } from "./address";
import type { Sheet } from "./records";

/** `Sheet1!$A$1:$B$2`: a range as formulas of names, validations and charts hold it. */
export function absoluteReference(sheet: Sheet, rect: Rect): string {
  const cell = (row: number, column: number): string => `$${columnLetters(column)}$${row + 1}`;
  const first = cell(rect.row, rect.column);
  const last = cell(rect.row + rect.rows - 1, rect.column + rect.columns - 1);
  return `${quoteSheetName(sheet.name)}!${first}${first === last ? "" : `:${last}`}`;
}
