import { generateCascade } from "../../src/app/cascade/generateCascade";
import { openCascade } from "../../src/app/cascade/openCascade";
import { showCharts } from "../../src/app/charts/showCharts";
import { excelCharts } from "../../src/excel/charts";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { startAddIn, type RunningAddIn } from "../support/addIn";
import { build, words } from "../support/scorecards";
import { contents, sheetNamed, workbookOf } from "../support/workbooks";

jest.setTimeout(240_000);

const teamSheet = [
  ["Perspective", "Objective", "KPI", "Unit", "Direction", "Target", "2026-01", "2026-02"],
  ["Financial", "Growth", "Revenue", "€", "higher", 1000, 900, 1100],
  ["Customer", "Loyal customers", "Complaints", "number", "lower", 20, 12, 30],
];

let addIn: RunningAddIn;
afterEach(() => addIn.close());

async function cascade() {
  const hand = await openCascade(excelWorkbook, words);
  const entities = ["North", "South"].map((name, index) => ({ id: `E${index}`, name, parentId: null, owner: "", weight: 1 }));
  const choice = hand.start.entities.length === 0 ? { entities, matrix: hand.propose(entities) } : hand.start;
  return { hand, choice, preview: hand.preview(choice) };
}

async function open(): Promise<void> {
  addIn = await startAddIn({ workbook: workbookOf(teamSheet) });
  await build("KPIs");
  await showCharts(excelWorkbook, excelCharts, null, words);
  const { hand, choice } = await cascade();
  await generateCascade(excelWorkbook, hand, choice, words);
  await addIn.host.settle();
}

const said = (name: string): unknown => contents(sheetNamed(addIn.host.workbook, name));
const remove = async (name: string): Promise<void> => {
  expect(addIn.host.deleteSheet(sheetNamed(addIn.host.workbook, name).id)).toBeNull();
  await addIn.host.settle();
};

test("the sheet of the charts: asked for again it is made again, with both charts", async () => {
  await open();
  const before = said("KPI charts");
  await remove("KPI charts");
  expect(await showCharts(excelWorkbook, excelCharts, null, words)).toMatchObject({ made: true, charts: [{ made: true }, { made: true }] });
  await addIn.host.settle();
  expect(said("KPI charts")).toEqual(before);
});

test.each(["North", "Contribution", "BSC Cascade", "BSC Shares"])(
  "the sheet %s: the cascade has something to generate, and it stands as it stood",
  async (name) => {
    await open();
    const before = said(name);
    await remove(name);
    const { hand, choice, preview } = await cascade();
    expect(preview.canGenerate).toBe(true);
    if (name === "North") expect(preview.sheets.map(({ sheet, change }) => [sheet, change])).toContainEqual(["North", "make"]);
    await generateCascade(excelWorkbook, hand, choice, words);
    await addIn.host.settle();
    expect(said(name)).toEqual(before);
    expect((await cascade()).preview.sheets.map(({ change }) => change)).toEqual(["keep", "keep"]);
  },
);
