import fc from "fast-check";
import { choosePeriod, chooseSpan, openScorecard } from "../../src/app/openScorecard";
import { visibleColumns, type ScorecardColumn } from "../../src/app/card/sheet/scorecardLayout";
import { switchMode } from "../../src/app/switchMode";
import { cardSpans, type CardSpan } from "../../src/domain/period/cardSpan";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { startAddIn, type RunningAddIn } from "../support/addIn";
import { cardFormulas, cardLines, openRandomCard, randomObjectiveOverTime, type CardLine } from "../support/randomCards";
import { build, words } from "../support/scorecards";
import { sheetNamed, workbookOf } from "../support/workbooks";

jest.setTimeout(1_800_000);

let addIn: RunningAddIn;
afterEach(() => addIn.close());

/** How many random cards; more can be asked for. */
const cards = Number(process.env["RANDOM_CARDS"] ?? 12);
const periods = ["2025-01", "2025-02", "2025-03", "2025-11", "2026-01", "2026-02", "2026-03", "2026-Q1", "2026-04"];
const views: readonly (readonly [CardSpan, string])[] = cardSpans.flatMap((span) =>
  ["2026-03", "2026-Q1", "2026-04"].map((period) => [span, period] as const),
);

/** To twelve digits: in what order figures are added up is Excel's own affair. */
const toTwelve = (line: Partial<CardLine>): Partial<CardLine> =>
  Object.fromEntries(
    Object.entries(line).map(([column, value]) => [column, typeof value === "number" ? Number(value.toPrecision(12)) : value]),
  );

test("in every span plain Excel, the functions, values and the pane show the same of random cards", async () => {
  const objectives = fc.sample(randomObjectiveOverTime(periods.length), { numRuns: cards, seed: 20261122 });
  addIn = await openRandomCard(objectives, periods, "2026-02");
  const compared: ScorecardColumn[] = [...visibleColumns.filter((column) => column !== "comment"), "coverage"];
  const commented: ScorecardColumn[] = [...compared, "note", "comment"];
  const shown = async (columns: readonly ScorecardColumn[]) => (await cardLines(addIn, columns)).map(toTwelve);
  const byFunctions = new Map<string, readonly Partial<CardLine>[]>();
  let scored = 0;
  for (const [span, period] of views) {
    await chooseSpan(excelWorkbook, span, words);
    const pane = await choosePeriod(excelWorkbook, period, words);
    const lines = await shown(commented);
    byFunctions.set(`${span} ${period}`, lines);
    scored += lines.filter(({ id, score }) => String(id).startsWith("K") && typeof score === "number").length;
    const kpis = new Map(pane.perspectives.flatMap((each) => each.kpis).map((each) => [each.id, each]));
    for (const { id, score, actual } of lines) {
      const kpi = kpis.get(String(id));
      if (!kpi) continue;
      expect([id, span, period, actual, score === "" ? null : score]).toEqual([
        id,
        span,
        period,
        toTwelve({ actual: kpi.actual ?? "" }).actual,
        kpi.score === null ? null : Number(kpi.score.toPrecision(12)),
      ]);
    }
  }
  // The generator must not have made cards of nothing but blanks.
  expect(scored).toBeGreaterThan(cards * 5);

  await switchMode(excelWorkbook, "plain", words);
  expect((await cardFormulas()).filter((content) => /BSC\./.test(content))).toEqual([]);
  for (const [span, period] of views) {
    await chooseSpan(excelWorkbook, span, words);
    await choosePeriod(excelWorkbook, period, words);
    expect([span, period, await shown(commented)]).toEqual([span, period, byFunctions.get(`${span} ${period}`)]);
  }

  await switchMode(excelWorkbook, "values", words);
  expect(await cardFormulas()).toEqual([]);
  for (const [span, period] of views) {
    await chooseSpan(excelWorkbook, span, words);
    await choosePeriod(excelWorkbook, period, words);
    const wanted = byFunctions.get(`${span} ${period}`)?.map(({ note: _note, comment: _comment, ...line }) => line);
    expect([span, period, await shown(compared)]).toEqual([span, period, wanted]);
  }
});

/** From April 2024 to June 2025; the last three are the fiscal year so far where it begins in April. */
const months = Array.from({ length: 15 }, (_, index) => `${index < 9 ? 2024 : 2025}-${String(((index + 3) % 12) + 1).padStart(2, "0")}`);
/** Of the months of 2024 that matter, and then of April, May and June 2025. */
const orders = [30, 40, 50, 0, 0, 0, 0, 0, 0, 0, 0, 0, 35, 45, 55];
const sheet = [
  ["KPI", "Direction", "Target", "Threshold", ...months],
  ["Orders", "higher", 50, 40, ...orders],
  ["Price", "higher", 40, 30, ...orders],
  ["Staff", "higher", 50, 40, ...orders],
  ["Lowest stock", "higher", 40, 20, ...orders],
  ["Longest queue", "lower", 50, 60, ...orders],
  ["Audits", "higher", 3, 2, ...orders],
  ["Returns", "higher", 0.5, 0.4, ...orders],
  ["Visits", "higher", 50, 40, ...orders.map((figure, month) => (month === 13 ? null : figure))],
];
const methods = ["sum", "average", "last", "min", "max", "count", "ratio", "sum"];

/** Writes a column of one of our tables, row by row as `content` says; null leaves a cell. */
async function write(
  table: "BSC_KPIs" | "BSC_Data",
  heading: string,
  content: (cell: (heading: string) => unknown) => number | string | null,
): Promise<void> {
  const stored = (await excelWorkbook.readStored()).tables[table];
  if (!stored) throw new Error(table);
  const { sheet: name, range, headers, values } = stored;
  const cells = values.map((row) => {
    const wanted = content((each) => row[headers.indexOf(each)]);
    return [typeof wanted === "string" ? { text: wanted } : wanted];
  });
  await excelWorkbook.write({
    steps: [{ kind: "cells", sheet: name, row: range.row + 1, column: range.column + headers.indexOf(heading), cells }],
  });
}

test("each way to aggregate over a fiscal year that begins in April, reckoned by hand", async () => {
  addIn = await startAddIn({ workbook: workbookOf(sheet) });
  await build("KPIs", { period: "2025-06", span: "year-to-date", fiscalStart: 4 });
  const names = sheet.slice(1).map(([name]) => String(name));
  await write("BSC_KPIs", "Aggregation", (cell) => methods[names.indexOf(String(cell("KPI")))] ?? null);
  const numerators: Readonly<Record<string, readonly [number, number]>> = { "2025-04": [1, 2], "2025-05": [2, 4], "2025-06": [2, 100] };
  await write("BSC_Data", "Numerator", (cell) => (cell("KPI") === "K7" ? (numerators[String(cell("Period"))]?.[0] ?? null) : null));
  await write("BSC_Data", "Denominator", (cell) => (cell("KPI") === "K7" ? (numerators[String(cell("Period"))]?.[1] ?? null) : null));
  const columns = ["name", "actual", "target", "variance", "attainment", "status", "previous", "comment"] as const;
  const shown = async () =>
    (await cardLines(addIn, columns))
      .filter(({ id }) => String(id).startsWith("K"))
      .map((line) => columns.map((column) => (typeof line[column] === "number" ? Number(line[column].toPrecision(12)) : line[column])));
  const byHand = [
    // 35 + 45 + 55 = 135 of 150; a threshold of 40 a month is 120 for three. The year before: 30 + 40 + 50.
    ["Orders", 135, 150, -15, 0.9, "At risk", 120, ""],
    ["Price", 45, 40, 5, 1.125, "On target", 40, ""],
    ["Staff", 55, 50, 5, 1.1, "On target", 50, ""],
    ["Lowest stock", 35, 40, -5, 0.875, "At risk", 30, ""],
    // Lower is better: 2 − 55 / 50.
    ["Longest queue", 55, 50, -5, 0.9, "At risk", 50, ""],
    ["Audits", 3, 3, 0, 1, "On target", 3, ""],
    // (1 + 2 + 2) / (2 + 4 + 100), not the mean of 0.5, 0.5 and 0.02.
    ["Returns", 0.0471698113208, 0.5, -0.452830188679, 0.0943396226415, "Off target", "", ""],
    // May is missing: 35 + 55 of two months' 100; a year earlier there were three.
    ["Visits", 90, 100, -10, 0.9, "At risk", "", "2 of 3 periods"],
  ];
  expect(await shown()).toEqual(byHand);
  await switchMode(excelWorkbook, "plain", words);
  expect(await shown()).toEqual(byHand);
  await switchMode(excelWorkbook, "values", words);
  expect(await shown()).toEqual(byHand);
});

test("the setting of the fiscal year and the cell of the span turn the card without the add-in", async () => {
  addIn = await startAddIn({ workbook: workbookOf(sheet) });
  await build("KPIs", { period: "2025-06" });
  await write("BSC_KPIs", "Aggregation", () => "sum");
  const actual = async () => (await cardLines(addIn, ["actual", "previous", "comment"])).find(({ id }) => id === "K1");
  expect(await actual()).toMatchObject({ actual: 55, previous: 45, comment: "" });
  const type = async (block: "span" | "fiscalStart", content: string): Promise<void> => {
    const cell = (await excelWorkbook.readStored()).blocks[block];
    if (!cell) throw new Error(block);
    const id = sheetNamed(addIn.host.workbook, cell.sheet).id;
    expect(addIn.host.typeInto(id, { row: cell.range.row, column: cell.range.column }, content)).toBeNull();
  };
  await type("span", "Year to date");
  // January to June 2025, of which the first three have a figure of 0; of the year before only three months are on the card.
  expect(await actual()).toMatchObject({ actual: 135, previous: "", comment: "" });
  await type("fiscalStart", "5");
  expect(await actual()).toMatchObject({ actual: 100, previous: 90 });
  await type("span", "Rolling year");
  expect(await actual()).toMatchObject({ actual: 135, previous: "" });
  await type("span", words.spans.period);
  expect(await actual()).toMatchObject({ actual: 55, previous: 45 });
});

test("a threshold nobody understands is a sentence, and its KPI unscored; one typed as a percent is told apart from a share", async () => {
  addIn = await startAddIn({ workbook: workbookOf(sheet) });
  await build("KPIs", { period: "2025-06" });
  await write("BSC_KPIs", "Threshold", (cell) => (cell("ID") === "K1" ? "about forty" : null));
  const table = (await excelWorkbook.readStored()).tables.BSC_KPIs;
  if (!table) throw new Error("no KPIs");
  const threshold = { row: table.range.row + 2, column: table.range.column + table.headers.indexOf("Threshold") };
  expect(addIn.host.typeInto(sheetNamed(addIn.host.workbook, table.sheet).id, threshold, "80%")).toBeNull();
  const of = async () => (await cardLines(addIn, ["status", "score", "comment"])).find(({ id }) => id === "K1");
  const unscored = { status: words.status.noData, score: "", comment: words.because.reasons["unknown-threshold"] };
  for (const mode of ["plain", "values", "functions"] as const) {
    expect(await of()).toMatchObject(unscored);
    await switchMode(excelWorkbook, mode, words);
  }
  const pane = await openScorecard(excelWorkbook, words);
  const kpi = pane?.perspectives.flatMap(({ kpis }) => kpis).find(({ id }) => id === "K1");
  expect(kpi).toMatchObject({ status: null, score: null, reason: "unknown-threshold" });
  expect(pane?.unread).toMatchObject([
    { heading: "Threshold", text: "about forty", asShare: false },
    { heading: "Threshold", kpi: "Price", text: "80%", asShare: true },
  ]);
});
