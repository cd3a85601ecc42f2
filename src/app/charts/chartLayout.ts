import type { GridRect } from "../../domain/reading/sheetGrid";
import type { BlockName } from "../storedWorkbook";

/** Columns of the figures behind the KPI's chart, in order. The first six are drawn; `targetTo` is the upper bound of a range. */
export const kpiColumns = ["period", "actual", "target", "targetTo", "mean", "lower", "upper", "movingRange", "dataRow"] as const;
export type KpiColumn = (typeof kpiColumns)[number];

/** Columns of the figures behind the overview, in order. The first four are drawn: a line's score stands in the column of its status. */
export const scoreColumns = ["line", "onTarget", "atRisk", "offTarget", "id", "cardRow"] as const;
export type ScoreColumn = (typeof scoreColumns)[number];

/** Rows of both blocks, from their first: what is drawn, what the columns' single figures are, these, headings, figures. */
export const blockRows = { title: 0, captions: 1, values: 2, headings: 3, first: 4 } as const;

/** A range of a single row does not grow with what is put in; one of two does. */
export const leastRows = 2;

/** Where things stand on a fresh sheet, zero-based. */
export const fresh = {
  title: 0,
  subtitle: 1,
  labels: 2,
  picker: 3,
  blocks: 2,
  columns: { picker: 0, unit: 1, direction: 2, limits: 3, kpi: 6, scores: 16, list: 23 },
} as const;

/** The cells that charts lie over. */
const chartPlaces = {
  kpi: { row: 5, column: 0, rows: 20, columns: 5 },
  scores: { row: 26, column: 0, rows: 20, columns: 5 },
} as const satisfies Record<string, GridRect>;

/** Rows of the overview’s title, axis and legend. */
const roundTheBars = 8;

/** Where a chart of a block of so many rows lies. Every bar of the overview has the height of its name, or names are left out. */
export const placeOfChart = (chart: ChartName, blockHeight: number): GridRect =>
  chart === "kpi"
    ? chartPlaces.kpi
    : { ...chartPlaces.scores, rows: Math.max(chartPlaces.scores.rows, blockHeight - blockRows.first + roundTheBars) };

/** Points; columns that are absent keep the usual width. */
export const widths: readonly (readonly [column: number, points: number | "hidden"])[] = [
  [0, 250],
  [1, 110],
  [2, 130],
  [3, 120],
  [4, 120],
  [5, 18],
  ...kpiColumns.map((column, index) => [fresh.columns.kpi + index, column === "period" ? 72 : 66] as const),
  [fresh.columns.kpi + kpiColumns.length, 18],
  ...scoreColumns.map((column, index) => [fresh.columns.scores + index, column === "line" ? 250 : 66] as const),
  [fresh.columns.scores + scoreColumns.length, 18],
  [fresh.columns.list, "hidden"],
];

/** How charts of ours are called: they are found by it, wherever they were moved. */
export const chartNames = { kpi: "BSC KPI trend", scores: "BSC scores" } as const;
export type ChartName = keyof typeof chartNames;

/** The block each chart draws. */
export const blockOfChart = { kpi: "chartFigures", scores: "chartScores" } as const satisfies Record<ChartName, BlockName>;
