import { cascadeInHand } from "../../src/app/cascade/openCascade";
import { generateFrom } from "../../src/app/cascade/generateCascade";
import type { Entity } from "../../src/domain/cascade/entity";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { startAddIn } from "../support/addIn";
import { kpiSheet } from "../support/kpiSheets";
import { build, words } from "../support/scorecards";
import { workbookOf } from "../support/workbooks";
import type { Workbook } from "../workbench/workbook/records";
import { rounded } from "./benchFunctions";
import { exponent, processorTime } from "./exponent";

type Size = readonly [entities: number, kpis: number, periods: number];

/** `BENCH_CASCADE=80,30,12` measures one size of one's own. */
const sizes: readonly Size[] =
  process.env["BENCH_CASCADE"] === undefined
    ? [20, 80, 300].map((entities): Size => [entities, 30, 12])
    : [process.env["BENCH_CASCADE"].split(",").map(Number) as [number, number, number]];

/** A tree of two levels, ten to a division. */
const company = (size: number): readonly Entity[] =>
  Array.from({ length: size }, (_, index) => ({
    id: `E${index + 1}`,
    name: `Department ${index + 1}`,
    parentId: index % 11 === 0 ? null : `E${index - (index % 11) + 1}`,
    owner: "",
    weight: 1 + (index % 5),
  }));

/**
 * A cascade from a built card: round trips and bytes are the add-in's, of the time only the planning is; the rest is the workbench's. Times are
 * the processor's.
 */
export async function benchCascade(): Promise<unknown> {
  await generated([5, 10, 4]); // What is not yet compiled would make small cascades look slow.
  const runs: Awaited<ReturnType<typeof generated>>[] = [];
  for (const size of sizes) runs.push(await generated(size));
  return {
    bench: "cascade",
    runs,
    exponent: runs.length > 1 ? exponent(runs) : null,
    exponentOfPlanning: runs.length > 1 ? exponent(runs.map(({ cells, planning }) => ({ cells, milliseconds: planning }))) : null,
    megabytesOfMemory: Math.round(process.resourceUsage().maxRSS / 1000),
  };
}

async function generated([size, kpis, periods]: Size) {
  const addIn = await startAddIn({ workbook: workbookOf(kpiSheet(kpis, periods)) });
  await build("KPIs");
  await addIn.host.settle();
  const cellsBefore = filledCells(addIn.host.workbook);
  const entities = company(size);
  const before = { ...addIn.host.cost };
  const reading = process.cpuUsage();
  const read = await excelWorkbook.readCascade();
  const tripsToRead = addIn.host.cost.roundTrips - before.roundTrips;
  const hand = cascadeInHand(read, words);
  const choice = { entities, matrix: hand.propose(entities) };
  const toRead = processorTime(reading);
  const previewing = process.cpuUsage();
  hand.preview(choice);
  const planning = processorTime(previewing);
  const writing = process.cpuUsage();
  await generateFrom(excelWorkbook, read, choice, words);
  const { roundTrips, requestBytes } = addIn.host.cost;
  const run = {
    entities: size,
    kpis,
    periods,
    milliseconds: Math.round(toRead + processorTime(writing)),
    planning: Math.round(planning),
    tripsToRead,
    tripsToWrite: roundTrips - before.roundTrips - tripsToRead,
    megabytes: rounded((requestBytes - before.requestBytes) / 1e6),
    cells: filledCells(addIn.host.workbook) - cellsBefore,
  };
  addIn.close();
  return run;
}

const filledCells = ({ sheets }: Workbook): number =>
  sheets.reduce((sum, { cells }) => sum + [...cells.values()].filter(({ formula, value }) => formula !== null || value !== null).length, 0);
