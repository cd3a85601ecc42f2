import type { Direction } from "./direction";
import type { Target } from "./figures/target";
import { unscored, type Unscored } from "./status";
import { same } from "./nearness";
import { attainment, type Attainment } from "./units";

/**
 * Ways of holding an actual A against a target T (and a baseline B). For lower is better `ratio` is T / A and `mirror` 2 − A / T: both are in
 * published use and agree only at 100 %, so the method is always named.
 */
export const attainmentMethods = ["ratio", "mirror", "progress"] as const;
export type AttainmentMethod = (typeof attainmentMethods)[number];

/** Attainment with the method that gave it, or why there is none. */
export type Attained =
  { readonly kind: "attained"; readonly attainment: Attainment; readonly method: AttainmentMethod | "range" } | Unscored;

/** The usual method of a direction: ratio for higher, mirror for lower. A range has one way only. */
export const defaultAttainmentMethod = (direction: Direction): AttainmentMethod => (direction === "lower" ? "mirror" : "ratio");

/**
 * Attainment of one figure; 1 is exactly on target, more is better, and it may exceed 1 or be negative.
 * Undefined for `zero-target`, `negative-target`, `zero-actual`, `negative-actual`, unless a baseline makes progress possible: then that is taken, and said.
 */
export function attain(actual: number, target: Target, direction: Direction, method: AttainmentMethod, baseline: number | null): Attained {
  if (direction === "range" || target.kind === "range") {
    if (direction !== "range" || target.kind !== "range") return unscored("no-range");
    return attainRange(actual, target.low, target.high, method);
  }
  if (method === "progress") return progress(actual, target.figure, baseline);
  const direct = method === "mirror" ? mirror(actual, target.figure, direction) : ratio(actual, target.figure, direction);
  if (direct.kind === "attained" || direct.reason === "method-not-for-direction") return direct;
  const instead = progress(actual, target.figure, baseline);
  return instead.kind === "attained" ? instead : direct;
}

const attained = (figure: number, method: AttainmentMethod | "range"): Attained => ({
  kind: "attained",
  attainment: attainment(figure),
  method,
});

function ratio(actual: number, target: number, direction: "higher" | "lower"): Attained {
  if (target <= 0) return unscored(target === 0 ? "zero-target" : "negative-target");
  if (direction === "higher") return attained(actual / target, "ratio");
  return actual > 0 ? attained(target / actual, "ratio") : unscored(actual === 0 ? "zero-actual" : "negative-actual");
}

function mirror(actual: number, target: number, direction: "higher" | "lower"): Attained {
  if (direction === "higher") return unscored("method-not-for-direction");
  if (target <= 0) return unscored(target === 0 ? "zero-target" : "negative-target");
  return attained(2 - actual / target, "mirror");
}

function progress(actual: number, target: number, baseline: number | null): Attained {
  if (baseline === null) return unscored("no-baseline");
  if (same(target, baseline)) return unscored("baseline-is-target");
  return attained((actual - baseline) / (target - baseline), "progress");
}

function attainRange(actual: number, low: number, high: number, method: AttainmentMethod): Attained {
  if (method !== "ratio") return unscored("method-not-for-direction");
  if (low > high) return unscored("bounds-reversed");
  if (actual >= low && actual <= high) return attained(1, "range");
  if (low === high) return unscored("no-range");
  return attained(1 - Math.max(low - actual, actual - high) / (high - low), "range");
}
