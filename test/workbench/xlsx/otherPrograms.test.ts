import { readXlsx, writeXlsx } from "hucre/xlsx";
import type { Sheet } from "../workbook/records";
import { blankWorkbook } from "../workbook/blank";
import { openXlsx, saveXlsx } from "./index";
import { heading, keyOf, put, rect, richWorkbook } from "./richWorkbook";

describe("another program's reader (hucre) finds in our file", () => {
  const read = async () => (await readXlsx(await saveXlsx(richWorkbook()), { readStyles: true })).sheets;

  it("the values, text that looks like something else among them", async () => {
    const rows = (await read())[0]?.rows ?? [];
    expect(rows[1]?.slice(0, 5)).toEqual([
      "'007",
      "007",
      "=SUM(A1) is text",
      " space, “quotes” & <tags>\nand lines\ttabs _x0041_ ",
      "#N/A",
    ]);
    expect(rows[2]?.slice(0, 3)).toEqual([0.1 + 0.2, -1e-300, true]);
  });

  it("formulas as files spell them, with their results", async () => {
    const cells = (await read())[0]?.cells;
    expect(cells?.get("3,0")?.formula).toBe("_xldudf_BSC_STATUS(A3,B3)");
    expect(cells?.get("3,6")).toMatchObject({
      formula: "_xlfn.LET(_xlpm.x,1,_xlpm.y,_xlfn.XLOOKUP(_xlpm.x,A:A,B:B,_xlpm.x+1),_xlpm.x+_xlpm.y)",
      formulaResult: 3,
    });
    expect(cells?.get("5,0")).toMatchObject({ formulaType: "array", formulaRef: "A6:B7", formulaDynamic: true });
  });

  it("looks, merges, panes, notes and links", async () => {
    const sheet = (await read())[0];
    expect(sheet?.cells?.get("0,0")?.style).toMatchObject({
      font: { name: "Arial", size: 14, bold: true, italic: true, underline: "double", color: { rgb: "FFFFFF" } },
      fill: { pattern: "solid", fgColor: { rgb: "1F4E79" } },
      alignment: { horizontal: "centerContinuous", vertical: "center", wrapText: true, textRotation: 135 },
      border: { bottom: { style: "medium" }, top: { style: "double" }, diagonal: { style: "dashed" }, diagonalUp: true },
    });
    expect(sheet?.merges).toEqual([
      { startRow: 0, startCol: 9, endRow: 2, endCol: 10 },
      { startRow: 4, startCol: 9, endRow: 5, endCol: 9 },
    ]);
    expect(sheet?.freezePane).toEqual({ rows: 2, columns: 1 });
    expect(sheet?.cells?.get("1,0")?.comment?.text).toContain("Where it came from:");
    expect(sheet?.cells?.get("1,0")?.hyperlink?.target).toBe("https://example.com/a?b=1&c=2");
    expect(sheet?.columns?.[1]?.width).toBeCloseTo(128 / 7, 2);
  });

  it("rules by priority, validations, and the table with its columns", async () => {
    const [card, data] = await read();
    expect(card?.conditionalRules?.[0]).toMatchObject({ type: "expression", stopIfTrue: true, priority: 1 });
    expect(card?.conditionalRules?.find(({ type }) => type === "iconSet")?.iconSet).toMatchObject({
      iconSet: "3TrafficLights1",
      reverse: true,
      showValue: false,
    });
    expect(card?.dataValidations?.[0]).toMatchObject({ type: "list", errorStyle: "warning", errorTitle: "T", range: "B3:B9 D1" });
    expect(data?.tables?.[0]).toMatchObject({ name: "KPIs", range: "B3:E6", style: "TableStyleMedium4", showTotalRow: true });
  });
});

describe("we find in another program's file (written by hucre)", () => {
  it("values, formulas with text results, looks and names", async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: "Their sheet",
          rows: [["KPI", 1.5, true, "#N/A"]],
          cells: new Map([
            [
              "1,0",
              {
                value: null,
                type: "formula",
                formula: 'IF(B1>1,"On target","")',
                formulaResult: "On target",
                style: { font: { bold: true }, numFmt: "0.0%" },
              },
            ],
          ]),
          columns: [{ width: 20.7109375 }],
          tables: [{ name: "T1", range: "A1:D2", columns: [{ name: "KPI" }, { name: "b" }, { name: "c" }, { name: "d" }] }],
        },
      ],
      namedRanges: [{ name: "Bound", range: "'Their sheet'!$B$1", scope: "Their sheet" }],
    });
    const sheet = (await openXlsx(bytes, "theirs.xlsx")).sheets[0] as Sheet;
    expect(["A1", "B1", "C1", "D1"].map((address) => sheet.cells.get(keyOf(address))?.value)).toEqual([
      "KPI",
      1.5,
      true,
      { error: "#N/A" },
    ]);
    expect(sheet.cells.get(keyOf("A2"))).toMatchObject({
      formula: '=IF(B1>1,"On target","")',
      value: "On target",
      style: { numberFormat: "0.0%", font: { bold: true } },
    });
    // Excel shows a stored width of 20.7109375 as 20 characters, 145 pixels.
    expect(sheet.columns.get(0)?.width).toBe(145 * 0.75);
    expect(sheet.tables[0]).toMatchObject({ name: "T1", range: rect("A1:D2") });
    expect(sheet.names).toEqual([{ name: "Bound", formula: "='Their sheet'!$B$1", visible: true, comment: "" }]);
  });

  it("a header, a footer and a page turned on its side", async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: "S",
          rows: [[1]],
          pageSetup: { orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
          headerFooter: { oddHeader: "&LLeft&CMid && dle&RRight" },
        },
      ],
    });
    expect((await openXlsx(bytes, "x")).sheets[0]?.pageLayout).toMatchObject({
      orientation: "Landscape",
      fitToWidth: 1,
      fitToHeight: null,
      headersFooters: { leftHeader: "Left", centerHeader: "Mid && dle", rightHeader: "Right" },
    });
  });
});

it("keeps a look that stands on a whole column under the cells that have their own", async () => {
  const book = blankWorkbook();
  const sheet = book.sheets[0] as Sheet;
  sheet.columns.set(1, { style: heading });
  put(sheet, "B1", 1);
  put(sheet, "B2", 2, null, { ...heading, fill: null });
  const reopened = (await openXlsx(await saveXlsx(book), "x")).sheets[0] as Sheet;
  expect(reopened.columns.get(1)?.style).toEqual(heading);
  expect(reopened.cells.get(keyOf("B1"))?.style).toBeUndefined();
  expect(reopened.cells.get(keyOf("B2"))?.style?.fill).toBeNull();
});
