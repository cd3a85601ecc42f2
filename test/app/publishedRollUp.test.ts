import { readFileSync } from "node:fs";
import path from "node:path";
import { switchMode } from "../../src/app/switchMode";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { startAddIn, type RunningAddIn } from "../support/addIn";
import { build, cardInCells, cardInPane, words } from "../support/scorecards";
import { sheetNamed } from "../support/workbooks";
import { cellKey } from "../workbench/workbook/address";

jest.setTimeout(120_000);

interface Sample {
  readonly target: number;
  readonly perspectives: readonly {
    readonly name: string;
    readonly weight: number;
    readonly objectives: readonly {
      readonly name: string;
      readonly weight: number;
      readonly kpis: readonly { readonly id: string; readonly name: string; readonly weight: number; readonly direction: string }[];
    }[];
  }[];
  readonly actuals: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly percentOfTargetRollUp: Readonly<Record<"Financial" | "Vision", Readonly<Record<string, number>>>>;
}

/** The sample data of bamboobsc (Apache-2.0), core-doc/bbcore.sql; its file names the source. */
const sample = JSON.parse(readFileSync(path.join(__dirname, "../data/bamboobsc-sample.json"), "utf8")) as Sample;
const workbook = readFileSync(path.join(__dirname, "../workbench/examples/bamboobsc-sample.xlsx"));
const published = sample.percentOfTargetRollUp;
const years = ["2014", "2015", "2016", "2017", "2018"];
const lowerIsBetter = "Loss stronghold transformation";

let addIn: RunningAddIn;
afterEach(() => addIn.close());

function type(sheet: string, row: number, column: number, content: string): void {
  expect(addIn.host.typeInto(sheetNamed(addIn.host.workbook, sheet).id, { row, column }, content)).toBeNull();
}

/** Types a column of one of our tables from top to bottom. */
async function typeColumn(name: "BSC_Perspectives" | "BSC_Objectives" | "BSC_KPIs", heading: string, contents: readonly string[]) {
  const table = (await excelWorkbook.readStored()).tables[name];
  if (!table) throw new Error(`no ${name}`);
  expect(table.values).toHaveLength(contents.length);
  contents.forEach((content, index) =>
    type(table.sheet, table.range.row + 1 + index, table.range.column + table.headers.indexOf(heading), content),
  );
}

/** Types a year into the card's period cell, and waits for the functions. */
async function turnTo(year: string): Promise<void> {
  const cell = (await excelWorkbook.readStored()).blocks.period;
  if (!cell) throw new Error("no period cell");
  type(cell.sheet, cell.range.row, cell.range.column, year);
  await addIn.host.settle();
}

/** The example workbook as it opens, with the directions typed that are to hold; built, weighted per cent and scored by percent of target. */
async function open(directions: Readonly<Record<string, string>> = {}): Promise<void> {
  addIn = await startAddIn({ file: { name: "bamboobsc-sample.xlsx", bytes: workbook } });
  const [source] = addIn.host.workbook.sheets;
  if (!source) throw new Error("no sheet");
  for (const [kpi, direction] of Object.entries(directions)) {
    const key = [...source.cells].find(([, { value }]) => value === kpi)?.[0] ?? 0;
    const row = Math.floor(key / cellKey(1, 0));
    type(source.name, row, key - cellKey(row, 0) + 1, direction);
  }
  await build();
  const objectives = sample.perspectives.flatMap((perspective) => perspective.objectives);
  await typeColumn(
    "BSC_Perspectives",
    "Weight",
    sample.perspectives.map(({ weight }) => `${weight}`),
  );
  await typeColumn(
    "BSC_Objectives",
    "Weight",
    objectives.map(({ weight }) => `${weight}`),
  );
  await typeColumn(
    "BSC_KPIs",
    "Scoring",
    objectives.flatMap(({ kpis }) => kpis.map(() => "percent of target")),
  );
  await addIn.host.settle();
}

/** The published arithmetic by hand: what each perspective weighs together out of its KPIs' actuals over targets, in per cent. */
const weighedByHand = (year: string): number[] =>
  sample.perspectives.map(({ objectives }) =>
    objectives.reduce(
      (sum, { weight, kpis }) =>
        sum + (weight / 100) * kpis.reduce((all, kpi) => all + kpi.weight * ((sample.actuals[kpi.id]?.[year] ?? NaN) / sample.target), 0),
      0,
    ),
  );

describe("five years of a published card, every KPI as actual over target in per cent", () => {
  test("the card's cells reproduce its roll-up as the period cell turns: a score of 10 is 100 %", async () => {
    await open();
    for (const mode of ["functions", "plain"] as const) {
      await switchMode(excelWorkbook, mode, words);
      for (const year of years) {
        await turnTo(year);
        const { scorecard, perspectives, results } = await cardInCells(addIn);
        expect(results.map(({ period }) => period)).toEqual(results.map(() => year));
        expect((scorecard.score ?? 0) * 10).toBeCloseTo(published.Vision[year] ?? NaN, 10);
        expect((perspectives[0]?.score ?? 0) * 10).toBeCloseTo(published.Financial[year] ?? NaN, 10);
        const byHand = weighedByHand(year);
        perspectives.forEach(({ score }, index) => expect((score ?? 0) * 10).toBeCloseTo(byHand[index] ?? NaN, 10));
        expect((await cardInPane())?.card.score).toBe(scorecard.score);
      }
    }
  });

  test("weights count as they are typed: all of it on one perspective gives that perspective", async () => {
    await open();
    await typeColumn("BSC_Perspectives", "Weight", ["100", "0", "0", "0"]);
    await turnTo("2014");
    expect(((await cardInCells(addIn)).scorecard.score ?? 0) * 10).toBeCloseTo(published.Financial["2014"] ?? NaN, 10);
  });
});

describe("the KPI that is meant to be low, judged as lower is better", () => {
  const card = () => open({ [lowerIsBetter]: "Lower is better" });

  test("lies below its target in every year, so it has all ten points and the card stands higher than published by what it lacked", async () => {
    await card();
    for (const year of years) {
      await turnTo(year);
      const { scorecard, results } = await cardInCells(addIn);
      const actual = sample.actuals["KPI0005"]?.[year] ?? NaN;
      expect(results.find(({ kpi }) => kpi === lowerIsBetter)).toMatchObject({ actual, score: 10, status: "on-target" });
      // Its perspective, a quarter of the card, comes to 100 in place of its actual.
      expect((scorecard.score ?? 0) * 10).toBeCloseTo((published.Vision[year] ?? NaN) + (100 - actual) / 4, 10);
    }
  });

  test("a sentence beside the card says why, and another one why it was judged differently as higher is better", async () => {
    await card();
    await turnTo("2014");
    const sheet = sheetNamed(addIn.host.workbook, "Sample company");
    const explained = async (direction: string) => {
      type(sheet.name, 20, 1, `=BSC.EXPLAIN(90,100,"${direction}")`);
      await addIn.host.settle();
      return String(sheet.cells.get(cellKey(20, 1))?.value);
    };
    expect(await explained("lower")).toMatch(/^On target: actual 90 is better than target 100 by 10.*lower is better/);
    expect(await explained("higher")).toMatch(/^At risk: actual 90 misses target 100 by 10.*higher is better/);
  });
});
