/** The bands a scored figure can fall into, best first. */
export const statuses = ["on-target", "at-risk", "off-target"] as const;
export type Status = (typeof statuses)[number];

/** Why something has no score or status. Unscored is never zero and never red. */
export const unscoredReasons = [
  "no-actual",
  "no-target",
  "no-direction",
  "not-a-number",
  "not-due",
  "stale",
  "low-coverage",
  "zero-target",
  "negative-target",
  "zero-actual",
  "negative-actual",
  "no-baseline",
  "no-range",
  "percent-scale",
  "threshold-wrong-side",
  "bounds-reversed",
  "baseline-is-target",
  "method-not-for-direction",
  "unknown-method",
  "unknown-threshold",
] as const;
export type UnscoredReason = (typeof unscoredReasons)[number];

export interface Unscored {
  readonly kind: "unscored";
  readonly reason: UnscoredReason;
}

export const unscored = (reason: UnscoredReason): Unscored => ({ kind: "unscored", reason });
