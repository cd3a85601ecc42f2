import { Bench } from "./workbookFixture";

describe("dynamic arrays", () => {
  test("an array spills, A1# reads it, and shrinking clears what it left", () => {
    const bench = new Bench();
    bench.enter("A1", 3);
    bench.enter("B1", "=SEQUENCE(A1)");
    bench.enter("C1", "=SUM(B1#)");
    bench.enter("D1", "=COUNT(B1:B9)");
    expect(bench.values("B1:D3")).toEqual([
      [1, 6, 3],
      [2, null, null],
      [3, null, null],
    ]);
    bench.enter("A1", 2);
    expect(bench.values("B1:D3")).toEqual([
      [1, 3, 2],
      [2, null, null],
      [null, null, null],
    ]);
    bench.enter("A1", 4);
    expect(bench.values("B4:D4")).toEqual([[4, null, null]]);
    expect(bench.value("D1")).toBe(4);
  });

  test("a formula that reads only the far end of an array follows when the array grows and shrinks", () => {
    const bench = new Bench();
    bench.enter("A1", 2);
    bench.enter("B1", "=SEQUENCE(A1)");
    bench.enter("C1", '=IF(B3="","none",B3)');
    expect(bench.value("C1")).toBe("none");
    bench.enter("A1", 3);
    expect(bench.value("C1")).toBe(3);
    bench.enter("A1", 1);
    expect(bench.value("C1")).toBe("none");
  });

  test("content in the way is #SPILL! until it is gone", () => {
    const bench = new Bench();
    bench.enter("B1", "=SEQUENCE(3)");
    bench.enter("B2", "here");
    expect(bench.values("B1:B3")).toEqual([["#SPILL!"], ["here"], [null]]);
    bench.enter("B2", null);
    expect(bench.values("B1:B3")).toEqual([[1], [2], [3]]);
  });

  test("an array blocked by another's spill takes the room when that one shrinks", () => {
    const bench = new Bench();
    bench.enter("A1", 3);
    bench.enter("B1", "=SEQUENCE(A1)");
    bench.enter("A3", "=SEQUENCE(1,3,7)");
    expect(bench.value("A3")).toBe("#SPILL!");
    bench.enter("A1", 2);
    expect(bench.values("A3:C3")).toEqual([[7, 8, 9]]);
  });

  test("typing over a spilled cell blocks it, over the anchor removes it", () => {
    const bench = new Bench();
    bench.enter("A1", "={1;2;3}");
    expect(bench.value("A3")).toBe(3);
    bench.enter("A1", "x");
    expect(bench.values("A1:A3")).toEqual([["x"], [null], [null]]);
  });

  test("inside a table or over a merged cell no array spills", () => {
    const bench = new Bench();
    bench.sheet().merges.push({ row: 1, column: 0, rows: 1, columns: 2 });
    bench.enter("A1", "={1;2}");
    expect(bench.value("A1")).toBe("#SPILL!");
  });

  test("a row and a column meet in a grid, unequal lengths leave #N/A", () => {
    const bench = new Bench();
    expect(bench.result("={1,2,3}*{10;20}")).toEqual([
      [10, 20, 30],
      [20, 40, 60],
    ]);
    expect(bench.result("={1,2,3}+{1,1}")).toEqual([[2, 3, "#N/A"]]);
  });

  test("a circle of references holds 0 and is reported", () => {
    const bench = new Bench();
    bench.enter("A1", [["=B1+1", "=A1+1", "=IF(TRUE,5,C1)"]]);
    expect(bench.values("A1:C1")).toEqual([[0, 0, 5]]);
    expect(bench.engine.circular).toHaveLength(2);
    bench.enter("B1", 1);
    expect(bench.value("A1")).toBe(2);
    expect(bench.engine.circular).toHaveLength(0);
  });
});
