import fc from "fast-check";
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
const kinds: readonly ((row: number) => PlanCell)[] = [
  (row) => formula(long(row)),
  (row) => formula(long(row).replace("SUM", "MAX")),
  // Says another cell than a copy would.
  () => formula(long(4)),
  (row) => formula(`=ROW(A${row + 1})`),
  (row) => text(`=A${row}`),
  () => null,
];
const cell = fc.constantFrom(...kinds.keys(), 0, 0, 0, 1);
const block = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 60 });

const asText = (each: PlanCell): unknown =>
  each === null ? "" : typeof each === "object" ? ("formula" in each ? each.formula : each.text) : each;

/** Formula or content of a sheet's cell. */
function contentOf({ row, column, formulas, values }: SheetGrid, r: number, c: number): unknown {
  const written = formulas[r - row]?.[c - column] ?? "";
  return written === "" ? (values[r - row]?.[c - column] ?? "") : written;
}

test("what is copied on the sheet stands there as if it had been sent", async () => {
  let copies = 0;
  await excelWorkbook.write({ steps: [{ kind: "add-sheet", sheet: "A1 B2", tabColor: "" }] });
  let count = 0;
  await fc.assert(
    fc.asyncProperty(block, async (drawn) => {
      const sheet = `Block ${count++}`;
      const [row, column] = [5, 3];
      const cells = drawn.map((line, index) => line.map((kind) => kinds[kind]?.(row + index) ?? null));
      const step = { kind: "cells", sheet, row, column, cells } as const;
      copies += repeatedOnce(step).filter(({ kind }) => kind === "copy-formulas").length;
      const steps: PlanStep[] = [{ kind: "add-sheet", sheet, tabColor: "" }, step];
      await excelWorkbook.write({ steps });
      const grid = await excelWorkbook.readSheet(sheet);
      const stands = cells.map((line, r) => line.map((_, c) => contentOf(grid, row + r, column + c)));
      expect(stands).toEqual(cells.map((line) => line.map(asText)));
    }),
    { numRuns: 25 },
  );
  expect(copies).toBeGreaterThan(20);
});
