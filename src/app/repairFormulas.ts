import { plainAddress } from "../domain/address";
import type { SheetGrid } from "../domain/reading/sheetGrid";
import type { SheetContent, WorkbookPort } from "./ports";
import { formula, type PlanStep } from "./workbookPlan";

export interface RepairOutcome {
  /** Formulas entered again that Excel knows now. */
  readonly repaired: number;
  /** Sheets whose formulas could not be entered again because they are protected. */
  readonly locked: readonly string[];
  /** The first cell that was mended, `Sheet1!B7`; null when there was none. */
  readonly first: string | null;
  /** Cells that show `#NAME?` still after they were entered again: a name in them is misspelt (`BSC.STATSU`). */
  readonly stillBroken: readonly string[];
}

/**
 * Enters formulas of ours again that show `#NAME?`: Excel binds a function's name when a formula is entered, so one typed before the
 * add-in was loaded stays broken, whatever is recalculated. Protected sheets are named, never unlocked.
 */
export async function repairFormulas(port: WorkbookPort): Promise<RepairOutcome> {
  const sheets = await port.readAllSheets();
  const broken = sheets
    .map(({ grid, protected: locked }) => ({ grid, locked, cells: brokenCells(grid) }))
    .filter(({ cells }) => cells.length > 0);
  const open = broken.filter(({ locked }) => !locked);
  const steps = open.flatMap(({ grid, cells }) => cells.map((cell) => enterAgain(grid, cell)));
  const entered = steps.map(({ sheet, row, column }) => plainAddress(sheet, row, column));
  if (steps.length > 0) await port.write({ steps });
  const unknown = steps.length > 0 ? brokenAddresses(await port.readAllSheets()) : new Set<string>();
  const mended = entered.filter((address) => !unknown.has(address));
  return {
    repaired: mended.length,
    locked: broken.filter(({ locked }) => locked).map(({ grid }) => grid.sheet),
    first: mended[0] ?? null,
    stillBroken: entered.filter((address) => unknown.has(address)),
  };
}

const brokenAddresses = (sheets: readonly SheetContent[]): ReadonlySet<string> =>
  new Set(
    sheets.flatMap(({ grid }) => brokenCells(grid).map((cell) => plainAddress(grid.sheet, grid.row + cell.row, grid.column + cell.column))),
  );

/** Row and column count within the grid. */
interface Cell {
  readonly row: number;
  readonly column: number;
}

const brokenCells = ({ values, formulas }: SheetGrid): Cell[] =>
  formulas.flatMap((line, row) =>
    line.flatMap((content, column) => (values[row]?.[column] === "#NAME?" && callsUs(content) ? [{ row, column }] : [])),
  );

/** Names a function of ours, outside quoted text and outside the quoted name of a sheet. */
const callsUs = (content: string): boolean => /(?<![\w.!])BSC\.[A-Z]+\s*\(/i.test(content.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, ""));

/** Cell by cell: what is written to a block of rows of which a filter hides some ends up in other cells than meant. */
const enterAgain = ({ sheet, row, column, formulas }: SheetGrid, cell: Cell): Extract<PlanStep, { kind: "cells" }> => ({
  kind: "cells",
  sheet,
  row: row + cell.row,
  column: column + cell.column,
  cells: [[formula(formulas[cell.row]?.[cell.column] ?? "")]],
});
