import { WorkbookError } from "../app/ports";
import type { SheetGrid } from "../domain/reading/sheetGrid";
import { readFormulas, readValues } from "./cells";
import { rectOfAddress } from "./addresses";
import { run } from "./run";

export const rangeLoad = "values,formulas,numberFormat,rowIndex,columnIndex,rowCount,columnCount";

/** One round trip, unless the sheet is over the size Excel answers at once: then one per block of rows. */
export async function readSheet(name?: string): Promise<SheetGrid> {
  try {
    return await run((context) => readWhole(context, name));
  } catch (error) {
    if (!(error instanceof WorkbookError) || error.code !== "too-large") throw error;
    return run((context) => readInBlocks(context, name));
  }
}

async function readWhole(context: Excel.RequestContext, name: string | undefined): Promise<SheetGrid> {
  const sheet = sheetOf(context, name).load("name");
  const range = sheet.getUsedRange(true).load(rangeLoad);
  const merged = range.getMergedAreasOrNullObject().load("address");
  await context.sync();
  return gridOf(sheet.name, range, range.values, range.formulas, range.numberFormat, merged.isNullObject ? "" : merged.address);
}

/** Cells a block: three matrices of it stay well below Excel's 5 MB an answer. */
const cellsPerBlock = 40_000;

async function readInBlocks(context: Excel.RequestContext, name: string | undefined): Promise<SheetGrid> {
  const sheet = sheetOf(context, name).load("name");
  const range = sheet.getUsedRange(true).load("rowIndex,columnIndex,rowCount,columnCount");
  const merged = range.getMergedAreasOrNullObject().load("address");
  await context.sync();
  const rows = Math.max(1, Math.floor(cellsPerBlock / range.columnCount));
  const values: unknown[][] = [];
  const formulas: unknown[][] = [];
  const numberFormats: unknown[][] = [];
  for (let first = 0; first < range.rowCount; first += rows) {
    const count = Math.min(rows, range.rowCount - first);
    const block = sheet
      .getRangeByIndexes(range.rowIndex + first, range.columnIndex, count, range.columnCount)
      .load("values,formulas,numberFormat");
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- a block is as much as Excel answers at once
    await context.sync();
    values.push(...(block.values as unknown[][]));
    formulas.push(...(block.formulas as unknown[][]));
    numberFormats.push(...(block.numberFormat as unknown[][]));
  }
  return gridOf(sheet.name, range, values, formulas, numberFormats, merged.isNullObject ? "" : merged.address);
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
    merges: mergedAddress === "" ? [] : mergedAddress.split(",").map(rectOfAddress),
  };
}
