import type { SheetGrid } from "../../domain/reading/sheetGrid";
import type { EntitySheet } from "../cascade/readEntitySheet";

/** An entity's sheet, and the cells it was read from. */
export interface ReadSheet {
  readonly sheet: EntitySheet;
  readonly grid: SheetGrid;
}

/** What a line shows in a column, given by code; "" where there is none. */
export function textOf({ sheet, grid }: ReadSheet, lineId: string, code: string): string {
  const [row, column] = [sheet.lines.get(lineId), sheet.columns.get(code)];
  return row === undefined || column === undefined ? "" : String(grid.values[row - grid.row]?.[column - grid.column] ?? "").trim();
}
