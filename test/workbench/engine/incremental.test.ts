import * as fc from "fast-check";
import type { CellValue } from "../workbook/values";
import { Bench } from "./workbookFixture";

const columns = ["A", "B", "C", "D", "E"] as const;
const rows = 5;

/** Formulas read only cells to their left, so none is circular; some spill down, some read whole ranges. */
const formulaFor = (column: number): fc.Arbitrary<CellValue> => {
  if (column === 0) return fc.constantFrom<CellValue>(null, 1, 2, 7, "x", true, "3");
  const left = fc.tuple(fc.nat(column - 1), fc.integer({ min: 1, max: rows })).map(([c, r]) => `${columns[c] ?? "A"}${r}`);
  const range = fc.nat(column - 1).map((c) => `A1:${columns[c] ?? "A"}${rows}`);
  return fc.oneof(
    left.map((cell) => `=${cell}`),
    fc.tuple(left, left).map(([a, b]) => `=IFERROR(${a}+${b},-1)`),
    range.map((area) => `=SUM(${area})`),
    range.map((area) => `=COUNTIF(${area},1)`),
    fc.tuple(left, range).map(([cell, area]) => `=IFERROR(MATCH(${cell},INDEX(${area},0,1),0),0)`),
    left.map((cell) => `=OFFSET(${cell},0,0)&"!"`),
    left.map((cell) => `=SEQUENCE(IF(ISNUMBER(${cell}),MIN(3,ABS(${cell})+1),1))`),
    fc.constantFrom<CellValue>(null, 5),
  );
};
const edit = fc
  .nat(columns.length - 1)
  .chain((column) => fc.tuple(fc.constant(column), fc.integer({ min: 1, max: rows }), formulaFor(column)));

test("after any edits the cells hold what a calculation from scratch gives", () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 25 }), (edits) => {
      const bench = new Bench();
      for (const [column, row, content] of edits) {
        bench.enter(`${columns[column] ?? "A"}${row}`, content);
        bench.engine.calculate();
      }
      const fresh = new Bench();
      for (const [key, cell] of bench.sheet().cells) {
        if (cell.spillFrom === undefined)
          fresh.sheet().cells.set(key, { formula: cell.formula, value: cell.formula === null ? cell.value : null });
      }
      fresh.engine.opened();
      fresh.engine.markAllDue();
      expect(bench.values("A1:E9")).toEqual(fresh.values("A1:E9"));
    }),
    { numRuns: 300 },
  );
});
