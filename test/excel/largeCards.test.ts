import { readSheet } from "../../src/domain/reading/readSheet";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { startAddIn } from "../support/addIn";
import { build, words } from "../support/scorecards";
import { openScorecard } from "../../src/app/openScorecard";
import { workbookOf } from "../support/workbooks";

jest.setTimeout(480_000);

/** What Excel on the web takes, and answers, at once. */
const payloadLimit = 5 * 1024 * 1024;

test("a card larger than Excel on the web answers at once is read in blocks, to the same", async () => {
  const months = Array.from({ length: 24 }, (_, month) => `${2025 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`);
  const rows = Array.from({ length: 300 }, (_, kpi) => [
    `Perspective ${kpi % 4}`,
    `KPI ${kpi}`,
    "higher",
    100,
    ...months.map((_month, month) => 80 + ((kpi + month) % 40)),
  ]);
  const web = await startAddIn({
    workbook: workbookOf([["Perspective", "KPI", "Direction", "Target", ...months], ...rows]),
    settings: { payloadLimit },
  });
  await build("KPIs");
  await web.host.settle();
  const before = web.host.cost.roundTrips;
  const onTheWeb = await excelWorkbook.readStored();
  expect(web.host.cost.roundTrips - before).toBeGreaterThan(2);
  expect((await openScorecard(excelWorkbook, words))?.card.of).toBe(300);
  web.close();

  const desktop = await startAddIn({ workbook: web.host.workbook });
  await desktop.host.settle();
  const atOnce = await excelWorkbook.readStored();
  desktop.close();
  expect(onTheWeb).toEqual(atOnce);
});

test("a sheet larger than that is read in blocks, to the same", async () => {
  const wide = Array.from({ length: 40 }, (_, column) => `column ${column}`);
  const rows = Array.from({ length: 6000 }, (_, row) => wide.map((_name, column) => (column === 0 ? `KPI ${row}` : row + column / 8)));
  const web = await startAddIn({ workbook: workbookOf([["KPI", "2026-01", ...wide.slice(2)], ...rows]), settings: { payloadLimit } });
  const inBlocks = await excelWorkbook.readSheet("KPIs");
  web.close();
  const desktop = await startAddIn({ workbook: web.host.workbook });
  const atOnce = await excelWorkbook.readSheet("KPIs");
  desktop.close();
  expect(inBlocks).toEqual(atOnce);
  expect(readSheet(inBlocks).kpis).toHaveLength(6000);
});
