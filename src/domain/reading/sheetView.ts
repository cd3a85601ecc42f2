import { plainAddress } from "../address";
import type { GridRect, GridValue, SheetGrid } from "./sheetGrid";

/** Cells of a sheet as the recognisers look at them: rows and columns counted from the view's top left cell. */
export interface SheetView {
  readonly sheet: string;
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
  /** Zero-based sheet row and column of a cell of the view. */
  place(row: number, column: number): { readonly row: number; readonly column: number };
}

/** Looks at a grid. */
export function viewSheet(grid: SheetGrid): SheetView {
  const rows = grid.values.length;
  const columns = grid.values.reduce((most, row) => Math.max(most, row.length), 0);
  const merges = mergedCells(grid, rows, columns);
  return withTexts({
    sheet: grid.sheet,
    rows,
    columns,
    value: (row, column) => grid.values[row]?.[column] ?? "",
    formula: (row, column) => grid.formulas[row]?.[column] ?? "",
    format: (row, column) => grid.numberFormats[row]?.[column] ?? "General",
    mergeAt: (row, column) => merges.get(row * columns + column) ?? null,
    place: (row, column) => ({ row: grid.row + row, column: grid.column + column }),
  });
}

/** Part of a view; merged areas that reach beyond it are cut. */
export function partOf(view: SheetView, area: GridRect): SheetView {
  const [down, right] = [area.row, area.column];
  return withTexts({
    sheet: view.sheet,
    rows: area.rows,
    columns: area.columns,
    value: (row, column) => (inside(area, row, column) ? view.value(row + down, column + right) : ""),
    formula: (row, column) => (inside(area, row, column) ? view.formula(row + down, column + right) : ""),
    format: (row, column) => view.format(row + down, column + right),
    mergeAt: (row, column) => {
      const merge = inside(area, row, column) ? view.mergeAt(row + down, column + right) : null;
      return merge && { ...merge, row: merge.row - down, column: merge.column - right };
    },
    place: (row, column) => view.place(row + down, column + right),
  });
}

const inside = (area: GridRect, row: number, column: number): boolean =>
  row >= 0 && column >= 0 && row < area.rows && column < area.columns;

/** The view with rows and columns changed over: KPIs that stand side by side stand under each other. Addresses stay those of the sheet. */
export function turned(view: SheetView): SheetView {
  return withTexts({
    sheet: view.sheet,
    rows: view.columns,
    columns: view.rows,
    value: (row, column) => view.value(column, row),
    formula: (row, column) => view.formula(column, row),
    format: (row, column) => view.format(column, row),
    mergeAt: (row, column) => {
      const merge = view.mergeAt(column, row);
      return merge && { row: merge.column, column: merge.row, rows: merge.columns, columns: merge.rows };
    },
    place: (row, column) => view.place(column, row),
  });
}

type Cells = Pick<SheetView, "sheet" | "rows" | "columns" | "value" | "formula" | "format" | "mergeAt" | "place">;

function withTexts(cells: Cells): SheetView {
  const filled = (row: number, column: number): GridValue => {
    const merge = cells.mergeAt(row, column);
    return merge ? cells.value(merge.row, merge.column) : cells.value(row, column);
  };
  return {
    ...cells,
    filled,
    text: (row, column) => String(cells.value(row, column)).trim(),
    filledText: (row, column) => String(filled(row, column)).trim(),
    isBlank: (row, column) => {
      const value = cells.value(row, column);
      return value === "" || (typeof value === "string" && value.trim() === "");
    },
    at: (row, column) => {
      const place = cells.place(row, column);
      return plainAddress(cells.sheet, place.row, place.column);
    },
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
