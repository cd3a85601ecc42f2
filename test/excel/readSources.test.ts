import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { startAddIn, type RunningAddIn } from "../support/addIn";
import { workbookWith } from "../support/workbooks";

let addIn: RunningAddIn;
afterEach(() => addIn.close());

/** A sheet of KPIs with so many figures. */
const figures = (kpis: number, months: number, from: number) => [
  ["KPI", ...Array.from({ length: months }, (_, month) => `${2000 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`)],
  ...Array.from({ length: kpis }, (_, kpi) => [`KPI ${kpi}`, ...Array.from({ length: months }, (__, month) => from + kpi + month / 8)]),
];
const team = (count: number, kpis: number, months: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`Team ${index + 1}`, figures(kpis, months, index * 1000)]));

async function cost<Result>(work: () => Promise<Result>): Promise<{ result: Result; trips: number; megabytes: number }> {
  const { roundTrips, responseBytes } = addIn.host.cost;
  const result = await work();
  return { result, trips: addIn.host.cost.roundTrips - roundTrips, megabytes: (addIn.host.cost.responseBytes - responseBytes) / 5_000_000 };
}

test("50,000 figures on 20 sheets are read in two round trips, and one more for each five megabytes", async () => {
  addIn = await startAddIn({ workbook: workbookWith(team(20, 50, 50)) });
  const { result, trips, megabytes } = await cost(() => excelWorkbook.readSources());
  expect(result.sheets).toHaveLength(20);
  expect(trips).toBeLessThanOrEqual(2 + Math.floor(megabytes));
  expect(result.sheets[7]?.values[3]?.[2]).toBe(7000 + 2 + 1 / 8);
});

test("where Excel answers no more than five megabytes, the sheets come in portions and are the same", async () => {
  const sheets = team(5, 400, 60);
  addIn = await startAddIn({ workbook: workbookWith(sheets) });
  const atOnce = await excelWorkbook.readSources();
  addIn.close();
  addIn = await startAddIn({ workbook: workbookWith(sheets), settings: { payloadLimit: 2_000_000 } });
  const { result, trips } = await cost(() => excelWorkbook.readSources());
  expect(result).toEqual(atOnce);
  expect(trips).toBeGreaterThan(2);
  expect(trips).toBeLessThan(12);
});

test("hidden sheets are no sources; what is kept in the workbook comes along", async () => {
  const workbook = workbookWith({ KPIs: figures(2, 2, 0), Hidden: figures(2, 2, 0) });
  const hidden = workbook.sheets[1];
  if (hidden) hidden.visibility = "Hidden";
  addIn = await startAddIn({ workbook });
  expect(await excelWorkbook.readSources()).toMatchObject({ sheets: [{ sheet: "KPIs" }], active: "KPIs", remembered: null });
  await excelWorkbook.remember("first");
  await excelWorkbook.remember("second");
  expect((await excelWorkbook.readSources()).remembered).toBe("second");
});
