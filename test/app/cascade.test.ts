import { generateCascade } from "../../src/app/cascade/generateCascade";
import { openCascade } from "../../src/app/cascade/openCascade";
import type { CascadeChoice } from "../../src/app/cascade/cascadeInHand";
import type { EntitySeries } from "../../src/app/cascade/entitySheetLayout";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { startAddIn, type RunningAddIn } from "../support/addIn";
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
    const before = addIn.host.cost.roundTrips;
    const outcome = await generateFor(entity("E1", "North", null, 1), entity("E2", "South", null, 2));
    // Two to open, two to read again, two to look and write.
    expect(addIn.host.cost.roundTrips - before).toBeLessThanOrEqual(8);
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
