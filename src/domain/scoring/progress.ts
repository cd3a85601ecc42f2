import { same } from "../nearness";
import { unscored } from "../status";
import { clamped } from "./interpolate";
import type { ScoringMethod } from "./scoringMethod";

/**
 * (A − baseline) / (target − baseline), clamped: the way covered, and 0 for a step the wrong way (puzzle/okr, BSC Designer). Parameter: the baseline;
 * left out, the KPI's own. A baseline on the good side of the target leaves no way to go.
 */
export const progress: ScoringMethod = {
  accepts: (parameters) => parameters.length <= 1,
  statusFrom: "thresholds",
  leads: ([baseline], target) => (baseline === undefined || target === null ? null : target < baseline ? "lower" : "higher"),
  score: ({ actual, bands, baseline: own }, [stated]) => {
    const baseline = stated ?? own;
    if (bands.direction === "range") return unscored("method-not-for-direction");
    if (baseline === null) return unscored("no-baseline");
    if (same(bands.target, baseline)) return unscored("baseline-is-target");
    if (bands.target > baseline !== (bands.direction === "higher")) return unscored("method-not-for-direction");
    return clamped(((actual - baseline) / (bands.target - baseline)) * 10);
  },
};
