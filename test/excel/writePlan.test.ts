import { formula, type PlanCell, type PlanStep } from "../../src/app/workbookPlan";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { startAddIn } from "../support/addIn";

/** More than Excel on the web takes at once; its first row reads its last. */
const large = (): PlanStep[] => {
  const rows = Array.from({ length: 400 }, (_, row): PlanCell[] => [row, { text: `text ${"x".repeat(15_000)}` }]);
  rows[0] = [formula("=A400*2"), { text: "first" }];
  return [
    { kind: "add-sheet", sheet: "Large", tabColor: "" },
    { kind: "cells", sheet: "Large", row: 0, column: 0, cells: rows },
  ];
};

test.each(["Automatic", "Manual"] as const)("a plan of several requests is calculated when all is written; %s", async (mode) => {
  const addIn = await startAddIn({ settings: { payloadLimit: 5_000_000 } });
  addIn.host.workbook.calculationMode = mode;
  const before = addIn.host.cost.roundTrips;
  const told: number[] = [];
  await excelWorkbook.write({ steps: large() }, (done) => told.push(done));
  // Two of requests, one to calculate.
  expect(addIn.host.cost.roundTrips - before).toBe(3);
  expect(told).toEqual([1 / 3, 2 / 3, 1]);
  const sheet = addIn.host.workbook.sheets.find(({ name }) => name === "Large");
  // Where people calculate by hand, nobody does it for them.
  expect(sheet?.cells.get(0)?.value).toBe(mode === "Manual" ? null : 798);
  expect(sheet?.customProperties.size).toBe(0);
  addIn.close();
});
