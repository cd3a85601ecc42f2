import { cellAddress, readCell, splitAddress } from "../domain/address";
import type { CellChange, DataProblem, Fix, UnmergedCopy } from "../domain/dataReport/dataProblem";
import type { GridRect, SheetGrid } from "../domain/reading/sheetGrid";
import { freeSheetNames } from "./freeSheetNames";
import { WorkbookError, type WorkbookPort } from "./ports";
import { formula, text, type PlanCell, type PlanStep, type UserCellChange } from "./workbookPlan";

export interface FixOutcome {
  /** Cells that were changed. */
  readonly changed: readonly CellChange[];
  /** Sheets that were added: copies without merged cells. */
  readonly copies: readonly string[];
}

/** Problems that a click on all puts right where they are; a copy of a sheet is only made when it is asked for by itself. */
export const fixedInPlace = (problems: readonly DataProblem[]): readonly DataProblem[] =>
  problems.filter(({ fix }) => fix !== null && fix.kind !== "unmerge-copy");

/**
 * Carries out the fixes of these problems, on the cells they list and no others: all of them or, when one of the cells no longer holds what
 * the report saw, none. Of two fixes for one cell the first is taken; what is left of the other is in the next report. Throws `WorkbookError`:
 * `changed-meanwhile`, `protected-sheet` and whatever Excel says.
 */
export async function fixData(port: WorkbookPort, problems: readonly DataProblem[]): Promise<FixOutcome> {
  const fixes = problems.flatMap(({ fix }) => (fix === null ? [] : [fix]));
  const changed = changesOf(fixes);
  const copies = fixes.filter((fix) => fix.kind === "unmerge-copy");
  const steps: PlanStep[] = changed.length === 0 ? [] : [{ kind: "change-cells", changes: changed.map(asStep) }];
  const made: string[] = [];
  if (copies.length > 0) {
    const { sheets, structureProtected } = await port.readStored();
    if (structureProtected) throw new WorkbookError("protected-workbook", null);
    const freeName = freeSheetNames(sheets.map(({ name }) => name));
    for (const copy of copies) {
      if (sheets.some(({ name, protected: locked }) => name === copy.sheet && locked))
        throw new WorkbookError("protected-sheet", copy.sheet);
      const name = freeName(copy.sheet);
      made.push(name);
      steps.push(...unmergedCopy(copy, name, await port.readSheet(copy.sheet)));
    }
  }
  if (steps.length > 0) await port.write({ steps });
  return { changed, copies: made };
}

function changesOf(fixes: readonly Fix[]): readonly CellChange[] {
  const taken = new Set<string>();
  return fixes.flatMap((fix) => {
    if (fix.kind === "unmerge-copy" || fix.changes.some(({ at }) => taken.has(at))) return [];
    for (const { at } of fix.changes) taken.add(at);
    return fix.changes;
  });
}

function asStep({ at, to, ...change }: CellChange): UserCellChange {
  const { sheet, cell } = splitAddress(at);
  const place = readCell(cell);
  if (place === null) throw new RangeError(`${at} is no cell`);
  return { ...change, ...place, sheet, to: typeof to === "string" ? text(to) : to };
}

/** The copy is of the sheet as it is now: merged cells that are gone since the report are a change. */
function unmergedCopy({ sheet, merges }: UnmergedCopy, name: string, grid: SheetGrid): readonly PlanStep[] {
  const gone = merges.find((merge) => !grid.merges.some((each) => sameRect(each, merge)));
  if (gone !== undefined) throw new WorkbookError("changed-meanwhile", `${sheet}!${cellAddress(gone.row, gone.column)}`);
  const filled = merges.map((merge): PlanStep => {
    const { row, column, rows, columns } = merge;
    const content = contentOf(grid, row, column);
    const cells = Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (__, c): PlanCell => (r + c === 0 ? null : content)),
    );
    return { kind: "cells", sheet: name, row, column, cells };
  });
  return [{ kind: "copy-sheet", sheet, as: name }, { kind: "unmerge", sheet: name, ranges: merges }, ...filled];
}

const sameRect = (a: GridRect, b: GridRect): boolean =>
  a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;

/** What the cells of a merged area show: its first cell's constant, or a link to it where that is a formula. */
function contentOf({ row: top, column: left, values, formulas }: SheetGrid, row: number, column: number): PlanCell {
  const value = values[row - top]?.[column - left] ?? "";
  if ((formulas[row - top]?.[column - left] ?? "") !== "") return formula(`=${cellAddress(row, column)}`);
  return typeof value === "string" ? (value === "" ? null : text(value)) : value;
}
