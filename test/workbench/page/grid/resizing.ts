import { cellKey, rowOfKey, columnOfKey } from "../../workbook/address";
import { styleAt } from "../../workbook/cells";
import { displayText } from "../../workbook/displayText";
import type { Session } from "../session";
import { cssFont, points, textWidth } from "./measure";

const protectedSheet =
  "The cell or chart you're trying to change is on a protected sheet. To make a change, unprotect the sheet. You might be requested to enter a password.";

function allowed(session: Session, option: "allowFormatColumns" | "allowFormatRows"): boolean {
  const { protection } = session.sheet;
  if (!protection || protection.options[option] === true) return true;
  session.say(protectedSheet);
  return false;
}

export function resizeColumn(session: Session, column: number, width: number): void {
  if (!allowed(session, "allowFormatColumns")) return;
  const { columns } = session.sheet;
  columns.set(column, { ...columns.get(column), hidden: width === 0, width: points(width) });
  session.sizesChanged();
}

export function resizeRow(session: Session, row: number, height: number): void {
  if (!allowed(session, "allowFormatRows")) return;
  const { rows } = session.sheet;
  rows.set(row, { ...rows.get(row), hidden: height === 0, height: points(height) });
  session.sizesChanged();
}

/** As wide as the widest text of the column, on one line. */
export function fitColumn(session: Session, column: number): void {
  const { sheet } = session;
  let widest = 0;
  for (const [key, cell] of sheet.cells) {
    if (columnOfKey(key) !== column || cell.value === null) continue;
    const style = styleAt(sheet, rowOfKey(key), column);
    const text = displayText(cell.value, style.numberFormat);
    const isHeader = sheet.tables.some(({ range, showFilterButton }) => showFilterButton && cellKey(range.row, column) === key);
    widest = Math.max(widest, textWidth(text, cssFont(style.font)) + (isHeader ? 20 : 0));
  }
  if (widest > 0) resizeColumn(session, column, Math.ceil(widest) + 9);
}

export function hideRows(session: Session, from: number, count: number, hidden: boolean): void {
  if (!allowed(session, "allowFormatRows")) return;
  const { rows } = session.sheet;
  for (let row = from; row < from + count; row += 1) if (hidden || rows.has(row)) rows.set(row, { ...rows.get(row), hidden });
  session.sizesChanged();
}

export function hideColumns(session: Session, from: number, count: number, hidden: boolean): void {
  if (!allowed(session, "allowFormatColumns")) return;
  const { columns } = session.sheet;
  for (let column = from; column < from + count; column += 1)
    if (hidden || columns.has(column)) columns.set(column, { ...columns.get(column), hidden });
  session.sizesChanged();
}
