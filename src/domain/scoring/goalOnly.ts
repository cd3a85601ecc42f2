import { statusOf } from "../statusOf";
import { clamped } from "./interpolate";
import { leadsNowhere, takesNone, type ScoringMethod } from "./scoringMethod";

/** Target met 10, else 0 (Spider Impact); hitting it exactly is met, and inside a range is met. */
export const goalOnly: ScoringMethod = {
  accepts: takesNone,
  statusFrom: "thresholds",
  leads: leadsNowhere,
  score: ({ actual, bands }) => clamped(statusOf(actual, bands) === "on-target" ? 10 : 0),
};
