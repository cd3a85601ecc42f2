import type { Core } from "../core";
import { cellKey, columnOfKey, intersects, rowOfKey, type Rect } from "./address";
import { styleAt } from "./cells";
import { restyle } from "./formatting";
import type { Cell, Sheet } from "./records";
import type { CellValue } from "./values";

/** A cell's content, as parsed. */
export interface Content {
  readonly formula: string | null;
  readonly value: CellValue;
  /** Format that typing gives a cell of format General: a date's, a percentage's. */
  readonly numberFormat?: string | undefined;
}

/** Tells the engine and the page that cells were entered. */
export function told(core: Core, sheet: Sheet, rect: Rect): void {
  core.engine.entered(sheet.id, rect);
  core.calculation.markDue();
  core.redraw({ kind: "cells", sheetId: sheet.id });
}

/** Puts content into one cell; a blank one keeps only its style. The hidden cells of a merge take nothing. */
export function setContent(sheet: Sheet, row: number, column: number, content: Content): void {
  const hiddenByMerge = sheet.merges.some(
    (merge) => (merge.row !== row || merge.column !== column) && intersects(merge, { row, column, rows: 1, columns: 1 }),
  );
  if (hiddenByMerge) return;
  const key = cellKey(row, column);
  const cell = sheet.cells.get(key);
  const blank = content.formula === null && content.value === null;
  // A cell that shows part of a spill has nothing of its own to clear.
  if (blank && cell?.spillFrom !== undefined) return;
  if (cell?.spill !== undefined) removeSpill(sheet, key, cell.spill);
  if (blank && cell?.style === undefined) {
    sheet.cells.delete(key);
    return;
  }
  const next: Cell = { formula: content.formula, value: content.value };
  if (cell?.style !== undefined) next.style = cell.style;
  sheet.cells.set(key, next);
  if (content.numberFormat !== undefined && styleAt(sheet, row, column).numberFormat === "General") {
    const { numberFormat } = content;
    restyle(sheet, { row, column, rows: 1, columns: 1 }, (style) => ({ ...style, numberFormat }));
  }
}

function removeSpill(sheet: Sheet, anchor: number, size: { readonly rows: number; readonly columns: number }): void {
  for (let r = 0; r < size.rows; r++) {
    for (let c = 0; c < size.columns; c++) {
      const key = cellKey(rowOfKey(anchor) + r, columnOfKey(anchor) + c);
      const cell = sheet.cells.get(key);
      if (cell?.spillFrom !== anchor) continue;
      if (cell.style === undefined) sheet.cells.delete(key);
      else sheet.cells.set(key, { formula: null, value: null, style: cell.style });
    }
  }
}
