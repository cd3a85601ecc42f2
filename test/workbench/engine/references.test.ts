import { blankSheet } from "../workbook/blank";
import { Bench } from "./workbookFixture";

function withTable(): Bench {
  const bench = new Bench();
  bench.enter("B2", [
    ["Region", "Two words", "Odd#]Name"],
    ["East", 10, 1],
    ["West", 20, 2],
    ["Total", 30, null],
  ]);
  bench.sheet().tables.push({
    ...{ id: "1", name: "Sales", range: { row: 1, column: 1, rows: 4, columns: 3 }, showHeaders: true, showTotals: true },
    ...{
      showFilterButton: true,
      style: "",
      showBandedRows: true,
      showBandedColumns: false,
      highlightFirstColumn: false,
      highlightLastColumn: false,
    },
    columns: ["Region", "Two words", "Odd#]Name"].map((name, i) => ({ id: i + 1, name })),
  });
  bench.engine.structureChanged();
  return bench;
}

describe("references", () => {
  test.each([
    ["=SUM(Sales[Two words])", 30],
    ["=sum(sales[two words])", 30],
    ["=Sales[[#Headers],[Region]]", "Region"],
    ["=Sales[[#Totals],[Two words]]", 30],
    ["=ROWS(Sales[#All])", 4],
    ["=ROWS(Sales)", 2],
    ["=COUNTA(Sales[[Region]:[Two words]])", 4],
    ["=SUM(Sales[Odd'#']Name])", 3],
    ["=ROWS(Sales[[#Headers],[#Data],[Region]])", 3],
    ["=Sales[Nope]", "#REF!"],
    ["=Sales[@Region]", "#VALUE!"],
  ])("structured: %s", (formula, expected) => {
    expect(withTable().result(formula)).toEqual(expected);
  });

  test("this row is the formula's row, inside and beside the table", () => {
    const bench = withTable();
    bench.enter("D4", "=[@[Two words]]*2");
    bench.enter("G3", "=Sales[@Region]");
    expect(bench.value("D4")).toBe(40);
    expect(bench.value("G3")).toBe("East");
    bench.enter("C4", 7);
    expect(bench.value("D4")).toBe(14);
  });

  test("an array in a table is #SPILL!", () => {
    const bench = withTable();
    bench.enter("D3", "={1;2}");
    expect(bench.value("D3")).toBe("#SPILL!");
  });

  test("a table that grows takes the formulas that read it along", () => {
    const bench = withTable();
    bench.enter("H1", "=COUNTA(Sales[Region])");
    expect(bench.value("H1")).toBe(2);
    const [table] = bench.sheet().tables;
    if (table) table.range = { ...table.range, rows: 5 };
    bench.engine.structureChanged();
    expect(bench.value("H1")).toBe(3);
  });

  test("3-D references run through the sheets between, and a change in any is seen", () => {
    const bench = new Bench();
    for (const name of ["Feb", "Mar"]) bench.workbook.sheets.push(blankSheet(name, name));
    bench.engine.structureChanged();
    bench.enter("A1", 1);
    bench.enter("A1", 2, "Feb");
    bench.enter("A1", 4, "Mar");
    bench.enter("B1", "=SUM(Sheet1:Mar!A1)");
    expect(bench.value("B1")).toBe(7);
    bench.enter("A1", 20, "Feb");
    expect(bench.value("B1")).toBe(25);
    expect(bench.result("=Sheet1:Mar!A1+1")).toBe("#VALUE!");
  });

  test("names: constants, references, lambdas; a name defined later heals its formulas", () => {
    const bench = new Bench();
    bench.enter("A1", [[5], [6]]);
    bench.enter("B1", [["=rate*2", "=my.range", "=double(21)"]]);
    expect(bench.values("B1:D1")).toEqual([["#NAME?", "#NAME?", "#NAME?"]]);
    const define = (name: string, formula: string): number => bench.workbook.names.push({ name, formula, visible: true, comment: "" });
    define("Rate", "=0.5");
    define("my.range", "=SUM(Sheet1!$A$1:$A$2)");
    define("double", "=LAMBDA(x,x*2)");
    bench.engine.structureChanged();
    expect(bench.values("B1:D1")).toEqual([[1, 11, 42]]);
    bench.enter("A1", 1);
    expect(bench.value("C1")).toBe(7);
  });

  test("@ takes the cell of the formula's row; a missing sheet is #REF!", () => {
    const bench = new Bench();
    bench.enter("A1", [[1], [2], [3]]);
    bench.enter("B2", "=@A1:A3*10");
    expect(bench.value("B2")).toBe(20);
    expect(bench.result("=Nowhere!A1")).toBe("#REF!");
  });

  test("volatile functions follow the clock they are given", () => {
    expect(new Bench().result("=TODAY()+NOW()")).toBe(46000 + 46000.5);
  });
});
