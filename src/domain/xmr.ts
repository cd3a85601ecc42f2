import { meanOf } from "./aggregate";
import type { Direction } from "./direction";
import { atLeast } from "./nearness";
import { present, type Series } from "./series";

/** Natural process limits of an XmR chart: mean ± 2.66 mean moving range. Constants as in Wheeler, Understanding Variation. */
export interface Limits {
  readonly mean: number;
  readonly lower: number;
  readonly upper: number;
  /** mR̄: the mean of the moving ranges, after screening. */
  readonly meanRange: number;
  /** A moving range above it, 3.267 mR̄, is itself a signal. */
  readonly rangeLimit: number;
  /** Fewer than 12 figures: the limits will move. */
  readonly provisional: boolean;
}

const limitFactor = 2.66;
const rangeFactor = 3.267;
const settledFrom = 12;

/**
 * Limits of a series, or null with fewer than two figures. Missing periods are left out: a moving range goes from one figure to the next there is.
 * `screened` leaves out the moving ranges above 3.267 mR̄, once, before the limits are drawn (as NHSRplotthedots does).
 */
export function limitsOf(series: Series, screened: boolean): Limits | null {
  const figures = present(series);
  if (figures.length < 2) return null;
  const ranges = figures.slice(1).map((figure, i) => Math.abs(figure - (figures[i] ?? figure)));
  const first = meanOf(ranges);
  const kept = screened ? ranges.filter((range) => range < rangeFactor * first) : ranges;
  const meanRange = kept.length === 0 ? first : meanOf(kept);
  const mean = meanOf(figures);
  return {
    mean,
    lower: mean - limitFactor * meanRange,
    upper: mean + limitFactor * meanRange,
    meanRange,
    rangeLimit: rangeFactor * meanRange,
    provisional: figures.length < settledFrom,
  };
}

/** Will the process meet its target as it is? A target inside the limits is hit and missed by chance. */
export type Assurance = "pass" | "fail" | "hit-and-miss";

/** Holds the limits against a target; both limits on the good side pass, a limit on the target included. */
export function assuranceOf(
  { lower, upper }: Pick<Limits, "lower" | "upper">,
  target: number,
  direction: Exclude<Direction, "range">,
): Assurance {
  const [worst, best] = direction === "higher" ? [lower, upper] : [-upper, -lower];
  const aim = direction === "higher" ? target : -target;
  return atLeast(worst, aim) ? "pass" : atLeast(best, aim) ? "hit-and-miss" : "fail";
}
