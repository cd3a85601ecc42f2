import { readHeaderCell } from "./headerCell";
import type { SheetView } from "../sheetView";

/** Rows a head is merged over at most; a longer merge stands beside the table. */
const tallest = 3;

/** The cells of a row that are merged down, with the last row of each: heads of one column beside heads of two rows. */
function mergedDown(view: SheetView, row: number): readonly number[] {
  const ends: number[] = [];
  for (let column = 0; column < view.columns; column++) {
    const merge = view.mergeAt(row, column);
    if (merge === null || merge.row !== row || merge.column !== column || merge.rows < 2 || merge.rows > tallest) continue;
    if (typeof view.value(row, column) === "string" && !view.isBlank(row, column)) ends.push(row + merge.rows - 1);
  }
  return ends;
}

/** Last row of a head that begins in the row: as far as its cells are merged down, where no figure stands beside them. */
export function bottomOfHead(view: SheetView, row: number): number {
  const bottom = Math.max(row, ...mergedDown(view, row));
  for (let below = row + 1; below <= bottom; below++)
    for (let column = 0; column < view.columns; column++) if (!isHead(view, below, column)) return below - 1;
  return bottom;
}

/** Whether cells of the upper row are merged down to the lower: the two are one head. */
export const isMergedWith = (view: SheetView, upper: number, lower: number): boolean =>
  bottomOfHead(view, upper) >= lower && mergedDown(view, upper).filter((end) => end === lower).length > 1;

/** No figure: a blank cell, words, or a number that is a year. */
function isHead(view: SheetView, row: number, column: number): boolean {
  const value = view.value(row, column);
  return typeof value !== "number" || readHeaderCell(value, view.format(row, column))?.number !== true;
}
