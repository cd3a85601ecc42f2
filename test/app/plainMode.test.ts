import fc from "fast-check";
import { choosePeriod, chooseSpan } from "../../src/app/openScorecard";
import { findPlaces, visibleColumns, type ScorecardColumn } from "../../src/app/card/sheet/scorecardLayout";
import { switchMode } from "../../src/app/switchMode";
import type { PlanStep } from "../../src/app/workbookPlan";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { startAddIn, type RunningAddIn } from "../support/addIn";
import { cardFormulas, cardLines, cardModeNow, openRandomCard, randomObjective, type CardLine } from "../support/randomCards";
import { build, cardInCells, cardInPane, words } from "../support/scorecards";
import { sheetNamed, visible, workbookOf } from "../support/workbooks";

jest.setTimeout(1_800_000);

let addIn: RunningAddIn;
afterEach(() => addIn.close());

/** How many random cards; fewer can be asked for. */
const cards = Number(process.env["RANDOM_CARDS"] ?? 1000);
const months = ["2026-01", "2026-02", "2026-03", "2026-04", "2026-05", "2026-06"];
const shown = (columns?: readonly ScorecardColumn[]) => cardLines(addIn, columns);

/** Values say in a word what a function's error says with its message. */
const faultAsWord = (line: Partial<CardLine>): Partial<CardLine> =>
  String(line.status).startsWith("#") ? { ...line, status: words.status.noData } : line;

test("plain Excel, the functions and values show the same of random cards, to the last digit, and so does the pane", async () => {
  const objectives = fc.sample(randomObjective(months.length), { numRuns: Math.ceil(cards / months.length), seed: 20261122 });
  addIn = await openRandomCard(objectives, months, "2026-02");
  const compared: ScorecardColumn[] = visibleColumns.filter((column) => column !== "comment");
  let [judged, scored] = [0, 0];
  const byFunctions = new Map<string, readonly Partial<CardLine>[]>();
  for (const period of months) {
    await choosePeriod(excelWorkbook, period, words);
    const lines = await shown([...compared, "coverage", "note"]);
    byFunctions.set(period, lines);
    judged += lines.filter(({ id }) => String(id).startsWith("O")).length;
    scored += lines.filter(({ score }) => typeof score === "number").length;
    const pane = await cardInPane();
    const kpis = new Map(pane?.perspectives.flatMap((each) => each.kpis).map((each) => [each.id, each.score]));
    for (const { id, score } of lines)
      if (kpis.has(String(id))) expect([id, score === "" ? null : score]).toEqual([id, kpis.get(String(id))]);
  }
  expect(judged).toBeGreaterThanOrEqual(cards);
  // The generator must not have made cards of nothing but blanks.
  expect(scored).toBeGreaterThan(cards);

  await switchMode(excelWorkbook, "plain", words);
  expect((await cardFormulas()).filter((content) => /BSC\./.test(content))).toEqual([]);
  for (const period of months) {
    await choosePeriod(excelWorkbook, period, words);
    expect(await shown([...compared, "coverage", "note"])).toEqual(byFunctions.get(period));
  }

  await switchMode(excelWorkbook, "values", words);
  expect(await cardFormulas()).toEqual([]);
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
    expect([now, await cardModeNow()]).toEqual([mode, mode]);
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
  expect(await cardModeNow()).toBe("values");
  expect((await cardInCells(addIn)).results[0]).toMatchObject({ actual: 84, status: "on-target" });
});

/** Types into a cell of the data table: a column of a KPI's row of a period. */
async function typeFigure(kpi: string, period: string, heading: string, content: string): Promise<void> {
  const table = (await excelWorkbook.readStored()).tables.BSC_Data;
  if (!table) throw new Error("no data");
  const at = (column: string): number => table.headers.indexOf(column);
  const row = table.values.findIndex((each) => each[at("KPI")] === kpi && each[at("Period")] === period);
  const cell = { row: table.range.row + 1 + row, column: table.range.column + at(heading) };
  expect(addIn.host.typeInto(sheetNamed(addIn.host.workbook, table.sheet).id, cell, content)).toBeNull();
  await addIn.host.settle();
}

test("in plain Excel a text that was there is understood wherever it is typed, and a new one has no figure and says so", async () => {
  addIn = await startAddIn({
    workbook: workbookOf([
      ["KPI", "Direction", "Target", "Aggregation", "2026-01", "2026-02", "2026-03"],
      ["Orders", "higher", "≥ 80", "sum", "1,250", 40, "NA"],
      ["Visits", "higher", 100, "sum", 10, 20, 30],
    ]),
  });
  await build("KPIs", { period: "2026-03" });
  await switchMode(excelWorkbook, "plain", words);
  const line = async (id: string) => (await shown(["actual", "status", "note"])).find((each) => each.id === id);
  await typeFigure("K2", "2026-03", "Actual", "'1,250");
  expect(await line("K2")).toMatchObject({ actual: "1,250", status: "On target" });
  await typeFigure("K2", "2026-03", "Actual", "about 1,250");
  expect(await line("K2")).toMatchObject({ status: "No data", note: words.because.notJudged });
  await chooseSpan(excelWorkbook, "year-to-date", words);
  // 1,250 and 40; what says "none" counts for nothing. The other has a text among its figures that nobody knows.
  expect(await line("K1")).toMatchObject({ actual: 1290, status: "On target" });
  expect(await line("K2")).toMatchObject({ actual: words.notAFigure, status: "No data", note: words.because.notJudged });
  await typeFigure("K2", "2026-03", "Actual", "NA");
  expect(await line("K2")).toMatchObject({ actual: 30, status: "Off target" });
});

/** Takes away what a card of an earlier build does not have: columns of its own, of its data, and the list of texts. */
async function asBefore(): Promise<void> {
  const stored = await excelWorkbook.readStored();
  const [data, block, places] = [stored.tables.BSC_Data, stored.blocks.scorecard, findPlaces(stored)?.places];
  if (!data || !block || !places || !stored.blocks.texts) throw new Error("no card");
  const steps: PlanStep[] = [
    ...(["Target figure", "Figure", "Place"] as const).map((heading): PlanStep => ({
      kind: "delete-columns",
      sheet: data.sheet,
      column: data.range.column + data.headers.indexOf(heading),
      count: 1,
    })),
    ...(["yesNo", "targetText", "actualText"] as const).map((column): PlanStep => ({
      kind: "delete-columns",
      sheet: block.sheet,
      column: places[column],
      count: 1,
    })),
    {
      kind: "delete-columns",
      sheet: stored.blocks.texts.sheet,
      column: stored.blocks.texts.range.column,
      count: stored.blocks.texts.range.columns,
    },
  ];
  await excelWorkbook.write({ steps });
}

test.each(["functions", "plain"] as const)(
  "a card of an earlier build gets what it lacks, built again or switched to %s, and nobody's column goes",
  async (mode) => {
    addIn = await startAddIn({ workbook: workbookOf(teamSheet) });
    await build("KPIs", { period: "2026-01" });
    const card = await shown();
    await asBefore();
    const stored = await excelWorkbook.readStored();
    const [block, data] = [stored.blocks.scorecard, stored.tables.BSC_Data];
    if (!block || !data) throw new Error("no card");
    const mine = (sheet: string, row: number, column: number, content: string) =>
      expect(addIn.host.typeInto(sheetNamed(addIn.host.workbook, sheet).id, { row, column }, content)).toBeNull();
    mine(block.sheet, block.range.row + 1, block.range.column + block.range.columns, "my note");
    mine(data.sheet, data.range.row, data.range.column + data.range.columns + 1, "my remark");
    if (mode === "functions") await build("KPIs");
    else await switchMode(excelWorkbook, mode, words);
    expect(await shown()).toEqual(card);
    await chooseSpan(excelWorkbook, "year-to-date", words);
    expect((await shown(["name", "actual"])).find(({ name }) => name === "Complaints")).toMatchObject({ actual: 18 });
    const texts = [block.sheet, data.sheet].map((sheet) =>
      [...sheetNamed(addIn.host.workbook, sheet).cells.values()].map(({ value }) => value),
    );
    expect(texts.map((each) => each.filter((value) => value === "my note" || value === "my remark"))).toEqual([["my note"], ["my remark"]]);
    const found = findPlaces(await excelWorkbook.readStored());
    expect(found?.missing).toEqual([]);
  },
);

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

test("an id may hold what stands for other characters in Excel's conditions: every KPI has its own figures", async () => {
  const ids = ["K1", "K?", "*", "~K", ">K", "=K"];
  const sheet = [
    ["KPI", "Direction", "Target", "Aggregation", "2026-01", "2026-02"],
    ...ids.map((_, at) => [`KPI ${at}`, "higher", 5, "sum", at, 10 * at]),
  ];
  addIn = await startAddIn({ workbook: workbookOf(sheet) });
  await build("KPIs", { period: "2026-02" });
  const { BSC_KPIs: kpis, BSC_Data: data } = (await excelWorkbook.readStored()).tables;
  if (!kpis || !data) throw new Error("no tables");
  const renamed = (table: typeof kpis, heading: string): PlanStep => {
    const at = table.headers.indexOf(heading);
    return {
      kind: "cells",
      sheet: table.sheet,
      row: table.range.row + 1,
      column: table.range.column + at,
      cells: table.values.map((row) => [{ text: ids[Number(String(row[at]).slice(1)) - 1] ?? "" }]),
    };
  };
  await excelWorkbook.write({ steps: [renamed(kpis, "ID"), renamed(data, "KPI")] });
  await build();
  const figures = async () => (await shown(["name", "actual", "previous", "spark"])).filter(({ name }) => String(name).startsWith("KPI "));
  const own = ids.map((id, at) => ({ id, name: `KPI ${at}`, actual: 10 * at, previous: at, spark: at === 0 ? "▄▄" : "▁█" }));
  for (const mode of ["functions", "plain"] as const) {
    await switchMode(excelWorkbook, mode, words);
    await chooseSpan(excelWorkbook, "period", words);
    expect([mode, await figures()]).toEqual([mode, own]);
    await chooseSpan(excelWorkbook, "year-to-date", words);
    expect([mode, (await figures()).map(({ actual }) => actual)]).toEqual([mode, ids.map((_, at) => 11 * at)]);
  }
});
