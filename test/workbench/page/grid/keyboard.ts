import type { CellAddress } from "../../workbook/address";
import { cellKey, maxColumns, maxRows } from "../../workbook/address";

import type { Session } from "../session";
import { moveOn } from "./editing";
import { editText } from "./editText";
import { styleAt } from "../../workbook/cells";

import { jump, rectBetween, step, type Direction } from "./movement";

/** What the keyboard needs to know of the window on the sheet. */
export interface Window {
  readonly rowsPerPage: number;
  openList(): void;
}

const arrows: Readonly<Record<string, Direction>> = { ArrowUp: "up", ArrowDown: "down", ArrowLeft: "left", ArrowRight: "right" };

/** A key pressed on the grid while no cell is being edited; true when it meant something. */
export function gridKey(
  session: Session,
  event: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "shiftKey" | "altKey">,
  window: Window,
): boolean {
  const { sheet, axes, activeCell, movingCorner } = session;
  const ctrl = event.ctrlKey || event.metaKey;
  const go = (to: CellAddress): true => {
    if (event.shiftKey) session.select(activeCell, to);
    else session.select(to);
    return true;
  };
  const from = event.shiftKey ? movingCorner : activeCell;
  const arrow = arrows[event.key];
  if (arrow && event.altKey) {
    if (arrow === "down") window.openList();
    return true;
  }
  if (arrow) return go(ctrl ? jump(sheet, axes, from, arrow) : step(sheet, axes, from, arrow));
  switch (event.key) {
    case "Tab":
      moveOn(session, event.shiftKey ? "left" : "right");
      return true;
    case "Enter":
      moveOn(session, event.shiftKey ? "up" : "down");
      return true;
    case "Home":
      return go({ row: ctrl ? sheet.freeze.rows : from.row, column: ctrl ? sheet.freeze.columns : 0 });
    case "End":
      return ctrl ? go({ row: Math.max(0, axes.usedRows - 1), column: Math.max(0, axes.usedColumns - 1) }) : false;
    case "PageDown":
    case "PageUp":
      if (ctrl) nextSheet(session, event.key === "PageDown" ? 1 : -1);
      else go({ row: paged(from.row, event.key === "PageDown" ? window.rowsPerPage : -window.rowsPerPage), column: from.column });
      return true;
    case "F2":
      session.beginEdit(textOf(session), "edit");
      return true;
    case "Delete":
      session.accepted(session.host.clearContents(sheet.id, sheet.selection));
      return true;
    case "Backspace":
      session.beginEdit("", "enter");
      return true;
    case " ":
      if (ctrl) session.selectRect({ ...rectBetween(activeCell, movingCorner), row: 0, rows: maxRows }, activeCell);
      else if (event.shiftKey) session.selectRect({ ...rectBetween(activeCell, movingCorner), column: 0, columns: maxColumns }, activeCell);
      else session.beginEdit(" ", "enter");
      return true;
    case "a":
      if (ctrl) {
        session.selectRect({ row: 0, column: 0, rows: maxRows, columns: maxColumns }, activeCell);
        return true;
      }
  }
  if (event.key.length === 1 && !ctrl && !event.altKey) {
    session.beginEdit(event.key, "enter");
    return true;
  }
  return false;
}

/** The active cell's content for editing. */
export function textOf(session: Session): string {
  const { sheet, activeCell } = session;
  const cell = sheet.cells.get(cellKey(activeCell.row, activeCell.column));
  return editText(cell, styleAt(sheet, activeCell.row, activeCell.column).numberFormat);
}

const paged = (row: number, by: number): number => Math.min(maxRows - 1, Math.max(0, row + by));

function nextSheet(session: Session, by: 1 | -1): void {
  const visible = session.workbook.sheets.filter(({ visibility }) => visibility === "Visible");
  const next = visible[visible.indexOf(session.sheet) + by];
  if (next) session.activateSheet(next.id);
}
