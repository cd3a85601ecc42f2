import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { readSheet } from "../../src/domain/reading/readSheet";
import type { Answers } from "../../src/domain/reading/reading";
import { startAddIn, type RunningAddIn } from "../support/addIn";
import { csvRecords, workbookOfCsv } from "../support/csvWorkbook";
import { build, cardInCells } from "../support/scorecards";
import { sheetNamed } from "../support/workbooks";

jest.setTimeout(300_000);

const rows = csvRecords("boston-cityscore-2026.csv");
const periods = ["2026-02", "2026-03", "2026-04"];

/** Two rows of the publication bear one name; our copy tells them apart by a letter, and this takes it away again. */
const publishedName = (metric = ""): string => metric.replace(/ \(row [AB]\)$/, "");
const ourName = (metric = ""): string => metric.replace(/ \(row A\)$/, "").replace(/ \(row B\)$/, " (2)");

/**
 * The publication as rows of months. Where its score is a ratio against a fixed target, both parts of the ratio stand in the row; where it
 * is held against the past, or the figure itself is printed, the figure is the actual and what it is held against the target of that month.
 */
function sheetRow({
  metric,
  direction = "",
  logic = "",
  target = "",
  period = "",
  numerator = "",
  denominator = "",
  published_score = "",
}: (typeof rows)[number]): string[] {
  const says: Readonly<Record<string, readonly [above: string, below: string, actual: string, target: string]>> = {
    "num/den/target": [numerator, denominator, "", target],
    "target/actual": ["", "", denominator, target],
    "historical/current": ["", "", denominator, numerator],
    "current/historical": ["", "", numerator, denominator],
  };
  const [above, below, actual, aim] = says[logic] ?? ["", "", "", ""];
  return [publishedName(metric), direction, period, above, below, actual, aim, published_score];
}
const sheet = [["Metric", "Direction", "Month", "Numerator", "Denominator", "Actual", "Target", "Score"], ...rows.map(sheetRow)];

let addIn: RunningAddIn;
beforeEach(async () => {
  addIn = await startAddIn({ workbook: workbookOfCsv(sheet, "CityScore") });
});
afterEach(() => addIn.close());

const duplicates = async (choice: string): Promise<Answers> => {
  const { questions } = readSheet(await excelWorkbook.readSheet("CityScore"));
  return Object.fromEntries(questions.map(({ id, code }) => [id, code === "duplicate-kpi" ? choice : ""]));
};

/** Attainment of every KPI in every month, as the card's cells show it month by month. */
async function attainments(
  answers: Answers,
): Promise<ReadonlyMap<string, { attainment: number | null; score: number | null; status: string }>> {
  const shown = new Map<string, { attainment: number | null; score: number | null; status: string }>();
  for (const period of periods) {
    await build("CityScore", { attainment: "ratio", period }, answers);
    for (const { kpi, attainment, score, status } of (await cardInCells(addIn)).results)
      shown.set(`${kpi} ${period}`, { attainment, score, status });
  }
  return shown;
}

test("the conflicting pair is the one thing asked, once; without an answer its figures stay out of the card", async () => {
  const { questions, figures } = readSheet(await excelWorkbook.readSheet("CityScore"));
  expect(questions.map(({ code, details }) => [code, details["kpi"]])).toEqual([["duplicate-kpi", "CITY SERVICES SATISFACTION SURVEYS"]]);
  expect(new Set(figures.filter(({ asked }) => asked).map(({ kpi }) => kpi))).toEqual(new Set(["CITY SERVICES SATISFACTION SURVEYS"]));
  await build("CityScore", { attainment: "ratio" });
  const surveys = (await cardInCells(addIn)).results.filter(({ kpi }) => kpi === "CITY SERVICES SATISFACTION SURVEYS");
  expect(surveys).toMatchObject([{ actual: null, status: "no-data" }]);
});

test("with both of the pair kept, all 56 published scores stand in the card to 1e-9, and what is blank there is unscored here", async () => {
  const shown = await attainments(await duplicates("keep-both"));
  const scored = rows.filter(({ published_score }) => published_score !== "");
  expect(scored).toHaveLength(56);
  const differing = scored.filter(
    ({ metric, period, published_score }) =>
      !(Math.abs((shown.get(`${ourName(metric)} ${period}`)?.attainment ?? NaN) - Number(published_score)) < 1e-9),
  );
  expect(differing).toEqual([]);
  const blank = rows.filter(({ published_score }) => published_score === "");
  expect(blank).toHaveLength(7);
  for (const { metric, period } of blank)
    expect(shown.get(`${ourName(metric)} ${period}`)).toEqual({ attainment: null, score: null, status: "no-data" });
  expect(shown.size).toBe(63);
});

test.each([
  ["keep-first", 1.15384615384615],
  ["keep-last", 0.805555555555556],
])("%s of the pair keeps that one's scores", async (choice, april) => {
  await build("CityScore", { attainment: "ratio", period: "2026-04" }, await duplicates(choice));
  const { results } = await cardInCells(addIn);
  expect(results).toHaveLength(20);
  expect(results.find(({ kpi }) => kpi === "CITY SERVICES SATISFACTION SURVEYS")?.attainment).toBeCloseTo(april, 9);
});

test("numerators and denominators are linked: one that changes on the sheet changes the card, and together they make the ratio over time", async () => {
  await build("CityScore", { attainment: "ratio", period: "2026-02" }, await duplicates("keep-both"));
  const { host } = addIn;
  const type = async (name: string, row: number, column: number, content: string): Promise<void> => {
    expect(host.typeInto(sheetNamed(host.workbook, name).id, { row, column }, content)).toBeNull();
    await host.settle();
  };
  const calls = async () => (await cardInCells(addIn)).results.find(({ kpi }) => kpi === "311 CALL CENTER PERFORMANCE");
  expect(await calls()).toMatchObject({ actual: 25559 / 28521 });
  await type("CityScore", 1, 4, "51118");
  expect((await calls())?.actual).toBeCloseTo(0.5, 12);
  await type("CityScore", 1, 4, "28521");
  const { BSC_KPIs: kpis } = (await excelWorkbook.readStored()).tables;
  const of = (heading: string): unknown => kpis?.values[0]?.[kpis.headers.indexOf(heading)];
  expect([of("KPI"), of("Aggregation")]).toEqual(["311 CALL CENTER PERFORMANCE", "ratio"]);
  await type(
    "CityScore",
    0,
    20,
    `=BSC.AGGREGATE(FILTER(BSC_Data[Numerator],BSC_Data[KPI]="${String(of("ID"))}"),"ratio",FILTER(BSC_Data[Denominator],BSC_Data[KPI]="${String(of("ID"))}"))`,
  );
  const answer = (await excelWorkbook.readSheet("CityScore")).values[0]?.[20];
  expect(answer).toBeCloseTo((25559 + 21310 + 20973) / (28521 + 23840 + 23418), 12);
});
