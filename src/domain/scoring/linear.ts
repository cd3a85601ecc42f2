import { unscored } from "../status";
import { clamped, oneWay, wayOf } from "./interpolate";
import type { ScoringMethod } from "./scoringMethod";

/**
 * (A − min) / (max − min), clamped; mirrored where lower is better. Parameters: min, max (BSC Designer's performance: 0 … 200, 50 → 25 %). Which
 * end is best is the direction's to say, so the two may come in either order.
 */
export const linear: ScoringMethod = {
  accepts: (parameters) => parameters.length === 2 && oneWay(parameters),
  statusFrom: "thresholds",
  leads: wayOf,
  score: ({ actual, bands }, parameters) => {
    if (bands.direction === "range") return unscored("method-not-for-direction");
    const [min, max] = [Math.min(...parameters), Math.max(...parameters)];
    const [worst, best] = bands.direction === "higher" ? [min, max] : [max, min];
    return clamped(((actual - worst) / (best - worst)) * 10);
  },
};
