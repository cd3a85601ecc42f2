import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { readSheets } from "../../src/domain/reading/readSheet";
import type { SheetGrid } from "../../src/domain/reading/sheetGrid";
import { startAddIn } from "../support/addIn";
import { workbookWith } from "../support/workbooks";
import { rounded } from "./benchFunctions";

const cellCounts = [1000, 3000, 10_000, 30_000, 100_000] as const;
const sheetCount = 20;
const figuresPerSheet = 2500;
const months = Array.from({ length: 25 }, (_, index) => `${2022 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`);

/**
 * How the recogniser's own time grows with the cells, and what 50,000 figures on 20 sheets cost: the exponent is the slope of time over
 * cells, both as logarithms, by least squares within one run. At most 1.1 is aimed at; and at most 2 round trips plus one per 5 MB.
 */
export async function benchReading(): Promise<unknown> {
  return {
    bench: "reading",
    longRows: growth((cells) => [sheetGrid("Data", longRows(cells))]),
    monthsAcross: growth((cells) => [sheetGrid("KPIs", wideRows(cells / 28))]),
    manySheets: growth((cells) =>
      Array.from({ length: sheetCount }, (_, index) => sheetGrid(`Team ${index + 1}`, wideRows(cells / 28 / sheetCount))),
    ),
    headersAcross: growth((cells) => [sheetGrid("Wide", headersAcross(cells))], [1000, 2000, 4000, 8000]),
    workbook: await wholeWorkbook(),
  };
}

type Rows = readonly (readonly (string | number)[])[];

const wideRows = (kpis: number): Rows => [
  ["Perspective", "KPI", "Target", ...months],
  ...Array.from({ length: Math.max(1, Math.round(kpis)) }, (_, kpi) => [
    `Perspective ${kpi % 4}`,
    `Delivery on time, route ${kpi + 1}`,
    95,
    ...months.map((_month, month) => 80 + ((kpi * 7 + month * 3) % 19)),
  ]),
];

const longRows = (cells: number): Rows => [
  ["KPI", "Month", "Target", "Actual"],
  ...Array.from({ length: Math.round(cells / 4) }, (_, row) => [
    `Delivery on time, route ${Math.floor(row / months.length) + 1}`,
    months[row % months.length] ?? "",
    95,
    80 + ((row * 7) % 19),
  ]),
];

/** Two rows and very many columns: KPIs side by side, each with its target. */
const headersAcross = (cells: number): Rows => {
  const kpis = Array.from({ length: Math.round(cells / 4) }, (_, kpi) => `Delivery on time, route ${kpi + 1}`);
  return [
    ["Month", ...kpis.flatMap((kpi) => [kpi, `${kpi} Target`])],
    ["2026-01", ...kpis.flatMap((_, kpi) => [80 + ((kpi * 7) % 19), 95])],
  ];
};

const sheetGrid = (sheet: string, rows: Rows): SheetGrid => ({
  sheet,
  row: 0,
  column: 0,
  values: rows,
  formulas: rows.map((row) => row.map(() => "")),
  numberFormats: rows.map((row) => row.map(() => "General")),
  merges: [],
});

interface Run {
  readonly cells: number;
  readonly milliseconds: number;
}

function growth(gridsOf: (cells: number) => readonly SheetGrid[], counts: readonly number[] = cellCounts): unknown {
  for (let round = 0; round < 3; round += 1) readSheets(gridsOf(3000)); // What is not yet compiled would make small sheets look slow.
  const runs = counts.map((count): Run => {
    const grids = gridsOf(count);
    const cells = grids.reduce((sum, { values }) => sum + values.length * (values[0]?.length ?? 0), 0);
    return { cells, milliseconds: fastest(() => readSheets(grids), count < 20_000 ? 5 : 3) };
  });
  return { runs: runs.map(({ cells, milliseconds }) => ({ cells, milliseconds: rounded(milliseconds) })), exponent: rounded(slope(runs)) };
}

/** The least of a few: what else the machine does only adds. */
function fastest(act: () => unknown, times: number): number {
  const taken = Array.from({ length: times }, () => {
    const begun = performance.now();
    act();
    return performance.now() - begun;
  });
  return Math.min(...taken);
}

function slope(runs: readonly Run[]): number {
  const points = runs.map(({ cells, milliseconds }) => [Math.log(cells), Math.log(milliseconds)] as const);
  const mean = (of: (point: readonly [number, number]) => number): number =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length;
  const [x, y] = [mean(([cells]) => cells), mean(([, time]) => time)];
  return mean(([cells, time]) => (cells - x) * (time - y)) / mean(([cells]) => (cells - x) ** 2);
}

/** 50,000 figures on 20 sheets, from the open workbook to a reading. */
async function wholeWorkbook(): Promise<unknown> {
  const sheets = Object.fromEntries(
    Array.from({ length: sheetCount }, (_, index) => [`Team ${index + 1}`, wideRows(figuresPerSheet / months.length)]),
  );
  const addIn = await startAddIn({ workbook: workbookWith(sheets) });
  const before = { ...addIn.host.cost };
  const contents = await excelWorkbook.readAllSheets();
  const { roundTrips, responseBytes } = addIn.host.cost;
  addIn.close();
  const begun = performance.now();
  const reading = readSheets(contents.map(({ grid }) => grid));
  const milliseconds = performance.now() - begun;
  const megabytes = (responseBytes - before.responseBytes) / 1e6;
  return {
    figures: reading.figures.length,
    roundTrips: roundTrips - before.roundTrips,
    roundTripsAllowed: 2 + Math.floor(megabytes / 5),
    megabytes: rounded(megabytes),
    milliseconds: Math.round(milliseconds),
  };
}
