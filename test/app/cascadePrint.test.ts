import { generateCascade } from "../../src/app/cascade/generateCascade";
import { openCascade } from "../../src/app/cascade/openCascade";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { startAddIn, type RunningAddIn } from "../support/addIn";
import { kpiSheet } from "../support/kpiSheets";
import { build, words } from "../support/scorecards";
import { sheetNamed, workbookOf } from "../support/workbooks";
import { cellKey } from "../workbench/workbook/address";
import type { Sheet } from "../workbench/workbook/records";

jest.setTimeout(120_000);

let addIn: RunningAddIn;
afterEach(() => addIn.close());

/** A4 across, between the margins that the sheets are given. */
const printedPoints = 842 - 2 * 28;
/** Without a width of its own. */
const usualPoints = 48;

const pointsOf = (sheet: Sheet, first: number, columns: number): number =>
  Array.from({ length: columns }, (_, index) => sheet.columns.get(first + index)).reduce(
    (sum, column) => sum + (column?.hidden === true ? 0 : (column?.width ?? usualPoints)),
    0,
  );

const textAt = (sheet: Sheet, row: number, column: number): string => String(sheet.cells.get(cellKey(row, column))?.value ?? "");

test("a cascade of 24 KPIs over two years prints in pages that can be read", async () => {
  addIn = await startAddIn({ workbook: workbookOf(kpiSheet(24, 24)) });
  await build("KPIs");
  const hand = await openCascade(excelWorkbook, words);
  const entities = ["North", "South"].map((name, index) => ({ id: `E${index + 1}`, name, parentId: null, owner: "", weight: 1 }));
  await generateCascade(excelWorkbook, hand, { entities, matrix: hand.propose(entities) }, words);
  await addIn.host.settle();
  const { workbook } = addIn.host;

  // A department's card is one page across.
  const north = sheetNamed(workbook, "North").pageLayout;
  expect([north.orientation, north.fitToWidth, north.fitToHeight]).toEqual(["Landscape", 1, 1]);

  // The machinery: a year of one kind of figure on a page, with the KPIs and departments beside it and above it what it shows.
  const machinery = sheetNamed(workbook, words.cascade.cascadeSheet);
  const { orientation, fitToWidth, fitToHeight, printArea, titleRows, titleColumns } = machinery.pageLayout;
  expect([orientation, fitToHeight]).toEqual(["Landscape", 0]);
  if (printArea === null || titleRows === null || titleColumns === null || fitToWidth === null) throw new Error("it has pages");
  const firstPeriod = titleColumns.column + titleColumns.columns;
  const periods = printArea.column + printArea.columns - firstPeriod;
  expect(periods / fitToWidth).toBe(12);
  const headings = titleRows.row + titleRows.rows - 1;
  for (let page = 0; page < fitToWidth; page += 1) {
    const column = firstPeriod + 12 * page;
    expect(textAt(machinery, headings, column)).toMatch(/-01$/);
    expect(textAt(machinery, titleRows.row, column)).not.toBe("");
  }
  const shown = Array.from({ length: titleColumns.columns }, (_, index) => textAt(machinery, headings, titleColumns.column + index));
  expect(shown).toEqual(expect.arrayContaining([words.cascade.machinery.kpi, words.cascade.machinery.entity]));

  // The heat map on one page's width: letters of 10 points come to 6 at least.
  const heat = sheetNamed(workbook, words.cascade.contributionSheet);
  const area = heat.pageLayout.printArea;
  if (area === null) throw new Error("it has a page");
  expect((10 * printedPoints) / pointsOf(heat, area.column, area.columns)).toBeGreaterThan(6);
  const heading = heat.cells.get(cellKey(heat.pageLayout.titleRows?.row ?? 0, area.column + 2));
  expect(heading?.style?.rotation).toBe(90);
});
