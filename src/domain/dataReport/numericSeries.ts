import type { Series } from "../reading/reading";

/** Series whose cells hold figures; status and trend may be words. */
export const numericSeries: ReadonlySet<Series> = new Set([
  "actual",
  "target",
  "prior",
  "baseline",
  "forecast",
  "threshold-green",
  "threshold-amber",
  "threshold-red",
  "weight",
]);

/** Series in the KPI's own unit. */
export const unitSeries: ReadonlySet<Series> = new Set([...numericSeries].filter((series) => series !== "weight"));
