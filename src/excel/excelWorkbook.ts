import type { WorkbookPort } from "../app/ports";
import { splitAddress } from "../domain/address";
import { readAllSheets } from "./readAllSheets";
import { readSheet } from "./readSheet";
import { readStored } from "./readStored";
import { run } from "./run";
import { writePlan } from "./writePlan";

/** The workbook Excel has open. */
export const excelWorkbook: WorkbookPort = {
  readSheet,
  readAllSheets,
  readStored,
  write: writePlan,
  select: (at) =>
    run(async (context) => {
      const { sheet, cell } = splitAddress(at);
      const target = context.workbook.worksheets.getItem(sheet);
      target.activate();
      target.getRange(cell).select();
      await context.sync();
    }),
  onChanged: (listener) =>
    run(async (context) => {
      const handler = context.workbook.worksheets.onChanged.add(() => {
        listener();
        return Promise.resolve();
      });
      await context.sync();
      return async () => {
        handler.remove();
        await handler.context.sync();
      };
    }),
};
