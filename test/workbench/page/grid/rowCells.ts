import { cellKey, type Rect } from "../../workbook/address";
import type { Sheet } from "../../workbook/records";
import { looked, type CellLook } from "./cellLook";
import { cssFont, surelyFits, textWidth } from "./measure";
import type { SheetAxes } from "./sheetAxes";
import type { Session } from "../session";

/** One cell as it is drawn: where, how, and how far its text runs into blank neighbours. */
export interface DrawnCell {
  readonly row: number;
  readonly column: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
  readonly look: CellLook;
  /** Pixels the text may take beyond the cell's left and right edge. */
  readonly runsLeft: number;
  readonly runsRight: number;
  /** The line at the right edge is covered by a text running over it. */
  readonly lineCovered: boolean;
  readonly merged: boolean;
}

const padding = 6;
/** How far outside the window a text may begin and still be seen in it. */
const reach = 40;

/** The cells of one row between two columns, with texts that begin outside and run in. */
export function rowCells(session: Session, row: number, firstColumn: number, lastColumn: number): DrawnCell[] {
  const { sheet, axes } = session;
  const { columns, rows } = axes;
  const merges = sheet.merges.filter((merge) => merge.row <= row && row < merge.row + merge.rows);
  const from = Math.max(0, firstColumn - reach);
  const to = Math.min(columns.count - 1, lastColumn + reach);
  const blank = (column: number): boolean =>
    isBlank(sheet, row, column) && !merges.some((merge) => merge.column <= column && column < merge.column + merge.columns);

  const covered = new Set<number>();
  const drawn: DrawnCell[] = [];
  for (let column = from; column <= to; column += 1) {
    const inWindow = column >= firstColumn && column <= lastColumn;
    if (columns.size(column) === 0 || (!inWindow && isBlank(sheet, row, column))) continue;
    const merge = merges.find((one) => one.column <= column && column < one.column + one.columns);
    // A merge is drawn on its own, above the rows it spans.
    if (merge) continue;
    const look = looked(session, row, column, columns.size(column));
    const width = columns.size(column);
    const { runsLeft, runsRight } = runs(look, column, width, blank, axes, covered);
    if (!inWindow && runsLeft + runsRight === 0) continue;
    drawn.push({
      row,
      column,
      left: columns.offset(column),
      width,
      height: rows.size(row),
      look,
      runsLeft,
      runsRight,
      lineCovered: false,
      merged: false,
    });
  }
  return covered.size === 0 ? drawn : drawn.map((cell) => (covered.has(cell.column) ? { ...cell, lineCovered: true } : cell));
}

/** A merge, drawn as one cell. */
export function mergedCell(session: Session, merge: Rect): DrawnCell {
  const { rows, columns } = session.axes;
  const width = columns.offset(merge.column + merge.columns) - columns.offset(merge.column);
  const height = rows.offset(merge.row + merge.rows) - rows.offset(merge.row);
  const look = looked(session, merge.row, merge.column, width);
  return {
    row: merge.row,
    column: merge.column,
    left: columns.offset(merge.column),
    width,
    height,
    look,
    runsLeft: 0,
    runsRight: 0,
    lineCovered: false,
    merged: true,
  };
}

const isBlank = (sheet: Sheet, row: number, column: number): boolean => {
  const cell = sheet.cells.get(cellKey(row, column));
  return !cell || (cell.value === null && cell.formula === null);
};

/** How far a text runs over its neighbours: texts only, on one line, as far as they are needed and blank. */
function runs(
  look: CellLook,
  column: number,
  width: number,
  blank: (column: number) => boolean,
  axes: SheetAxes,
  covered: Set<number>,
): { runsLeft: number; runsRight: number } {
  const { text, style, kind } = look;
  if (kind !== "text" || text === "" || style.wrap || style.shrink || style.horizontal === "Fill" || text.includes("\n"))
    return { runsLeft: 0, runsRight: 0 };
  if (surelyFits(text, style.font.size, width - padding - style.indent * 9)) return { runsLeft: 0, runsRight: 0 };
  const needed = textWidth(text, cssFont(style.font)) + padding + style.indent * 9 - width;
  if (needed <= 0) return { runsLeft: 0, runsRight: 0 };
  const run = (step: 1 | -1, wanted: number): number => {
    let run = 0;
    for (let next = column + step; run < wanted && next >= 0 && next < axes.columns.count && blank(next); next += step) {
      covered.add(step === 1 ? next - 1 : next);
      run += axes.columns.size(next);
    }
    return run;
  };
  switch (look.align) {
    case "left":
      return { runsLeft: 0, runsRight: run(1, needed) };
    case "right":
      return { runsLeft: run(-1, needed), runsRight: 0 };
    case "center":
      return { runsLeft: run(-1, needed / 2), runsRight: run(1, needed / 2) };
  }
}
