import { present, type Series } from "./series";

/** How the figures of one KPI become one over time. A level (headcount, a rate) is never summed unless told to. */
export const aggregations = ["sum", "average", "last", "min", "max", "count", "ratio"] as const;
export type Aggregation = (typeof aggregations)[number];

export type Aggregated =
  | { readonly kind: "aggregated"; readonly figure: number }
  /** `denominators`: a ratio has none, or not one for each value. */
  | { readonly kind: "none"; readonly reason: "no-figures" | "zero-denominator" | "denominators" };

/**
 * Missing figures are left out, never taken as 0; with none at all there is no aggregate, and a count of 0. `last` is the latest that is there. `ratio`
 * is the sum of the numerators over the sum of the denominators, of the periods that have both: 2/4 and 2/100 are 3.8 % together, not 26 % (Spider Strategies).
 */
export function aggregate(values: Series, method: Aggregation, denominators: Series | null): Aggregated {
  if (method === "ratio") return ratio(values, denominators);
  const figures = present(values);
  if (method === "count") return aggregated(figures.length);
  const last = figures[figures.length - 1];
  if (last === undefined) return { kind: "none", reason: "no-figures" };
  if (method === "last") return aggregated(last);
  if (method === "min") return aggregated(figures.reduce((a, b) => Math.min(a, b)));
  if (method === "max") return aggregated(figures.reduce((a, b) => Math.max(a, b)));
  return aggregated(method === "sum" ? sum(figures) : meanOf(figures));
}

function ratio(numerators: Series, denominators: Series | null): Aggregated {
  if (denominators?.length !== numerators.length) return { kind: "none", reason: "denominators" };
  let [above, below, periods] = [0, 0, 0];
  for (let i = 0; i < numerators.length; i += 1) {
    const [numerator, denominator] = [numerators[i] ?? null, denominators[i] ?? null];
    if (numerator === null || denominator === null) continue;
    above += numerator;
    below += denominator;
    periods += 1;
  }
  if (periods === 0) return { kind: "none", reason: "no-figures" };
  return below === 0 ? { kind: "none", reason: "zero-denominator" } : aggregated(above / below);
}

const aggregated = (figure: number): Aggregated => ({ kind: "aggregated", figure });

const sum = (figures: readonly number[]): number => figures.reduce((a, b) => a + b, 0);

/** The mean of one figure or more; between the smallest and the largest, whatever binary noise says. */
export function meanOf(figures: readonly number[]): number {
  const [lowest, highest] = [figures.reduce((a, b) => Math.min(a, b)), figures.reduce((a, b) => Math.max(a, b))];
  return Math.min(highest, Math.max(lowest, sum(figures) / figures.length));
}
