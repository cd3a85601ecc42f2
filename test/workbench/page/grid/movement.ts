import { cellKey, contains, intersects, type CellAddress, type Rect } from "../../workbook/address";
import type { Sheet } from "../../workbook/records";
import { nextVisible } from "./axis";
import type { SheetAxes } from "./sheetAxes";

export type Direction = "up" | "down" | "left" | "right";

export const cellRect = (at: CellAddress): Rect => ({ row: at.row, column: at.column, rows: 1, columns: 1 });

export function rectBetween(a: CellAddress, b: CellAddress): Rect {
  return {
    row: Math.min(a.row, b.row),
    column: Math.min(a.column, b.column),
    rows: Math.abs(a.row - b.row) + 1,
    columns: Math.abs(a.column - b.column) + 1,
  };
}

/** The merge a cell belongs to. */
export const mergeAt = (sheet: Sheet, at: CellAddress): Rect | undefined => sheet.merges.find((merge) => contains(merge, cellRect(at)));

/** A selection never cuts through a merge: it grows until it holds all of those it touches. */
export function grownOverMerges(sheet: Sheet, rect: Rect): Rect {
  let grown = rect;
  for (let changed = true; changed;) {
    changed = false;
    for (const merge of sheet.merges) {
      if (!intersects(merge, grown) || contains(grown, merge)) continue;
      const row = Math.min(grown.row, merge.row);
      const column = Math.min(grown.column, merge.column);
      grown = {
        row,
        column,
        rows: Math.max(grown.row + grown.rows, merge.row + merge.rows) - row,
        columns: Math.max(grown.column + grown.columns, merge.column + merge.columns) - column,
      };
      changed = true;
    }
  }
  return grown;
}

/** One step in a direction, over hidden rows and columns and out of a merge. */
export function step(sheet: Sheet, axes: SheetAxes, from: CellAddress, direction: Direction): CellAddress {
  const merge = mergeAt(sheet, from) ?? cellRect(from);
  switch (direction) {
    case "up":
      return { row: nextVisible(axes.rows, merge.row, -1), column: from.column };
    case "down":
      return { row: nextVisible(axes.rows, merge.row + merge.rows - 1, 1), column: from.column };
    case "left":
      return { row: from.row, column: nextVisible(axes.columns, merge.column, -1) };
    case "right":
      return { row: from.row, column: nextVisible(axes.columns, merge.column + merge.columns - 1, 1) };
  }
}

/** Ctrl with an arrow: to the end of the block of filled cells, or to the next filled cell. */
export function jump(sheet: Sheet, axes: SheetAxes, from: CellAddress, direction: Direction): CellAddress {
  const filled = (at: CellAddress): boolean => (sheet.cells.get(cellKey(at.row, at.column))?.value ?? null) !== null;
  const same = (a: CellAddress, b: CellAddress): boolean => a.row === b.row && a.column === b.column;
  const first = step(sheet, axes, from, direction);
  if (same(first, from)) return from;
  const runs = filled(from) && filled(first);
  const edge = { row: direction === "up" ? 0 : axes.rows.count - 1, column: direction === "left" ? 0 : axes.columns.count - 1 };
  let at = first;
  for (;;) {
    if (!runs && filled(at)) return at;
    // Nothing is filled beyond the used cells: go straight to the sheet's edge.
    if (!runs && direction === "down" && at.row >= axes.usedRows) return { row: edge.row, column: at.column };
    if (!runs && direction === "right" && at.column >= axes.usedColumns) return { row: at.row, column: edge.column };
    const next = step(sheet, axes, at, direction);
    if (same(next, at) || (runs && !filled(next))) return at;
    at = next;
  }
}
