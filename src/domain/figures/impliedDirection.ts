import type { Direction } from "../direction";
import { directionOfTarget, type ReadTarget } from "./target";
import type { Threshold } from "../thresholds";

/**
 * The direction of a formula that states none: a range or comparator in the target says it (`40–60`, `≤3%`), else the side of the
 * threshold (target 20, threshold 40: lower is better, as in Spider Impact), else higher.
 */
export function impliedDirection(target: ReadTarget, threshold: Threshold | null): Direction {
  const stated = directionOfTarget(target);
  if (stated !== null) return stated;
  if (target.kind !== "target" || target.target.kind !== "point" || threshold === null || threshold.kind === "tolerance") return "higher";
  const limit = threshold.kind === "share" ? threshold.share * target.target.figure : threshold.figure;
  return limit > target.target.figure ? "lower" : "higher";
}
