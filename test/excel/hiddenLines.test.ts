import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { readAllSheets } from "../../src/excel/readAllSheets";
import { startAddIn } from "../support/addIn";
import { workbookOf } from "../support/workbooks";
import { blankWorkbook } from "../workbench/workbook/blank";
import type { Sheet, Workbook } from "../workbench/workbook/records";

jest.setTimeout(120_000);

function onlySheet({ sheets: [sheet] }: Workbook): Sheet {
  if (!sheet) throw new Error("a workbook has a sheet");
  return sheet;
}

/** Three sheets: one with lines hidden above, inside and below its figures, one hidden as a whole, one plain with merged cells. */
function workbook(): Workbook {
  const first = workbookOf([[null], [null, "KPI", "Actual", "Target"], [null, "A", 1, 2], [null, "B", 3, 4], [null, "C", 5, 6]], "Figures");
  const sheet = onlySheet(first);
  for (const row of [0, 3, 9]) sheet.rows.set(row, { hidden: true });
  sheet.columns.set(2, { hidden: true });
  const hidden = { ...onlySheet(workbookOf([["x"]], "Old")), id: "{2}", visibility: "Hidden" as const };
  const plain = {
    ...onlySheet(
      workbookOf(
        [
          ["Title", null],
          ["a", "b"],
        ],
        "Plain",
      ),
    ),
    id: "{3}",
    merges: [{ row: 0, column: 0, rows: 1, columns: 2 }],
  };
  return { ...blankWorkbook(), sheets: [sheet, hidden, plain], activeSheetId: sheet.id };
}

test("hidden rows and columns of the used range, hidden sheets and merges are known, in two round trips for all sheets", async () => {
  const { host, close } = await startAddIn({ workbook: workbook() });
  const before = host.cost.roundTrips;
  const sheets = await readAllSheets();
  expect(host.cost.roundTrips - before).toBe(2);
  expect(
    sheets.map(({ grid: { sheet, hiddenRows, hiddenColumns, hidden, merges } }) => [sheet, hiddenRows, hiddenColumns, hidden, merges]),
  ).toEqual([
    ["Figures", [3], [2], false, []],
    ["Old", [], [], true, []],
    ["Plain", [], [], false, [{ sheet: "Plain", row: 0, column: 0, rows: 1, columns: 2 }]],
  ]);
  // One sheet alone is read the same.
  for (const { grid } of sheets) expect(await excelWorkbook.readSheet(grid.sheet)).toEqual(grid);
  close();
});

test("a sheet too large for one answer tells its hidden rows all the same", async () => {
  const rows = Array.from({ length: 6000 }, (_, row) => Array.from({ length: 40 }, (_cell, column) => row + column / 8));
  const large = workbookOf(rows, "Large");
  large.sheets[0]?.rows.set(17, { hidden: true });
  large.sheets[0]?.rows.set(5017, { hidden: true });
  const { close } = await startAddIn({ workbook: large, settings: { payloadLimit: 5 * 1024 * 1024 } });
  expect((await excelWorkbook.readSheet("Large")).hiddenRows).toEqual([17, 5017]);
  expect((await readAllSheets())[0]?.grid.hiddenRows).toEqual([17, 5017]);
  close();
});
