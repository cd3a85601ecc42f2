import { readFigure } from "./figures/figure";
import { scaled, scaleFor } from "./figures/percentScale";
import type { RawFigure } from "./figures/figure";

/** The figures of one KPI in their order; null where a period has none. */
export type Series = readonly (number | null)[];

export type ReadSeries =
  | { readonly kind: "series"; readonly figures: Series }
  | { readonly kind: "not-a-number"; readonly text: string }
  /** Percents written as text stand among plain numbers, and it cannot be told whether those count shares or percents. */
  | { readonly kind: "percent-scale" };

/** Reads cells as one series. Missing is not zero: it keeps its place as null. Percent text and plain numbers are brought to one scale. */
export function readSeries(cells: readonly (RawFigure | boolean)[]): ReadSeries {
  const figures: (number | null)[] = [];
  const percents: number[] = [];
  let [largestPercent, largestPlain] = [0, 0];
  for (const cell of cells) {
    const read = readFigure(cell);
    if (read.kind === "not-a-number") return read;
    if (read.kind === "figure" && read.percent) {
      percents.push(figures.length);
      largestPercent = Math.max(largestPercent, Math.abs(read.value));
    } else if (read.kind === "figure") largestPlain = Math.max(largestPlain, Math.abs(read.value));
    figures.push(read.kind === "figure" ? read.value : null);
  }
  const scale = scaleFor(largestPlain, largestPercent);
  if (scale === null) return { kind: "percent-scale" };
  for (const at of percents) figures[at] = scaled(figures[at] ?? 0, scale);
  return { kind: "series", figures };
}

/** The figures that are there, in their order. */
export const present = (series: Series): number[] => series.filter((figure): figure is number => figure !== null);
