import type { SheetGrid } from "../reading/sheetGrid";
import { cellOf, type SourceCell } from "./material";

/** Cells of a sheet that hold anything. */
export const filledCells = (grid: SheetGrid): readonly SourceCell[] =>
  grid.values.flatMap((line, row) =>
    line.flatMap((value, column) => {
      if (value === "" && (grid.formulas[row]?.[column] ?? "") === "") return [];
      return cellOf(grid, grid.row + row, grid.column + column) ?? [];
    }),
  );
