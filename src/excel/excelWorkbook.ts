import { WorkbookError, type WorkbookPort } from "../app/ports";
import { splitAddress } from "../domain/address";
import { outline } from "./outlines";
import { readAllSheets } from "./readAllSheets";
import { readSheet } from "./readSheet";
import { readSources } from "./readSources";
import { readCascade, readStored } from "./readStored";
import { remember } from "./remembered";
import { run } from "./run";
import { writePlan } from "./writePlan";

/** The workbook Excel has open. */
export const excelWorkbook: WorkbookPort = {
  readSheet,
  readAllSheets,
  readSources,
  readStored,
  readCascade,
  write: writePlan,
  remember,
  outline,
  select,
  onChanged: (listener) =>
    run(async (context) => {
      const { worksheets } = context.workbook;
      const tell = (): Promise<void> => {
        listener();
        return Promise.resolve();
      };
      const [changed, deleted] = [worksheets.onChanged.add(tell), worksheets.onDeleted.add(tell)];
      await context.sync();
      return async () => {
        changed.remove();
        deleted.remove();
        await changed.context.sync();
      };
    }),
};

async function select(at: string): Promise<void> {
  const { sheet, cell } = splitAddress(at);
  try {
    await run(async (context) => {
      const target = context.workbook.worksheets.getItem(sheet).load("visibility");
      await context.sync();
      if (target.visibility !== "Visible") target.visibility = "Visible";
      target.activate();
      target.getRange(cell).select();
      await context.sync();
    });
  } catch (error) {
    throw error instanceof WorkbookError ? new WorkbookError(error.code, at, error.cause) : error;
  }
}
