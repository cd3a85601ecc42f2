import { useCallback, useState, type MouseEvent, type ReactElement } from "react";
import { maxColumns, maxRows, type Rect } from "../../workbook/address";
import { boundingRect, intersection, usedRect, wholeSheet } from "../../workbook/cells";
import { Menu, type MenuItem } from "../chrome/Menu";
import type { Session } from "../session";
import { focusGrid } from "./focusGrid";
import { hideColumns, hideRows } from "./resizing";

type Open = { readonly x: number; readonly y: number; readonly over: "cells" | "rows" | "columns" };

/** The menus of the right mouse button. */
export function useGridMenu(session: Session): {
  readonly element: ReactElement | null;
  readonly openForCells: (event: MouseEvent) => void;
  readonly openForRow: (row: number, event: MouseEvent) => void;
  readonly openForColumn: (column: number, event: MouseEvent) => void;
} {
  const [open, setOpen] = useState<Open | null>(null);
  const close = useCallback(() => {
    setOpen(null);
    focusGrid();
  }, []);
  const show = (event: MouseEvent, over: Open["over"]): void => {
    event.preventDefault();
    if (session.commitEdit()) setOpen({ x: event.clientX, y: event.clientY, over });
  };
  const { selection } = session.sheet;
  const within = (row: number, column: number): boolean =>
    row >= selection.row &&
    row < selection.row + selection.rows &&
    column >= selection.column &&
    column < selection.column + selection.columns;
  return {
    element: open && <Menu label="Cells" x={open.x} y={open.y} items={items(session, open.over)} onClose={close} />,
    openForCells: (event) => {
      const address = (event.target as Element).closest<HTMLElement>("[data-cell]");
      const row = Number(address?.closest("[aria-rowindex]")?.getAttribute("aria-rowindex") ?? 0) - 1;
      const column = Number(address?.getAttribute("aria-colindex") ?? 0) - 1;
      if (address && !within(row, column)) session.select({ row, column });
      show(event, "cells");
    },
    openForRow: (row, event) => {
      if (!within(row, 0) || selection.columns !== maxColumns)
        session.selectRect({ row, column: 0, rows: 1, columns: maxColumns }, { row, column: 0 });
      show(event, "rows");
    },
    openForColumn: (column, event) => {
      if (!within(0, column) || selection.rows !== maxRows)
        session.selectRect({ row: 0, column, rows: maxRows, columns: 1 }, { row: 0, column });
      show(event, "columns");
    },
  };
}

function items(session: Session, over: Open["over"]): (MenuItem | null)[] {
  const { host, sheet } = session;
  const { selection } = sheet;
  const rows: Rect = { ...selection, column: 0, columns: maxColumns };
  const columns: Rect = { ...selection, row: 0, rows: maxRows };
  const clear: MenuItem = { label: "Clear contents", run: () => void session.accepted(host.clearContents(sheet.id, selection)) };
  const insert = (label: string, rect: Rect, shift: "Down" | "Right"): MenuItem => ({
    label,
    run: () => void session.accepted(host.insertCells(sheet.id, rect, shift)),
  });
  const remove = (label: string, rect: Rect, shift: "Up" | "Left"): MenuItem => ({
    label,
    run: () => void session.accepted(host.deleteCells(sheet.id, rect, shift)),
  });
  const sort = [
    { label: "Sort A to Z", run: () => sortBy(session, true) },
    { label: "Sort Z to A", run: () => sortBy(session, false) },
  ];
  switch (over) {
    case "rows":
      return [
        insert("Insert rows", rows, "Down"),
        remove("Delete rows", rows, "Up"),
        clear,
        null,
        { label: "Hide rows", run: () => hideRows(session, selection.row, selection.rows, true) },
        { label: "Unhide rows", run: () => hideRows(session, selection.row, selection.rows, false) },
      ];
    case "columns":
      return [
        insert("Insert columns", columns, "Right"),
        remove("Delete columns", columns, "Left"),
        clear,
        null,
        { label: "Hide columns", run: () => hideColumns(session, selection.column, selection.columns, true) },
        { label: "Unhide columns", run: () => hideColumns(session, selection.column, selection.columns, false) },
        null,
        ...sort,
      ];
    case "cells":
      return [
        clear,
        null,
        insert("Insert cells, shift right", selection, "Right"),
        insert("Insert cells, shift down", selection, "Down"),
        insert("Insert rows", rows, "Down"),
        insert("Insert columns", columns, "Right"),
        null,
        remove("Delete cells, shift left", selection, "Left"),
        remove("Delete cells, shift up", selection, "Up"),
        remove("Delete rows", rows, "Up"),
        remove("Delete columns", columns, "Left"),
        null,
        ...sort,
      ];
  }
}

/** Sorts the selected rows, or the block of filled cells around a single cell (a table's body), by the active cell's column. */
function sortBy(session: Session, ascending: boolean): void {
  const { host, sheet, activeCell } = session;
  const table = sheet.tables.find(({ range }) => intersection(range, { ...activeCell, rows: 1, columns: 1 }));
  const rect = table
    ? bodyOf(table.range, table.showHeaders, table.showTotals)
    : sheet.selection.rows > 1 && sheet.selection.rows < maxRows
      ? sheet.selection
      : blockAround(session);
  if (rect && rect.rows > 1) session.accepted(host.sort(sheet.id, rect, activeCell.column - rect.column, ascending));
}

const bodyOf = (range: Rect, headers: boolean, totals: boolean): Rect => ({
  ...range,
  row: range.row + (headers ? 1 : 0),
  rows: range.rows - (headers ? 1 : 0) - (totals ? 1 : 0),
});

/** Excel's current region without its header row: grown until blank rows and columns surround it. */
function blockAround({ sheet, activeCell }: Session): Rect | null {
  let block: Rect = { ...activeCell, rows: 1, columns: 1 };
  for (;;) {
    const frame = intersection(wholeSheet, {
      row: block.row - 1,
      column: block.column - 1,
      rows: block.rows + 2,
      columns: block.columns + 2,
    });
    const used = frame && usedRect(sheet, frame, true);
    const grown = used ? boundingRect(block, used) : block;
    if (grown.rows === block.rows && grown.columns === block.columns) break;
    block = grown;
  }
  return block.rows < 2 ? null : bodyOf(block, true, false);
}
