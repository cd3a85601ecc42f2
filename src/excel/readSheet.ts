import type { SheetGrid } from "../domain/reading/sheetGrid";
import { readFormulas, readValues } from "./cells";
import { hiddenAtAll, hiddenLines } from "./hiddenLines";
import { readRegion } from "./rangeAddress";
import { matricesLoad, matricesOf, placeLoad, readAnySize, readInBlocks, rectOf } from "./matrices";
import { run } from "./run";

export const rangeLoad = `${matricesLoad},${placeLoad}`;

/** One round trip, unless the sheet is over the size Excel answers at once: then one per block of rows. */
export const readSheet = (name?: string): Promise<SheetGrid> =>
  readAnySize((inBlocks) => run((context) => readGrid(context, sheetOf(context, name), inBlocks)));

async function readGrid(context: Excel.RequestContext, sheet: Excel.Worksheet, inBlocks: boolean): Promise<SheetGrid> {
  sheet.load("name,visibility");
  const range = sheet.getUsedRange(true).load(inBlocks ? placeLoad : rangeLoad);
  const merged = range.getMergedAreasOrNullObject().load("address");
  const hidden = inBlocks ? hiddenAtAll(range) : hiddenLines(range);
  await context.sync();
  const { values, formulas, numberFormats } = inBlocks ? await readInBlocks(context, sheet, rectOf(range)) : matricesOf(range);
  const grid = gridOf(sheet.name, range, values, formulas, numberFormats, merged.isNullObject ? "" : merged.address);
  return { ...grid, ...(await hidden.read(context, sheet)), hidden: sheet.visibility !== "Visible" };
}

const sheetOf = (context: Excel.RequestContext, name: string | undefined): Excel.Worksheet =>
  name === undefined ? context.workbook.worksheets.getActiveWorksheet() : context.workbook.worksheets.getItem(name);

/** A range that was loaded with `rangeLoad`, or matrices of it, as a grid. */
export function gridOf(
  sheet: string,
  range: Excel.Range,
  values: unknown[][],
  formulas: unknown[][],
  numberFormats: unknown[][],
  mergedAddress: string,
): SheetGrid {
  return {
    sheet,
    row: range.rowIndex,
    column: range.columnIndex,
    values: readValues(values),
    formulas: readFormulas(formulas, values),
    numberFormats: numberFormats.map((row) => row.map(String)),
    merges: mergedAddress === "" ? [] : mergedAddress.split(/,(?=(?:[^']*'[^']*')*[^']*$)/).flatMap((area) => readRegion(area) ?? []),
  };
}
