import type { Aggregation } from "../../../domain/aggregate";
import type { Direction } from "../../../domain/direction";

/** A KPI of the company, and how its figures come about. */
export interface SampleKpi {
  readonly name: string;
  /** Place of its objective, from 1. */
  readonly objective: number;
  readonly unit: string;
  readonly direction: Direction;
  readonly aggregation: Aggregation;
  readonly owner: string;
  /** The red flag as a share of the target. */
  readonly threshold: string;
  readonly numberFormat: string;
  /** Decimals of a figure as it is counted or measured. */
  readonly decimals: number;
  /**
   * How departments make the company's figure: `sum` of theirs, `ratio` of summed numerators and denominators, `weighted` by the weights of the
   * tree, the lowest or highest; `none`: the company alone has it.
   */
  readonly rollUp: "sum" | "ratio" | "weighted" | "min" | "max" | "none";
  /** By year, 2024 to 2026; of a sum the month's average; a healthy range has its two bounds. */
  readonly targets: readonly [Aim, Aim, Aim];
  readonly season: SeasonName;
  /** Shares by department, 0 where it does not carry the KPI. For a ratio how much each has below the line. */
  readonly shares: readonly number[];
  /** Of a ratio: the company's monthly figure below the line, and its decimals. */
  readonly below?: readonly [figure: number, decimals: number];
  /** How much better than target, as a part of it: in January 2024, in October 2026. */
  readonly course: readonly [number, number];
  readonly noise: number;
  /** What departments have on top of the course. */
  readonly drag?: Readonly<Record<number, number>>;
  /** A change of the process, from a month on (0 is January 2024). */
  readonly shift?: readonly [month: number, change: number];
  /** Places without a figure: month and department; every department where none is named. */
  readonly missing?: readonly (readonly [month: number, department: number | "all"])[];
}

type Aim = number | readonly [low: number, high: number];

/** Factors of the twelve months. */
export const seasons = {
  even: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
  trade: [0.93, 0.96, 1.06, 1, 1.01, 1.05, 0.97, 0.82, 1.06, 1.08, 1.07, 0.99],
  heating: [1.22, 1.18, 1.08, 0.97, 0.88, 0.84, 0.83, 0.8, 0.88, 0.99, 1.12, 1.21],
  courses: [1.15, 1.2, 1.15, 1.05, 1, 0.9, 0.6, 0.55, 1.1, 1.2, 1.15, 0.95],
} as const;
type SeasonName = keyof typeof seasons;

const everywhere = [22, 24, 13, 20, 15, 6];
const [euros, share, whole, one] = ["#,##0", "0.0%", "#,##0", "#,##0.0"];
const castings = 0;

type Line = readonly [
  name: string,
  objective: number,
  unit: string,
  direction: Direction,
  aggregation: Aggregation,
  owner: string,
  threshold: string,
  numberFormat: string,
  decimals: number,
];
type Rest = Omit<
  SampleKpi,
  "name" | "objective" | "unit" | "direction" | "aggregation" | "owner" | "threshold" | "numberFormat" | "decimals" | "season" | "shares"
> &
  Partial<Pick<SampleKpi, "season" | "shares">>;

const kpi = ([name, objective, unit, direction, aggregation, owner, threshold, numberFormat, decimals]: Line, rest: Rest): SampleKpi => ({
  name,
  objective,
  unit,
  direction,
  aggregation,
  owner,
  threshold,
  numberFormat,
  decimals,
  season: "even",
  shares: everywhere,
  ...rest,
});

/** What goes badly has a reason: furnaces that wear out at Castings, and a warehouse system that came in April 2026 before it was ready. */
export const kpis: readonly SampleKpi[] = [
  kpi(["Revenue", 1, "€ k", "higher", "sum", "Head of Sales", "95%", euros, 0], {
    rollUp: "sum", targets: [7200, 7550, 7900], season: "trade", course: [-0.02, 0.025], noise: 0.05 }),
  kpi(["Order intake", 1, "€ k", "higher", "sum", "Head of Sales", "95%", euros, 0], {
    rollUp: "sum", targets: [7350, 7700, 8050], season: "trade", course: [0.03, -0.03], noise: 0.06, drag: { [castings]: -0.03 } }),
  kpi(["Operating margin", 2, "%", "higher", "ratio", "Finance Director", "92%", share, 1], {
    rollUp: "ratio", targets: [0.098, 0.102, 0.108], season: "trade", below: [7400, 0], course: [0, -0.03], noise: 0.06, drag: { [castings]: -0.42 } }),
  kpi(["Overhead cost", 2, "€ k", "lower", "sum", "Finance Director", "105%", euros, 0], {
    rollUp: "sum", targets: [1180, 1200, 1215], course: [-0.03, 0.03], noise: 0.03 }),
  kpi(["Inventory cover", 3, "days", "range", "ratio", "Head of Logistics", "90%", one, 1], {
    rollUp: "ratio", targets: [[42, 54], [40, 52], [38, 50]], below: [212.5, 1], course: [0.08, 0.02], noise: 0.05 }),
  kpi(["Overdue receivables", 3, "€ k", "lower", "last", "Head of Credit Control", "115%", euros, 0], {
    rollUp: "none", targets: [640, 600, 560], course: [-0.12, -0.08], noise: 0.05 }),
  kpi(["On-time delivery", 4, "%", "higher", "ratio", "Head of Logistics", "97%", share, 1], {
    rollUp: "ratio", targets: [0.955, 0.955, 0.955], season: "trade", below: [2600, 0], course: [0.006, 0.006], noise: 0.02, shift: [27, -0.05] }),
  kpi(["Order lead time", 4, "days", "lower", "average", "Head of Logistics", "108%", one, 1], {
    rollUp: "weighted", targets: [24, 22, 20], course: [-0.04, 0.03], noise: 0.05 }),
  kpi(["Customer complaints", 5, "complaints", "lower", "sum", "Head of Quality", "115%", whole, 0], {
    rollUp: "sum", targets: [62, 56, 50], course: [-0.04, 0.14], noise: 0.3 }),
  kpi(["Defects delivered", 5, "ppm", "lower", "ratio", "Head of Quality", "115%", whole, 0], {
    rollUp: "ratio", targets: [420, 380, 340], season: "trade", below: [1.85, 4], course: [0.05, 0.03], noise: 0.12, drag: { [castings]: -0.5 } }),
  kpi(["Customer satisfaction", 6, "index", "higher", "average", "Head of Sales", "95%", one, 1], {
    rollUp: "weighted", targets: [76, 78, 80], course: [-0.02, 0.025], noise: 0.03, missing: [[7, "all"], [19, "all"]] }),
  kpi(["Longest wait for a quotation", 6, "days", "lower", "max", "Head of Sales", "115%", whole, 0], {
    rollUp: "max", targets: [14, 12, 10], course: [0.1, 0.25], noise: 0.12 }),
  kpi(["Overall equipment effectiveness", 7, "%", "higher", "ratio", "Head of Plant", "94%", share, 1], {
    rollUp: "ratio", targets: [0.76, 0.78, 0.8], shares: [25, 27, 15, 19, 14, 0], below: [15400, 0], course: [0.01, 0.005], noise: 0.03,
    drag: { [castings]: -0.15 }, missing: [[11, 2]] }),
  kpi(["Unplanned downtime", 7, "hours", "lower", "sum", "Head of Plant", "110%", one, 1], {
    rollUp: "sum", targets: [310, 290, 270], shares: [30, 26, 16, 16, 12, 0], course: [-0.05, 0], noise: 0.14, drag: { [castings]: -0.62 } }),
  kpi(["First-pass yield", 8, "%", "higher", "ratio", "Head of Quality", "98%", share, 1], {
    rollUp: "ratio", targets: [0.955, 0.96, 0.965], shares: [24, 26, 15, 20, 15, 0], below: [182000, 0], course: [-0.01, 0.008], noise: 0.008,
    missing: [[14, 4], [33, 4]] }),
  kpi(["Prototypes released", 9, "prototypes", "higher", "sum", "Head of Engineering", "80%", whole, 0], {
    rollUp: "sum", targets: [10, 11, 12], shares: [0, 30, 0, 40, 30, 0], course: [0, -0.1], noise: 0.25 }),
  kpi(["Energy use", 10, "MWh", "lower", "sum", "Head of Plant", "105%", whole, 0], {
    rollUp: "sum", targets: [2150, 2080, 1990], season: "heating", shares: [44, 20, 16, 10, 8, 2], course: [-0.03, 0.04], noise: 0.04 }),
  kpi(["Capacity utilisation", 11, "%", "range", "average", "Head of Plant", "95%", share, 3], {
    rollUp: "weighted", targets: [[0.76, 0.88], [0.76, 0.88], [0.78, 0.9]], course: [-0.05, 0.01], noise: 0.04 }),
  kpi(["Lowest supplier rating", 11, "points", "higher", "min", "Head of Purchasing", "90%", whole, 0], {
    rollUp: "min", targets: [68, 70, 72], course: [0.08, 0.12], noise: 0.06 }),
  kpi(["Lost-time accidents", 12, "accidents", "lower", "sum", "Head of Safety", "100%", whole, 0], {
    rollUp: "sum", targets: [0, 0, 0], course: [0, 0], noise: 0 }),
  kpi(["Safety walks held", 12, "walks", "higher", "count", "Head of Safety", "80%", whole, 0], {
    rollUp: "sum", targets: [6, 6, 6], shares: [1, 1, 1, 1, 1, 1], course: [0, 0], noise: 0 }),
  kpi(["Training hours", 13, "hours", "higher", "sum", "Head of People", "90%", whole, 0], {
    rollUp: "sum", targets: [980, 1040, 1120], season: "courses", course: [-0.06, 0.04], noise: 0.08 }),
  kpi(["Headcount", 13, "employees", "range", "last", "Head of People", "97%", whole, 0], {
    rollUp: "sum", targets: [[560, 588], [566, 594], [572, 600]], course: [-0.01, 0.004], noise: 0.012 }),
  kpi(["Employee engagement", 14, "index", "higher", "last", "Head of People", "95%", one, 1], {
    rollUp: "weighted", targets: [70, 72, 75], course: [0.01, -0.05], noise: 0.015, drag: { [castings]: -0.12 } }),
]; // prettier-ignore
