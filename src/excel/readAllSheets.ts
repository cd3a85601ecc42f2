import { WorkbookError, type SheetContent } from "../app/ports";
import { entityMarkPrefix, names, tableNames } from "../domain/document";
import { sheetOfReference } from "./addresses";
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

/** Where blocks of ours stand: to be asked for in a batch, and read once it was sent. */
export interface AskedBlocks {
  readonly blocks: readonly Excel.Range[];
  readonly names: Excel.NamedItemCollection;
}

/** Asks where blocks of ours stand, and which sheets are of entities. */
export const blockSheets = (context: Excel.RequestContext): AskedBlocks => ({
  blocks: Object.values(names).map((name) =>
    context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject().load("worksheet/name"),
  ),
  names: context.workbook.names.load("items/name,items/formula"),
});

/** Of a sheet loaded with `sheetLoad`. */
export const isOurs = (sheet: Excel.Worksheet, { blocks, names: known }: AskedBlocks): boolean =>
  known.items.some(({ name, formula }) => name.startsWith(entityMarkPrefix) && sheetOfReference(String(formula)) === sheet.name) ||
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
