import type { Rect } from "./address";

const same = (a: Rect, b: Rect): boolean => a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;

/** Single rectangles from those that lie flush, first downwards, then sideways; each once, from the top left. */
export function mergeRects(rects: readonly Rect[]): Rect[] {
  const down = merge(
    [...rects].sort((a, b) => a.column - b.column || a.columns - b.columns || a.row - b.row),
    (a, b) =>
      a.column === b.column && a.columns === b.columns && b.row <= a.row + a.rows
        ? { ...a, rows: Math.max(a.rows, b.row + b.rows - a.row) }
        : null,
  );
  const across = merge(
    down.sort((a, b) => a.row - b.row || a.rows - b.rows || a.column - b.column),
    (a, b) =>
      a.row === b.row && a.rows === b.rows && b.column <= a.column + a.columns
        ? { ...a, columns: Math.max(a.columns, b.column + b.columns - a.column) }
        : null,
  );
  return across
    .filter((rect, index) => across.findIndex((other) => same(rect, other)) === index)
    .sort((a, b) => a.row - b.row || a.column - b.column);
}

function merge(rects: readonly Rect[], join: (a: Rect, b: Rect) => Rect | null): Rect[] {
  const merged: Rect[] = [];
  for (const rect of rects) {
    const last = merged.at(-1);
    const joined = last === undefined ? null : join(last, rect);
    if (joined === null) merged.push(rect);
    else merged[merged.length - 1] = joined;
  }
  return merged;
}
