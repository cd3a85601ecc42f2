import { useRef, type PointerEvent, type MouseEvent } from "react";
import { printRect, type CellAddress } from "../../workbook/address";
import type { Session } from "../session";
import { takesReference } from "./editing";
import { focusGrid } from "./focusGrid";
import { textOf } from "./keyboard";
import { grownOverMerges, rectBetween } from "./movement";
import type { Region } from "./view";

/** What a drag does: extend the selection, or the reference being pointed out for a formula. */
type Drag = { readonly kind: "select" } | { readonly kind: "point"; readonly from: CellAddress; readonly start: number; end: number };

/** Events of the pointer over the cells. */
export function usePointer(
  session: Session,
  regions: readonly Region[],
  onAway: () => void,
): {
  onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  onPointerUp: () => void;
  onDoubleClick: (event: MouseEvent<HTMLElement>) => void;
} {
  const drag = useRef<Drag | null>(null);
  const cellUnder = (event: MouseEvent<HTMLElement>): CellAddress => {
    const box = event.currentTarget.getBoundingClientRect();
    const x = Math.min(Math.max(0, event.clientX - box.left), box.width - 1);
    const y = Math.min(Math.max(0, event.clientY - box.top), box.height - 1);
    const region =
      regions.find(({ left, top, width, height }) => x >= left && x < left + width && y >= top && y < top + height) ??
      regions[regions.length - 1];
    if (!region) return session.activeCell;
    return {
      row: session.axes.rows.indexAt(region.originY + y - region.top),
      column: session.axes.columns.indexAt(region.originX + x - region.left),
    };
  };
  const point = (drag: Extract<Drag, { kind: "point" }>, to: CellAddress): void => {
    const { editing } = session;
    if (!editing) return;
    const address = printRect(grownOverMerges(session.sheet, rectBetween(drag.from, to)));
    const prefix = session.sheet.id === editing.sheetId ? "" : `'${session.sheet.name.replace(/'/g, "''")}'!`;
    const text = editing.text.slice(0, drag.start) + prefix + address + editing.text.slice(drag.end);
    drag.end = drag.start + prefix.length + address.length;
    session.editText(text, drag.end);
  };
  return {
    onPointerDown: (event) => {
      if (event.button !== 0 || (event.target as Element).closest("textarea, button, [role=listbox]")) return;
      const at = cellUnder(event);
      onAway();
      event.currentTarget.setPointerCapture(event.pointerId);
      const { editing, caret } = session;
      if (editing && takesReference(editing.text, caret)) {
        event.preventDefault();
        drag.current = { kind: "point", from: at, start: caret, end: caret };
        point(drag.current, at);
        return;
      }
      if (!session.commitEdit()) return;
      drag.current = { kind: "select" };
      focusGrid();
      event.preventDefault();
      if (event.shiftKey) session.select(session.activeCell, at);
      else session.select(at);
    },
    onPointerMove: (event) => {
      const { current } = drag;
      if (!current) return;
      const at = cellUnder(event);
      if (current.kind === "point") point(current, at);
      else if (at.row !== session.movingCorner.row || at.column !== session.movingCorner.column) session.select(session.activeCell, at);
    },
    onPointerUp: () => (drag.current = null),
    onDoubleClick: (event) => {
      if ((event.target as Element).closest("textarea, button, [role=listbox]")) return;
      session.beginEdit(textOf(session), "edit");
    },
  };
}
