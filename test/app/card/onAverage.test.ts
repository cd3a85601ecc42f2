import { openScorecard } from "../../../src/app/openScorecard";
import { switchMode } from "../../../src/app/switchMode";
import { text, type PlanCell } from "../../../src/app/workbookPlan";
import { excelWorkbook } from "../../../src/excel/excelWorkbook";
import { messagesFor } from "../../../src/taskpane/messages";
import { startAddIn, type RunningAddIn } from "../../support/addIn";
import { cardLines } from "../../support/randomCards";
import { build, words } from "../../support/scorecards";
import { workbookOf } from "../../support/workbooks";

jest.setTimeout(120_000);

let addIn: RunningAddIn;
afterEach(() => addIn.close());

/** Scored by percent of target, red below 90 % of it: 69 of 100 is off target and has 6.9 of 10 points. */
const sheet = [
  ["Perspective", "KPI", "Direction", "Target", "Threshold", "2026-01"],
  ["Customer", "Loyalty", "higher", 100, 90, 69],
  ["Customer", "Returns", "higher", 100, 90, 69],
  ["Customer", "Referrals", "higher", 100, 90, null],
  ["Process", "Speed", "higher", 100, 90, 95],
  ["Process", "Safety", "higher", 100, 90, 92],
  ["Growth", "Training", "higher", 100, 90, 40],
  ["Growth", "Ideas", "higher", 100, 90, 30],
  ["People", "Health", "higher", 100, 90, 120],
  ["People", "Skills", "higher", 100, 90, 95],
];

/** Fills a column of the KPIs' table, row by row. */
async function fill(heading: string, cells: readonly PlanCell[]): Promise<void> {
  const table = (await excelWorkbook.readStored()).tables.BSC_KPIs;
  if (!table) throw new Error("no KPIs");
  const column = table.range.column + table.headers.indexOf(heading);
  await excelWorkbook.write({
    steps: [{ kind: "cells", sheet: table.sheet, row: table.range.row + 1, column, cells: cells.map((cell) => [cell]) }],
  });
}

const byPercent = (kpis: number): Promise<void> =>
  fill(
    "Scoring",
    Array.from({ length: kpis }, () => text("percent of target")),
  );

/** 69 of 100: a mean of 6.9 is on target (from 20/3) over two KPIs that are not; 9.35 over two at risk; 3.5 (from 10/3) over two off target. */
const expected: Readonly<Record<string, string>> = {
  Customer: "On target on average, 2 of 3 KPIs off target",
  Process: "On target on average, 0 of 2 KPIs on target",
  Growth: "At risk on average, 2 of 2 KPIs off target",
  People: "",
};

test("a light that is better than its KPIs' is explained on its line, in every mode, and in the pane", async () => {
  addIn = await startAddIn({ workbook: workbookOf(sheet) });
  await build("KPIs");
  await byPercent(sheet.length - 1);
  for (const mode of ["functions", "plain", "values"] as const) {
    await switchMode(excelWorkbook, mode, words);
    const lines = await cardLines(addIn, ["name", "status", "note", "comment"]);
    for (const [name, remark] of Object.entries(expected)) {
      const line = lines.find((each) => each.name === name);
      expect([mode, name, line?.note]).toEqual([mode, name, remark]);
      expect(String(line?.comment).endsWith(remark)).toBe(true);
    }
    // Means of 6.9, 9.35, 3.5 and 9.75: 7.375, on target, over nine KPIs of which four are off target.
    expect([mode, lines[0]?.comment]).toEqual([mode, "8 of 9 KPIs scored; On target on average, 4 of 9 KPIs off target"]);
  }
  const pane = await openScorecard(excelWorkbook, words);
  expect(pane?.card.remark).toBe("On target on average, 4 of 9 KPIs off target");
  expect(Object.fromEntries(pane?.perspectives.map(({ name, remark }) => [name, remark]) ?? [])).toEqual(expected);
  const german = await openScorecard(excelWorkbook, words, messagesFor("de").cardWords);
  expect(german?.card.remark).toBe("Im Ziel im Durchschnitt; verfehlt: 4 von 9 Kennzahlen");
  expect(german?.spans.map(({ word }) => word)).toEqual(["Nur die Periode", "Seit Jahresbeginn", "Rollierendes Jahr"]);
});

test("a KPI without weight is no part of the mean, and none of those that are counted", async () => {
  addIn = await startAddIn({ workbook: workbookOf(sheet.slice(0, 3)) });
  await build("KPIs");
  await byPercent(2);
  await fill("Weight", [1, 0]);
  const remark = "On target on average, 1 of 1 KPIs off target";
  expect((await cardLines(addIn, ["note"]))[0]?.note).toBe(remark);
  expect((await openScorecard(excelWorkbook, words))?.card.remark).toBe(remark);
});
