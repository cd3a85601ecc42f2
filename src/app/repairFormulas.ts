import { plainAddress } from "../domain/address";
import type { SheetGrid } from "../domain/reading/sheetGrid";
import type { WorkbookPort } from "./ports";
import { formula, type PlanStep } from "./workbookPlan";

export interface RepairOutcome {
  /** Formulas entered again. */
  readonly repaired: number;
  /** Sheets whose formulas could not be entered again because they are protected. */
  readonly locked: readonly string[];
  /** The first cell that was mended, `Sheet1!B7`; null when there was none. */
  readonly first: string | null;
}

/**
 * Enters formulas of ours again that show `#NAME?`: Excel binds a function's name when a formula is entered, so one typed before the
 * add-in was loaded stays broken, whatever is recalculated. Protected sheets are named, never unlocked.
 */
export async function repairFormulas(port: WorkbookPort): Promise<RepairOutcome> {
  const sheets = await port.readAllSheets();
  const broken = sheets.map(({ grid, protected: locked }) => ({ grid, locked, runs: brokenRuns(grid) })).filter(({ runs }) => runs.length > 0);
  const open = broken.filter(({ locked }) => !locked);
  const steps = open.flatMap(({ grid, runs }) => runs.map((run) => enterAgain(grid, run)));
  if (steps.length > 0) await port.write({ steps });
  const [first] = open;
  const [run] = first?.runs ?? [];
  return {
    repaired: open.flatMap(({ runs }) => runs).reduce((sum, { count }) => sum + count, 0),
    locked: broken.filter(({ locked }) => locked).map(({ grid }) => grid.sheet),
    first: first && run ? plainAddress(first.grid.sheet, first.grid.row + run.row, first.grid.column + run.column) : null,
  };
}

/** Broken cells one below the other; row and column count within the grid. */
interface Run {
  readonly row: number;
  readonly column: number;
  readonly count: number;
}

function brokenRuns({ values, formulas }: SheetGrid): Run[] {
  const runs: Run[] = [];
  const width = Math.max(0, ...formulas.map((row) => row.length));
  for (let column = 0; column < width; column += 1) {
    let count = 0;
    for (let row = 0; row <= formulas.length; row += 1) {
      if (values[row]?.[column] === "#NAME?" && callsUs(formulas[row]?.[column] ?? "")) count += 1;
      else if (count > 0) {
        runs.push({ row: row - count, column, count });
        count = 0;
      }
    }
  }
  return runs;
}

/** Names a function of ours, outside quoted text. */
const callsUs = (content: string): boolean => /\bBSC\.[A-Z]+\s*\(/i.test(content.replace(/"(?:[^"]|"")*"/g, ""));

function enterAgain({ sheet, row, column, formulas }: SheetGrid, run: Run): PlanStep {
  const cells = Array.from({ length: run.count }, (_, index) => [formula(formulas[run.row + index]?.[run.column] ?? "")]);
  return { kind: "cells", sheet, row: row + run.row, column: column + run.column, cells };
}
