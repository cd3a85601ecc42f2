import type { SourceSheets } from "../app/ports";
import { hiddenAtAll, hiddenLines } from "./hiddenLines";
import { cellsPerBlock, matricesLoad, matricesOf, placeLoad, readAnySize, rectOf, type Matrices } from "./matrices";
import { blockSheets, isOurs, sheetLoad } from "./readAllSheets";
import { gridOf, rangeLoad } from "./readSheet";
import { keptText } from "./remembered";
import { run } from "./run";
import type { SheetGrid } from "../domain/reading/sheetGrid";

/** Two round trips for the whole workbook, of whose hidden sheets and of ours no content is asked; where it is over what Excel answers at once, one per portion. */
export const readSources = (): Promise<SourceSheets> =>
  readAnySize((inPortions) =>
    run(async (context) => {
      const { worksheets } = context.workbook;
      const sheets = worksheets.load(sheetLoad);
      const active = worksheets.getActiveWorksheet().load("name");
      const blocks = blockSheets(context);
      const kept = keptText(context);
      await context.sync();
      const ours = new Set(sheets.items.filter((sheet) => isOurs(sheet, blocks)).map(({ name }) => name));
      const sources = sheets.items.filter(({ name, visibility }) => visibility === "Visible" && !ours.has(name));
      return {
        sheets: await (inPortions ? readInPortions(context, sources) : readAtOnce(context, sources)),
        active: ours.has(active.name) ? null : active.name,
        remembered: kept(),
      };
    }),
  );

async function readAtOnce(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[]): Promise<SheetGrid[]> {
  const reads = sheets.map((sheet) => {
    const range = sheet.getUsedRange(true).load(rangeLoad);
    return { sheet, range, merged: mergesOf(range), hidden: hiddenLines(range) };
  });
  if (reads.length > 0) await context.sync();
  return reads.map(({ sheet, range, merged, hidden }) => ({ ...gridFrom(sheet, range, matricesOf(range), merged), ...hidden.lines() }));
}

/** As many rows of as many sheets a round trip as Excel answers for certain. */
async function readInPortions(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[]): Promise<SheetGrid[]> {
  const reads = sheets.map((sheet) => {
    const range = sheet.getUsedRange(true).load(placeLoad);
    const whole: Matrices = { values: [], formulas: [], numberFormats: [] };
    return { sheet, range, merged: mergesOf(range), hidden: hiddenAtAll(range), whole };
  });
  await context.sync();
  let asked: { readonly block: Excel.Range; readonly whole: Matrices }[] = [];
  let room = cellsPerBlock;
  const collect = async (): Promise<void> => {
    await context.sync();
    for (const { block, whole } of asked) {
      const { values, formulas, numberFormats } = matricesOf(block);
      for (const row of values) whole.values.push(row);
      for (const row of formulas) whole.formulas.push(row);
      for (const row of numberFormats) whole.numberFormats.push(row);
    }
    asked = [];
    room = cellsPerBlock;
  };
  for (const { sheet, range, whole } of reads) {
    const { row, column, rows, columns } = rectOf(range);
    for (let first = 0; first < rows;) {
      const count = Math.min(rows - first, Math.max(asked.length === 0 ? 1 : 0, Math.floor(room / columns)));
      if (count > 0) asked.push({ block: sheet.getRangeByIndexes(row + first, column, count, columns).load(matricesLoad), whole });
      first += count;
      room -= count * columns;
      if (first < rows) await collect();
    }
  }
  if (asked.length > 0) await collect();
  const grids: SheetGrid[] = [];
  for (const { sheet, range, merged, hidden, whole } of reads) {
    grids.push({ ...gridFrom(sheet, range, whole, merged), ...(await hidden.read(context, sheet)) });
  }
  return grids;
}

const mergesOf = (range: Excel.Range): Excel.RangeAreas => range.getMergedAreasOrNullObject().load("address");

const gridFrom = (sheet: Excel.Worksheet, range: Excel.Range, of: Matrices, merged: Excel.RangeAreas): SheetGrid => ({
  ...gridOf(sheet.name, range, of.values, of.formulas, of.numberFormats, merged.isNullObject ? "" : merged.address),
  hidden: false,
});
