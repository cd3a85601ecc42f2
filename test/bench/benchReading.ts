import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { readSheets } from "../../src/domain/reading/readSheet";
import type { SheetGrid } from "../../src/domain/reading/sheetGrid";
import { startAddIn } from "../support/addIn";
import { workbookWith } from "../support/workbooks";
import { rounded } from "./benchFunctions";
import { exponent, processorTime, type Run } from "./exponent";

const cellCounts = [10_000, 30_000, 100_000, 300_000] as const;
/** The last is about as wide as a sheet can be. */
const acrossCounts = [4000, 8000, 16_000, 32_000] as const;
/** Rows that each name a KPI of their own. */
const nameCounts = [4455, 20_000, 100_000] as const;
const sheetCount = 20;
const figuresPerSheet = 2500;
const months = Array.from({ length: 25 }, (_, index) => `${2022 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`);

/**
 * How the recogniser's own time grows with the cells, and what 50,000 figures on 20 sheets cost: the exponent is the slope of processor
 * time over cells, both as logarithms, by least squares within one run. At most 1.1 is aimed at; and at most 2 round trips plus one per
 * 5 MB. Names are never those of a sheet before, because what was read once is kept.
 */
export async function benchReading(): Promise<unknown> {
  return {
    bench: "reading",
    longRows: growth((cells, route) => [sheetGrid("Data", longRows(cells, route))]),
    monthsAcross: growth((cells, route) => [sheetGrid("KPIs", wideRows(cells / 28, route))]),
    manySheets: growth((cells, route) =>
      Array.from({ length: sheetCount }, (_, index) => sheetGrid(`Team ${index + 1}`, wideRows(cells / 28 / sheetCount, route))),
    ),
    headersAcross: growth((cells, route) => [sheetGrid("Wide", headersAcross(cells, route))], acrossCounts),
    names: growth((rows, route) => [sheetGrid("Names", namesDown(rows, route))], nameCounts),
    workbook: await wholeWorkbook(),
  };
}

type Rows = readonly (readonly (string | number)[])[];

const wideRows = (kpis: number, route: string): Rows => [
  ["Perspective", "KPI", "Target", ...months],
  ...Array.from({ length: Math.max(1, Math.round(kpis)) }, (_, kpi) => [
    `Perspective ${kpi % 4}`,
    `Delivery on time, route ${route}${kpi + 1}`,
    95,
    ...months.map((_month, month) => 80 + ((kpi * 7 + month * 3) % 19)),
  ]),
];

const longRows = (cells: number, route: string): Rows => [
  ["KPI", "Month", "Target", "Actual"],
  ...Array.from({ length: Math.round(cells / 4) }, (_, row) => [
    `Delivery on time, route ${route}${Math.floor(row / months.length) + 1}`,
    months[row % months.length] ?? "",
    95,
    80 + ((row * 7) % 19),
  ]),
];

/** Two rows and very many columns: KPIs side by side, each with its target. */
const headersAcross = (cells: number, route: string): Rows => {
  const kpis = Array.from({ length: Math.round(cells / 4) }, (_, kpi) => `Delivery on time, route ${route}${kpi + 1}`);
  return [
    ["Month", ...kpis.flatMap((kpi) => [kpi, `${kpi} Target`])],
    ["2026-01", ...kpis.flatMap((_, kpi) => [80 + ((kpi * 7) % 19), 95])],
  ];
};

const subjects = [
  "revenue",
  "margin",
  "complaints",
  "churn",
  "uptime",
  "safety",
  "training",
  "orders",
  "returns",
  "scrap",
  "budget",
  "planing",
];

/** A KPI a row, each of another name, some with words that a header could have or nearly has. */
const namesDown = (rows: number, route: string): Rows => [
  ["KPI", "Target", "Actual"],
  ...Array.from({ length: rows }, (_, row) => [
    `${subjects[row % 12] ?? ""} ${subjects[(row * 7 + 3) % 12] ?? ""} ${route}${(row * 7919).toString(36)}`,
    95,
    80 + (row % 19),
  ]),
];

const sheetGrid = (sheet: string, rows: Rows): SheetGrid => ({
  sheet,
  row: 0,
  column: 0,
  values: rows,
  formulas: rows.map((row) => row.map(() => "")),
  numberFormats: rows.map((row) => row.map(() => "General")),
  merges: [],
});

function growth(gridsOf: (cells: number, route: string) => readonly SheetGrid[], counts: readonly number[] = cellCounts): unknown {
  // What is not yet compiled would make small sheets look slow.
  for (let round = 0; round < 5; round += 1) readSheets(gridsOf(3000, `warm${round} `));
  const runs = counts.map((count): Run => {
    const cells = gridsOf(count, "").reduce((sum, { values }) => sum + values.length * (values[0]?.length ?? 0), 0);
    const times = Array.from({ length: count < 50_000 ? 5 : 3 }, (_, turn) => timeToRead(gridsOf(count, `${count}${"abcde"[turn] ?? ""}`)));
    return { cells, milliseconds: Math.min(...times) }; // The least of a few: what else the machine does only adds.
  });
  return {
    runs: runs.map(({ cells, milliseconds }) => ({ cells, milliseconds: rounded(milliseconds) })),
    exponent: exponent(runs),
  };
}

function timeToRead(grids: readonly SheetGrid[]): number {
  const begun = process.cpuUsage();
  readSheets(grids);
  return processorTime(begun);
}

/** 50,000 figures on 20 sheets, from the open workbook to a reading. */
async function wholeWorkbook(): Promise<unknown> {
  const sheets = Object.fromEntries(
    Array.from({ length: sheetCount }, (_, index) => [`Team ${index + 1}`, wideRows(figuresPerSheet / months.length, "")]),
  );
  const addIn = await startAddIn({ workbook: workbookWith(sheets) });
  const before = { ...addIn.host.cost };
  const contents = await excelWorkbook.readAllSheets();
  const { roundTrips, responseBytes } = addIn.host.cost;
  addIn.close();
  const begun = process.cpuUsage();
  const reading = readSheets(contents.map(({ grid }) => grid));
  const { user, system } = process.cpuUsage(begun);
  const megabytes = (responseBytes - before.responseBytes) / 1e6;
  return {
    figures: reading.figures.length,
    roundTrips: roundTrips - before.roundTrips,
    roundTripsAllowed: 2 + Math.floor(megabytes / 5),
    megabytes: rounded(megabytes),
    milliseconds: Math.round((user + system) / 1000),
  };
}
