import type { ReactElement } from "react";
import { cellKey, columnOfKey, contains, rowOfKey, type Rect } from "../../workbook/address";
import type { Sheet } from "../../workbook/records";
import type { Session } from "../session";
import { cellRect, mergeAt } from "./movement";
import type { SheetAxes } from "./sheetAxes";

/** The selection, and the outline of the spilled array it stands in. */
export function SelectionLayer({ session, base }: { readonly session: Session; readonly base: number }): ReactElement {
  const { sheet, axes, activeCell, editing } = session;
  const { selection } = sheet;
  const active = mergeAt(sheet, activeCell) ?? cellRect(activeCell);
  const box = boxOf(selection, axes, base);
  const hole = boxOf(active, axes, base);
  const several = !(contains(active, selection) && contains(selection, active));
  const spill = spillAt(sheet, activeCell.row, activeCell.column);
  return (
    <div className="selection-layer" aria-hidden="true">
      {spill && <div className="spill-outline" style={boxOf(spill, axes, base)} />}
      {several && <div className="selection-fill" style={{ ...box, clipPath: cutOut(box, hole) }} />}
      {!editing && <div className="selection-frame" style={framed(box)} />}
    </div>
  );
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where a rectangle of cells lies, with the lines around it. */
export function boxOf(rect: Rect, axes: SheetAxes, base: number): Box {
  const left = axes.columns.offset(rect.column) - 1;
  const top = axes.rows.offset(rect.row) - 1;
  return {
    left,
    top: top - base,
    width: axes.columns.offset(rect.column + rect.columns) - left,
    height: axes.rows.offset(rect.row + rect.rows) - top,
  };
}

/** A frame of two pixels: one on the line around the cells, one outside of it. */
export const framed = ({ left, top, width, height }: Box): Box => ({ left: left - 1, top: top - 1, width: width + 2, height: height + 2 });

/** The active cell stays clear of the selection's tint. */
function cutOut(outer: Box, inner: Box): string {
  const left = inner.left - outer.left;
  const top = inner.top - outer.top;
  const right = left + inner.width;
  const bottom = top + inner.height;
  return `polygon(evenodd, 0 0, 100% 0, 100% 100%, 0 100%, 0 0, ${left}px ${top}px, ${right}px ${top}px, ${right}px ${bottom}px, ${left}px ${bottom}px, ${left}px ${top}px)`;
}

function spillAt(sheet: Sheet, row: number, column: number): Rect | null {
  const own = cellKey(row, column);
  const anchorKey = sheet.cells.get(own)?.spillFrom ?? own;
  const spill = sheet.cells.get(anchorKey)?.spill;
  if (!spill || spill.rows * spill.columns === 1) return null;
  return { row: rowOfKey(anchorKey), column: columnOfKey(anchorKey), ...spill };
}
