import { cardModes } from "../../src/app/card/cardMode";
import { rewriteCard } from "../../src/app/rewriteCard";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { startAddIn, type RunningAddIn } from "../support/addIn";
import { build, cardInCells, cardInPane, words } from "../support/scorecards";
import { workbookOf } from "../support/workbooks";

jest.setTimeout(120_000);

let addIn: RunningAddIn;
afterEach(() => addIn.close());

test("written in any of the three ways, the card shows the same in its cells and in the pane, which knows how it is written", async () => {
  addIn = await startAddIn({
    workbook: workbookOf([
      ["Perspective", "Objective", "KPI", "Direction", "Target", "2026-01", "2026-02"],
      ["Customer", "Loyal customers", "Satisfaction", "higher", 80, 84, 79],
      ["Customer", "Loyal customers", "Complaints", "lower", 20, 18, 26],
    ]),
  });
  await build();
  const shown = await cardInCells(addIn);
  const before = await cardInPane();
  expect(before?.mode).toBe("functions");
  for (const mode of [...cardModes.slice(1), ...cardModes]) {
    const { departments } = await rewriteCard(excelWorkbook, mode, words);
    expect(departments).toEqual({ sheets: [], findings: [] });
    expect(await cardInCells(addIn)).toEqual(shown);
    expect(await cardInPane()).toEqual({ ...before, mode });
  }
});
