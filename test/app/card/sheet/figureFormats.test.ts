import { format as shownBy } from "numfmt";
import { formatOfUnit, signedFormat } from "../../../../src/app/card/sheet/figureFormats";
import { excelWorkbook } from "../../../../src/excel/excelWorkbook";
import { findPlaces } from "../../../../src/app/card/sheet/scorecardLayout";
import { startAddIn } from "../../../support/addIn";
import { build } from "../../../support/scorecards";
import { sheetNamed, workbookOf } from "../../../support/workbooks";
import { cellKey } from "../../../workbench/workbook/address";

jest.setTimeout(60_000);

/** How a figure looks on the card, by a library that knows Excel's number formats. */
const shown = (unit: string, figures: readonly number[]): string => shownBy(formatOfUnit(unit, figures), figures[0] ?? 0);

describe("figures whose cells have no number format are shown by their unit", () => {
  test.each([
    ["%", [95], "95%"],
    ["%", [95.25, 90], "95.3%"],
    // Shares or percents: nobody can tell, so they are shown as they stand on their sheet.
    ["%", [0.95, 0.9], "0.95"],
    ["€", [1234567.89], "1,234,568"],
    ["k EUR", [12.5, 13], "12.50"],
    ["$", [12, 13], "12"],
    ["days", [4.25, 3], "4.3"],
    ["minutes", [6.51666666666667], "6.5"],
    ["number", [12], "12"],
    ["rating 1-5", [4.2857142857], "4.29"],
    ["", [1234.5678], "1,235"],
    ["", [123.456], "123.5"],
    ["", [0.012345], "0.012"],
    ["", [0.0012345], "0.0012"],
    ["", [1 / 3], "0.333"],
    ["", [], "0"],
  ])("%s: %j", (unit, figures, expected) => expect(shown(unit, figures)).toBe(expected));

  test("a difference of percents has its sign and the percent sign", () => {
    const format = signedFormat(formatOfUnit("%", [95]));
    expect([2, -3, 0].map((difference) => shownBy(format, difference))).toEqual(["+2%", "-3%", "0%"]);
  });
});

test("on a card, what is formatted keeps its format; points and percent signs leave the same room, so that they stand below each other", async () => {
  const workbook = workbookOf([
    ["KPI", "Unit", "Direction", "Target", "2026-01", "2026-02"],
    ["On time", "%", "higher", 95, 91.5, 92],
    ["Lead time", "days", "lower", 5, 5, 4],
    ["Rating", "points", "higher", 4, 4.25, 4.1],
  ]);
  const addIn = await startAddIn({ workbook });
  try {
    await build();
    const { blocks, cardColumns, ...stored } = await excelWorkbook.readStored();
    const places = findPlaces({ ...stored, blocks, cardColumns })?.places;
    if (!blocks.scorecard || !places) throw new Error("no card");
    const sheet = sheetNamed(addIn.host.workbook, blocks.scorecard.sheet);
    const names = blocks.scorecard.values.map((row) => row[places.name - (blocks.scorecard?.range.column ?? 0)]);
    const formats = ["On time", "Lead time", "Rating"].map((kpi) => {
      const row = (blocks.scorecard?.range.row ?? 0) + names.indexOf(kpi);
      return sheet.cells.get(cellKey(row, places.actual))?.style?.numberFormat ?? "";
    });
    // What is printed or left as room (`_`) by a figure's section from the point on: the point, two digits, a percent sign, and one digit more.
    const end = (format: string): string => [...(format.split(";")[0] ?? "").replace(/^#,##0/, "").replace(/["_]/g, "")].sort().join("");
    expect(formats.map(end)).toEqual(["%.000", "%.000", "%.000"]);
    expect(formats.map((format) => shownBy(format, "40–60").trim())).toEqual(["40–60", "40–60", "40–60"]);
  } finally {
    addIn.close();
  }
});
