import type { Status } from "./status";
import type { Bands } from "./thresholds";
import type { Score } from "./units";
import { atLeast } from "./nearness";

/** Status of an unrounded figure, inclusive at every boundary: hitting the target exactly is on target. */
export function statusOf(actual: number, bands: Bands): Status {
  if (bands.direction === "range") {
    if (atLeast(actual, bands.low) && atLeast(bands.high, actual)) return "on-target";
    return atLeast(actual, bands.lowThreshold) && atLeast(bands.highThreshold, actual) ? "at-risk" : "off-target";
  }
  const asGoodAs = (limit: number): boolean => (bands.direction === "lower" ? atLeast(limit, actual) : atLeast(actual, limit));
  return asGoodAs(bands.target) ? "on-target" : asGoodAs(bands.threshold) ? "at-risk" : "off-target";
}

/** The colour bands are thirds of the score, at every level of the card. */
export const scoreAtTarget = 20 / 3;
export const scoreAtThreshold = 10 / 3;

/** Status of a score of the `bands` method, and of every score rolled up. */
export function statusOfScore(score: Score): Status {
  return atLeast(score, scoreAtTarget) ? "on-target" : atLeast(score, scoreAtThreshold) ? "at-risk" : "off-target";
}
