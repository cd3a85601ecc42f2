import { WorkbookError } from "../app/ports";
import type { PlanStep, UserCellChange } from "../app/workbookPlan";
import { plainAddress } from "../domain/address";
import { readFormulas, readValues, writtenCell } from "./cells";

export type ChangeStep = Extract<PlanStep, { kind: "change-cells" }>;

/** Changes of neighbouring cells of one column, which go together. */
interface Run {
  readonly key: string;
  readonly changes: readonly [UserCellChange, ...UserCellChange[]];
}

/** What stands where cells are to change. */
export interface SeenCells {
  /** Runs of which no row is hidden: what is written to a block of rows of which a filter hides some ends up in other cells than meant. */
  readonly shown: ReadonlySet<string>;
}

export const nothingSeen: SeenCells = { shown: new Set() };

/** Asks for the cells that are to change; after the batch, throws unless each still holds what it was seen to hold, or already what it is to hold. */
export function lookAtCells(context: Excel.RequestContext, steps: readonly PlanStep[]): () => SeenCells {
  const runs = steps.flatMap((step) => (step.kind === "change-cells" ? runsOf(step.changes) : []));
  const sheets = new Map(
    [...new Set(runs.map(({ changes: [{ sheet }] }) => sheet))].map((name) => [
      name,
      context.workbook.worksheets.getItemOrNullObject(name).load("protection/protected"),
    ]),
  );
  const asked = runs.map((run) => {
    const [{ sheet, row, column }] = run.changes;
    // A sheet that is gone must not fail the batch before it can be told.
    const range = sheets
      .get(sheet)
      ?.getCell(row, column)
      .getResizedRange(run.changes.length - 1, 0);
    return { run, range: range?.load("values,formulas,numberFormat,rowHidden,format/protection/locked") };
  });
  return () => {
    for (const [name, sheet] of sheets) if (sheet.isNullObject) throw new WorkbookError("item-not-found", name);
    const shown = new Set<string>();
    for (const { run, range } of asked) {
      if (range === undefined) continue;
      const [{ sheet, toFormat }] = run.changes;
      // Unlocked cells of a protected sheet take contents, but no format; null where only some of them are unlocked.
      const isOpen = toFormat === null && (range.format.protection.locked as boolean | null) === false;
      if (!isOpen && sheets.get(sheet)?.protection.protected === true) throw new WorkbookError("protected-sheet", sheet);
      const values = readValues(range.values);
      const formulas = readFormulas(range.formulas, range.values);
      run.changes.forEach((change, index) => {
        const value = values[index]?.[0];
        const format = String((range.numberFormat as unknown[][])[index]?.[0]);
        const formula = formulas[index]?.[0] ?? "";
        const isConstant = formula === "";
        const isAsSeen =
          formula === (change.fromFormula ?? "") &&
          (!isConstant || value === change.from) &&
          (change.fromFormat === null || format === change.fromFormat);
        const isDone = isConstant && value === contentOf(change) && (change.toFormat === null || format === change.toFormat);
        if (!(isAsSeen || isDone)) throw new WorkbookError("changed-meanwhile", plainAddress(change.sheet, change.row, change.column));
      });
      // Null where some rows are hidden, whatever the typings say.
      if ((range.rowHidden as boolean | null) === false) shown.add(run.key);
    }
    return { shown };
  };
}

/** Puts the changes into the batch, each run at once where all its rows are shown. */
export function changeCells(context: Excel.RequestContext, { changes }: ChangeStep, { shown }: SeenCells): void {
  for (const run of runsOf(changes)) {
    const parts = shown.has(run.key) ? [run.changes] : run.changes.map((change) => [change] as const);
    for (const part of parts) {
      const [{ sheet, row, column, toFormat }] = part;
      const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, part.length, 1);
      // The format first: a cell formatted as text makes text of a number.
      if (toFormat !== null) range.numberFormat = part.map((change) => [change.toFormat ?? ""]);
      range.formulas = part.map(({ to }) => [writtenCell(to)]);
    }
  }
}

const contentOf = ({ to }: UserCellChange): unknown => (typeof to === "object" && to !== null && "text" in to ? to.text : to);

/** Cells below each other in one column that all get a format, or all keep theirs. */
function runsOf(changes: readonly UserCellChange[]): readonly Run[] {
  const sorted = [...changes].sort((a, b) => (a.sheet < b.sheet ? -1 : a.sheet > b.sheet ? 1 : 0) || a.column - b.column || a.row - b.row);
  const runs: [UserCellChange, ...UserCellChange[]][] = [];
  for (const change of sorted) {
    const last = runs.at(-1)?.at(-1);
    const follows =
      last !== undefined &&
      last.sheet === change.sheet &&
      last.column === change.column &&
      last.row + 1 === change.row &&
      (last.toFormat === null) === (change.toFormat === null);
    if (follows) runs.at(-1)?.push(change);
    else runs.push([change]);
  }
  return runs.map((run) => ({ key: `${run.length} ${plainAddress(run[0].sheet, run[0].row, run[0].column)}`, changes: run }));
}
