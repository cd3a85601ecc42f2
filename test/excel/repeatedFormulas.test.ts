import fc from "fast-check";
import { columnLetters } from "../../src/domain/address";
import { formula, text, type PlanCell, type PlanStep } from "../../src/app/workbookPlan";
import type { SheetGrid } from "../../src/domain/reading/sheetGrid";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { repeatedOnce } from "../../src/excel/repeatedFormulas";
import { startAddIn, type RunningAddIn } from "../support/addIn";

jest.setTimeout(120_000);

let addIn: RunningAddIn;
beforeEach(async () => {
  addIn = await startAddIn();
});
afterEach(() => addIn.close());

/** Long enough to be worth a copy; $A stays, row 1 stays, the rest goes along; names, strings and quoted sheets only look like cells. */
const long = (row: number): string =>
  `=IF($A${row + 1}>A$1,SUM(B${row + 1}:C${row + 3})+LOG10(AB${row + 2}),"in A1")${`&"${"x".repeat(250)}"`.repeat(9)}&'A1 B2'!$D$4`;
/** Follows its column, and its row only now and then: comes again beside, not further down. */
const beside = (row: number, column: number): string =>
  `=${columnLetters(column + 3)}${row + 1}+${columnLetters(column)}$${1 + (row % 7)}${`&"${"y".repeat(200 + (row % 7))}"`.repeat(3)}`;
const kinds: readonly ((row: number, column: number) => PlanCell)[] = [
  (row) => formula(long(row)),
  (row) => formula(long(row).replace("SUM", "MAX")),
  // Says another cell than a copy would.
  () => formula(long(4)),
  (row) => formula(`=ROW(A${row + 1})`),
  (row) => text(`=A${row}`),
  () => null,
  (row, column) => formula(beside(row, column)),
];
const cell = fc.constantFrom(...kinds.keys(), 0, 0, 0, 1);
const line = fc.oneof(fc.tuple(cell, cell, cell, cell, cell), fc.constant([6, 6, 6, 6, 6]), fc.constant([0, 6, 6, 6, 4]));
const block = fc.array(line, { minLength: 1, maxLength: 60 });

const asText = (each: PlanCell): unknown =>
  each === null ? "" : typeof each === "object" ? ("formula" in each ? each.formula : each.text) : each;

/** Formula or content of a sheet's cell. */
function contentOf({ row, column, formulas, values }: SheetGrid, r: number, c: number): unknown {
  const written = formulas[r - row]?.[c - column] ?? "";
  return written === "" ? (values[r - row]?.[c - column] ?? "") : written;
}

test("what is copied on the sheet stands there as if it had been sent", async () => {
  const copies = { down: 0, across: 0 };
  await excelWorkbook.write({ steps: [{ kind: "add-sheet", sheet: "A1 B2", tabColor: "" }] });
  let count = 0;
  await fc.assert(
    fc.asyncProperty(block, async (drawn) => {
      const sheet = `Block ${count++}`;
      const [row, column] = [5, 3];
      const cells = drawn.map((line, index) => line.map((kind, at) => kinds[kind]?.(row + index, column + at) ?? null));
      const step = { kind: "cells", sheet, row, column, cells } as const;
      for (const copy of repeatedOnce(step))
        if (copy.kind === "copy-formulas") copies[copy.from.columns < copy.to.columns ? "across" : "down"] += 1;
      const steps: PlanStep[] = [{ kind: "add-sheet", sheet, tabColor: "" }, step];
      await excelWorkbook.write({ steps });
      const grid = await excelWorkbook.readSheet(sheet);
      const stands = cells.map((line, r) => line.map((_, c) => contentOf(grid, row + r, column + c)));
      expect(stands).toEqual(cells.map((line) => line.map(asText)));
    }),
    { numRuns: 25 },
  );
  expect(copies.down).toBeGreaterThan(20);
  expect(copies.across).toBeGreaterThan(20);
});
