import { followMode, generateCascade } from "../../src/app/cascade/generateCascade";
import { openCascade } from "../../src/app/cascade/openCascade";
import { readEntitySheet } from "../../src/app/cascade/readEntitySheet";
import { applyMerge } from "../../src/app/travel/applyMerge";
import { packEntity } from "../../src/app/travel/packEntity";
import { readMerge } from "../../src/app/travel/readMerge";
import { switchMode } from "../../src/app/switchMode";
import { excelTravel } from "../../src/excel/travel";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { xlsxFiles } from "../../src/xlsx/workbookFiles";
import { startAddIn, type RunningAddIn } from "../support/addIn";
import { shownOn } from "../support/cascades";
import { build, cardInCells, words } from "../support/scorecards";
import { sheetNamed, workbookOf } from "../support/workbooks";
import type { Workbook } from "../workbench/workbook/records";
import { openXlsx, saveXlsx } from "../workbench/xlsx";

jest.setTimeout(180_000);

const teamSheet = [
  ["Perspective", "Objective", "KPI", "Unit", "Direction", "Target", "2026-01", "2026-02"],
  ["Financial", "Growth", "Revenue", "€", "higher", 1000, null, null],
  ["Customer", "Loyal customers", "Complaints", "number", "lower", 20, null, null],
];

let addIn: RunningAddIn | null = null;
afterEach(() => {
  addIn?.close();
  addIn = null;
});
async function restart(options: Parameters<typeof startAddIn>[0]): Promise<RunningAddIn> {
  addIn?.close();
  addIn = await startAddIn(options);
  return addIn;
}

const entity = (id: string, name: string) => ({ id, name, parentId: null, owner: "", weight: 1 });

/** A card, cascaded to two departments by the add-in itself. */
async function cascaded(settings: NonNullable<Parameters<typeof startAddIn>[0]>["settings"] = {}): Promise<Workbook> {
  const { host } = await restart({ workbook: workbookOf(teamSheet), settings });
  await build(undefined, { period: "2026-01" });
  const hand = await openCascade(excelWorkbook, words);
  const entities = [entity("E1", "North"), entity("E2", "South")];
  await generateCascade(excelWorkbook, hand, { entities, matrix: hand.propose(entities) }, words);
  await host.settle();
  return host.workbook;
}

const pack = () => packEntity(excelWorkbook, excelTravel, "E1", words);

test("a department fills in its sheet far away: its status turns there, and when it comes back the company's light does", async () => {
  const home = await cascaded();
  const { workbook, inputs } = await pack();
  // Two KPIs in two periods.
  expect(inputs).toBe(4);

  const { host: away } = await restart({ workbook: await openXlsx(xlsxFiles.write(workbook), "North.xlsx") });
  const sheet = sheetNamed(away.workbook, "North");
  const found = readEntitySheet(await excelWorkbook.readSheet("North"));
  const place = found?.cell("K1", "actual", "2026-01");
  if (!found || !place) throw new Error("the sheet is not known again");
  const statusThere = () => sheet.cells.get(place.row * 16_384 + (found.columns.get("status") ?? 0))?.value;
  expect(statusThere()).toBe("No data");
  expect(away.typeInto(sheet.id, place, "510")).toBeNull();
  await away.settle();
  // A half of 1,000 is the target.
  expect(statusThere()).toBe("On target");
  const back = await saveXlsx(away.workbook);

  const running = await restart({ workbook: home });
  const { host } = running;
  const before = await cardInCells(running);
  const { taken, asked, findings } = await applyMerge(excelWorkbook, await readMerge(excelWorkbook, xlsxFiles, back), new Map());
  await host.settle();
  expect(taken.map(({ kpi, period, series, from, to }) => [kpi, period, series, from, to])).toEqual([
    ["Revenue", "2026-01", "actual", "", 510],
  ]);
  expect([asked, findings]).toEqual([[], []]);
  expect(await shownOn("North", "Revenue")).toMatchObject({ actual: 510, target: 500, status: "On target", light: "●" });
  const after = await cardInCells(running);
  const revenue = ({ results }: typeof after) => results.find(({ kpi }) => kpi === "Revenue");
  expect([revenue(before)?.actual, revenue(before)?.status]).toEqual([null, "no-data"]);
  // Half the company's target is in.
  expect([revenue(after)?.actual, revenue(after)?.status]).toEqual([510, "off-target"]);
});

test("a sheet of a card in plain Excel leaves with its judgement too", async () => {
  const home = await cascaded();
  await switchMode(excelWorkbook, "plain", words);
  await followMode(excelWorkbook, words);
  const { workbook } = await pack();
  const { host } = await restart({ workbook: await openXlsx(xlsxFiles.write(workbook), "North.xlsx") });
  expect(home.sheets.map(({ name }) => name)).toContain("North");
  const found = readEntitySheet(await excelWorkbook.readSheet("North"));
  const place = found?.cell("K2", "actual", "2026-01");
  if (!found || !place) throw new Error("the sheet is not known again");
  const shown = (code: string) => sheetNamed(host.workbook, "North").cells.get(place.row * 16_384 + (found.columns.get(code) ?? 0))?.value;
  for (const [typed, status, attainment] of [
    ["10", "On target", 1],
    ["11", "At risk", 0.9],
    ["15", "Off target", 0.5],
  ] as const) {
    host.typeInto(sheetNamed(host.workbook, "North").id, place, typed);
    await host.settle();
    expect([shown("status"), shown("attainment")]).toEqual([status, expect.closeTo(attainment, 9)]);
  }
});

test("what the formulas show away is what they show at home", async () => {
  await cascaded();
  const home = await excelWorkbook.readSheet("North");
  const { workbook } = await pack();
  const { host } = await restart({ workbook: await openXlsx(xlsxFiles.write(workbook), "North.xlsx") });
  host.engine.markAllDue();
  host.core.calculation.run();
  await host.settle();
  const away = await excelWorkbook.readSheet("North");
  home.values.forEach((row, r) => expect(away.values[r]?.slice(0, row.length)).toEqual(row));
  expect(home.formulas.flat().filter((formula) => formula.includes("BSC.")).length).toBeGreaterThan(0);
  // Whoever it is sent to need not have the add-in.
  expect(away.formulas.flat().filter((formula) => /BSC[._]/.test(formula))).toEqual([]);
});

test("on the web, where an answer holds 5 MB, a large sheet leaves all the same", async () => {
  const workbook = await cascaded({ payloadLimit: 5_000_000 });
  // Somebody's notes far to the right and below.
  const sheet = sheetNamed(workbook, "North");
  for (let row = 20; row < 260; row += 1) sheet.cells.set(row * 16_384 + 150, { formula: null, value: `Note ${row}` });
  const { workbook: packed } = await pack();
  expect(packed.sheets[0]?.cells.flat().length).toBeGreaterThan(30_000);
});
