import { unscored } from "../status";
import { alongPoints, clamped, oneWay, reversed, wayOf } from "./interpolate";
import type { ScoringMethod } from "./scoringMethod";

/**
 * Every band is worth the same whatever its width (Microsoft Business Scorecard Manager: 0 / 4,000 / 6,000 / 12,000, so 9,000 → 83.3 %).
 * Parameters: the boundaries of the bands in order, two or more; which end is best is the direction's to say.
 */
export const equalBands: ScoringMethod = {
  accepts: (parameters) => parameters.length >= 2 && oneWay(parameters),
  statusFrom: "thresholds",
  leads: wayOf,
  score: ({ actual, bands }, parameters) => {
    if (bands.direction === "range") return unscored("method-not-for-direction");
    const rising = wayOf(parameters) === "higher" ? parameters : reversed(parameters);
    const reached = alongPoints(
      actual,
      rising.map((boundary, i) => [boundary, (10 * i) / (rising.length - 1)] as const),
    );
    return clamped(bands.direction === "higher" ? reached : 10 - reached);
  },
};
