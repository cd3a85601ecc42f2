import { startAddIn } from "../support/addIn";
import { kpiSheet } from "../support/kpiSheets";
import { build } from "../support/scorecards";
import { workbookOf } from "../support/workbooks";
import { rounded } from "./benchFunctions";

const sizes = [
  [200, 12],
  [2000, 24],
] as const;

/** A build from a sheet of KPIs × periods: round trips and bytes are the add-in's, the time is mostly the workbench's. */
export async function benchBuild(): Promise<unknown> {
  const runs = [];
  for (const [kpis, periods] of sizes) {
    const addIn = await startAddIn({ workbook: workbookOf(kpiSheet(kpis, periods)) });
    const before = { ...addIn.host.cost };
    const begun = performance.now();
    await build();
    const { roundTrips, requestBytes } = addIn.host.cost;
    runs.push({
      kpis,
      periods,
      milliseconds: performance.now() - begun,
      roundTrips: roundTrips - before.roundTrips,
      megabytes: rounded((requestBytes - before.requestBytes) / 1e6),
    });
    addIn.close();
  }
  const [small, large] = runs;
  return {
    bench: "build",
    runs: runs.map((run) => ({ ...run, milliseconds: Math.round(run.milliseconds) })),
    timesAsManyFigures: 20,
    timesAsLong: small && large ? rounded(large.milliseconds / small.milliseconds) : null,
  };
}
