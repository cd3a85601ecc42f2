import { same } from "../nearness";
import { unscored } from "../status";
import { clamped } from "./interpolate";
import { leadsNowhere, takesNone, type ScoringMethod } from "./scoringMethod";

/** Yes (1) scores 10 and no (0) scores 0, mirrored where lower is better (Spider Impact). Anything between is neither. */
export const yesNo: ScoringMethod = {
  accepts: takesNone,
  statusFrom: "thresholds",
  leads: leadsNowhere,
  score: ({ actual, bands }) => {
    if (bands.direction === "range") return unscored("method-not-for-direction");
    const [yes, no] = [same(actual, 1), actual === 0];
    if (!yes && !no) return unscored("not-a-number");
    return clamped(yes === (bands.direction === "higher") ? 10 : 0);
  },
};
