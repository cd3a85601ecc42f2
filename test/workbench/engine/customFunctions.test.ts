import type { CustomFunction, InvokeCustomFunction } from "./engine";
import { insertCells } from "../workbook/structure";
import { Bench } from "./workbookFixture";

const parameter = (name: string, more: Partial<CustomFunction["parameters"][number]> = {}): CustomFunction["parameters"][number] => ({
  ...{ name, type: "any", matrix: false, optional: false, repeating: false },
  ...more,
});
const declare = (name: string, parameters: CustomFunction["parameters"], more: Partial<CustomFunction> = {}): CustomFunction => ({
  ...{ name, parameters, matrixResult: false, acceptsErrors: false, volatile: false },
  ...more,
});

const functions = [
  declare("BSC.TWICE", [parameter("x")]),
  declare("BSC.ADD", [parameter("x", { type: "number" }), parameter("y", { type: "number", optional: true })]),
  declare("BSC.TOTAL", [parameter("x", { matrix: true })]),
  declare("BSC.TABLE", [parameter("n")], { matrixResult: true }),
  declare("BSC.SEES", [parameter("x")], { acceptsErrors: true }),
];

/** An add-in whose answers the test gives when it likes. */
class AddIn {
  readonly calls: Parameters<InvokeCustomFunction>[0][] = [];

  constructor(readonly bench: Bench) {}

  register(): void {
    this.bench.engine.registerCustomFunctions(functions, (call) => this.calls.push(call));
  }

  args(at: number): unknown[] {
    return (this.calls[at]?.args ?? []).map(({ value }) => value);
  }

  answer(at: number, result: Parameters<Bench["engine"]["deliver"]>[1]): void {
    this.bench.engine.deliver(this.calls[at]?.id ?? -1, result);
    this.bench.engine.calculate();
  }
}

function start(): { bench: Bench; addIn: AddIn } {
  const bench = new Bench();
  const addIn = new AddIn(bench);
  addIn.register();
  return { bench, addIn };
}

describe("custom functions", () => {
  test("a cell is busy until the answer comes, and its dependents follow", () => {
    const { bench, addIn } = start();
    bench.enter("A1", 4);
    bench.enter("B1", "=BSC.TWICE(A1)+1");
    bench.enter("C1", "=B1*10");
    expect(bench.values("B1:C1")).toEqual([["#BUSY!", "#BUSY!"]]);
    expect(bench.engine.pending).toBe(1);
    addIn.answer(0, 8);
    expect(bench.values("B1:C1")).toEqual([[9, 90]]);
    expect(bench.engine.pending).toBe(0);
  });

  test("while it is asked again the old value stays, and an answer to the old question is not taken", () => {
    const { bench, addIn } = start();
    bench.enter("A1", 4);
    bench.enter("B1", "=BSC.TWICE(A1)");
    bench.engine.calculate();
    addIn.answer(0, 8);
    bench.enter("A1", 5);
    expect(bench.value("B1")).toBe(8);
    bench.enter("A1", 6);
    expect(bench.value("B1")).toBe(8);
    addIn.answer(1, 10);
    expect(bench.value("B1")).toBe(8);
    addIn.answer(2, 12);
    expect(bench.value("B1")).toBe(12);
    expect(addIn.calls).toHaveLength(3);
  });

  test("a name is bound when its formula is entered: recalculation never heals it, entering it again does", () => {
    const bench = new Bench();
    const addIn = new AddIn(bench);
    bench.enter("A1", "=BSC.TWICE(2)");
    expect(bench.value("A1")).toBe("#NAME?");
    addIn.register();
    bench.engine.markAllDue();
    expect(bench.value("A1")).toBe("#NAME?");
    bench.engine.structureChanged();
    bench.engine.markAllDue();
    expect(bench.value("A1")).toBe("#NAME?");
    bench.enter("A1", "=BSC.TWICE(2)");
    bench.engine.calculate();
    addIn.answer(0, 4);
    expect(bench.value("A1")).toBe(4);
  });

  test("opening a workbook calls nothing; its formulas are bound when the functions arrive, under the file's spelling too", () => {
    const bench = new Bench();
    const addIn = new AddIn(bench);
    bench.sheet().cells.set(0, { formula: "=BSC.TWICE(B1)", value: 14 });
    bench.sheet().cells.set(1, { formula: null, value: 7 });
    bench.sheet().cells.set(2, { formula: "=_xldudf_BSC_TWICE(B1)", value: 14 });
    bench.engine.opened();
    addIn.register();
    expect(bench.values("A1:C1")).toEqual([[14, 7, 14]]);
    expect(addIn.calls).toHaveLength(0);
    bench.enter("B1", 8);
    expect(bench.values("A1:C1")).toEqual([[14, 8, 14]]);
    expect(addIn.calls.map(({ name }) => name)).toEqual(["BSC.TWICE", "BSC.TWICE"]);
    addIn.answer(0, 16);
    expect(bench.value("A1")).toBe(16);
  });

  test("a range given for a single value is called once a cell, and the results spill", () => {
    const { bench, addIn } = start();
    bench.enter("A1", [[1], [2], [3]]);
    bench.enter("C1", "=BSC.TWICE(A1:A3)");
    bench.engine.calculate();
    expect([0, 1, 2].map((at) => addIn.args(at))).toEqual([[1], [2], [3]]);
    addIn.answer(0, 2);
    addIn.answer(1, 4);
    expect(bench.value("C1")).toBe("#BUSY!");
    addIn.answer(2, 6);
    expect(bench.values("C1:C3")).toEqual([[2], [4], [6]]);
  });

  test("matrices pass whole, with their address, and matrix results spill", () => {
    const { bench, addIn } = start();
    bench.enter("A1", [
      [1, null],
      ["x", true],
    ]);
    bench.enter("D1", "=BSC.TOTAL(A1:B2)");
    bench.enter("F1", "=BSC.TABLE(1)");
    bench.engine.calculate();
    expect(addIn.calls[0]?.args).toEqual([
      {
        value: [
          [1, null],
          ["x", true],
        ],
        address: "Sheet1!A1:B2",
      },
    ]);
    addIn.answer(1, [
      [1, 2],
      [3, 4],
    ]);
    expect(bench.values("F1:G2")).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });

  test("typed parameters are converted, what cannot be converted and wrong counts are #VALUE! without a call", () => {
    const { bench, addIn } = start();
    bench.enter("A1", [['=BSC.ADD("5",TRUE)'], ['=BSC.ADD("abc")'], ["=BSC.ADD()"], ["=BSC.ADD(1,2,3)"], ["=BSC.ADD(B9)"]]);
    expect(bench.values("A2:A4")).toEqual([["#VALUE!"], ["#VALUE!"], ["#VALUE!"]]);
    expect(addIn.calls).toHaveLength(2);
    expect(addIn.args(0)).toEqual([5, 1]);
    expect(addIn.args(1)).toEqual([null, undefined]);
  });

  test("an error in an argument is the result, unless the function takes errors", () => {
    const { bench, addIn } = start();
    bench.enter("A1", [["=BSC.TWICE(1/0)", "=BSC.SEES(1/0)"]]);
    expect(bench.values("A1:B1")).toEqual([["#DIV/0!", "#BUSY!"]]);
    expect(addIn.args(0)).toEqual([{ error: "#DIV/0!" }]);
  });

  test("calls stand anywhere: in the branch taken, in LET, in MAP; several are asked at once", () => {
    const { bench, addIn } = start();
    bench.enter("A1", "=IF(TRUE,LET(k,10,BSC.TWICE(k)),BSC.TWICE(99))");
    bench.enter("A2", "=SUM(MAP({1,2},LAMBDA(x,BSC.TWICE(x))))");
    bench.engine.calculate();
    expect(addIn.calls.map((_, at) => addIn.args(at))).toEqual([[10], [1], [2]]);
    addIn.answer(0, 20);
    addIn.answer(1, 2);
    addIn.answer(2, 4);
    expect(bench.values("A1:A2")).toEqual([[20], [6]]);
  });

  test("a function called inside a defined lambda is bound and called for the cell", () => {
    const { bench, addIn } = start();
    bench.workbook.names.push({ name: "quad", formula: "=LAMBDA(x,BSC.TWICE(x)*2)", visible: true, comment: "" });
    bench.engine.structureChanged();
    bench.enter("A1", "=quad(3)");
    bench.engine.calculate();
    expect(addIn.args(0)).toEqual([3]);
    addIn.answer(0, 6);
    expect(bench.value("A1")).toBe(12);
  });

  test("in rules and names' values a custom function is an error", () => {
    const { bench, addIn } = start();
    expect(bench.result("=BSC.TWICE(1)")).toBe("#VALUE!");
    expect(addIn.calls).toHaveLength(0);
  });

  test("rejections arrive as errors with their message", () => {
    const { bench, addIn } = start();
    bench.enter("A1", "=BSC.TWICE(1)");
    bench.engine.calculate();
    addIn.answer(0, { error: "#VALUE!", message: "target is not a number" });
    expect(bench.sheet().cells.get(0)?.value).toEqual({ error: "#VALUE!", message: "target is not a number" });
  });

  test("a formula inserted rows push down keeps its bound name and is asked again only where its references moved", () => {
    const { bench, addIn } = start();
    bench.enter("A1", [[3, "=BSC.TWICE(A1)"]]);
    bench.engine.calculate();
    addIn.answer(0, 6);
    insertCells(bench.workbook, bench.sheet(), { row: 8, column: 0, rows: 1, columns: 16_384 }, "Down");
    bench.engine.structureChanged();
    bench.engine.calculate();
    expect(addIn.calls).toHaveLength(1);
    insertCells(bench.workbook, bench.sheet(), { row: 0, column: 0, rows: 1, columns: 16_384 }, "Down");
    bench.engine.structureChanged();
    expect(bench.value("B2")).toBe(6);
    expect(addIn.calls).toHaveLength(2);
    addIn.answer(1, 60);
    expect(bench.value("B2")).toBe(60);
  });
});
