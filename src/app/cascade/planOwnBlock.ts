import type { GridRect } from "../../domain/reading/sheetGrid";
import type { BlockName, StoredBlock } from "../storedWorkbook";
import type { PlanCell, PlanStep } from "../workbookPlan";
import { cellChange } from "./cellChange";
import { SheetCells } from "./cellRuns";

/** A block that is ours alone: written as it is to be, in place, only where it differs. */
export interface OwnBlock {
  readonly name: BlockName;
  readonly sheet: string;
  readonly stored: StoredBlock | undefined;
  /** The whole block, row by row; every cell says what it holds. */
  readonly cells: readonly (readonly PlanCell[])[];
  readonly at: { readonly row: number; readonly column: number };
  /** How many columns at the left, and rows at the top, say what the others are. */
  readonly telling: { readonly columns: number; readonly rows: number };
  /** What makes a fresh sheet, before its block. */
  readonly fresh: readonly PlanStep[];
  /** The looks of the whole block. */
  readonly looks: (range: GridRect) => readonly PlanStep[];
}

export function planOwnBlock(
  { name, sheet, stored, cells, at, telling, fresh, looks }: OwnBlock,
  unfinished: boolean,
  renew: boolean,
): PlanStep[] {
  const range: GridRect = { ...at, rows: cells.length, columns: cells[0]?.length ?? 1 };
  const changed = new SheetCells();
  let reshaped = !stored || unfinished || stored.range.rows !== range.rows || stored.range.columns !== range.columns;
  cells.forEach((row, r) =>
    row.forEach((wanted, c) => {
      const held = { value: stored?.values[r]?.[c] ?? "", formula: stored?.formulas[r]?.[c] ?? "" };
      const change = cellChange("ours", wanted, held, renew);
      if (change === null) return;
      changed.put(at.row + r, at.column + c, change);
      if ((r < telling.rows || c < telling.columns) && !(renew && held.formula !== "")) reshaped = true;
    }),
  );
  if (!reshaped) return changed.steps(sheet);
  return [
    ...(stored ? [] : fresh),
    ...(stored ? roomFor(stored, range) : []),
    { kind: "name", block: name, sheet, range },
    ...(stored ? leftovers(stored, range) : []),
    ...looks(range),
    ...changed.steps(sheet),
  ];
}

/** What somebody wrote below or beside a block that grows makes room. */
function roomFor({ sheet, range: before, lastUsedRow, lastUsedColumn }: StoredBlock, range: GridRect): PlanStep[] {
  const [below, behind] = [before.row + before.rows, before.column + before.columns];
  const steps: PlanStep[] = [];
  if (range.rows > before.rows && lastUsedRow >= below)
    steps.push({ kind: "insert-rows", sheet, row: below, count: range.rows - before.rows });
  if (range.columns > before.columns && (lastUsedColumn ?? 0) >= behind)
    steps.push({ kind: "insert-columns", sheet, column: behind, count: range.columns - before.columns });
  return steps;
}

function leftovers({ sheet, range: before }: StoredBlock, range: GridRect): PlanStep[] {
  const steps: PlanStep[] = [];
  if (before.rows > range.rows)
    steps.push({ kind: "clear", sheet, range: { ...before, row: range.row + range.rows, rows: before.rows - range.rows } });
  if (before.columns > range.columns)
    steps.push({
      kind: "clear",
      sheet,
      range: { ...before, column: range.column + range.columns, columns: before.columns - range.columns },
    });
  return steps;
}
