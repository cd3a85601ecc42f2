import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { outlinesOf } from "../../src/app/reading/previewOutline";
import { readSheet } from "../../src/domain/reading/readSheet";
import { startAddIn, type RunningAddIn } from "../support/addIn";
import { sheetNamed, visible, workbookWith } from "../support/workbooks";
import { openXlsx } from "../workbench/xlsx";

const rows = [
  ["Our KPIs", null, null],
  ["KPI", "Target", "2026-04"],
  ["Revenue", 100, 95],
  ["Lead time", 5, 6],
];

let addIn: RunningAddIn;
beforeEach(async () => (addIn = await startAddIn({ workbook: workbookWith({ North: rows, South: rows }) })));
afterEach(() => addIn.close());

const shapesOn = (sheet: string) => sheetNamed(addIn.host.workbook, sheet).shapes;
const reading = async (sheet: string) => readSheet(await excelWorkbook.readSheet(sheet));

/** The user's own shape, drawn before. */
async function drawOwn(): Promise<void> {
  await addIn.window.Excel.run(async (context) => {
    const shape = context.workbook.worksheets.getItem("North").shapes.addGeometricShape("Ellipse");
    shape.name = "Mine";
    await context.sync();
  });
}

test("a table and its headers are outlined where they stand, and nothing else on the sheet changes", async () => {
  await drawOwn();
  const before = visible(addIn.host.workbook);
  expect(await excelWorkbook.outline(outlinesOf(await reading("North")))).toEqual({ locked: [] });
  const [mine, table, header] = shapesOn("North");
  expect(mine?.name).toBe("Mine");
  // Rows of 15 and columns of 48 points, as Excel's own; the table begins in the second row.
  const cell = sheetNamed(addIn.host.workbook, "North");
  expect(cell.rows.size + cell.columns.size).toBe(0);
  expect(table).toMatchObject({ left: 0, top: 15, width: 144, height: 45, fill: null });
  expect(header).toMatchObject({ left: 0, top: 15, width: 144, height: 15, fill: null });
  expect(visible(addIn.host.workbook)).toEqual(before);
  await excelWorkbook.outline([]);
  expect(shapesOn("North").map(({ name }) => name)).toEqual(["Mine"]);
  expect(visible(addIn.host.workbook)).toEqual(before);
});

test("outlines are drawn in place of those before, on whichever sheet", async () => {
  await excelWorkbook.outline(outlinesOf(await reading("North")));
  await excelWorkbook.outline(outlinesOf(await reading("South")));
  expect(shapesOn("North")).toEqual([]);
  expect(shapesOn("South")).toHaveLength(2);
});

test("what a pane that ended left in the file is taken away when it is open again", async () => {
  await drawOwn();
  await excelWorkbook.outline(outlinesOf(await reading("North")));
  const saved = await openXlsx(await addIn.save(), "saved.xlsx");
  addIn.close();
  addIn = await startAddIn({ workbook: saved });
  expect(shapesOn("North")).toHaveLength(3);
  await excelWorkbook.outline([]);
  expect(shapesOn("North").map(({ name }) => name)).toEqual(["Mine"]);
});

test("a protected sheet is left alone and named", async () => {
  await addIn.window.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("South").protection.protect();
    await context.sync();
  });
  const areas = [...outlinesOf(await reading("North")), ...outlinesOf(await reading("South"))];
  expect(await excelWorkbook.outline(areas)).toEqual({ locked: ["South"] });
  expect(shapesOn("South")).toEqual([]);
  expect(shapesOn("North")).toHaveLength(2);
});

test("costs three round trips to draw and two to take away, however many tables there are", async () => {
  const areas = outlinesOf(await reading("North"));
  const many = Array.from({ length: 50 }, () => areas).flat();
  const cost = async (work: () => Promise<unknown>): Promise<number> => {
    const before = addIn.host.cost.roundTrips;
    await work();
    return addIn.host.cost.roundTrips - before;
  };
  expect(await cost(() => excelWorkbook.outline(many))).toBeLessThanOrEqual(3);
  expect(await cost(() => excelWorkbook.outline([]))).toBeLessThanOrEqual(2);
});
