import type { Direction } from "../direction";
import type { GridRect, GridValue, SheetGrid } from "../reading/sheetGrid";
import type { Threshold } from "../thresholds";
import type { ValueAt } from "./judgeLight";
import type { Place } from "./seenCell";

/** Cells the user selected on one sheet. */
export interface Selection {
  readonly sheet: string;
  readonly areas: readonly GridRect[];
}

/** What the user says instead of what the sheets say; null or left out: as the sheets say. */
export interface LightChoice {
  readonly target?: TargetChoice | null;
  readonly direction?: Direction | null;
  readonly threshold?: Threshold | null;
}

export type TargetChoice =
  | { readonly kind: "figure"; readonly figure: number }
  | { readonly kind: "range"; readonly low: number; readonly high: number }
  | { readonly kind: "cells"; readonly sheet: string; readonly area: GridRect };

/** What stands in the cells of these sheets; blank outside of them. */
export function valuesOf(grids: readonly SheetGrid[], own: string): ValueAt {
  const bySheet = new Map(grids.map((grid) => [grid.sheet, grid]));
  return (sheet, { row, column }): GridValue => {
    const grid = bySheet.get(sheet ?? own);
    return grid?.values[row - grid.row]?.[column - grid.column] ?? "";
  };
}

/** A selection within what a sheet uses: of whole columns only the part with content. */
export function usedSelection({ sheet, areas }: Selection, grid: SheetGrid | undefined): Selection {
  if (grid === undefined) return { sheet, areas: [] };
  const [rows, columns] = [grid.values.length, grid.values[0]?.length ?? 0];
  return {
    sheet,
    areas: areas.flatMap((area) => {
      const [top, left] = [Math.max(area.row, grid.row), Math.max(area.column, grid.column)];
      const height = Math.min(area.row + area.rows, grid.row + rows) - top;
      const width = Math.min(area.column + area.columns, grid.column + columns) - left;
      return height > 0 && width > 0 ? [{ row: top, column: left, rows: height, columns: width }] : [];
    }),
  };
}

export function* placesIn(areas: readonly GridRect[]): Generator<Place> {
  for (const area of areas) {
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) yield { row, column };
    }
  }
}
