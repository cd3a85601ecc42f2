import { layOutExample, type ExampleSheet } from "./exampleSheet";

/** A CityScore metric with a fixed target: the actual of each month as numerator over denominator, or as published. */
interface CityScoreMetric {
  readonly perspective: "Customer" | "Internal process" | "Learning and growth";
  readonly metric: string;
  readonly unit: "%" | "minutes" | "rating 1-5";
  readonly direction: "higher" | "lower";
  readonly target: number;
  /** February, March, April 2026; null where nothing was published. */
  readonly months: readonly [number | null, number | null, number | null];
}

/** Serial numbers of 1 February, 1 March and 1 April 2026. */
const months = [46054, 46082, 46113] as const;

const metrics: readonly CityScoreMetric[] = [
  { perspective: "Customer", metric: "311 CALL CENTER PERFORMANCE", unit: "%", direction: "higher", target: 0.95, months: [25559 / 28521, 21310 / 23840, 20973 / 23418] },
  { perspective: "Internal process", metric: "BFD RESPONSE TIME (% within 4 min)", unit: "%", direction: "higher", target: 0.9, months: [4881 / 6286, 5262 / 6521, 5293 / 6387] },
  { perspective: "Customer", metric: "CITY SERVICES SATISFACTION SURVEYS (row A)", unit: "rating 1-5", direction: "higher", target: 4, months: [50 / 12, 30 / 7, 60 / 13] },
  { perspective: "Customer", metric: "CITY SERVICES SATISFACTION SURVEYS (row B)", unit: "rating 1-5", direction: "higher", target: 4, months: [58 / 24, 119 / 37, 203 / 63] },
  { perspective: "Internal process", metric: "CODE ENFORCEMENT ON-TIME %", unit: "%", direction: "higher", target: 0.8, months: [3253 / 3427, 1671 / 1750, 1221 / 1226] },
  { perspective: "Internal process", metric: "CODE ENFORCEMENT TRASH COLLECTION", unit: "%", direction: "higher", target: 0.8, months: [540 / 607, 1168 / 1303, 1203 / 1231] },
  { perspective: "Internal process", metric: "EMS RESPONSE TIME (median min; denominator = actual)", unit: "minutes", direction: "lower", target: 6, months: [6.96666666666667, 6.66666666666667, 6.51666666666667] },
  { perspective: "Internal process", metric: "GRAFFITI ON-TIME %", unit: "%", direction: "higher", target: 0.8, months: [4 / 5, 39 / 48, 45 / 77] },
  { perspective: "Internal process", metric: "MISSED TRASH ON-TIME %", unit: "%", direction: "higher", target: 0.8, months: [556 / 580, 333 / 345, 412 / 430] },
  { perspective: "Internal process", metric: "ON-TIME PERMIT REVIEWS", unit: "%", direction: "higher", target: 1, months: [609 / 914, 734 / 1127, 683 / 982] },
  { perspective: "Internal process", metric: "POTHOLE ON-TIME %", unit: "%", direction: "higher", target: 0.8, months: [130 / 266, 438 / 1043, 180 / 340] },
  { perspective: "Internal process", metric: "SIGN INSTALLATION ON-TIME %", unit: "%", direction: "higher", target: 0.8, months: [29 / 104, 25 / 92, 66 / 444] },
  { perspective: "Internal process", metric: "SIGNAL REPAIR ON-TIME %", unit: "%", direction: "higher", target: 0.8, months: [102 / 115, 142 / 143, 110 / 116] },
  { perspective: "Learning and growth", metric: "BPS ATTENDANCE", unit: "%", direction: "higher", target: 0.95, months: [null, null, null] },
  { perspective: "Internal process", metric: "STREETLIGHT ON-TIME %", unit: "%", direction: "higher", target: 0.8, months: [null, null, null] },
]; // prettier-ignore

const formats = { "%": "0.0%", minutes: "0.00", "rating 1-5": "0.00" } as const;

/**
 * CityScore of the City of Boston, February to April 2026: the metrics with a fixed target, one row each. Published figures
 * (data.boston.gov, Public Domain Dedication and License); the perspectives are our mapping, and the sheet says so.
 */
export const bostonCityScore: ExampleSheet = layOutExample({
  sheet: "CityScore",
  file: "boston-cityscore",
  title: "Boston CityScore, metrics with a fixed target",
  notes: [
    "Published by the City of Boston (data.boston.gov, CityScore, PDDL). Actual is numerator over denominator as published.",
    "CityScore has no perspectives: they were mapped for this example.",
  ],
  header: ["Perspective", "Metric", "Unit", "Direction", "Target", ...months, "Owner"],
  headerFormats: ["General", "General", "General", "General", "General", "mmm yyyy", "mmm yyyy", "mmm yyyy", "General"],
  rows: metrics.map(({ perspective, metric, unit, direction, target, months: actuals }) => ({
    cells: [perspective, metric, unit, direction === "lower" ? "Lower is better" : "Higher is better", target, ...actuals, null],
    numberFormat: formats[unit],
  })),
  figuresFrom: 4,
  figuresTo: 8,
  widths: [20, 52, 11, 17, 10, 11, 11, 11, 16],
});
