import { WorkbookError } from "../app/ports";
import { emptyStoredWorkbook, type BlockName, type StoredBlock, type StoredTable, type StoredWorkbook } from "../app/storedWorkbook";
import { names, tableNames, type TableName } from "../domain/document";
import type { GridRect, SheetGrid } from "../domain/reading/sheetGrid";
import { readFormulas, readValues } from "./cells";
import { rectOfAddress } from "./addresses";
import { run } from "./run";

const rangeLoad = "values,formulas,numberFormat,rowIndex,columnIndex,rowCount,columnCount";

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
    const block = sheet.getRangeByIndexes(range.rowIndex + first, range.columnIndex, count, range.columnCount).load("values,formulas,numberFormat");
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

function gridOf(
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

/** Two round trips: what there is, then what stands in it. */
export function readStored(): Promise<StoredWorkbook> {
  return run(async (context) => {
    const { workbook } = context;
    const sheets = workbook.worksheets.load("items/name,items/protection/protected");
    const active = workbook.worksheets.getActiveWorksheet().load("name");
    const protection = workbook.protection.load("protected");
    const allTables = workbook.tables.load("items/name");
    const allNames = workbook.names.load("items/name,items/type");
    await context.sync();

    const present = new Map(allTables.items.map(({ name }) => [name.toLowerCase(), name]));
    const tables = tableNames.flatMap((name) => {
      const stored = present.get(name.toLowerCase());
      return stored === undefined ? [] : [{ name, range: loadRange(workbook.tables.getItem(stored).getRange()) }];
    });
    const rangeNames = new Set(allNames.items.filter(({ type }) => type === "Range").map(({ name }) => name));
    const blocks = (Object.keys(names) as BlockName[])
      .filter((block) => rangeNames.has(names[block]))
      .map((block) => ({ block, range: loadRange(workbook.names.getItem(names[block]).getRange()) }));
    const scorecard = blocks.find(({ block }) => block === "scorecard");
    const around = scorecard?.range.worksheet.getUsedRange(true).load(rangeLoad);
    if (tables.length + blocks.length > 0) await context.sync();

    return {
      ...emptyStoredWorkbook,
      sheets: sheets.items.map(({ name, protection: sheetProtection }) => ({ name, protected: sheetProtection.protected })),
      activeSheet: active.name,
      structureProtected: protection.protected,
      tableNames: allTables.items.map(({ name }) => name),
      tables: Object.fromEntries(tables.map(({ name, range }) => [name, tableOf(range)])) as Partial<Record<TableName, StoredTable>>,
      blocks: Object.fromEntries(blocks.map(({ block, range }) => [block, blockOf(range)])),
      scorecardSheet:
        around && scorecard
          ? gridOf(scorecard.range.worksheet.name, around, around.values, around.formulas, around.numberFormat, "")
          : null,
    };
  });
}

const loadRange = (range: Excel.Range): Excel.Range => range.load(`${rangeLoad},worksheet/name`);

const rectOf = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): GridRect => ({
  row: rowIndex,
  column: columnIndex,
  rows: rowCount,
  columns: columnCount,
});

function blockOf(range: Excel.Range): StoredBlock {
  return {
    sheet: range.worksheet.name,
    range: rectOf(range),
    values: readValues(range.values),
    formulas: readFormulas(range.formulas, range.values),
    numberFormats: (range.numberFormat as unknown[][]).map((row) => row.map(String)),
  };
}

function tableOf(range: Excel.Range): StoredTable {
  const { sheet, range: rect, values, formulas } = blockOf(range);
  return { sheet, range: rect, headers: (values[0] ?? []).map(String), values: values.slice(1), formulas: formulas.slice(1) };
}
