import type { Direction } from "./direction";
import type { Target } from "./figures/target";
import { unscored, type Unscored } from "./status";

/**
 * How the distance from target is stated. `favourable`: positive is good, whatever the direction. `raw`: actual − target.
 * `percent`: the favourable variance as a share of |target|.
 */
export const varianceOutputs = ["favourable", "raw", "percent"] as const;
export type VarianceOutput = (typeof varianceOutputs)[number];

export type Variance = { readonly kind: "variance"; readonly variance: number } | Unscored;

/** Distance from target, in KPI units or as a share of |target|. Inside a healthy range it is 0, outside it counts to the nearer bound. */
export function varianceOf(actual: number, target: Target, direction: Direction, output: VarianceOutput): Variance {
  if ((direction === "range") !== (target.kind === "range")) return unscored("no-range");
  const reference = target.kind === "point" ? target.figure : Math.min(Math.max(actual, target.low), target.high);
  const raw = actual - reference;
  // Minus zero would show as "-0".
  const favourable = direction === "higher" ? raw : direction === "lower" ? reference - actual : 0 - Math.abs(raw);
  if (output === "raw") return { kind: "variance", variance: raw };
  if (output === "favourable") return { kind: "variance", variance: favourable };
  if (reference === 0) return favourable === 0 && target.kind === "range" ? { kind: "variance", variance: 0 } : unscored("zero-target");
  return { kind: "variance", variance: favourable / Math.abs(reference) };
}
