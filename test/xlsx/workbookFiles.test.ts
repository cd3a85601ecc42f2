import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import fc from "fast-check";
import { readXlsx, writeXlsx } from "hucre/xlsx";
import type { CellLook, FileCell, FileSheet, FileWorkbook } from "../../src/app/travel/fileWorkbook";
import { xlsxFiles } from "../../src/xlsx/workbookFiles";
import { openWorkbook, openXlsx, saveXlsx } from "../workbench/xlsx";
import { richWorkbook } from "../workbench/xlsx/richWorkbook";

jest.setTimeout(150_000);

const plain: CellLook = {
  numberFormat: "General",
  font: { name: "Calibri", size: 11, color: "#000000", bold: false, italic: false, underline: false },
  fill: "",
  horizontal: "General",
  vertical: "Bottom",
  wrap: false,
  indent: 0,
  borders: {},
  locked: true,
};
const input: CellLook = {
  ...plain,
  numberFormat: "#,##0.0 [$€-407]",
  font: { ...plain.font, name: "Arial", size: 10, color: "#1F3FBF", bold: true },
  fill: "#FFF9E5",
  horizontal: "Right",
  vertical: "Center",
  indent: 1,
  borders: { bottom: { style: "hair", color: "#C9B458" } },
  locked: false,
};
const cell = (value: FileCell["value"], formula = "", look = 0): FileCell => ({ value, formula, look });

const sheetOf = (change: Partial<FileSheet>): FileSheet => ({
  name: "North's & “South”",
  tabColor: "#C9B458",
  gridlines: false,
  frozen: { rows: 2, columns: 1 },
  protected: true,
  row: 0,
  column: 0,
  cells: [],
  looks: [plain, input],
  columns: [],
  rows: [],
  merges: [],
  validations: [],
  rules: [],
  print: { area: null, titleRows: null },
  ...change,
});

const rich: FileWorkbook = {
  sheets: [
    sheetOf({
      cells: [
        [cell("KPI"), cell("Actual"), cell("Target"), cell("Status")],
        [cell("=not a formula"), cell(95.5, "", 1), cell(100), cell("Off target", "=BSC.STATUS(B2,C2)")],
        [cell("“Quotes” & <tags>\nlines"), cell("", "", 1), cell(1 / 3), cell("#N/A", "=IFNA(B3,NA())")],
        [cell(" space "), cell(true), cell(-1e-300), cell(200.5, '=SUM(B2:C3)+5+IF("BSC.X("="",1,100)')],
      ],
      columns: [
        { index: 0, points: 218.25, hidden: false },
        { index: 2, points: 48, hidden: true },
      ],
      rows: [
        { index: 0, points: 28.5, hidden: false },
        { index: 3, points: 15, hidden: true },
      ],
      merges: [{ row: 5, column: 0, rows: 1, columns: 3 }],
      print: { area: { row: 0, column: 0, rows: 4, columns: 4 }, titleRows: { first: 0, last: 1 } },
      validations: [
        { ranges: [{ row: 1, column: 1, rows: 2, columns: 1 }], kind: "number", error: "Only numbers, please." },
        { ranges: [{ row: 0, column: 3, rows: 1, columns: 1 }], kind: { list: '"2026-01,2026-02"' }, error: "Pick one." },
      ],
      rules: [
        {
          ranges: [{ row: 1, column: 3, rows: 3, columns: 1 }],
          formula: '=$D2="Off target"',
          color: "#FFFFFF",
          fill: "#B33A0E",
          bold: false,
        },
      ],
    }),
    sheetOf({ name: "Second", protected: false, frozen: { rows: 0, columns: 0 }, row: 2, column: 1, cells: [[cell("here")]] }),
  ],
};

describe("a file we write", () => {
  test("holds for another program's reader (hucre) the values, formulas under their names in files, looks and rules", async () => {
    const { sheets } = await readXlsx(xlsxFiles.write(rich), { readStyles: true });
    const [first, second] = sheets;
    expect(sheets.map(({ name }) => name)).toEqual(["North's & “South”", "Second"]);
    expect(first?.rows.map((row) => row.slice(0, 3))).toEqual([
      ["KPI", "Actual", "Target"],
      ["=not a formula", 95.5, 100],
      ["“Quotes” & <tags>\nlines", null, 1 / 3],
      [" space ", true, -1e-300],
    ]);
    expect(first?.cells?.get("1,3")).toMatchObject({ formula: "_xldudf_BSC_STATUS(B2,C2)", value: "Off target" });
    expect(first?.cells?.get("2,3")?.formula).toBe("_xlfn.IFNA(B3,NA())");
    expect(first?.cells?.get("3,3")).toMatchObject({ formula: 'SUM(B2:C3)+5+IF("BSC.X("="",1,100)', formulaResult: 200.5 });
    expect(first?.cells?.get("1,1")?.style).toMatchObject({
      font: { name: "Arial", size: 10, bold: true, color: { rgb: "1F3FBF" } },
      fill: { pattern: "solid", fgColor: { rgb: "FFF9E5" } },
      alignment: { horizontal: "right", vertical: "center", indent: 1 },
      border: { bottom: { style: "hair" } },
      numFmt: "#,##0.0 [$€-407]",
    });
    expect(first?.freezePane).toEqual({ rows: 2, columns: 1 });
    expect(first?.columns?.[0]?.width).toBeCloseTo(291 / 7, 1);
    expect(first?.dataValidations).toMatchObject([
      { type: "decimal", range: "B2:B3", errorMessage: "Only numbers, please." },
      { type: "list", range: "D1" },
    ]);
    expect(first?.conditionalRules?.[0]).toMatchObject({ type: "expression", formula: '$D2="Off target"' });
    expect(first?.merges).toEqual([{ startRow: 5, startCol: 0, endRow: 5, endCol: 2 }]);
    expect(second?.rows[2]?.[1]).toBe("here");
  });

  test("opens in the workbench with nothing left out: widths, heights, hidden lines, protection without a password", () => {
    const { workbook, notCarried } = openWorkbook(xlsxFiles.write(rich), "North.xlsx");
    expect(notCarried).toEqual([]);
    const [sheet] = workbook.sheets;
    expect(sheet).toMatchObject({ tabColor: "#C9B458", showGridlines: false, freeze: { rows: 2, columns: 1 } });
    expect(sheet?.columns.get(0)?.width).toBeCloseTo(218.25, 1);
    expect([sheet?.columns.get(2)?.hidden, sheet?.rows.get(3)?.hidden, sheet?.rows.get(0)?.height]).toEqual([true, true, 28.5]);
    expect(sheet?.pageLayout).toMatchObject({
      printArea: { row: 0, column: 0, rows: 4, columns: 4 },
      titleRows: { row: 0, rows: 2 },
      orientation: "Landscape",
      fitToWidth: 1,
    });
    expect(sheet?.protection).not.toBeNull();
    expect(sheet?.protection?.password).toBeUndefined();
    expect(workbook.sheets[1]?.protection).toBeNull();
  });

  test("is the same for the same workbook, whenever it is written", () => {
    expect(Buffer.from(xlsxFiles.write(rich)).equals(Buffer.from(xlsxFiles.write(structuredClone(rich))))).toBe(true);
  });
});

describe("a file we read", () => {
  test("gives back any text, number and boolean that was written, and tells what is a formula", () => {
    const content = fc.oneof(
      fc.string({ unit: "binary", maxLength: 30 }),
      fc.constantFrom("_x000D_", "_x0041_", "a\r\nb", "\u0007", "\ud800", " ", "'", "=1+1", "#N/A", "]]>", "&amp;"),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((figure) => (figure === 0 ? 0 : figure)),
      fc.boolean(),
    );
    fc.assert(
      fc.property(fc.array(fc.array(content, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 5 }), (values) => {
        const cells = values.map((row, r) => row.map((value, c) => cell(value, (r + c) % 3 === 1 && value !== "" ? '=A1&"<&>"' : "")));
        const [sheet] = xlsxFiles.read(xlsxFiles.write({ sheets: [sheetOf({ cells })] }));
        // Trailing blanks are no cells.
        const read = (r: number, c: number): unknown => sheet?.values[r]?.[c] ?? "";
        values.forEach((row, r) => row.forEach((value, c) => expect(read(r, c)).toBe(value)));
        cells.forEach((row, r) => row.forEach(({ formula }, c) => expect(sheet?.formulas[r]?.[c] ?? "").toBe(formula)));
      }),
    );
  });

  test("may come from other programs: hucre and the workbench", async () => {
    const written = await writeXlsx({ sheets: [{ name: "Data", rows: [["Sales", 95.5, true], [], [null, "x"]] }] });
    expect(xlsxFiles.read(written)).toMatchObject([
      {
        sheet: "Data",
        values: [
          ["Sales", 95.5, true],
          ["", "", ""],
          ["", "x", ""],
        ],
      },
    ]);
    const workbook = richWorkbook();
    const read = xlsxFiles.read(await saveXlsx(workbook));
    const opened = await openXlsx(await saveXlsx(workbook), "rich.xlsx");
    expect(read.map(({ sheet }) => sheet)).toEqual(opened.sheets.map(({ name }) => name));
    opened.sheets.forEach((sheet, index) => {
      for (const [key, { formula, value }] of sheet.cells) {
        const [r, c] = [Math.floor(key / 16_384), key % 16_384];
        if (typeof value === "number" || typeof value === "boolean") expect(read[index]?.values[r]?.[c]).toBe(value);
        if (typeof value === "string" && formula === null) expect(read[index]?.values[r]?.[c]).toBe(value);
        if (formula !== null) expect(read[index]?.formulas[r]?.[c]).toMatch(/^=/);
      }
    });
  });

  test.each([
    ["text", new TextEncoder().encode("KPI;Actual"), "not-a-workbook"],
    ["nothing", new Uint8Array(0), "not-a-workbook"],
    ["half a file", xlsxFiles.write(rich).slice(0, 700), "not-a-workbook"],
    ["an old or encrypted workbook", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]), "encrypted"],
  ])("that is %s is refused", (_, bytes, code) => {
    expect(() => xlsxFiles.read(bytes)).toThrow(expect.objectContaining({ name: "UnreadableFile", code }) as Error);
  });
});

const onPath = (process.env["PATH"] ?? "").split(delimiter).map((folder) => join(folder, "soffice"));
const soffice = [...onPath, "/Applications/LibreOffice.app/Contents/MacOS/soffice"].find((path) => existsSync(path));
if (soffice === undefined) console.warn("LibreOffice (soffice) is not installed: what we write is not opened in it here.");

(soffice === undefined ? describe.skip : describe)("LibreOffice", () => {
  test("opens what we write, keeps results of functions it does not know, and what it saves we read", () => {
    const folder = mkdtempSync(join(tmpdir(), "travel-"));
    try {
      writeFileSync(join(folder, "north.xlsx"), xlsxFiles.write(rich));
      const options = [
        `-env:UserInstallation=file://${folder}/profile`,
        "--headless",
        "--convert-to",
        "xlsx",
        "--outdir",
        join(folder, "out"),
      ];
      execFileSync(soffice ?? "", [...options, join(folder, "north.xlsx")], { stdio: "ignore", timeout: 120_000 });
      const [sheet] = xlsxFiles.read(readFileSync(join(folder, "out", "north.xlsx")));
      expect(sheet?.sheet).toBe("North's & “South”");
      expect(sheet?.values.slice(0, 4).map((row) => row.slice(0, 2))).toEqual([
        ["KPI", "Actual"],
        ["=not a formula", 95.5],
        ["“Quotes” & <tags>\nlines", ""],
        [" space ", true],
      ]);
      expect([sheet?.values[1]?.[3], sheet?.values[3]?.[3]]).toEqual(["Off target", expect.any(Number)]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
