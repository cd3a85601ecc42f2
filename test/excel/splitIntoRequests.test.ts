import fc from "fast-check";
import type { PlanCell, PlanStep } from "../../src/app/workbookPlan";
import { bytesOf, splitIntoRequests } from "../../src/excel/splitIntoRequests";

/** What Excel on the web takes at once. */
const limit = 5_000_000;
const sum = (steps: readonly PlanStep[]): number => steps.reduce((bytes, step) => bytes + bytesOf(step), 0);

/** A block of cells of about so many bytes a row. */
const cells = (rows: number, bytesARow: number, top: number): PlanStep => ({
  kind: "cells",
  sheet: "Sheet1",
  row: top,
  column: 0,
  cells: Array.from({ length: rows }, (_, row): PlanCell[] => [row, { text: "x".repeat(bytesARow) }]),
});
const mark = (row: number): PlanStep => ({
  kind: "mark",
  mark: `M${row}`,
  sheet: "Sheet1",
  range: { row, column: 0, rows: 1, columns: 1 },
});
const step = fc.oneof(
  fc.tuple(fc.integer({ min: 1, max: 400 }), fc.constantFrom(10, 1_000, 20_000)).map(([rows, bytes]) => cells(rows, bytes, 0)),
  fc.nat(1000).map(mark),
);
/** Every row written, in order. */
const written = (steps: readonly PlanStep[]): unknown[] =>
  steps.flatMap((each): unknown[] => (each.kind === "cells" ? each.cells.map((line, row) => [each.row + row, line]) : [each]));

test("requests stay below what Excel on the web takes, are well filled, and write everything in order", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      const requests = splitIntoRequests(steps);
      for (const request of requests) expect(sum(request)).toBeLessThan(limit);
      expect(requests.length).toBeLessThanOrEqual(1 + Math.ceil(sum(steps) / (limit * 0.9)));
      expect(written(requests.flat())).toEqual(written(steps));
    }),
    { numRuns: 50 },
  );
});
