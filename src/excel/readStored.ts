import { colorBlocks } from "../app/card/cardColors";
import type { StoredCascade } from "../app/cascade/storedCascade";
import type { BlockName, StoredBlock, StoredTable, StoredWorkbook } from "../app/storedWorkbook";
import { columnMarkPrefix, entityMarkPrefix, names, tableNames, type TableName } from "../domain/document";
import type { GridRect } from "../domain/reading/sheetGrid";
import { readFormulas, readValues } from "./cells";
import { cutOut, matricesLoad, matricesOf, placeLoad, readAnySize, readInBlocks, rectOf, type Matrices } from "./matrices";
import { askEntitySheets, entityGrids, entitySheetsOf } from "./readCascade";
import { readRegion } from "./rangeAddress";
import { gridOf } from "./readSheet";
import { run } from "./run";
import { markLoad, markOf } from "./unfinishedMarks";

/** Two round trips: what there is, then what stands in it; more only where that is over the size Excel answers at once. */
export const readStored = (): Promise<StoredWorkbook> =>
  readAnySize((inBlocks) => run(async (context) => (await readAll(context, inBlocks, false)).stored));

/** As `readStored`, and in the same round trips everything of the cascade. */
export const readCascade = (): Promise<StoredCascade> => readAnySize((inBlocks) => run((context) => readAll(context, inBlocks, true)));

/** Large, and of no use to whom the card alone concerns: only their place is read then. */
const cascadeBlocks: readonly BlockName[] = ["shares", "cascade", "contribution"];

async function readAll(context: Excel.RequestContext, inBlocks: boolean, withCascade: boolean): Promise<StoredCascade> {
  const { workbook } = context;
  const sheets = workbook.worksheets.load(["items/name", "items/visibility", "items/protection/protected", ...markLoad()]);
  const active = workbook.worksheets.getActiveWorksheet().load("name");
  const protection = workbook.protection.load("protected");
  const allTables = workbook.tables.load("items/name,items/showTotals");
  const allNames = workbook.names.load("items/name,items/type,items/formula");
  await context.sync();

  const place = (range: Excel.Range): Excel.Range => range.load(`${placeLoad},worksheet/name`);
  const whole = (range: Excel.Range): Excel.Range => (inBlocks ? place(range) : place(range).load(matricesLoad));
  const present = new Map(allTables.items.map((table) => [table.name.toLowerCase(), table]));
  const tables = tableNames.flatMap((name) => {
    const table = present.get(name.toLowerCase());
    return table === undefined ? [] : [{ name, totals: table.showTotals, range: whole(table.getRange()) }];
  });
  const rangeNames = new Set(allNames.items.filter(({ type }) => type === "Range").map(({ name }) => name));
  const blocks = (Object.keys(names) as BlockName[])
    .filter((block) => rangeNames.has(names[block]))
    .map((block) => {
      const range = workbook.names.getItem(names[block]).getRange();
      const used = range.worksheet.getUsedRange(true);
      // The card is read with all that stands around it.
      if (block === "scorecard") return { block, range: place(range), used: whole(used) };
      if (!withCascade && cascadeBlocks.includes(block)) return { block, range: place(range), used: place(used) };
      // The choice of a colour is its cell's fill.
      const fill = isColor(block) ? range.getCell(0, 0).format.fill.load("color") : null;
      return { block, range: whole(range), used: place(used), fill };
    });
  const halfMade = new Set(sheets.items.filter((sheet) => markOf(sheet) === "made").map(({ name }) => name));
  const entities = withCascade ? askEntitySheets(entitySheetsOf(allNames.items, sheets.items, halfMade), inBlocks) : [];
  if (tables.length + blocks.length + entities.length > 0) await context.sync();

  const contentOf = (range: Excel.Range): Matrices | Promise<Matrices> =>
    inBlocks ? readInBlocks(context, workbook.worksheets.getItem(range.worksheet.name), rectOf(range)) : matricesOf(range);
  const isWhole = ({ range }: { readonly range: Excel.Range }): boolean => !halfMade.has(range.worksheet.name);
  const storedTables: Partial<Record<TableName, StoredTable>> = {};
  for (const { name, range, totals } of tables.filter(isWhole)) storedTables[name] = tableOf(range, await contentOf(range), totals);
  const storedBlocks: Partial<Record<BlockName, StoredBlock>> = {};
  let scorecardSheet: StoredWorkbook["scorecardSheet"] = null;
  for (const { block, range, used, fill } of blocks.filter(isWhole)) {
    const lastUsedRow = used.rowIndex + used.rowCount - 1;
    const lastUsedColumn = used.columnIndex + used.columnCount - 1;
    if (!withCascade && cascadeBlocks.includes(block)) {
      storedBlocks[block] = {
        ...blockOf(range, { values: [], formulas: [], numberFormats: [] }, lastUsedRow),
        lastUsedColumn,
      };
    } else if (block === "scorecard") {
      const around = await contentOf(used);
      scorecardSheet = gridOf(range.worksheet.name, used, around.values, around.formulas, around.numberFormats, "");
      storedBlocks[block] = blockOf(range, cutOut(rectOf(used), around, rectOf(range)), lastUsedRow);
    } else
      storedBlocks[block] = {
        ...blockOf(range, await contentOf(range), lastUsedRow),
        lastUsedColumn,
        ...(fill ? { fill: fill.color } : {}),
      };
  }
  const stored: StoredWorkbook = {
    sheets: sheets.items.map((sheet) => ({
      name: sheet.name,
      protected: sheet.protection.protected,
      hidden: sheet.visibility !== "Visible",
      unfinished: markOf(sheet),
    })),
    activeSheet: active.name,
    structureProtected: protection.protected,
    tables: storedTables,
    blocks: storedBlocks,
    cardColumns: cardColumnsOf(allNames.items, storedBlocks.scorecard?.sheet),
    entityBlocks: entityBlocksOf(allNames.items, new Set(sheets.items.map(({ name }) => name).filter((name) => !halfMade.has(name)))),
    scorecardSheet,
  };
  return { stored, entitySheets: await entityGrids(context, entities, inBlocks) };
}

const isColor = (block: BlockName): boolean => (Object.values(colorBlocks) as string[]).includes(block);

/** A mark on another sheet, of a column that was moved away, is none. */
function cardColumnsOf(items: readonly Excel.NamedItem[], cardSheet: string | undefined): Record<string, number> {
  const columns: Record<string, number> = {};
  for (const { name, formula } of items) {
    if (!name.startsWith(columnMarkPrefix)) continue;
    const region = readRegion(String(formula).replace(/^=/, ""));
    if (region !== null && region.sheet === cardSheet) columns[name] = region.column;
  }
  return columns;
}

function entityBlocksOf(items: readonly Excel.NamedItem[], sheets: ReadonlySet<string>): StoredWorkbook["entityBlocks"] {
  return items.flatMap(({ name, formula }) => {
    const region = name.startsWith(entityMarkPrefix) ? readRegion(String(formula).replace(/^=/, "")) : null;
    if (region === null || !sheets.has(region.sheet)) return [];
    const { sheet, ...range } = region;
    return [{ sheet, range }];
  });
}

function blockOf(range: Excel.Range, { values, formulas, numberFormats }: Matrices, lastUsedRow: number): StoredBlock {
  return {
    sheet: range.worksheet.name,
    range: rectOf(range),
    values: readValues(values),
    formulas: readFormulas(formulas, values),
    numberFormats: numberFormats.map((row) => row.map(String)),
    lastUsedRow,
  };
}

/** A totals row is the user's and no part of the body. */
function tableOf(range: Excel.Range, matrices: Matrices, totals: boolean): StoredTable {
  const end = totals ? -1 : undefined;
  const values = readValues(matrices.values).slice(0, end);
  const rect: GridRect = rectOf(range);
  return {
    sheet: range.worksheet.name,
    range: { ...rect, rows: values.length },
    totals,
    headers: (values[0] ?? []).map(String),
    values: values.slice(1),
    formulas: readFormulas(matrices.formulas, matrices.values).slice(1, end),
    numberFormats: matrices.numberFormats.slice(1, end).map((row) => row.map(String)),
  };
}
