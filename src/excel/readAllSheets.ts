import { WorkbookError, type SheetContent } from "../app/ports";
import { gridOf, rangeLoad, readSheet } from "./readSheet";
import { run } from "./run";

/** Two round trips for the whole workbook; sheet by sheet where it is over what Excel answers at once. */
export async function readAllSheets(): Promise<SheetContent[]> {
  try {
    return await run(async (context) => {
      const sheets = context.workbook.worksheets.load("items/name,items/protection/protected");
      await context.sync();
      const ranges = sheets.items.map((sheet) => sheet.getUsedRange(true).load(rangeLoad));
      await context.sync();
      return sheets.items.flatMap((sheet, index) => {
        const range = ranges[index];
        if (!range) return [];
        const grid = gridOf(sheet.name, range, range.values, range.formulas, range.numberFormat, "");
        return [{ grid, protected: sheet.protection.protected }];
      });
    });
  } catch (error) {
    if (!(error instanceof WorkbookError) || error.code !== "too-large") throw error;
    return readOneByOne();
  }
}

async function readOneByOne(): Promise<SheetContent[]> {
  const sheets = await run(async (context) => {
    const { items } = context.workbook.worksheets.load("items/name,items/protection/protected");
    await context.sync();
    return items.map((sheet) => ({ name: sheet.name, protected: sheet.protection.protected }));
  });
  const contents: SheetContent[] = [];
  for (const sheet of sheets) contents.push({ grid: await readSheet(sheet.name), protected: sheet.protected });
  return contents;
}
