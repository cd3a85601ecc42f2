import { attain } from "../attainment";
import { clamped } from "./interpolate";
import { leadsNowhere, type ScoringMethod } from "./scoringMethod";

/**
 * Ten times the attainment by ratio, A / T or T / A, which counts up to a stated cap and never below 0 (Boston CityScore, OKR tools). Parameter: the cap, as a
 * ratio; 1 when left out. A score ends at 10 whatever the cap. With lower is better an actual of 0 or less is as good as the cap allows.
 */
export const percentOfTarget: ScoringMethod = {
  accepts: (parameters) => parameters.length <= 1 && parameters.every((cap) => cap > 0),
  statusFrom: "thresholds",
  leads: leadsNowhere,
  score: ({ actual, bands }, [cap = 1]) => {
    const target =
      bands.direction === "range"
        ? { kind: "range" as const, low: bands.low, high: bands.high }
        : { kind: "point" as const, figure: bands.target };
    const attained = attain(actual, target, bands.direction, "ratio", null);
    if (attained.kind === "attained") return clamped(10 * Math.min(attained.attainment, cap));
    return attained.reason === "zero-actual" || attained.reason === "negative-actual" ? clamped(10 * cap) : attained;
  },
};
