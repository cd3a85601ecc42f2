import { shown, type Rule } from "../rule";

/** A healthy range whose low bound is above its high one. */
export const boundsReversed: Rule = ({ reading }) =>
  reading.kpis.flatMap(({ name, at, low, high }) =>
    low !== null && high !== null && low > high
      ? [{ severity: "warning" as const, at, details: { kpi: name, low: shown(low), high: shown(high) }, fix: null }]
      : [],
  );
