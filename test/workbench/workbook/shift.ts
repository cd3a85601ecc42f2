import type { Core } from "../core";
import { raiseChanged, type ChangeType, type ShiftDirection } from "../objects/raise";
import { accessDenied, insertDeleteConflict } from "../protocol/apiError";
import type { Rect } from "./address";
import { isEntireColumn, isEntireRow } from "./cells";
import { requireAllowed, requireWritable } from "./protection";
import type { Sheet } from "./records";
import { deleteCells, insertCells, structureConflict } from "./structure";
import { moveReference, shiftOf } from "./structureShift";

export type Shift = "Down" | "Right" | "Up" | "Left";

/**
 * Inserts blank cells (moving others down or right) or deletes cells (moving others up or left). A table is moved as a whole or along a
 * full side; anything that would tear one is a conflict.
 */
export function shiftCells(core: Core, sheet: Sheet, rect: Rect, shift: Shift): void {
  requirePossible(sheet, rect, shift);
  const inserting = shift === "Down" || shift === "Right";
  const area = inserting ? insertCells(core.workbook, sheet, rect, shift) : deleteCells(core.workbook, sheet, rect, shift);
  const along = shiftOf(rect, shift);
  core.references.move(sheet, (range) => moveReference(along, range));
  core.engine.structureChanged([{ sheetId: sheet.id, rect: area }]);
  core.calculation.markDue();
  core.redraw({ kind: "cells", sheetId: sheet.id });
  raiseChanged(core, sheet, rect, undefined, changeTypeOf(rect, inserting), directions[shift]);
}

const directions: Readonly<Record<Shift, ShiftDirection>> = {
  Down: "ShiftCellDown",
  Right: "ShiftCellRight",
  Up: "ShiftCellUp",
  Left: "ShiftCellLeft",
};

function changeTypeOf(rect: Rect, inserting: boolean): ChangeType {
  if (isEntireRow(rect)) return inserting ? "RowInserted" : "RowDeleted";
  if (isEntireColumn(rect)) return inserting ? "ColumnInserted" : "ColumnDeleted";
  return inserting ? "CellInserted" : "CellDeleted";
}

function requirePossible(sheet: Sheet, rect: Rect, shift: Shift): void {
  const inserting = shift === "Down" || shift === "Right";
  if (sheet.protection !== null) {
    const whole = isEntireRow(rect) ? "Rows" : isEntireColumn(rect) ? "Columns" : null;
    if (whole === null) throw accessDenied();
    requireAllowed(sheet, `allow${inserting ? "Insert" : "Delete"}${whole}`);
    if (!inserting) requireWritable(sheet, rect);
  }
  if (structureConflict(sheet, rect, shift) !== null) throw insertDeleteConflict();
}
