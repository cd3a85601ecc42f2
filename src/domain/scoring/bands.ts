import { statusOf, scoreAtTarget, scoreAtThreshold } from "../statusOf";
import type { Bands } from "../thresholds";
import { clampedScore, type Score } from "../units";
import { same } from "../nearness";
import type { ScoringMethod } from "./scoringMethod";

/**
 * Target and threshold fix two points of a line: 20/3 at the target, 10/3 at the threshold, clamped to 0 … 10 (Spider Impact's Goal/Red Flag: goal 700,
 * red flag 500 → 300 scores 0, 900 scores 10). Threshold on the target: met 10, not met 0. A range is best in its middle.
 */
export const bands: ScoringMethod = { parameters: 0, statusFrom: "score", score: scoreInBands };

function scoreInBands(actual: number, within: Bands): Score {
  if (within.direction !== "range") {
    if (same(within.target, within.threshold)) return clampedScore(statusOf(actual, within) === "on-target" ? 10 : 0);
    return clampedScore(between(actual, within.threshold, scoreAtThreshold, within.target, scoreAtTarget));
  }
  const middle = (within.low + within.high) / 2;
  const [bound, threshold] = actual < middle ? [within.low, within.lowThreshold] : [within.high, within.highThreshold];
  if (statusOf(actual, within) === "on-target")
    return clampedScore(same(bound, middle) ? 10 : between(actual, bound, scoreAtTarget, middle, 10));
  return clampedScore(same(bound, threshold) ? 0 : between(actual, threshold, scoreAtThreshold, bound, scoreAtTarget));
}

const between = (x: number, x0: number, y0: number, x1: number, y1: number): number => y0 + ((x - x0) / (x1 - x0)) * (y1 - y0);
