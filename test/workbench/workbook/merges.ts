import type { Core } from "../core";
import { invalidArgument } from "../protocol/apiError";
import { intersects, type Rect } from "./address";
import { boundingRect, cellsIn } from "./cells";
import { setContent, told } from "./content";
import { requireWritable } from "./protection";
import type { Sheet } from "./records";

/** Merges a range (or each of its rows); only the top left value stays. Tables cannot be merged. */
export function mergeCells(core: Core, sheet: Sheet, rect: Rect, across: boolean): void {
  requireWritable(sheet, rect);
  if (sheet.tables.some(({ range }) => intersects(range, rect))) throw invalidArgument();
  const parts = across ? Array.from({ length: rect.rows }, (_, r) => ({ ...rect, row: rect.row + r, rows: 1 })) : [rect];
  for (const part of parts) {
    const touched = sheet.merges.filter((merge) => intersects(merge, part));
    const whole = touched.reduce(boundingRect, part);
    removeMerges(sheet, whole);
    for (const { row, column } of [...cellsIn(sheet, whole)]) {
      if (row !== whole.row || column !== whole.column) setContent(sheet, row, column, { formula: null, value: null });
    }
    if (whole.rows * whole.columns > 1) sheet.merges.push(whole);
  }
  told(core, sheet, rect);
}

export function unmergeCells(core: Core, sheet: Sheet, rect: Rect): void {
  requireWritable(sheet, rect);
  removeMerges(sheet, rect);
  core.redraw({ kind: "cells", sheetId: sheet.id });
}

function removeMerges(sheet: Sheet, rect: Rect): void {
  const kept = sheet.merges.filter((merge) => !intersects(merge, rect));
  sheet.merges.splice(0, sheet.merges.length, ...kept);
}
