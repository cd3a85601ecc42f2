import { entityMarkPrefix } from "../domain/document";
import type { SheetGrid } from "../domain/reading/sheetGrid";
import { sheetOfReference } from "./addresses";
import { readFormulas, readValues } from "./cells";
import { cellsPerBlock, placeLoad, rectOf } from "./matrices";

/** A sheet of an entity, asked for in a batch. */
interface AskedSheet {
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
}

const contentLoad = "values,formulas";

/** The sheets that bear an entity's mark, in tab order, but for those an unfinished plan had made. */
export function entitySheetsOf(
  names: readonly Excel.NamedItem[],
  sheets: readonly Excel.Worksheet[],
  halfMade: ReadonlySet<string>,
): readonly Excel.Worksheet[] {
  const marked = new Set(
    names.flatMap(({ name, formula }) => (name.startsWith(entityMarkPrefix) ? (sheetOfReference(String(formula)) ?? []) : [])),
  );
  return sheets.filter(({ name }) => marked.has(name) && !halfMade.has(name));
}

/** Asks for all that stands on these sheets, or only for how much that is. */
export const askEntitySheets = (sheets: readonly Excel.Worksheet[], inBlocks: boolean): readonly AskedSheet[] =>
  sheets.map((sheet) => ({ sheet, range: sheet.getUsedRange(true).load(inBlocks ? placeLoad : `${placeLoad},${contentLoad}`) }));

/** What was asked for; in blocks, as many rows of as many sheets a round trip as Excel answers for certain. */
export async function entityGrids(
  context: Excel.RequestContext,
  asked: readonly AskedSheet[],
  inBlocks: boolean,
): Promise<readonly SheetGrid[]> {
  if (!inBlocks) return asked.map(({ sheet, range }) => gridOf(sheet.name, range, range.values, range.formulas));
  const contents = asked.map(() => ({ values: [] as unknown[][], formulas: [] as unknown[][] }));
  let blocks: { readonly block: Excel.Range; readonly of: number }[] = [];
  let room = cellsPerBlock;
  const collect = async (): Promise<void> => {
    await context.sync();
    for (const { block, of } of blocks) {
      contents[of]?.values.push(...block.values);
      contents[of]?.formulas.push(...block.formulas);
    }
    blocks = [];
    room = cellsPerBlock;
  };
  for (const [of, { sheet, range }] of asked.entries()) {
    const { row, column, rows, columns } = rectOf(range);
    for (let first = 0; first < rows;) {
      const count = Math.min(rows - first, Math.max(blocks.length === 0 ? 1 : 0, Math.floor(room / columns)));
      if (count > 0) blocks.push({ block: sheet.getRangeByIndexes(row + first, column, count, columns).load(contentLoad), of });
      first += count;
      room -= count * columns;
      if (first < rows) await collect();
    }
  }
  if (blocks.length > 0) await collect();
  return asked.map(({ sheet, range }, of) => gridOf(sheet.name, range, contents[of]?.values ?? [], contents[of]?.formulas ?? []));
}

const gridOf = (sheet: string, range: Excel.Range, values: unknown[][], formulas: unknown[][]): SheetGrid => ({
  sheet,
  row: range.rowIndex,
  column: range.columnIndex,
  values: readValues(values),
  formulas: readFormulas(formulas, values),
  numberFormats: [],
  merges: [],
});
