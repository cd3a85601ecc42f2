import { buildFrom } from "../../src/app/buildFrom";
import { readKpiSheets } from "../../src/app/readKpiSheets";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { startAddIn, type RunningAddIn } from "../support/addIn";
import { cardInCells, words } from "../support/scorecards";
import { sheetNamed, workbookWith } from "../support/workbooks";
import { cellKey } from "../workbench/workbook/address";
import { openXlsx } from "../workbench/xlsx";

type Rows = readonly (readonly (string | number | null)[])[];

const actuals: Rows = [
  ["Perspective", "KPI", "Unit", "2026-03", "2026-04"],
  ["Finance", "Revenue", "EUR", 90, 110],
  ["Customers", "Lead time", "days", 5, 6],
  ["Customers", "Staff on site", "number", 118, 121],
];
const targets: Rows = [
  ["KPI", "Direction", "Target"],
  ["Lead time", "lower", 5],
  ["Revenue", "higher", 100],
  ["Staff on site", null, 120],
];

let addIn: RunningAddIn;
const open = async (sheets: Readonly<Record<string, Rows>>): Promise<RunningAddIn> =>
  (addIn = await startAddIn({ workbook: workbookWith(sheets) }));
afterEach(() => addIn.close());

/** What a press on Build does once these answers were given; what was asked comes back. */
async function buildAnswering(answer: string, also: readonly string[] = []): Promise<readonly string[]> {
  const sheets = await readKpiSheets(excelWorkbook);
  const { reading, recalled } = sheets.read(sheets.start);
  const asked = reading.questions.filter(({ id }) => recalled[id] === undefined);
  const answers = Object.fromEntries(asked.map(({ id, choices }) => [id, choices.includes(answer) ? answer : (choices[0] ?? "")]));
  await buildFrom(excelWorkbook, sheets, { ...sheets.start, sheets: [...sheets.start.sheets, ...also], answers }, {}, words);
  await addIn.host.settle();
  return asked.map(({ code, details }) => (code === "direction" ? String(details["kpi"]) : code));
}

async function type(sheetName: string, address: readonly [row: number, column: number], content: string): Promise<void> {
  const [row, column] = address;
  expect(addIn.host.typeInto(sheetNamed(addIn.host.workbook, sheetName).id, { row, column }, content)).toBeNull();
  await addIn.host.settle();
}

test("actuals here and targets there make one card, each figure live from its own sheet", async () => {
  await open({ Actuals: actuals, Targets: targets });
  await buildAnswering("higher");
  const before = await cardInCells(addIn);
  expect(before.results.map(({ kpi, actual, target, status }) => [kpi, actual, target, status])).toEqual([
    ["Revenue", 110, 100, "on-target"],
    ["Lead time", 6, 5, "off-target"],
    ["Staff on site", 121, 120, "on-target"],
  ]);
  await type("Targets", [1, 2], "8");
  await type("Actuals", [1, 4], "50");
  const after = await cardInCells(addIn);
  expect(after.results.map(({ actual, target, status }) => [actual, target, status])).toEqual([
    [50, 100, "off-target"],
    [6, 8, "on-target"],
    [121, 120, "on-target"],
  ]);
});

test("the next month, saved and opened between, nothing is asked that was answered", async () => {
  await open({ Actuals: actuals, Targets: targets });
  expect(await buildAnswering("higher")).toContain("Staff on site");
  const saved = await openXlsx(await addIn.save(), "saved.xlsx");
  addIn.close();
  addIn = await startAddIn({ workbook: saved });
  const sheet = sheetNamed(addIn.host.workbook, "Actuals");
  addIn.host.workbook.activeSheetId = sheet.id;
  await type("Actuals", [0, 5], "2026-05");
  for (const [index, figure] of [95, 4, 119].entries()) await type("Actuals", [index + 1, 5], String(figure));
  expect(await buildAnswering("lower")).toEqual([]);
  const { results } = await cardInCells(addIn);
  expect(results.find(({ kpi }) => kpi === "Staff on site")?.status).not.toBe("no-data");
});

test("a direction typed into the table later is not undone by the answer of last month", async () => {
  await open({ Actuals: actuals, Targets: targets });
  await buildAnswering("higher");
  const table = (await excelWorkbook.readStored()).tables.BSC_KPIs;
  if (!table) throw new Error("no table of KPIs");
  const row = table.values.findIndex((values) => values.includes("Staff on site"));
  const column = table.headers.indexOf("Direction");
  await type(table.sheet, [table.range.row + 1 + row, table.range.column + column], "lower");
  addIn.host.workbook.activeSheetId = sheetNamed(addIn.host.workbook, "Actuals").id;
  await buildAnswering("higher");
  const cell = sheetNamed(addIn.host.workbook, table.sheet).cells.get(cellKey(table.range.row + 1 + row, table.range.column + column));
  expect(cell?.value).toBe("lower");
});

test("who looks at the card and builds again reads all the sheets it came from", async () => {
  await open({ Actuals: actuals, Targets: targets });
  await buildAnswering("higher");
  expect(sheetNamed(addIn.host.workbook, "Scorecard").id).toBe(addIn.host.workbook.activeSheetId);
  const sheets = await readKpiSheets(excelWorkbook);
  expect(sheets.read(sheets.start).reading.sheets).toEqual(expect.arrayContaining(["Actuals", "Targets"]));
});

test("a sheet a team: every team's figures are kept by department, targets of its own among them; none of them is the whole", async () => {
  const team = (revenue: number, target: number): Rows => [
    ["KPI", "Direction", "Target", "2026-03", "2026-04"],
    ["Revenue", "higher", target, revenue, revenue + 1],
  ];
  await open({ North: team(90, 80), South: team(70, 60) });
  await buildAnswering("higher", ["South"]);
  const { BSC_Data: data } = (await excelWorkbook.readStored()).tables;
  const column = (heading: string): number => data?.headers.indexOf(heading) ?? -1;
  const rows = (data?.values ?? []).map((row) => ["Entity", "Period", "Actual", "Target"].map((heading) => row[column(heading)]));
  expect(rows).toEqual([
    ["North", "2026-03", 90, 80],
    ["North", "2026-04", 91, 80],
    ["South", "2026-03", 70, 60],
    ["South", "2026-04", 71, 60],
  ]);
  expect((await cardInCells(addIn)).results).toMatchObject([{ kpi: "Revenue", actual: null, status: "no-data" }]);
});

test("a KPI is gone only when every sheet it came from was read without it", async () => {
  await open({ Actuals: actuals, Targets: targets });
  await buildAnswering("higher");
  const { workbook } = addIn.host;
  workbook.activeSheetId = sheetNamed(workbook, "Actuals").id;
  for (let column = 0; column < 5; column += 1) await type("Actuals", [3, column], "");
  const sheets = await readKpiSheets(excelWorkbook);
  const alone = await buildFrom(excelWorkbook, sheets, { ...sheets.start, sheets: [] }, {}, words);
  expect(alone.findings.filter(({ code }) => code === "kpi-gone")).toEqual([]);
  for (let column = 0; column < 3; column += 1) await type("Targets", [3, column], "");
  workbook.activeSheetId = sheetNamed(workbook, "Actuals").id;
  const again = await readKpiSheets(excelWorkbook);
  const both = await buildFrom(excelWorkbook, again, { ...again.start, sheets: ["Targets"] }, {}, words);
  expect(both.findings.filter(({ code }) => code === "kpi-gone")).toMatchObject([{ details: { kpi: "Staff on site" } }]);
});
