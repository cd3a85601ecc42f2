import type { Reading } from "../reading/reading";
import type { ValueAt } from "./judgeLight";
import type { LookedUpCell, SeenCell } from "./light";
import type { DirectedFigure } from "./lightCases";
import { regionAt, type FigureTarget } from "./lightFigures";
import { lookUpByName } from "./lookup";
import { relate, type Pair } from "./relations";
import type { Place } from "./seenCell";

/** Figures that see their target alike. */
export interface Group {
  readonly seen: SeenCell | LookedUpCell | Exclude<FigureTarget, { kind: "cell" | "bounds" }> | null;
  readonly figures: readonly DirectedFigure[];
  /** Where the bounds of those stand that are healthy within a range. */
  readonly bounds: readonly { readonly low: SeenCell; readonly high: SeenCell; readonly figures: readonly DirectedFigure[] }[];
}

export function groupsOf(figures: readonly DirectedFigure[], reading: Reading, own: string, valueAt: ValueAt): readonly Group[] {
  const [first] = figures;
  const same = first?.target;
  if (same && same.kind !== "cell" && same.kind !== "bounds") return [{ seen: same, figures, bounds: [] }];
  const pairs = figures.flatMap((figure): Pair<DirectedFigure>[] =>
    figure.target?.kind === "cell"
      ? [{ of: figure, from: figure.at, sheet: figure.target.sheet === own ? null : figure.target.sheet, to: figure.target.at }]
      : [],
  );
  const bySheets = new Map<string, Pair<DirectedFigure>[]>();
  for (const pair of pairs) {
    const to = regionAt(reading, pair.sheet ?? own, pair.to);
    const key = JSON.stringify([pair.sheet, pair.of.region, to === pair.of.region ? null : to]);
    const alike = bySheets.get(key);
    if (alike === undefined) bySheets.set(key, [pair]);
    else alike.push(pair);
  }
  const groups = [...bySheets].flatMap(([key, related]): Group[] => {
    const [, from, to] = JSON.parse(key) as [string | null, number | null, number | null];
    const seen = from === null || to === null ? null : lookUpByName(related, reading, own, { from, to }, valueAt);
    const alike = seen === null ? relate(related) : [{ seen, pairs: related }];
    return alike.map((each) => ({ seen: each.seen, figures: each.pairs.map(({ of }) => of), bounds: [] }));
  });
  return withBounds(groups, figures);
}

/** Figures with bounds of their own go with the largest group of their table, whose rules then tell them apart; or by themselves. */
function withBounds(groups: readonly Group[], figures: readonly DirectedFigure[]): readonly Group[] {
  const bounded = figures.filter(({ target }) => target?.kind === "bounds");
  if (bounded.length === 0) return groups;
  const end = (figure: DirectedFigure, which: "low" | "high"): Place =>
    figure.target?.kind === "bounds" ? figure.target[which] : figure.at;
  const related = relate(bounded.map((figure) => ({ of: figure, from: figure.at, sheet: null, to: end(figure, "low") }))).flatMap((low) =>
    "key" in low.seen
      ? []
      : relate(low.pairs.map(({ of }) => ({ of, from: of.at, sheet: null, to: end(of, "high") }))).flatMap((high) =>
          "key" in high.seen || "key" in low.seen ? [] : [{ low: low.seen, high: high.seen, figures: high.pairs.map(({ of }) => of) }],
        ),
  );
  return related.reduce<readonly Group[]>((all, bounds) => {
    const region = bounds.figures[0]?.region ?? null;
    const host = all.filter((group) => group.figures[0]?.region === region).sort((a, b) => b.figures.length - a.figures.length)[0];
    if (host === undefined) return [...all, { seen: null, figures: [], bounds: [bounds] }];
    return all.map((group) => (group === host ? { ...group, bounds: [...group.bounds, bounds] } : group));
  }, groups);
}
