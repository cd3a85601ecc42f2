import type { GridRect } from "../reading/sheetGrid";
import type { Place } from "./seenCell";

const bottom = ({ row, rows }: GridRect): number => row + rows;
const right = ({ column, columns }: GridRect): number => column + columns;

/** What two areas have in common; null for nothing. */
export function overlap(a: GridRect, b: GridRect): GridRect | null {
  const [row, column] = [Math.max(a.row, b.row), Math.max(a.column, b.column)];
  const [rows, columns] = [Math.min(bottom(a), bottom(b)) - row, Math.min(right(a), right(b)) - column];
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** What of areas lies outside of others. */
export function without(areas: readonly GridRect[], others: readonly GridRect[]): readonly GridRect[] {
  return others.reduce<readonly GridRect[]>((left, other) => left.flatMap((area) => cutOff(area, other)), areas);
}

function cutOff(area: GridRect, other: GridRect): readonly GridRect[] {
  const common = overlap(area, other);
  if (common === null) return [area];
  const beside = { row: common.row, rows: common.rows };
  return [
    { ...area, rows: common.row - area.row },
    { ...beside, column: area.column, columns: common.column - area.column },
    { ...beside, column: right(common), columns: right(area) - right(common) },
    { ...area, row: bottom(common), rows: bottom(area) - bottom(common) },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}

/** The same cells in as few and wide areas as lie side by side, from top to bottom; areas that overlap count once. */
export function joined(areas: readonly GridRect[]): readonly GridRect[] {
  const apart = areas.reduce<readonly GridRect[]>((kept, area) => [...kept, ...without([area], kept)], []);
  const columns = joinedAlong(apart, "column");
  return joinedAlong(columns, "row");
}

function joinedAlong(areas: readonly GridRect[], axis: "row" | "column"): readonly GridRect[] {
  const sorted =
    axis === "column"
      ? [...areas].sort((a, b) => a.row - b.row || a.rows - b.rows || a.column - b.column)
      : [...areas].sort((a, b) => a.column - b.column || a.columns - b.columns || a.row - b.row);
  const result: GridRect[] = [];
  for (const area of sorted) {
    const last = result.at(-1);
    const follows =
      last !== undefined &&
      (axis === "column"
        ? last.row === area.row && last.rows === area.rows && right(last) === area.column
        : last.column === area.column && last.columns === area.columns && bottom(last) === area.row);
    if (!follows) result.push(area);
    else
      result[result.length - 1] =
        axis === "column" ? { ...last, columns: last.columns + area.columns } : { ...last, rows: last.rows + area.rows };
  }
  return result.sort((a, b) => a.row - b.row || a.column - b.column);
}

/**
 * Areas around these cells: down each column as far as between two of them only cells stand that may be covered too, then side by side.
 */
export function areasAround(cells: readonly Place[], mayCover: (at: Place) => boolean): readonly GridRect[] {
  const columns = new Map<number, number[]>();
  for (const { row, column } of cells) {
    const rows = columns.get(column);
    if (rows === undefined) columns.set(column, [row]);
    else rows.push(row);
  }
  const runs: GridRect[] = [];
  for (const [column, rows] of columns) {
    rows.sort((a, b) => a - b);
    let [first = 0] = rows;
    let last = first;
    for (const row of rows.slice(1)) {
      let between = last + 1;
      while (between < row && mayCover({ row: between, column })) between += 1;
      if (between < row) {
        runs.push({ row: first, column, rows: last - first + 1, columns: 1 });
        first = row;
      }
      last = row;
    }
    runs.push({ row: first, column, rows: last - first + 1, columns: 1 });
  }
  return joined(runs);
}

/** An address has room for about so many. */
const mostAreas = 200;

/**
 * Areas for one rule each: a rule's formula is written for the first cell of its first area, which must be the top left of them all,
 * because that is how every program understands it.
 */
export function underOneCorner(areas: readonly GridRect[]): readonly (readonly GridRect[])[] {
  const groups: GridRect[][] = [];
  for (const area of [...areas].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const group = groups.find(([first, ...others]) => first !== undefined && first.column <= area.column && others.length < mostAreas);
    if (group === undefined) groups.push([area]);
    else group.push(area);
  }
  return groups;
}

export const holds = (area: GridRect, { row, column }: Place): boolean =>
  row >= area.row && row < bottom(area) && column >= area.column && column < right(area);

export const cellCount = (areas: readonly GridRect[]): number => areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
