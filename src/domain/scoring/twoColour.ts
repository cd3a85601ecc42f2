import { unscored } from "../status";
import { alongPoints, clamped, oneWay, wayOf, type Point } from "./interpolate";
import type { ScoringMethod } from "./scoringMethod";

/** Worst 0, middle 5, best 10, linear between (Spider Impact). Parameters: worst, middle, best; they must run the way the direction says. */
export const twoColour: ScoringMethod = {
  accepts: (parameters) => parameters.length === 3 && oneWay(parameters),
  statusFrom: "thresholds",
  leads: wayOf,
  score: ({ actual, bands }, parameters) => {
    if (bands.direction !== wayOf(parameters)) return unscored("method-not-for-direction");
    const points = parameters.map((figure, i): Point => [figure, 5 * i]);
    return clamped(alongPoints(actual, bands.direction === "higher" ? points : points.reverse()));
  },
};
