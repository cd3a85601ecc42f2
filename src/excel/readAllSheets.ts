import { WorkbookError, type SheetContent } from "../app/ports";
import { names, tableNames } from "../domain/document";
import { hiddenLines } from "./hiddenLines";
import { gridOf, rangeLoad, readSheet } from "./readSheet";
import { run } from "./run";

/** Two round trips for the whole workbook; sheet by sheet where it is over what Excel answers at once. */
export async function readAllSheets(): Promise<SheetContent[]> {
  try {
    return await run(async (context) => {
      const sheets = context.workbook.worksheets.load(sheetLoad);
      const blocks = blockSheets(context);
      await context.sync();
      const reads = sheets.items.map((sheet) => {
        const range = sheet.getUsedRange(true).load(rangeLoad);
        return { sheet, range, merged: range.getMergedAreasOrNullObject().load("address"), hidden: hiddenLines(range) };
      });
      await context.sync();
      return reads.map(({ sheet, range, merged, hidden }) => {
        const address = merged.isNullObject ? "" : merged.address;
        const grid = gridOf(sheet.name, range, range.values, range.formulas, range.numberFormat, address);
        return {
          grid: { ...grid, ...hidden.lines(), hidden: sheet.visibility !== "Visible" },
          protected: sheet.protection.protected,
          ours: isOurs(sheet, blocks),
        };
      });
    });
  } catch (error) {
    if (!(error instanceof WorkbookError) || error.code !== "too-large") throw error;
    return readOneByOne();
  }
}

/** What to load of the sheets to know what they are. */
export const sheetLoad = "items/name,items/visibility,items/protection/protected,items/tables/items/name";

/** Asks where blocks of ours stand. */
export const blockSheets = (context: Excel.RequestContext): readonly Excel.Range[] =>
  Object.values(names).map((name) => context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject().load("worksheet/name"));

/** Of a sheet loaded with `sheetLoad`. */
export const isOurs = (sheet: Excel.Worksheet, blocks: readonly Excel.Range[]): boolean =>
  sheet.tables.items.some(({ name }) => tableNames.some((table) => table.toLowerCase() === name.toLowerCase())) ||
  blocks.some((block) => !block.isNullObject && block.worksheet.name === sheet.name);

async function readOneByOne(): Promise<SheetContent[]> {
  const sheets = await run(async (context) => {
    const sheets = context.workbook.worksheets.load(sheetLoad);
    const blocks = blockSheets(context);
    await context.sync();
    return sheets.items.map((sheet) => ({ name: sheet.name, protected: sheet.protection.protected, ours: isOurs(sheet, blocks) }));
  });
  const contents: SheetContent[] = [];
  for (const { name, ...rest } of sheets) contents.push({ grid: await readSheet(name), ...rest });
  return contents;
}
