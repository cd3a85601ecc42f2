import type { CardView, KpiView, PerspectiveView } from "../../../src/app/card/cardView";
import type { Direction } from "../../../src/domain/direction";
import type { Status, UnscoredReason } from "../../../src/domain/status";

/**
 * A judged card with the names and April 2026 figures of Boston's published CityScore (fixed-target metrics; the perspectives are ours).
 * Status and score are written down, not computed: the pane shows what it is given.
 */
type Row = readonly [
  name: string,
  direction: Direction | null,
  actual: number | string | null,
  target: number | null,
  numberFormat: string,
  unit: string,
  attainment: number | null,
  status: Status | null,
  score: number | null,
  reason?: UnscoredReason,
];

const customers: readonly Row[] = [
  ["311 CALL CENTER PERFORMANCE", "higher", 0.895593132632992, 0.95, "0.0%", "%", 0.942729614196907, "at-risk", 4.76],
  ["CITY SERVICES SATISFACTION SURVEYS (row A)", "higher", 4.615384615, 4, "0.00", "", 1.15384615384615, "on-target", 10],
  ["CITY SERVICES SATISFACTION SURVEYS (row B)", "higher", 3.222222222, 4, "0.00", "", 0.805555555555556, "off-target", 0.18],
];
const safety: readonly Row[] = [
  ["BFD RESPONSE TIME (% within 4 min)", "higher", 0.828714576483482, 0.9, "0.0%", "%", 0.920793973870536, "at-risk", 4.03],
  [
    "EMS RESPONSE TIME (median min; denominator = actual)",
    "lower",
    6.96666666666667,
    6,
    "0.0",
    "min",
    0.861244019138756,
    "off-target",
    1.3,
  ],
  [
    "BPD RESPONSE TIME, PRIORITY ONE CALLS FROM DISPATCH TO ARRIVAL ON SCENE",
    "lower",
    null,
    7,
    "0.0",
    "min",
    null,
    null,
    null,
    "no-actual",
  ],
];
const services: readonly Row[] = [
  ["CODE ENFORCEMENT ON-TIME %", "higher", 0.995921696574225, 0.8, "0.0%", "%", 1.24490212071778, "on-target", 10],
  ["CODE ENFORCEMENT TRASH COLLECTION", "higher", 0.977254264825345, 0.8, "0.0%", "%", 1.22156783103168, "on-target", 10],
  ["GRAFFITI ON-TIME %", "higher", 0.7712, 0.8, "0.0%", "%", 0.964, "at-risk", 5.46],
  ["MISSED TRASH ON-TIME %", "higher", 0.804, 0.8, "0.0%", "%", 1.005, "on-target", 6.83],
  ["POTHOLE REPAIRS COMPLETED", "higher", 1284, 1100, "#,##0", "repairs", 1.167272727, "on-target", 10],
];
const learning: readonly Row[] = [
  ["LIBRARY USERS", "higher", 262114, 250000, "#,##0", "people per month", 1.048456, "on-target", 8.28],
  ["BPS ATTENDANCE", null, 0.921, 0.95, "0.0%", "%", null, null, null, "no-direction"],
];

const perspective = (
  id: string,
  name: string,
  score: number | null,
  status: Status | null,
  rows: readonly Row[],
  firstRow: number,
): PerspectiveView => ({
  id,
  name,
  score,
  status,
  reason: score === null ? "low-coverage" : null,
  scored: rows.filter((row) => row[7] !== null).length,
  of: rows.length,
  coverage: rows.filter((row) => row[7] !== null).length / rows.length,
  remark: "",
  kpis: rows.map((row, index) => kpi(row, firstRow + index)),
});

function kpi([name, direction, actual, target, numberFormat, unit, attainment, status, score, reason]: Row, row: number): KpiView {
  return {
    id: `K${row}`,
    name,
    objective: "Serve residents well",
    owner: "",
    unit,
    direction,
    actual,
    target,
    attainment,
    remark: "",
    numberFormat,
    score,
    status,
    reason: reason ?? null,
    at: `Scorecard!C${row}`,
    source: `CityScore!H${row}`,
  };
}

export const cityCard: CardView = {
  title: "Boston CityScore 2026",
  period: "2026-04",
  periods: ["2026-02", "2026-03", "2026-04"],
  span: "period",
  spans: [
    { span: "period", word: "Period only" },
    { span: "year-to-date", word: "Year to date" },
    { span: "rolling", word: "Rolling year" },
  ],
  mode: "functions",
  card: { score: 6.4, status: "at-risk", reason: null, scored: 11, of: 13, coverage: 0.86, remark: "" },
  deleted: [],
  unread: [],
  perspectives: [
    perspective("P1", "Residents", 4.98, "at-risk", customers, 8),
    perspective("P2", "Public safety and emergency response", 2.67, "off-target", safety, 12),
    perspective("P3", "City services", 8.46, "on-target", services, 16),
    perspective("P4", "Learning and growth", 8.28, "on-target", learning, 22),
  ],
};
