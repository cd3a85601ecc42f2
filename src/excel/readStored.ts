import { emptyStoredWorkbook, type BlockName, type StoredBlock, type StoredTable, type StoredWorkbook } from "../app/storedWorkbook";
import { names, tableNames, type TableName } from "../domain/document";
import type { GridRect } from "../domain/reading/sheetGrid";
import { readFormulas, readValues } from "./cells";
import { gridOf, rangeLoad } from "./readSheet";
import { run } from "./run";
import { markLoad, markOf } from "./unfinishedMarks";

/** Two round trips: what there is, then what stands in it. */
export function readStored(): Promise<StoredWorkbook> {
  return run(async (context) => {
    const { workbook } = context;
    const sheets = workbook.worksheets.load(["items/name", "items/visibility", "items/protection/protected", ...markLoad()]);
    const active = workbook.worksheets.getActiveWorksheet().load("name");
    const protection = workbook.protection.load("protected");
    const allTables = workbook.tables.load("items/name,items/showTotals");
    const allNames = workbook.names.load("items/name,items/type");
    await context.sync();

    const halfMade = new Set(sheets.items.filter((sheet) => markOf(sheet) === "made").map(({ name }) => name));
    const present = new Map(allTables.items.map((table) => [table.name.toLowerCase(), table]));
    const tables = tableNames.flatMap((name) => {
      const table = present.get(name.toLowerCase());
      return table === undefined ? [] : [{ name, totals: table.showTotals, range: loadRange(table.getRange()) }];
    });
    const rangeNames = new Set(allNames.items.filter(({ type }) => type === "Range").map(({ name }) => name));
    const blocks = (Object.keys(names) as BlockName[])
      .filter((block) => rangeNames.has(names[block]))
      .map((block) => {
        const range = loadRange(workbook.names.getItem(names[block]).getRange());
        return { block, range, used: range.worksheet.getUsedRange(true).load("rowIndex,rowCount") };
      });
    const scorecard = blocks.find(({ block }) => block === "scorecard");
    const around = scorecard?.range.worksheet.getUsedRange(true).load(rangeLoad);
    if (tables.length + blocks.length > 0) await context.sync();

    const isWhole = ({ range }: { readonly range: Excel.Range }): boolean => !halfMade.has(range.worksheet.name);
    return {
      ...emptyStoredWorkbook,
      sheets: sheets.items.map((sheet) => ({
        name: sheet.name,
        protected: sheet.protection.protected,
        hidden: sheet.visibility !== "Visible",
        unfinished: markOf(sheet),
      })),
      activeSheet: active.name,
      structureProtected: protection.protected,
      tables: Object.fromEntries(tables.filter(isWhole).map(({ name, range, totals }) => [name, tableOf(range, totals)])) as Partial<
        Record<TableName, StoredTable>
      >,
      blocks: Object.fromEntries(
        blocks.filter(isWhole).map(({ block, range, used }) => [block, blockOf(range, used.rowIndex + used.rowCount - 1)]),
      ),
      scorecardSheet:
        around && scorecard && isWhole(scorecard)
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

function blockOf(range: Excel.Range, lastUsedRow: number): StoredBlock {
  return {
    sheet: range.worksheet.name,
    range: rectOf(range),
    values: readValues(range.values),
    formulas: readFormulas(range.formulas, range.values),
    numberFormats: (range.numberFormat as unknown[][]).map((row) => row.map(String)),
    lastUsedRow,
  };
}

/** A totals row is the user's and no part of the body. */
function tableOf(range: Excel.Range, totals: boolean): StoredTable {
  const end = totals ? -1 : undefined;
  const values = readValues(range.values).slice(0, end);
  const rect = rectOf(range);
  return {
    sheet: range.worksheet.name,
    range: { ...rect, rows: values.length },
    totals,
    headers: (values[0] ?? []).map(String),
    values: values.slice(1),
    formulas: readFormulas(range.formulas, range.values).slice(1, end),
  };
}
