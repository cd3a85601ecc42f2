import type { SheetGrid } from "../reading/sheetGrid";
import { viewSheet } from "../reading/sheetView";
import { entitiesInCells } from "./entitiesInCells";
import type { ReadEntities } from "./listedEntities";

/**
 * The entities a sheet lists: a column of them with a column of parents, or a column for each level (Division, Department, Team), or a column of names
 * with nothing beside it but owners, weights and ids. Null where the sheet is no such list.
 */
export function entitiesOnSheet(grid: SheetGrid): ReadEntities | null {
  const view = viewSheet(grid);
  const cells = Array.from({ length: view.rows }, (_, row) =>
    Array.from({ length: view.columns }, (_, column) => view.filledText(row, column)),
  );
  return entitiesInCells(cells, headerRows);
}

/** A header stands among the first rows, below titles. */
const headerRows = 20;
