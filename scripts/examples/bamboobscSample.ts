import { readFileSync } from "node:fs";
import path from "node:path";
import { layOutExample, type ExampleSheet } from "../../src/app/examples/exampleSheet";

interface Sample {
  readonly target: number;
  readonly perspectives: readonly {
    readonly name: string;
    readonly weight: number;
    readonly objectives: readonly {
      readonly name: string;
      readonly weight: number;
      readonly kpis: readonly { readonly id: string; readonly name: string; readonly weight: number }[];
    }[];
  }[];
  readonly actuals: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

const sample = JSON.parse(readFileSync(path.join(__dirname, "../../test/data/bamboobsc-sample.json"), "utf8")) as Sample;
const years = Object.keys(Object.values(sample.actuals)[0] ?? {});

/** The sample card of an open source BSC system, whose published arithmetic takes every KPI as higher is better. */
export const bamboobscSample: ExampleSheet = layOutExample({
  sheet: "Sample company",
  file: "bamboobsc-sample",
  title: "A company's scorecard over five years",
  notes: [
    "Sample data of the open source system bamboobsc (github.com/billchen198318/bamboobsc, Apache License 2.0); the company is fictional.",
    "Its published roll-up takes actual over target for every KPI. Loss stronghold transformation is meant to be low: judged so, the card stands higher.",
  ],
  header: ["Perspective", "Objective", "KPI", "Direction", "Weight", "Target", ...years],
  rows: sample.perspectives.flatMap((perspective) =>
    perspective.objectives.flatMap((objective) =>
      objective.kpis.map((kpi) => ({
        cells: [
          perspective.name,
          objective.name,
          kpi.name,
          "Higher is better",
          kpi.weight,
          sample.target,
          ...years.map((year) => sample.actuals[kpi.id]?.[year] ?? null),
        ],
        numberFormat: "0",
      })),
    ),
  ),
  figuresFrom: 5,
  figuresTo: 6 + years.length,
  widths: [18, 22, 32, 17, 9, 9, ...years.map(() => 8)],
});
