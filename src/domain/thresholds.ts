import type { Direction } from "./direction";
import type { Target } from "./figures/target";
import { unscored, type Unscored } from "./status";
import { readFigure } from "./figures/figure";
import { atLeast, same } from "./nearness";

/**
 * The red flag: the boundary between at risk and off target.
 * `figure`: in the KPI's units. `share`: of the target (`90 %`). `tolerance`: that part of |target| on the bad side, whichever side that is.
 */
export type Threshold =
  | { readonly kind: "figure"; readonly figure: number }
  | { readonly kind: "share"; readonly share: number }
  | { readonly kind: "tolerance"; readonly share: number };

/** Ten percent of |target| on the bad side: ClearPoint's published `A >= 0.9 T`. */
export const defaultThreshold: Threshold = { kind: "tolerance", share: 0.1 };

/** Reads a threshold cell: a number is in KPI units, a text with a percent sign is a share of target. */
export function readThreshold(
  raw: number | string | boolean | null,
): Threshold | { readonly kind: "missing" } | { readonly kind: "not-a-number"; readonly text: string } {
  const read = readFigure(raw);
  if (read.kind !== "figure") return read;
  return read.percent ? { kind: "share", share: read.value } : { kind: "figure", figure: read.value };
}

/** Where one band ends and the next begins, for one KPI and period, in its units. */
export type Bands =
  | { readonly direction: "higher" | "lower"; readonly target: number; readonly threshold: number }
  | {
      readonly direction: "range";
      readonly low: number;
      readonly high: number;
      readonly lowThreshold: number;
      readonly highThreshold: number;
    };

/**
 * The boundaries that a threshold sets around a target. A threshold on the target itself leaves no at-risk band (a default with target 0).
 * Unscored: `threshold-wrong-side`, `no-range` (direction range without two bounds, or two bounds without it), `bounds-reversed`.
 */
export function bandsOf(direction: Direction, target: Target, threshold: Threshold): Bands | Unscored {
  if ((direction === "range") !== (target.kind === "range")) return unscored("no-range");
  if (target.kind === "range") return rangeBands(target.low, target.high, threshold);
  const limit = besides(target.figure, threshold, direction === "lower" ? 1 : -1);
  const onBadSide = direction === "lower" ? atLeast(limit, target.figure) : atLeast(target.figure, limit);
  return onBadSide
    ? { direction: direction === "lower" ? "lower" : "higher", target: target.figure, threshold: limit }
    : unscored("threshold-wrong-side");
}

function besides(target: number, threshold: Threshold, badSide: 1 | -1): number {
  if (threshold.kind === "figure") return threshold.figure;
  if (threshold.kind === "share") return threshold.share * target;
  return target + badSide * threshold.share * Math.abs(target);
}

/** A limit given in units, or as a share, lies on one side of a healthy range; the other side gets the same distance. */
function rangeBands(low: number, high: number, threshold: Threshold): Bands | Unscored {
  if (low > high) return unscored("bounds-reversed");
  if (threshold.kind === "figure") {
    // On its own side the limit is the boundary, to the last digit: not what a difference leaves of it.
    const { figure } = threshold;
    if (figure < low || same(figure, low)) return around(low, high, Math.min(low, figure), high + Math.max(0, low - figure));
    if (figure > high || same(figure, high)) return around(low, high, low - Math.max(0, figure - high), Math.max(high, figure));
    return unscored("threshold-wrong-side");
  }
  const tolerance = threshold.kind === "share" ? Math.abs(1 - threshold.share) : threshold.share;
  return around(low, high, low - tolerance * Math.abs(low), high + tolerance * Math.abs(high));
}

const around = (low: number, high: number, lowThreshold: number, highThreshold: number): Bands => ({
  direction: "range",
  low,
  high,
  lowThreshold,
  highThreshold,
});
