import fc from "fast-check";
import { cardModeOf, type CardMode } from "../../src/app/cardMode";
import { choosePeriod } from "../../src/app/openScorecard";
import { findPlaces, visibleColumns, type ScorecardColumn } from "../../src/app/scorecardLayout";
import { switchMode } from "../../src/app/switchMode";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { startAddIn, type RunningAddIn } from "../support/addIn";
import { build, cardInCells, cardInPane, words } from "../support/scorecards";
import { sheetNamed, visible, workbookOf } from "../support/workbooks";
import type { CellValue } from "../workbench/workbook/values";

jest.setTimeout(600_000);

let addIn: RunningAddIn;
afterEach(() => addIn.close());

type Line = Readonly<Record<ScorecardColumn, unknown>>;

/** What the lines of the card show, line by line. */
async function shown(columns: readonly ScorecardColumn[] = visibleColumns): Promise<readonly Partial<Line>[]> {
  await addIn.host.settle();
  const stored = await excelWorkbook.readStored();
  const [block, places] = [stored.blocks.scorecard, findPlaces(stored)?.places];
  if (!block || !places) throw new Error("no card");
  return block.values
    .slice(1)
    .map((row) => Object.fromEntries(["id" as const, ...columns].map((column) => [column, row[places[column] - block.range.column]])));
}

async function formulas(): Promise<readonly string[]> {
  const { blocks } = await excelWorkbook.readStored();
  return (blocks.scorecard?.formulas ?? []).flat().filter((content) => content !== "");
}

const modeNow = async (): Promise<CardMode> => {
  const stored = await excelWorkbook.readStored();
  const [block, places] = [stored.blocks.scorecard, findPlaces(stored)?.places];
  if (!block || !places) throw new Error("no card");
  return cardModeOf(block, places);
};

const months = ["2026-01", "2026-02", "2026-03", "2026-04", "2026-05", "2026-06"];
const number = fc.integer({ min: -200, max: 3000 }).map((tenths): CellValue => tenths / 10);
const figure = fc.oneof({ weight: 7, arbitrary: number }, fc.constantFrom<CellValue[]>(null, "NA", "-", 0, "84", "n/a", "1,250"));
/** One objective's KPIs are a card of their own: what they say rolls up into its line. */
const kpi = fc.record({
  direction: fc.constantFrom("higher", "lower", "Max", "<="),
  weight: fc.constantFrom<CellValue[]>(null, 1, 2, 0.5, 3),
  target: fc.oneof({ weight: 6, arbitrary: number }, fc.constantFrom<CellValue[]>(null, "90", "NA", 0, "≥ 80")),
  threshold: fc.oneof({ weight: 2, arbitrary: fc.constant<CellValue>(null) }, number, fc.constantFrom<CellValue[]>("90 %", "50%", 0)),
  figures: fc.array(figure, { minLength: 6, maxLength: 6 }),
  scoring: fc.constantFrom(
    "",
    "",
    "",
    "linear 0; 200",
    "percent of target",
    "percent-of-target 1.2",
    "goal-only",
    "progress",
    "progress 10",
    "equal-bands 0; 40; 60; 120",
    "two-colour 0; 50; 100",
    "two-colour 100; 50; 0",
    "piecewise 50; 7.5; 200; 10",
    "nonsense",
  ),
  baseline: fc.constantFrom<CellValue[]>(null, null, 0, 50),
  bounds: fc.option(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 60, max: 150 })), { nil: null, freq: 6 }),
});
const objective = fc.array(kpi, { minLength: 1, maxLength: 4 });

/** A sheet with these objectives, ten to a perspective, and what its columns cannot say written into the table of KPIs. */
async function openCard(objectives: readonly (readonly ReturnType<typeof asKpi>[])[]): Promise<void> {
  const rows = objectives.flatMap((kpis, index) =>
    kpis.map((each, at) => [
      `Perspective ${Math.floor(index / 10) + 1}`,
      `Objective ${index + 1}`,
      `Figure ${index + 1}.${at + 1}`,
      each.direction,
      each.weight,
      each.target,
      each.threshold,
      ...each.figures,
    ]),
  );
  const headings = ["Perspective", "Objective", "KPI", "Direction", "Weight", "Target", "Threshold", ...months];
  addIn = await startAddIn({ workbook: workbookOf([headings, ...rows]) });
  await build("KPIs", { period: "2026-02" });
  const table = (await excelWorkbook.readStored()).tables.BSC_KPIs;
  if (!table) throw new Error("no KPIs");
  const all = objectives.flat();
  const column = (heading: string, content: (each: ReturnType<typeof asKpi>) => CellValue) => ({
    kind: "cells" as const,
    sheet: table.sheet,
    row: table.range.row + 1,
    column: table.range.column + table.headers.indexOf(heading),
    cells: all.map((each) => {
      const value = content(each);
      return [typeof value === "number" ? value : { text: String(value ?? "") }];
    }),
  });
  await excelWorkbook.write({
    steps: [
      column("Scoring", ({ scoring }) => scoring),
      column("Baseline", ({ baseline }) => baseline),
      column("Direction", ({ bounds, direction }) => (bounds ? "range" : direction)),
      column("Low", ({ bounds }) => bounds?.[0] ?? null),
      column("High", ({ bounds }) => bounds?.[1] ?? null),
    ],
  });
  await addIn.host.settle();
}
const asKpi = (each: typeof kpi extends fc.Arbitrary<infer Value> ? Value : never) => each;

/** Values say in a word what a function's error says with its message. */
const faultAsWord = (line: Partial<Line>): Partial<Line> =>
  String(line.status).startsWith("#") ? { ...line, status: words.status.noData } : line;

test("plain Excel, the functions and values show the same of 1,000 random cards, to the last digit, and so does the pane", async () => {
  const objectives = fc.sample(objective, { numRuns: 170, seed: 20261122 });
  await openCard(objectives);
  const compared: ScorecardColumn[] = visibleColumns.filter((column) => column !== "comment");
  let [cards, scored] = [0, 0];
  const byFunctions = new Map<string, readonly Partial<Line>[]>();
  for (const period of months) {
    await choosePeriod(excelWorkbook, period, words);
    const lines = await shown([...compared, "coverage", "note"]);
    byFunctions.set(period, lines);
    cards += lines.filter(({ id }) => String(id).startsWith("O")).length;
    scored += lines.filter(({ score }) => typeof score === "number").length;
    const pane = await cardInPane();
    const kpis = new Map(pane?.perspectives.flatMap((each) => each.kpis).map((each) => [each.id, each.score]));
    for (const { id, score } of lines)
      if (kpis.has(String(id))) expect([id, score === "" ? null : score]).toEqual([id, kpis.get(String(id))]);
  }
  expect(cards).toBeGreaterThanOrEqual(1000);
  // The generator must not have made cards of nothing but blanks.
  expect(scored).toBeGreaterThan(1000);

  await switchMode(excelWorkbook, "plain", words);
  expect((await formulas()).filter((content) => /BSC\./.test(content))).toEqual([]);
  for (const period of months) {
    await choosePeriod(excelWorkbook, period, words);
    expect(await shown([...compared, "coverage", "note"])).toEqual(byFunctions.get(period));
  }

  await switchMode(excelWorkbook, "values", words);
  expect(await formulas()).toEqual([]);
  for (const period of months) {
    await choosePeriod(excelWorkbook, period, words);
    expect(await shown([...compared, "coverage"])).toEqual(byFunctions.get(period)?.map(({ note: _, ...line }) => faultAsWord(line)));
  }
});

const teamSheet = [
  ["Perspective", "Objective", "KPI", "Direction", "Target", "2026-01", "2026-02"],
  ["Customer", "Loyal customers", "Satisfaction", "higher", 80, 84, 79],
  ["Customer", "Loyal customers", "Complaints", "lower", 20, 18, 26],
  ["Internal process", "Fast delivery", "Lead time", "lower", 5, 5, null],
];

/** Types into a cell of the card: a column of a KPI's line. */
async function typeOver(name: string, column: ScorecardColumn, content: string): Promise<void> {
  const stored = await excelWorkbook.readStored();
  const [block, places] = [stored.blocks.scorecard, findPlaces(stored)?.places];
  if (!block || !places) throw new Error("no card");
  const line = block.values.findIndex((row) => row[places.name - block.range.column] === name);
  const at = { row: block.range.row + line, column: places[column] };
  expect(addIn.host.typeInto(sheetNamed(addIn.host.workbook, block.sheet).id, at, content)).toBeNull();
  await addIn.host.settle();
}

test("there and back again: the workbook is as it was, what the user typed over included", async () => {
  addIn = await startAddIn({ workbook: workbookOf(teamSheet) });
  await build("KPIs", { period: "2026-01" });
  await addIn.host.settle();
  await typeOver("Complaints", "owner", "Ana");
  await typeOver("Satisfaction", "actual", "81");
  const before = visible(addIn.host.workbook);
  const card = await cardInCells(addIn);
  for (const mode of ["plain", "values", "plain", "functions", "values", "functions"] as const) {
    const { mode: now } = await switchMode(excelWorkbook, mode, words);
    expect([now, await modeNow()]).toEqual([mode, mode]);
    expect((await shown(["owner", "actual"])).filter(({ owner, actual }) => owner === "Ana" || actual === 81)).toHaveLength(2);
  }
  await addIn.host.settle();
  expect(await cardInCells(addIn)).toEqual(card);
  expect(visible(addIn.host.workbook)).toEqual(before);
});

test("a card in plain Excel follows its tables; one of values stands, and takes only its own period", async () => {
  addIn = await startAddIn({ workbook: workbookOf(teamSheet) });
  await build("KPIs", { period: "2026-01" });
  await switchMode(excelWorkbook, "plain", words);
  const source = sheetNamed(addIn.host.workbook, "KPIs").id;
  addIn.host.typeInto(source, { row: 1, column: 5 }, "60");
  expect((await cardInCells(addIn)).results[0]).toMatchObject({ actual: 60, status: "off-target" });
  await switchMode(excelWorkbook, "values", words);
  addIn.host.typeInto(source, { row: 1, column: 5 }, "84");
  expect((await cardInCells(addIn)).results[0]).toMatchObject({ actual: 60, status: "off-target" });
  const period = (await excelWorkbook.readStored()).blocks.period;
  const cell = { row: period?.range.row ?? 0, column: period?.range.column ?? 0 };
  expect(addIn.host.typeInto(sheetNamed(addIn.host.workbook, "Scorecard").id, cell, "2026-02")).not.toBeNull();
  // Built again, it is still one of values, with the figures of now.
  await build("KPIs");
  expect(await modeNow()).toBe("values");
  expect((await cardInCells(addIn)).results[0]).toMatchObject({ actual: 84, status: "on-target" });
});

test("a switch is three round trips, and none where the card is written so already", async () => {
  addIn = await startAddIn({ workbook: workbookOf(teamSheet) });
  await build("KPIs");
  await addIn.host.settle();
  const before = addIn.host.cost.roundTrips;
  await switchMode(excelWorkbook, "plain", words);
  expect(addIn.host.cost.roundTrips - before).toBeLessThanOrEqual(3);
  const { cellsWritten } = await switchMode(excelWorkbook, "plain", words);
  expect(cellsWritten).toBe(0);
});
