import { maxColumns, maxRows, type Rect } from "./address";

/** Inserting or deleting cells, seen along the axis they move on. */
export interface Shift {
  readonly axis: "row" | "column";
  /** First place inserted or deleted, along the axis. */
  readonly at: number;
  /** Places inserted; negative when deleted. */
  readonly by: number;
  /** The band that moves, across the axis. */
  readonly acrossFrom: number;
  readonly acrossTo: number;
}

export function shiftOf(rect: Rect, direction: "Down" | "Right" | "Up" | "Left"): Shift {
  const axis = direction === "Down" || direction === "Up" ? "row" : "column";
  const size = axis === "row" ? rect.rows : rect.columns;
  return {
    axis,
    at: rect[axis],
    by: direction === "Down" || direction === "Right" ? size : -size,
    acrossFrom: axis === "row" ? rect.column : rect.row,
    acrossTo: (axis === "row" ? rect.column + rect.columns : rect.row + rect.rows) - 1,
  };
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

const along = (rect: Rect, axis: Shift["axis"]): Stretch =>
  axis === "row" ? { from: rect.row, to: rect.row + rect.rows - 1 } : { from: rect.column, to: rect.column + rect.columns - 1 };

const across = (rect: Rect, axis: Shift["axis"]): Stretch => along(rect, axis === "row" ? "column" : "row");

function withAlong(rect: Rect, axis: Shift["axis"], { from, to }: Stretch): Rect {
  return axis === "row" ? { ...rect, row: from, rows: to - from + 1 } : { ...rect, column: from, columns: to - from + 1 };
}

function withAcross(rect: Rect, axis: Shift["axis"], stretch: Stretch): Rect {
  return withAlong(rect, axis === "row" ? "column" : "row", stretch);
}

/** Where one place along the axis goes; null when it is deleted or pushed off the sheet. */
export function movePlace({ axis, at, by }: Shift, place: number): number | null {
  const last = (axis === "row" ? maxRows : maxColumns) - 1;
  if (place < at) return place;
  if (by < 0 && place < at - by) return null;
  return place + by > last ? null : place + by;
}

function moveStretch(shift: Shift, { from, to }: Stretch): Stretch | null {
  const { axis, at, by } = shift;
  const last = (axis === "row" ? maxRows : maxColumns) - 1;
  if (from === 0 && to === last) return { from, to };
  if (by > 0) {
    const moved = { from: from >= at ? from + by : from, to: Math.min(to >= at ? to + by : to, last) };
    return moved.from > last ? null : moved;
  }
  const end = at - by - 1;
  const newFrom = from < at ? from : Math.max(from, end + 1) + by;
  const newTo = to < at ? to : to <= end ? at - 1 : to + by;
  return newTo < newFrom ? null : { from: newFrom, to: newTo };
}

/** How a reference follows: unchanged unless all of it lies in the band that moves; null when nothing of it is left. */
export function moveReference(shift: Shift, rect: Rect): Rect | null {
  const band = across(rect, shift.axis);
  if (band.from < shift.acrossFrom || band.to > shift.acrossTo) return rect;
  const moved = moveStretch(shift, along(rect, shift.axis));
  return moved && withAlong(rect, shift.axis, moved);
}

/** How the area of a format or a validation follows: what lies beside the moving band stays behind. */
export function moveArea(shift: Shift, rect: Rect): Rect[] {
  const band = across(rect, shift.axis);
  const from = Math.max(band.from, shift.acrossFrom);
  const to = Math.min(band.to, shift.acrossTo);
  const untouched = along(rect, shift.axis).to < shift.at;
  if (from > to || untouched) return [rect];
  const pieces: Rect[] = [];
  if (band.from < from) pieces.push(withAcross(rect, shift.axis, { from: band.from, to: from - 1 }));
  const inside = moveReference(shift, withAcross(rect, shift.axis, { from, to }));
  if (inside) pieces.push(inside);
  if (band.to > to) pieces.push(withAcross(rect, shift.axis, { from: to + 1, to: band.to }));
  return pieces;
}

/** Everything that changes place. */
export function movedArea({ axis, at, acrossFrom, acrossTo }: Shift): Rect {
  const rows = axis === "row" ? maxRows - at : acrossTo - acrossFrom + 1;
  const columns = axis === "column" ? maxColumns - at : acrossTo - acrossFrom + 1;
  return { row: axis === "row" ? at : acrossFrom, column: axis === "column" ? at : acrossFrom, rows, columns };
}
