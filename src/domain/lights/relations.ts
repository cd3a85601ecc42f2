import type { Coordinate, LookedUpCell, SeenCell } from "./light";
import type { Place } from "./seenCell";

/** A cell and the one it is held against. */
export interface Pair<Of> {
  readonly of: Of;
  readonly from: Place;
  readonly sheet: string | null;
  readonly to: Place;
}

export interface Related<Of> {
  readonly seen: SeenCell | LookedUpCell;
  readonly pairs: readonly Pair<Of>[];
}

/** The same line for all is preferred across, a neighbour down: rows are sorted and added, columns stay. */
const ways: readonly (readonly [row: Coordinate["kind"], column: Coordinate["kind"]])[] = [
  ["beside", "fixed"],
  ["beside", "beside"],
  ["fixed", "beside"],
  ["fixed", "fixed"],
];

const coordinate = (kind: Coordinate["kind"], from: number, to: number): Coordinate =>
  kind === "fixed" ? { kind, at: to } : { kind, by: to - from };

/** More ways than these on one sheet are no order that a few rules could follow. */
const mostGroups = 8;

const lineKey = (line: Coordinate): string => (line.kind === "fixed" ? `$${line.at}` : String(line.by));

/** Pairs whose second cell is seen alike from the first, the largest such group first; what is left over after some groups is left out. */
export function relate<Of>(pairs: readonly Pair<Of>[]): readonly Related<Of>[] {
  const groups: Related<Of>[] = [];
  for (let left = pairs; left.length > 0 && groups.length < mostGroups;) {
    let best: { readonly seen: SeenCell; readonly pairs: Pair<Of>[] } | null = null;
    for (const [row, column] of ways) {
      const alike = new Map<string, { readonly seen: SeenCell; readonly pairs: Pair<Of>[] }>();
      for (const pair of left) {
        const seen: SeenCell = {
          sheet: pair.sheet,
          row: coordinate(row, pair.from.row, pair.to.row),
          column: coordinate(column, pair.from.column, pair.to.column),
        };
        const key = `${pair.sheet ?? ""}!${lineKey(seen.row)},${lineKey(seen.column)}`;
        const group = alike.get(key);
        if (group === undefined) alike.set(key, { seen, pairs: [pair] });
        else group.pairs.push(pair);
      }
      for (const group of alike.values()) if (best === null || group.pairs.length > best.pairs.length) best = group;
    }
    if (best === null) break;
    groups.push(best);
    const taken = new Set(best.pairs);
    left = left.filter((pair) => !taken.has(pair));
  }
  return groups;
}
