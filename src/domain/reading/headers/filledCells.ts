import { looksLikeFigure } from "../figures/figureText";
import { readHeaderCell } from "./headerCell";
import type { SheetView } from "../sheetView";

/** Columns of the row that hold something. */
export function filledColumns(view: SheetView, row: number): readonly number[] {
  const filled: number[] = [];
  for (let column = 0; column < view.columns; column++)
    if (!view.isBlank(row, column) || view.formula(row, column) !== "") filled.push(column);
  return filled;
}

/** A number that is no year of a header, or a text that stands for one. */
export function isFigure(view: SheetView, row: number, column: number): boolean {
  const value = view.value(row, column);
  if (typeof value === "number") return readHeaderCell(value, view.format(row, column))?.number ?? true;
  return typeof value === "string" && looksLikeFigure(value) && readHeaderCell(value, "General")?.period == null;
}

/** How far below a header its figures may begin, blank rows not counted. */
const reach = 6;

/** A third of the columns have a figure within reach below the row. */
export function hasFiguresBelow(view: SheetView, row: number, columns: readonly number[]): boolean {
  return figuresBeside(view, row, columns, 1) * 3 >= columns.length;
}

/** Half of the columns have a number right above the row. */
export function hasFiguresAbove(view: SheetView, row: number, columns: readonly number[]): boolean {
  if (row === 0 || filledColumns(view, row - 1).length === 0) return false;
  return columns.filter((column) => typeof view.value(row - 1, column) === "number").length * 2 >= columns.length;
}

/** Of the columns those that hold a figure within reach. */
export function figuresBeside(view: SheetView, row: number, columns: readonly number[], step: 1 | -1): number {
  const found = new Set<number>();
  let looked = 0;
  for (let next = row + step; next >= 0 && next < view.rows && looked < reach; next += step) {
    let blank = true;
    for (let column = 0; column < view.columns && blank; column++) blank = view.isBlank(next, column);
    if (blank) continue;
    looked++;
    for (const column of columns) if (typeof view.value(next, column) === "number" || isFigure(view, next, column)) found.add(column);
  }
  return found.size;
}
