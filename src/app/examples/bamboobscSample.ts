import { layOutExample, type ExampleSheet } from "./exampleSheet";

const years = ["2014", "2015", "2016", "2017", "2018"] as const;

interface SampleKpi {
  readonly perspective: string;
  readonly objective: string;
  readonly kpi: string;
  /** Per cent of its objective. */
  readonly weight: number;
  readonly actuals: readonly [number, number, number, number, number];
}

/** Every KPI of the sample has this target, every year. */
const target = 100;

const kpis: readonly SampleKpi[] = [
  { perspective: "Financial", objective: "Investment", kpi: "Stock market fund", weight: 50, actuals: [75, 63, 65, 67, 69] },
  { perspective: "Financial", objective: "Investment", kpi: "Projects in developing countries", weight: 50, actuals: [71, 48, 55, 60, 65] },
  { perspective: "Financial", objective: "Enhance turnover", kpi: "Sales", weight: 100, actuals: [64, 55, 57, 61, 70] },
  { perspective: "Customer", objective: "Increase customer", kpi: "Asia-Pacific market", weight: 100, actuals: [81, 66, 70, 74, 78] },
  { perspective: "Internal process", objective: "Upgrade organisation", kpi: "Loss stronghold transformation", weight: 100, actuals: [90, 70, 75, 79, 84] },
  { perspective: "Learning and growth", objective: "Capacity building", kpi: "Education and training", weight: 100, actuals: [97, 81, 86, 90, 89] },
]; // prettier-ignore

/** The sample card of an open source BSC system (core-doc/bbcore.sql), whose published arithmetic takes every KPI as higher is better. */
export const bamboobscSample: ExampleSheet = layOutExample({
  sheet: "Sample company",
  file: "bamboobsc-sample",
  title: "A company's scorecard over five years",
  notes: [
    "Sample data of the open source system bamboobsc (github.com/billchen198318/bamboobsc, Apache License 2.0); the company is fictional.",
    "Its published roll-up takes actual over target for every KPI. Loss stronghold transformation is meant to be low: judged so, the card stands higher.",
    "To see that roll-up once the card is built, write percent of target into the column Scoring of its KPI table: a score of 10 is 100 %.",
  ],
  header: ["Perspective", "Objective", "KPI", "Direction", "Weight", "Target", ...years],
  rows: kpis.map(({ perspective, objective, kpi, weight, actuals }) => ({
    cells: [perspective, objective, kpi, "Higher is better", weight, target, ...actuals],
    numberFormat: "0",
  })),
  figuresFrom: 5,
  figuresTo: 6 + years.length,
  widths: [18, 22, 32, 17, 9, 9, ...years.map(() => 8)],
});
