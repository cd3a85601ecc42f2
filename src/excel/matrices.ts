import { WorkbookError } from "../app/ports";
import type { GridRect } from "../domain/reading/sheetGrid";

/** A range's contents as Excel hands them over. */
export interface Matrices {
  readonly values: unknown[][];
  readonly formulas: unknown[][];
  readonly numberFormats: unknown[][];
}

/** What to load of a range to know where it is, and what stands in it. */
export const placeLoad = "rowIndex,columnIndex,rowCount,columnCount";
export const matricesLoad = "values,formulas,numberFormat";

export const rectOf = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): GridRect => ({
  row: rowIndex,
  column: columnIndex,
  rows: rowCount,
  columns: columnCount,
});

/** Of a range loaded with `matricesLoad`. */
export const matricesOf = ({ values, formulas, numberFormat }: Excel.Range): Matrices => ({
  values,
  formulas,
  numberFormats: numberFormat,
});

/** Cells a block: its three matrices stay well below the 5 MB Excel on the web answers with. */
export const cellsPerBlock = 40_000;

/** Reads a range of any size, a round trip per block of rows. */
export async function readInBlocks(context: Excel.RequestContext, sheet: Excel.Worksheet, range: GridRect): Promise<Matrices> {
  const rows = Math.max(1, Math.floor(cellsPerBlock / range.columns));
  const whole: Matrices = { values: [], formulas: [], numberFormats: [] };
  for (let first = 0; first < range.rows; first += rows) {
    const block = sheet
      .getRangeByIndexes(range.row + first, range.column, Math.min(rows, range.rows - first), range.columns)
      .load(matricesLoad);
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- a block is as much as Excel answers at once
    await context.sync();
    const { values, formulas, numberFormats } = matricesOf(block);
    for (const row of values) whole.values.push(row);
    for (const row of formulas) whole.formulas.push(row);
    for (const row of numberFormats) whole.numberFormats.push(row);
  }
  return whole;
}

/** Reads all at once, or, where that is more than Excel answers at once, in blocks. */
export async function readAnySize<Result>(read: (inBlocks: boolean) => Promise<Result>): Promise<Result> {
  try {
    return await read(false);
  } catch (error) {
    if (!(error instanceof WorkbookError) || error.code !== "too-large") throw error;
    return read(true);
  }
}

/** The part of a larger range's matrices that is `inner`; outside of the larger range there are blanks. */
export function cutOut(outer: GridRect, { values, formulas, numberFormats }: Matrices, inner: GridRect): Matrices {
  const cut = (matrix: unknown[][], otherwise: string): unknown[][] =>
    Array.from({ length: inner.rows }, (_, r) =>
      Array.from({ length: inner.columns }, (__, c) => matrix[inner.row - outer.row + r]?.[inner.column - outer.column + c] ?? otherwise),
    );
  return { values: cut(values, ""), formulas: cut(formulas, ""), numberFormats: cut(numberFormats, "General") };
}
