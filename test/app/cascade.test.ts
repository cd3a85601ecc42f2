import { generateCascade, generateFrom } from "../../src/app/cascade/generateCascade";
import { cascadeInHand, openCascade } from "../../src/app/cascade/openCascade";
import { safeSheetName } from "../../src/app/cascade/entitySheetNames";
import type { CascadeChoice } from "../../src/app/cascade/cascadeInHand";
import type { EntitySeries } from "../../src/app/cascade/entitySheetLayout";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { startAddIn, type RunningAddIn } from "../support/addIn";
import { kpiSheet } from "../support/kpiSheets";
import { entityCell, shownOn } from "../support/cascades";
import { build, cardInCells, words } from "../support/scorecards";
import { sheetNamed, workbookOf } from "../support/workbooks";

jest.setTimeout(120_000);

const teamSheet = [
  ["Perspective", "Objective", "KPI", "Unit", "Direction", "Target", "2026-01", "2026-02"],
  ["Financial", "Growth", "Revenue", "€", "higher", 1000, null, null],
  ["Customer", "Loyal customers", "Complaints", "number", "lower", 20, null, null],
  ["Customer", "Loyal customers", "Satisfaction", "%", "higher", 80, 84, 79],
];

let addIn: RunningAddIn;
const open = async (options: Parameters<typeof startAddIn>[0]): Promise<RunningAddIn> => (addIn = await startAddIn(options));
afterEach(() => addIn.close());

const entity = (id: string, name: string, parentId: string | null = null, weight = 1) => ({ id, name, parentId, owner: "", weight });

/** Generates for these entities, as proposed where nothing stands. */
async function generate(change: (choice: CascadeChoice) => CascadeChoice = (choice) => choice) {
  const hand = await openCascade(excelWorkbook, words);
  const outcome = await generateCascade(excelWorkbook, hand, change(hand.start), words);
  await addIn.host.settle();
  return outcome;
}

async function generateFor(...entities: readonly ReturnType<typeof entity>[]) {
  const hand = await openCascade(excelWorkbook, words);
  return generate(() => ({ entities, matrix: hand.propose(entities) }));
}

/** Types a figure where an entity's sheet has its place. */
async function type(sheet: string, kpi: string, series: EntitySeries, period: string, content: string): Promise<void> {
  const { row, column } = await entityCell(sheet, kpi, series, period);
  expect(addIn.host.typeInto(sheetNamed(addIn.host.workbook, sheet).id, { row, column }, content)).toBeNull();
  await addIn.host.settle();
}

describe("a card with two departments", () => {
  test("a department types its actuals: its status changes, and so do the company's figure and light", async () => {
    await open({ workbook: workbookOf(teamSheet) });
    await build(undefined, { period: "2026-01" });
    const outcome = await generateFor(entity("E1", "North", null, 1), entity("E2", "South", null, 2));
    expect(outcome.made).toEqual(["North", "South"]);
    expect(outcome.reconciliation.map(({ difference }) => difference)).toEqual([0, 0, 0, 0]);
    // 1,000 € by 1 and 2: largest remainder.
    expect(await shownOn("North", "Revenue")).toMatchObject({ target: 333, status: "No data" });
    expect(await shownOn("South", "Revenue")).toMatchObject({ target: 667, status: "No data" });
    await type("North", "Revenue", "actual", "2026-01", "340");
    expect(await shownOn("North", "Revenue")).toMatchObject({ actual: 340, status: "On target", light: "●" });
    expect((await cardInCells(addIn)).results[0]).toMatchObject({ kpi: "Revenue", actual: 340, status: "off-target" });
    await type("South", "Revenue", "actual", "2026-01", "670");
    expect((await cardInCells(addIn)).results[0]).toMatchObject({ actual: 1010, status: "on-target" });
    // A rate is weighted, never summed; the company's own figure stands before what the departments add up to.
    await type("North", "Satisfaction", "actual", "2026-01", "60");
    expect((await cardInCells(addIn)).results[2]).toMatchObject({ kpi: "Satisfaction", actual: 84 });
  });

  test("the saved file opens again, with every formula and the same figures", async () => {
    await open({ workbook: workbookOf(teamSheet) });
    await build(undefined, { period: "2026-01" });
    await generateFor(entity("E1", "North"), entity("E2", "South"));
    await type("North", "Complaints", "actual", "2026-01", "12");
    const bytes = await addIn.save();
    addIn.close();
    await open({ file: { name: "saved.xlsx", bytes } });
    expect(await shownOn("North", "Complaints")).toMatchObject({ actual: 12, target: 10, status: "Off target" });
    await type("South", "Complaints", "actual", "2026-01", "5");
    expect((await cardInCells(addIn)).results[1]).toMatchObject({ kpi: "Complaints", actual: 17, status: "on-target" });
    expect((await generate()).changed).toEqual([]);
  });
});

describe("what a cascade costs", () => {
  test("two round trips to read, one per 5 MB to write; what is written grows with the entities and no faster", async () => {
    const written: number[] = [];
    for (const size of [12, 24]) {
      await open({ workbook: workbookOf(kpiSheet(10, 12)) });
      await build("KPIs");
      await addIn.host.settle();
      const entities = Array.from({ length: size }, (_, index) =>
        entity(`E${index + 1}`, `Department ${index + 1}`, index % 6 === 0 ? null : `E${index - (index % 6) + 1}`),
      );
      const start = { ...addIn.host.cost };
      const read = await excelWorkbook.readCascade();
      expect(addIn.host.cost.roundTrips - start.roundTrips).toBe(2);
      const hand = cascadeInHand(read, words);
      const before = { ...addIn.host.cost };
      await generateFrom(excelWorkbook, read, { entities, matrix: hand.propose(entities) }, words);
      const { roundTrips, requestBytes, cellsWritten } = addIn.host.cost;
      // One more to look what the names are, and one to calculate where more than one is needed.
      expect(roundTrips - before.roundTrips).toBeLessThanOrEqual(2 + Math.ceil((requestBytes - before.requestBytes) / 5_000_000));
      written.push(cellsWritten - before.cellsWritten);
      addIn.close();
    }
    const [small = 0, large = 0] = written;
    expect(large / small).toBeLessThan(2.05);
    await open({ workbook: workbookOf(teamSheet) });
  });

  test("more than Excel on the web answers at once is read in portions, to the same", async () => {
    await open({ workbook: workbookOf(teamSheet) });
    await build("KPIs");
    await generateFor(entity("E1", "North"), entity("E2", "South"));
    const before = { ...addIn.host.cost };
    const atOnce = await excelWorkbook.readCascade();
    const { workbook, cost } = addIn.host;
    const payloadLimit = Math.floor((cost.responseBytes - before.responseBytes) * 0.7);
    expect(payloadLimit).toBeGreaterThan(cost.requestBytes - before.requestBytes);
    addIn.close();
    await open({ workbook, settings: { payloadLimit } });
    expect((await excelWorkbook.readCascade()).entitySheets).toEqual(atOnce.entitySheets);
  });
});

describe("names of sheets", () => {
  test.each([
    ["Sales / EMEA", "Sales - EMEA"],
    ["A very long name of a department that Excel takes only in part", "A very long name of a departmen"],
    ["'Quoted'", "Quoted"],
    ["[R&D]: new? *", "(R&D)- new"],
    ["History", "History."],
    ["???", "E7"],
  ])("%s is %s", (name, sheet) => {
    expect(safeSheetName(name, "E7")).toBe(sheet);
    expect(sheet.length).toBeLessThanOrEqual(31);
  });

  test("two entities of one name, and one called as a sheet of ours, get sheets of their own", async () => {
    await open({ workbook: workbookOf(teamSheet) });
    await build("KPIs");
    const outcome = await generateFor(
      entity("E1", "Plants"),
      entity("E2", "Sales", "E1"),
      entity("E3", "Services"),
      entity("E4", "Sales", "E3"),
      entity("E5", "Scorecard"),
    );
    expect(outcome.made).toEqual(["Plants", "Sales", "Services", "Sales 2", "Scorecard 2"]);
    expect((await generate()).changed).toEqual([]);
  });
});
