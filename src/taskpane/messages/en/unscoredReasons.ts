import type { UnscoredReason } from "../../../domain/status";

/** Why something has no status, in words that say what is missing. */
export const unscoredReasons = {
  "no-actual": "No actual for this period",
  "no-target": "No target to judge against",
  "no-direction": "Not known which way is better",
  "not-a-number": "The figure is not a number",
  "not-due": "Not due yet",
  stale: "The latest figure is too old",
  "low-coverage": "Too few KPIs scored",
  "zero-target": "The target is zero",
  "negative-target": "The target is negative",
  "zero-actual": "The actual is zero",
  "negative-actual": "The actual is negative",
  "no-baseline": "No baseline to measure progress from",
  "no-range": "No low and high bound given",
  "percent-scale": "Actual and target are on different percent scales",
  "threshold-wrong-side": "The threshold is on the good side of the target",
  "bounds-reversed": "The low bound is above the high bound",
  "baseline-is-target": "Baseline and target are the same",
  "method-not-for-direction": "The scoring method does not suit the direction",
  "unknown-method": "The scoring method is not understood",
  "unknown-threshold": "The threshold is not understood",
} satisfies Record<UnscoredReason, string>;
