import { plainAddress } from "../address";
import type { GridRect, GridValue, SheetGrid } from "./sheetGrid";

/** A sheet's used range as the recognisers look at it: rows and columns counted from the used range's top left cell. */
export interface SheetView {
  readonly grid: SheetGrid;
  readonly rows: number;
  readonly columns: number;
  value(row: number, column: number): GridValue;
  /** Like `value`, but every cell of a merged area has the value of its top left one. */
  filled(row: number, column: number): GridValue;
  /** Trimmed text of a cell; a number as its digits. */
  text(row: number, column: number): string;
  filledText(row: number, column: number): string;
  formula(row: number, column: number): string;
  format(row: number, column: number): string;
  isBlank(row: number, column: number): boolean;
  /** The merged area a cell is in, in rows and columns of the view. */
  mergeAt(row: number, column: number): GridRect | null;
  /** Address as `Sheet1!A2`, the sheet's name never quoted. */
  at(row: number, column: number): string;
}

/** Looks at a grid. */
export function viewSheet(grid: SheetGrid): SheetView {
  const rows = grid.values.length;
  const columns = grid.values.reduce((most, row) => Math.max(most, row.length), 0);
  const merges = mergedCells(grid, rows, columns);
  const value = (row: number, column: number): GridValue => grid.values[row]?.[column] ?? "";
  const filled = (row: number, column: number): GridValue => {
    const merge = merges.get(row * columns + column);
    return merge ? value(merge.row, merge.column) : value(row, column);
  };
  return {
    grid,
    rows,
    columns,
    value,
    filled,
    text: (row, column) => String(value(row, column)).trim(),
    filledText: (row, column) => String(filled(row, column)).trim(),
    formula: (row, column) => grid.formulas[row]?.[column] ?? "",
    format: (row, column) => grid.numberFormats[row]?.[column] ?? "General",
    isBlank: (row, column) => String(value(row, column)).trim() === "",
    mergeAt: (row, column) => merges.get(row * columns + column) ?? null,
    at: (row, column) => plainAddress(grid.sheet, grid.row + row, grid.column + column),
  };
}

function mergedCells(grid: SheetGrid, rows: number, columns: number): ReadonlyMap<number, GridRect> {
  const cells = new Map<number, GridRect>();
  for (const merge of grid.merges) {
    const area = { row: merge.row - grid.row, column: merge.column - grid.column, rows: merge.rows, columns: merge.columns };
    // A merge may reach beyond the used range, down to a whole column.
    for (let row = Math.max(0, area.row); row < Math.min(rows, area.row + area.rows); row++)
      for (let column = Math.max(0, area.column); column < Math.min(columns, area.column + area.columns); column++)
        cells.set(row * columns + column, area);
  }
  return cells;
}
