import { benchBuild } from "./benchBuild";
import { benchCascade } from "./benchCascade";
import { benchFunctions } from "./benchFunctions";
import { benchFunctionsRuntime } from "./benchFunctionsRuntime";
import { benchPage } from "./benchPage";
import { benchReading } from "./benchReading";
import { benchWorkbench } from "./benchWorkbench";

/**
 * What the README's numbers come from: `npm run bench`. Ratios within one run tell more than milliseconds: they say how the time grows
 * with the data, whatever the machine. The workbench's engine is not Excel's: the round trips and bytes are the add-in's own.
 */
async function bench(): Promise<void> {
  for (const run of [benchWorkbench, benchFunctions, benchFunctionsRuntime, benchReading, benchBuild, benchCascade, benchPage])
    console.log(JSON.stringify(await run()));
  process.exit(0);
}

void bench();
