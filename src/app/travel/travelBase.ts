import type { SheetGrid, GridValue } from "../../domain/reading/sheetGrid";
import { blockCode, type EntitySeries } from "../cascade/entitySheetLayout";
import type { EntitySheet } from "../cascade/readEntitySheet";

const mark = "base:";

/** The code above a hidden column that keeps what a column of a block held when the sheet left. */
export const baseCode = (series: EntitySeries, period: string): string => mark + blockCode(series, period);

/** The codes above what tells the lines of those columns, also where the sheet's own were sorted without them: ids and names. */
export const [baseId, baseName] = [`${mark}id`, `${mark}name`] as const;

/** What a figure was when the sheet left; null where the sheet does not say. */
export function baseOf(sheet: EntitySheet, grid: SheetGrid): (kpiId: string, series: EntitySeries, period: string) => GridValue | null {
  const held = heldIn(sheet, grid);
  return (kpiId, series, period) => held(kpiId, baseCode(series, period));
}

/** What a line was called when the sheet left; "" where the sheet does not say. */
export function nameHeld(sheet: EntitySheet, grid: SheetGrid): (kpiId: string) => string {
  const held = heldIn(sheet, grid);
  return (kpiId) => String(held(kpiId, baseName) ?? "").trim();
}

function heldIn({ lines, columns, codesRow }: EntitySheet, { row: top, column: left, values }: SheetGrid) {
  const ids = columns.get(baseId);
  const rows =
    ids === undefined
      ? lines
      : new Map(
          values.flatMap((cells, index) => {
            const id = cells[ids - left] ?? "";
            return id === "" || top + index <= codesRow ? [] : [[String(id), top + index] as const];
          }),
        );
  return (lineId: string, code: string): GridValue | null => {
    const [row, column] = [rows.get(lineId), columns.get(code)];
    return row === undefined || column === undefined ? null : (values[row - top]?.[column - left] ?? "");
  };
}

/** Whether a sheet carries what it held when it left. */
export const hasBase = (sheet: EntitySheet): boolean => [...sheet.columns.keys()].some((code) => code.startsWith(mark));
