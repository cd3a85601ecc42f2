import { statusOf, scoreAtTarget, scoreAtThreshold } from "../statusOf";
import type { Bands } from "../thresholds";
import { same } from "../nearness";
import { between, clamped } from "./interpolate";
import { leadsNowhere, takesNone, type ScoringMethod } from "./scoringMethod";

/**
 * Target and threshold fix two points of a line: 20/3 at the target, 10/3 at the threshold, clamped to 0 … 10 (Spider Impact's Goal/Red Flag: goal 700,
 * red flag 500 → 300 scores 0, 900 scores 10). Threshold on the target: met 10, not met 0. A range is best in its middle.
 */
export const bands: ScoringMethod = {
  accepts: takesNone,
  statusFrom: "score",
  leads: leadsNowhere,
  score: (scored) => clamped(scoreInBands(scored.actual, scored.bands)),
};

function scoreInBands(actual: number, within: Bands): number {
  if (within.direction !== "range") {
    if (same(within.target, within.threshold)) return statusOf(actual, within) === "on-target" ? 10 : 0;
    return between(actual, [within.threshold, scoreAtThreshold], [within.target, scoreAtTarget]);
  }
  const middle = (within.low + within.high) / 2;
  const [bound, threshold] = actual < middle ? [within.low, within.lowThreshold] : [within.high, within.highThreshold];
  if (statusOf(actual, within) === "on-target") return same(bound, middle) ? 10 : between(actual, [bound, scoreAtTarget], [middle, 10]);
  return same(bound, threshold) ? 0 : between(actual, [threshold, scoreAtThreshold], [bound, scoreAtTarget]);
}
