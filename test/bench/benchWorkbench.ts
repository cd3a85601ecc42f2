import { createHost } from "../workbench/host";
import { startClient } from "../workbench/node/startClient";
import { blankWorkbook } from "../workbench/workbook/blank";
import { cellKey } from "../workbench/workbook/address";
import { openXlsx, saveXlsx } from "../workbench/xlsx";

/** From nothing to a workbook with the real client, and 50,000 cells saved and opened. */
export async function benchWorkbench(): Promise<unknown> {
  const begun = performance.now();
  (await startClient(createHost())).close();
  const ready = performance.now() - begun;
  const workbook = blankWorkbook();
  for (let cell = 0; cell < 50_000; cell += 1) {
    workbook.sheets[0]?.cells.set(cellKey(Math.floor(cell / 20), cell % 20), {
      formula: null,
      value: cell % 4 === 1 ? `Text ${cell}` : cell,
    });
  }
  const saving = performance.now();
  await openXlsx(await saveXlsx(workbook), "bench.xlsx");
  return { bench: "workbench", readyMilliseconds: Math.round(ready), saveAndOpen50000Cells: Math.round(performance.now() - saving) };
}
