import { readFileSync } from "node:fs";
import path from "node:path";
import { choosePeriod } from "../../src/app/openScorecard";
import { switchMode } from "../../src/app/switchMode";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { startAddIn, type RunningAddIn } from "../support/addIn";
import { build, cardInCells, cardInPane, words } from "../support/scorecards";
import { workbookOf } from "../support/workbooks";

jest.setTimeout(120_000);

interface Sample {
  readonly target: number;
  readonly perspectives: readonly {
    readonly name: string;
    readonly objectives: readonly {
      readonly name: string;
      readonly kpis: readonly { readonly id: string; readonly name: string; readonly weight: number; readonly direction: string }[];
    }[];
  }[];
  readonly actuals: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly percentOfTargetRollUp: Readonly<Record<"Financial" | "Vision", Readonly<Record<string, number>>>>;
}

/** The sample data of bamboobsc (Apache-2.0), core-doc/bbcore.sql; its file names the source. */
const sample = JSON.parse(readFileSync(path.join(__dirname, "../data/bamboobsc-sample.json"), "utf8")) as Sample;
const years = Object.keys(sample.percentOfTargetRollUp.Vision);

let addIn: RunningAddIn;
afterEach(() => addIn.close());

/** The sample as a sheet; `directionOf` says how a KPI is judged. */
async function open(directionOf: (published: string) => string): Promise<void> {
  const rows = sample.perspectives.flatMap((perspective) =>
    perspective.objectives.flatMap((objective) =>
      objective.kpis.map((kpi) => [
        perspective.name,
        objective.name,
        kpi.name,
        directionOf(kpi.direction),
        kpi.weight,
        sample.target,
        ...years.map((year) => sample.actuals[kpi.id]?.[year] ?? null),
      ]),
    ),
  );
  const headings = ["Perspective", "Objective", "KPI", "Direction", "Weight", "Target", ...years];
  addIn = await startAddIn({ workbook: workbookOf([headings, ...rows]) });
  await build("KPIs");
  const table = (await excelWorkbook.readStored()).tables.BSC_KPIs;
  if (!table) throw new Error("no KPIs");
  await excelWorkbook.write({
    steps: [
      {
        kind: "cells",
        sheet: table.sheet,
        row: table.range.row + 1,
        column: table.range.column + table.headers.indexOf("Scoring"),
        cells: rows.map(() => [{ text: "percent of target" }]),
      },
    ],
  });
}

test("five years of a published card by percent of target: the cells reproduce its roll-up, with functions and in plain Excel", async () => {
  await open(() => "higher");
  for (const mode of ["functions", "plain"] as const) {
    await switchMode(excelWorkbook, mode, words);
    for (const year of years) {
      await choosePeriod(excelWorkbook, year, words);
      const { scorecard, perspectives } = await cardInCells(addIn);
      // The card counts to 10, the sample to 100.
      expect((scorecard.score ?? 0) * 10).toBeCloseTo(sample.percentOfTargetRollUp.Vision[year] ?? 0, 10);
      expect((perspectives[0]?.score ?? 0) * 10).toBeCloseTo(sample.percentOfTargetRollUp.Financial[year] ?? 0, 10);
      expect((await cardInPane())?.card.score).toBe(scorecard.score);
    }
  }
});

test("its lower-is-better KPI judged as lower is better: fewer than the target is all of it, so the card stands higher than published", async () => {
  await open((published) => (published === "lower" ? "lower" : "higher"));
  await choosePeriod(excelWorkbook, "2014", words);
  const { scorecard, results } = await cardInCells(addIn);
  expect(results.find(({ kpi }) => kpi === "Loss stronghold transformation")).toMatchObject({ actual: 90, score: 10, status: "on-target" });
  // By hand: internal process 100 in place of 90, a quarter of the card: 84.125 + 10 / 4.
  expect((scorecard.score ?? 0) * 10).toBeCloseTo(86.625, 10);
});
