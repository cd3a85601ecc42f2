import type { GridRect, GridValue, SheetGrid } from "../../../src/domain/reading/sheetGrid";

/** What a test says of a sheet beside its rows; formats and formulas by cell ("B2"), merges as ranges ("A1:C1"). */
export interface GridExtras {
  readonly sheet?: string;
  readonly formats?: Readonly<Record<string, string>>;
  readonly formulas?: Readonly<Record<string, string>>;
  readonly merges?: readonly string[];
}

/** A sheet grid from its rows, beginning in A1. */
export function gridOf(rows: readonly (readonly (GridValue | null)[])[], extras: GridExtras = {}): SheetGrid {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const each = <T>(cell: (row: number, column: number) => T): T[][] =>
    rows.map((_, row) => Array.from({ length: width }, (_, column) => cell(row, column)));
  const at = (row: number, column: number): string => `${String.fromCharCode(65 + column)}${row + 1}`;
  return {
    sheet: extras.sheet ?? "Sheet1",
    row: 0,
    column: 0,
    values: each((row, column) => rows[row]?.[column] ?? ""),
    formulas: each((row, column) => extras.formulas?.[at(row, column)] ?? ""),
    numberFormats: each((row, column) => extras.formats?.[at(row, column)] ?? "General"),
    merges: (extras.merges ?? []).map(rectOf),
  };
}

function rectOf(range: string): GridRect {
  const [, left = "A", top = "1", right = left, bottom = top] = /^([A-Z])(\d+):([A-Z])(\d+)$/.exec(range) ?? [];
  const column = left.charCodeAt(0) - 65;
  return { row: Number(top) - 1, column, rows: Number(bottom) - Number(top) + 1, columns: right.charCodeAt(0) - 65 - column + 1 };
}

/** The same sheet moved: empty rows above and empty columns to the left, as its used range or inside it. */
export function moved(grid: SheetGrid, down: number, right: number): SheetGrid {
  return {
    ...grid,
    row: grid.row + down,
    column: grid.column + right,
    merges: grid.merges.map((merge) => ({ ...merge, row: merge.row + down, column: merge.column + right })),
  };
}
