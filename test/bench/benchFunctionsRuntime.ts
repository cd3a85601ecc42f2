import { build } from "esbuild";
import { closeWorkbench, openWorkbench } from "../browser/support/workbench";
import { rounded } from "./benchFunctions";

const repeats = 20;
const warmUp = 5;

/**
 * One spilled `=BSC.STATUS(A1:A100000,B1:B100000)` in the real custom functions runtime of a browser, from the invocation on the wire to
 * its answer there, beside the least it could take: the same JSON, and a loop over the domain's own function. Between measurements all
 * that is not kept is let go, so the heap shows what is.
 */
export async function benchFunctionsRuntime(): Promise<unknown> {
  const { page } = await openWorkbench();
  const frame = page.frames().find((each) => each.parentFrame() !== null);
  if (frame === undefined) throw new Error("The workbench has no pane.");
  await frame.evaluate(await bundled());
  const browser = await page.context().newCDPSession(page);
  await browser.send("Performance.enable");
  const heapAfterGarbage = async (): Promise<number> => {
    await browser.send("HeapProfiler.collectGarbage");
    const { metrics } = await browser.send("Performance.getMetrics");
    return (metrics.find(({ name }) => name === "JSHeapUsedSize")?.value ?? 0) / 1e6;
  };
  const [status, bare, ready, heap]: [number[], number[], number[], number[]] = [[], [], [], []];
  for (let run = 0; run < warmUp + repeats; run += 1) {
    for (const [what, times] of [
      ["status", status],
      ["bare", bare],
      ["ready", ready],
    ] as const) {
      await heapAfterGarbage();
      times.push(await frame.evaluate<number>(`bench.${what}()`));
    }
    heap.push(await heapAfterGarbage());
  }
  await page.close();
  await closeWorkbench();
  const [ours, least, runtime] = [status, bare, ready].map((times) => median(times.slice(warmUp)));
  return {
    bench: "BSC.STATUS over 100,000 rows in the custom functions runtime",
    milliseconds: Math.round(ours ?? 0),
    bareLoopAndJson: Math.round(least ?? 0),
    timesTheBareLoop: rounded((ours ?? 0) / (least ?? 1)),
    runtimeWithReadyAnswer: Math.round(runtime ?? 0),
    heapMegabytesBeforeAndAfterRepeats: [heap[warmUp - 1], heap.at(-1)].map((size) => rounded(size ?? 0)),
  };
}

/** As the product's functions come to the runtime: bundled into one scope. */
async function bundled(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`${__dirname}/functionsInRuntime.ts`],
    bundle: true,
    write: false,
    minify: true,
    format: "iife",
    target: "es2020",
  });
  return outputFiles[0]?.text ?? "";
}

const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
