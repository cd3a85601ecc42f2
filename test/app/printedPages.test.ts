import { tables } from "../../src/domain/document";
import { startAddIn, type RunningAddIn } from "../support/addIn";
import { build, words } from "../support/scorecards";
import { sheetNamed, workbookOf } from "../support/workbooks";

jest.setTimeout(120_000);

let addIn: RunningAddIn;
afterEach(() => addIn.close());

const card = (kpis: number) =>
  workbookOf([
    ["Perspective", "KPI", "Direction", "Target", "2026-01"],
    ...Array.from({ length: kpis }, (_, index) => ["Finance", `Revenue of shop ${index + 1}`, "higher", 100, 90 + index]),
  ]);

const pageOf = (sheet: string) => sheetNamed(addIn.host.workbook, sheet).pageLayout;

test("a card of forty KPIs stands on one page across; one too long to be read on one goes on over as many as it takes", async () => {
  addIn = await startAddIn({ workbook: card(40) });
  await build("KPIs");
  expect(pageOf(words.scorecardSheet)).toMatchObject({ orientation: "Landscape", fitToWidth: 1, fitToHeight: 1 });
  addIn.close();
  addIn = await startAddIn({ workbook: card(90) });
  await build("KPIs");
  expect(pageOf(words.scorecardSheet)).toMatchObject({ orientation: "Landscape", fitToWidth: 1, fitToHeight: 0 });
});

test("the sheets behind the card are printed across and one page wide, with their headings on every page", async () => {
  addIn = await startAddIn({ workbook: card(3) });
  await build("KPIs");
  for (const sheet of [tables.BSC_KPIs.sheet, tables.BSC_Data.sheet, words.linksSheet])
    expect(pageOf(sheet)).toMatchObject({ orientation: "Landscape", fitToWidth: 1, titleRows: { row: 0, rows: 1 } });
});
