import type { Direction } from "./direction";
import { present, type Series } from "./series";
import { signalsOf, type Signal, type SignalRule } from "./signals";
import { limitsOf } from "./xmr";

/** What the latest figure says about a KPI: a signal to the good, a signal to the bad, or nothing beyond chance. */
export const trends = ["improving", "worsening", "no-real-change"] as const;
export type Trend = (typeof trends)[number];

export type TrendResult =
  | { readonly kind: "trend"; readonly trend: Trend; readonly signal: Signal | null }
  | { readonly kind: "none"; readonly reason: "no-figures" | "one-figure" };

/**
 * The trend at the latest figure, by the signals it is part of: outside the limits first, then a shift, a run one way, near a limit. Limits are not
 * screened. Missing periods are left out.
 */
export function trendOf(series: Series, direction: Exclude<Direction, "range">, rule: SignalRule): TrendResult {
  const figures = present(series);
  const limits = limitsOf(figures, false);
  if (limits === null) return { kind: "none", reason: figures.length === 0 ? "no-figures" : "one-figure" };
  const signal = signalsOf(figures, limits, rule).find(({ points }) => points.includes(figures.length - 1)) ?? null;
  if (signal === null) return { kind: "trend", trend: "no-real-change", signal };
  return { kind: "trend", trend: (signal.change === "up") === (direction === "higher") ? "improving" : "worsening", signal };
}
