import type { Session } from "../session";
import type { CellAddress, Rect } from "../../workbook/address";
import { step, type Direction } from "./movement";

/** Enters what was typed and moves on, as Enter and Tab do. */
export function commitAndMove(session: Session, direction: Direction): void {
  if (!session.commitEdit()) return;
  moveOn(session, direction);
}

/** In a range the active cell walks through it; else it steps. */
export function moveOn(session: Session, direction: Direction): void {
  const { sheet, axes, activeCell } = session;
  const { selection } = sheet;
  if (selection.rows * selection.columns > 1 && !sheet.merges.some((merge) => sameRect(merge, selection))) {
    session.activate(nextInRange(selection, activeCell, direction));
    return;
  }
  session.select(step(sheet, axes, activeCell, direction));
}

const sameRect = (a: Rect, b: Rect): boolean => a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;

function nextInRange(range: Rect, at: CellAddress, direction: Direction): CellAddress {
  const byRow = direction === "left" || direction === "right";
  const forward = direction === "right" || direction === "down" ? 1 : -1;
  const place = byRow
    ? (at.row - range.row) * range.columns + at.column - range.column
    : (at.column - range.column) * range.rows + at.row - range.row;
  const count = range.rows * range.columns;
  const next = (place + forward + count) % count;
  return byRow
    ? { row: range.row + Math.floor(next / range.columns), column: range.column + (next % range.columns) }
    : { row: range.row + (next % range.rows), column: range.column + Math.floor(next / range.rows) };
}

/** Where a click on a cell puts its address into the formula being typed: after an operator, a bracket or a separator. */
export const takesReference = (text: string, caret: number): boolean =>
  text.startsWith("=") && /[=(,;:+\-*/^&<>{\s]$/.test(text.slice(0, caret));
