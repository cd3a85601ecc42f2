import type { SheetGrid, GridValue } from "../../domain/reading/sheetGrid";
import { blockCode, type EntitySeries } from "../cascade/entitySheetLayout";
import type { EntitySheet } from "../cascade/readEntitySheet";

const mark = "base:";

/** The code above a hidden column that keeps what a column of a block held when the sheet left. */
export const baseCode = (series: EntitySeries, period: string): string => mark + blockCode(series, period);

/** What a figure was when the sheet left; null where the sheet does not say. */
export function baseOf(sheet: EntitySheet, grid: SheetGrid): (kpiId: string, series: EntitySeries, period: string) => GridValue | null {
  return (kpiId, series, period) => {
    const [row, column] = [sheet.lines.get(kpiId), sheet.columns.get(baseCode(series, period))];
    return row === undefined || column === undefined ? null : (grid.values[row - grid.row]?.[column - grid.column] ?? "");
  };
}

/** Whether a sheet carries what it held when it left. */
export const hasBase = (sheet: EntitySheet): boolean => [...sheet.columns.keys()].some((code) => code.startsWith(mark));
