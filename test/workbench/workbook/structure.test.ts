import { Bench } from "../engine/workbookFixture";
import { parseRect, type Rect } from "./address";
import { blankSheet } from "./blank";
import {
  deleteCells,
  deleteSheet,
  insertCells,
  moveRange,
  renameSheet,
  renameTable,
  renameTableColumn,
  structureConflict,
} from "./structure";

const rect = (address: string): Rect => {
  const parsed = parseRect(address);
  if (!parsed) throw new Error(address);
  return parsed;
};

function bench(): Bench {
  const made = new Bench();
  made.workbook.sheets.push(blankSheet("other", "My data"));
  made.engine.structureChanged();
  return made;
}

const formula = (made: Bench, address: string, sheet?: string): string | null => {
  const at = rect(address);
  return made.sheet(sheet).cells.get(at.row * 16_384 + at.column)?.formula ?? null;
};

/** What Excel shows after inserting two rows at row 3. */
test.each([
  ["=A1+A2", "=A1+A2"],
  ["=A3", "=A5"],
  ["=$A$3", "=$A$5"],
  ["=SUM(A1:A9)", "=SUM(A1:A11)"],
  ["=SUM(A3:A4)", "=SUM(A5:A6)"],
  ["=SUM(A:A)", "=SUM(A:A)"],
  ["=SUM(2:4)", "=SUM(2:6)"],
  ["='My data'!A9", "='My data'!A9"],
  ['=A5&"A5"', '=A7&"A5"'],
])("rows inserted at 3: %s becomes %s", (before, after) => {
  const made = bench();
  made.enter("F1", before);
  insertCells(made.workbook, made.sheet(), rect("3:4"), "Down");
  expect(formula(made, "F1")).toBe(after);
});

/** What Excel shows after deleting columns B and C. */
test.each([
  ["=A1+D1", "=A1+B1"],
  ["=B1", "=#REF!"],
  ["=SUM(A1:D1)", "=SUM(A1:B1)"],
  ["=SUM(B1:D1)", "=SUM(B1:B1)"],
  ["=SUM(B:C)", "=SUM(#REF!)"],
])("columns B:C deleted: %s becomes %s", (before, after) => {
  const made = bench();
  made.enter("A9", before);
  deleteCells(made.workbook, made.sheet(), rect("B:C"), "Left");
  expect(formula(made, "A9")).toBe(after);
});

test("everything of the sheet moves along: merges, rules, validations, notes, links, names, print area, charts, row heights", () => {
  const made = bench();
  const sheet = made.sheet();
  sheet.merges.push(rect("A5:B5"));
  sheet.conditionalFormats.push({
    id: "1",
    ranges: [rect("A4:A8")],
    stopIfTrue: false,
    rule: { kind: "Custom", formula: "=$A4>1", style: {} },
  });
  sheet.notes.set(5 * 16_384, "note");
  sheet.hyperlinks.set(6 * 16_384, { documentReference: "Sheet1!A9" });
  sheet.rows.set(5, { height: 30 });
  sheet.pageLayout = { ...sheet.pageLayout, printArea: rect("A1:C9") };
  sheet.charts.push({
    id: "c",
    name: "c",
    left: 0,
    top: 0,
    width: 1,
    height: 1,
    type: "Line",
    title: null,
    legend: { visible: true, position: "Right" },
    series: [{ name: "s", values: "Sheet1!$B$2:$B$9", categories: null, color: null, type: null }],
  });
  made.workbook.names.push({ name: "area", formula: "=Sheet1!$A$2:$A$9", visible: true, comment: "" });
  insertCells(made.workbook, sheet, rect("3:3"), "Down");
  expect(sheet.merges).toEqual([rect("A6:B6")]);
  expect(sheet.conditionalFormats[0]).toMatchObject({ ranges: [rect("A5:A9")], rule: { formula: "=$A5>1" } });
  expect([...sheet.notes.keys()]).toEqual([6 * 16_384]);
  expect([...sheet.hyperlinks]).toEqual([[7 * 16_384, { documentReference: "Sheet1!A10" }]]);
  expect([...sheet.rows.keys()]).toEqual([6]);
  expect(sheet.pageLayout.printArea).toEqual(rect("A1:C10"));
  expect(sheet.charts[0]?.series[0]?.values).toBe("Sheet1!$B$2:$B$10");
  expect(made.workbook.names[0]?.formula).toBe("=Sheet1!$A$2:$A$10");
});

test.each([
  ["the first row", "4:4", "Up", "A4:A7", "=A4>$C4"],
  ["rows around it", "3:5", "Up", "A3:A5", "=A3>$C3"],
  ["the column it reads", "C:C", "Left", "A4:A8", "=A4>#REF!"],
] as const)("a rule goes on when %s is deleted, seen from the first cell that is left", (_what, gone, shift, ranges, after) => {
  const made = bench();
  const sheet = made.sheet();
  const rule = { kind: "Custom", formula: "=A4>$C4", style: {} } as const;
  sheet.conditionalFormats.push({ id: "1", ranges: [rect("A4:A8")], stopIfTrue: false, rule });
  deleteCells(made.workbook, sheet, rect(gone), shift);
  const [format] = sheet.conditionalFormats;
  expect(format?.ranges).toEqual([rect(ranges)]);
  expect(format?.rule).toEqual({ ...rule, formula: after });
});

test("after an insertion the cells calculate as before, spills included", () => {
  const made = bench();
  made.enter("A1", [[1], [2], [3]]);
  made.enter("C1", "=A1:A3*2");
  made.enter("D1", "=SUM(C1#)");
  expect(made.value("D1")).toBe(12);
  const moved = insertCells(made.workbook, made.sheet(), rect("1:1"), "Down");
  made.engine.structureChanged([{ sheetId: made.sheet().id, rect: moved }]);
  expect(made.values("C2:D4")).toEqual([
    [2, 12],
    [4, null],
    [6, null],
  ]);
});

test("cells shifted right take only references inside their rows along", () => {
  const made = bench();
  made.enter("A9", [["=B2", "=SUM(B1:B3)"]]);
  insertCells(made.workbook, made.sheet(), rect("B2:B2"), "Right");
  expect([formula(made, "A9"), formula(made, "B9")]).toEqual(["=C2", "=SUM(B1:B3)"]);
});

test("a merge or table that would be torn apart is a conflict", () => {
  const made = bench();
  made.sheet().merges.push(rect("A5:C5"));
  expect(structureConflict(made.sheet(), rect("B2:B2"), "Down")).toMatch(/merged/);
  expect(structureConflict(made.sheet(), rect("A2:C2"), "Down")).toBeNull();
});

test("renaming a sheet, a table and its column is followed everywhere, with quotes where they are needed", () => {
  const made = bench();
  made.sheet().tables.push({
    ...{ id: "1", name: "Sales", range: rect("A1:B3"), showHeaders: true, showTotals: false, showFilterButton: true, style: "" },
    ...{ showBandedRows: true, showBandedColumns: false, highlightFirstColumn: false, highlightLastColumn: false },
    columns: [
      { id: 1, name: "Region" },
      { id: 2, name: "Amount", formula: "=[@Region]" },
    ],
  });
  made.enter("A1", [["Region", "Amount"]]);
  made.enter("D1", [["=SUM(Sales[Amount])", "=Sheet1!A1", "='My data'!A1+Sheet1:'My data'!A1"]]);
  const [table] = made.sheet().tables;
  if (!table) throw new Error("no table");
  renameSheet(made.workbook, made.sheet("My data"), "Data");
  renameSheet(made.workbook, made.sheet(), "It's 1");
  renameTable(made.workbook, table, "Turnover");
  renameTableColumn(made.workbook, table, 2, "Net amount");
  renameTableColumn(made.workbook, table, 1, "Area");
  expect(["D1", "E1"].map((at) => formula(made, at, "It's 1"))).toEqual(["=SUM(Turnover[Net amount])", "='It''s 1'!A1"]);
  expect(table.columns.map((column) => [column.name, column.formula])).toEqual([
    ["Area", undefined],
    ["Net amount", "=[@Area]"],
  ]);
  expect(made.value("B1", "It's 1")).toBe("Net amount");
});

test("deleting a sheet leaves #REF!, a 3-D reference shrinks", () => {
  const made = bench();
  made.workbook.sheets.push(blankSheet("third", "Third"));
  made.enter("A1", [["='My data'!A1", "=SUM(Sheet1:Third!A1)", "=SUM('My data:Third'!B2)"]]);
  deleteSheet(made.workbook, made.sheet("My data"));
  expect(["A1", "B1", "C1"].map((at) => formula(made, at))).toEqual(["=#REF!", "=SUM(Sheet1:Third!A1)", "=SUM(Third!B2)"]);
});

test("cut and paste: references follow what moved, what it covers is lost, its own formulas read the same cells", () => {
  const made = bench();
  made.enter("A1", [[1, "=A1*2"]]);
  made.enter("C1", [["=B1", "=F5", "=A1"]]);
  moveRange(made.workbook, made.sheet(), rect("B1"), made.sheet(), { row: 4, column: 5 });
  expect(["F5", "C1", "D1", "E1"].map((at) => formula(made, at))).toEqual(["=A1*2", "=F5", "=#REF!", "=A1"]);
  moveRange(made.workbook, made.sheet(), rect("F5"), made.sheet("My data"), { row: 0, column: 0 });
  expect(formula(made, "A1", "My data")).toBe("=Sheet1!A1*2");
  expect(formula(made, "C1")).toBe("='My data'!A1");
});

test("a column inserted into a table becomes a table column with a header; a deleted one leaves #REF!", () => {
  const made = bench();
  made.enter("A1", [["Region", "Amount"]]);
  made.sheet().tables.push({
    ...{ id: "1", name: "Sales", range: rect("A1:B3"), showHeaders: true, showTotals: false, showFilterButton: true, style: "" },
    ...{ showBandedRows: true, showBandedColumns: false, highlightFirstColumn: false, highlightLastColumn: false },
    columns: [
      { id: 1, name: "Region" },
      { id: 2, name: "Amount" },
    ],
  });
  made.enter("F1", "=SUM(Sales[Amount])");
  insertCells(made.workbook, made.sheet(), rect("B:B"), "Right");
  expect(made.sheet().tables[0]?.columns.map(({ name }) => name)).toEqual(["Region", "Column1", "Amount"]);
  expect(made.value("B1")).toBe("Column1");
  deleteCells(made.workbook, made.sheet(), rect("C:C"), "Left");
  expect(formula(made, "F1")).toBe("=SUM(#REF!)");
});
