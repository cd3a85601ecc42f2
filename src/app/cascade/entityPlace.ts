import type { GridValue, SheetGrid } from "../../domain/reading/sheetGrid";
import { editLines, freshLines, type LineEdits } from "../card/sheet/cardLines";
import type { PlanStep } from "../workbookPlan";
import { codesOf, entityRows } from "./entitySheetLayout";
import type { EntitySheet } from "./readEntitySheet";

/** Where an entity's sheet has its columns and lines once the plan is carried out. */
export interface EntityPlace {
  readonly entityId: string;
  readonly sheet: string;
  /** Sheet row of the header; the codes stand above it. */
  readonly header: number;
  /** Sheet columns by code; `id` is that of the corner. */
  readonly columns: ReadonlyMap<string, number>;
  readonly freshColumns: ReadonlySet<string>;
  /** Sheet rows by line id. */
  readonly rows: ReadonlyMap<string, number>;
  readonly edits: LineEdits;
  /** What brings the columns and rows there; none on a sheet that is to be made. */
  readonly steps: readonly PlanStep[];
}

/** The lines and columns that every sheet of the cascade has. */
export interface EntityFrame {
  readonly lines: readonly { readonly id: string }[];
  readonly periods: readonly string[];
  readonly hasPairs: boolean;
  /** Judged without functions of ours, or once was. */
  readonly hasPlain: boolean;
}

export function freshPlace(entityId: string, sheet: string, { lines, periods, hasPairs, hasPlain }: EntityFrame): EntityPlace {
  const codes = codesOf(periods, hasPairs, hasPlain);
  const edits = freshLines(lines, entityRows.header + 1);
  return {
    entityId,
    sheet,
    header: entityRows.header,
    columns: new Map(codes.map((code, column) => [code, column])),
    freshColumns: new Set(codes),
    rows: rowsOf(lines, edits),
    edits,
    steps: [],
  };
}

/** Brings a sheet that is there to the frame: columns and rows come in where they are missing, and what the user put between them stays. */
export function placeOnSheet(found: EntitySheet, grid: SheetGrid, sheet: string, frame: EntityFrame, unfinished: boolean): EntityPlace {
  const now = new Map(found.columns);
  now.set("id", found.idColumn);
  const edits = editLines(frame.lines, linesBlock(found, grid), grid, { ...Object.fromEntries(now), id: found.idColumn }, unfinished);
  const steps: PlanStep[] = [];
  const shift = (from: number, by: number): void => {
    for (const [code, column] of now) if (column >= from) now.set(code, column + by);
  };
  for (const column of unfinished ? emptyColumns(grid, now) : []) {
    steps.push({ kind: "delete-columns", sheet, column, count: 1 });
    shift(column, -1);
  }
  const freshColumns = new Set<string>();
  let cursor = Math.min(...now.values());
  const insertions: { column: number; count: number }[] = [];
  for (const code of codesOf(frame.periods, frame.hasPairs, frame.hasPlain)) {
    const column = now.get(code);
    if (column !== undefined) {
      cursor = column + 1;
      continue;
    }
    const last = insertions.at(-1);
    if (last && last.column + last.count === cursor) last.count += 1;
    else insertions.push({ column: cursor, count: 1 });
    shift(cursor, 1);
    now.set(code, cursor);
    freshColumns.add(code);
    cursor += 1;
  }
  steps.push(...insertions.map((run): PlanStep => ({ kind: "insert-columns", sheet, ...run })));
  steps.push(
    ...[...edits.deletions].reverse().map((run): PlanStep => ({ kind: "delete-rows", sheet, ...run })),
    ...edits.insertions.map((run): PlanStep => ({ kind: "insert-rows", sheet, ...run })),
    ...(edits.moves.length > 0 ? [{ kind: "move-rows" as const, sheet, moves: edits.moves }] : []),
    ...[...edits.vacated].reverse().map((run): PlanStep => ({ kind: "delete-rows", sheet, ...run })),
  );
  return {
    entityId: found.entityId,
    sheet,
    header: found.codesRow + 1,
    columns: now,
    freshColumns,
    rows: rowsOf(frame.lines, edits),
    edits,
    steps,
  };
}

const rowsOf = (lines: EntityFrame["lines"], { rows }: LineEdits): ReadonlyMap<string, number> =>
  new Map(lines.map(({ id }, index) => [id, rows[index] ?? 0]));

/** Header and lines with their closing row, as far as they are told by their ids. */
function linesBlock(
  found: EntitySheet,
  grid: SheetGrid,
): { range: { row: number; column: number; rows: number; columns: number }; values: GridValue[][] } {
  const header = found.codesRow + 1;
  const last = Math.max(header, ...found.lines.values());
  const values: GridValue[][] = [[""]];
  for (let row = header + 1; row <= last; row += 1) values.push([grid.values[row - grid.row]?.[found.idColumn - grid.column] ?? ""]);
  values.push([""]);
  return { range: { row: header, column: found.idColumn, rows: values.length, columns: 1 }, values };
}

/** Columns that a plan which failed had made and never filled, from the last to the first. */
function emptyColumns(grid: SheetGrid, coded: ReadonlyMap<string, number>): number[] {
  const known = new Set(coded.values());
  const [first, last] = [Math.min(...known), Math.max(...known)];
  const isEmpty = (column: number): boolean => grid.values.every((row) => (row[column - grid.column] ?? "") === "");
  const empty: number[] = [];
  for (let column = last; column >= first; column -= 1) if (!known.has(column) && isEmpty(column)) empty.push(column);
  return empty;
}
