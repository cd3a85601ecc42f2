import { cascadeInHand } from "../../src/app/cascade/openCascade";
import { generateFrom } from "../../src/app/cascade/generateCascade";
import type { Entity } from "../../src/domain/cascade/entity";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { startAddIn } from "../support/addIn";
import { kpiSheet } from "../support/kpiSheets";
import { build, words } from "../support/scorecards";
import { workbookOf } from "../support/workbooks";
import { rounded } from "./benchFunctions";

/** Entities, KPIs and periods; `BENCH_CASCADE=300,30,12` measures one size of one's own. */
const sizes: readonly (readonly [entities: number, kpis: number, periods: number])[] =
  process.env["BENCH_CASCADE"] === undefined
    ? [
        [20, 30, 12],
        [80, 30, 12],
      ]
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

/** A cascade from a built card: round trips and bytes are the add-in's, of the time only the planning is; the rest is the workbench's. */
export async function benchCascade(): Promise<unknown> {
  const runs = [];
  for (const [size, kpis, periods] of sizes) {
    const addIn = await startAddIn({ workbook: workbookOf(kpiSheet(kpis, periods)) });
    await build("KPIs");
    await addIn.host.settle();
    const entities = company(size);
    const before = { ...addIn.host.cost };
    const begun = performance.now();
    const read = await excelWorkbook.readCascade();
    const toRead = addIn.host.cost.roundTrips - before.roundTrips;
    const hand = cascadeInHand(read, words);
    const planning = performance.now();
    const choice = { entities, matrix: hand.propose(entities) };
    hand.preview(choice);
    const planned = performance.now();
    await generateFrom(excelWorkbook, read, choice, words);
    const { roundTrips, requestBytes, cellsWritten } = addIn.host.cost;
    runs.push({
      entities: size,
      kpis,
      periods,
      milliseconds: Math.round(performance.now() - begun - (planned - planning)),
      planning: Math.round(planned - planning),
      tripsToRead: toRead,
      tripsToWrite: roundTrips - before.roundTrips - toRead,
      megabytes: rounded((requestBytes - before.requestBytes) / 1e6),
      cellsWritten: cellsWritten - before.cellsWritten,
    });
    addIn.close();
  }
  const [small, large] = runs;
  return {
    bench: "cascade",
    runs,
    timesAsManyCells: small && large ? rounded(large.cellsWritten / small.cellsWritten) : null,
    timesAsLong: small && large ? rounded(large.milliseconds / small.milliseconds) : null,
  };
}
