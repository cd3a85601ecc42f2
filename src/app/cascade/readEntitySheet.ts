import { plainAddress } from "../../domain/address";
import type { GridValue, SheetGrid } from "../../domain/reading/sheetGrid";
import { isBlockFormula } from "./blockFormulas";
import { blockCode, entityOfCorner, readBlockCode, type EntitySeries } from "./entitySheetLayout";

/** A cell of a block on an entity's sheet. */
export interface EntityCell {
  /** `North!K9`. */
  readonly at: string;
  readonly row: number;
  readonly column: number;
  readonly value: GridValue;
  /** With its "="; "" for a constant. */
  readonly formula: string;
  /** Somebody typed it: a constant, or a formula that is none of ours. */
  readonly typed: boolean;
}

/** An entity's sheet as it stands: found by the codes and ids it carries, wherever rows and columns were inserted and whatever it is called. */
export interface EntitySheet {
  readonly entityId: string;
  readonly sheet: string;
  /** Sheet row of the codes; the header stands below it. */
  readonly codesRow: number;
  readonly idColumn: number;
  /** Sheet columns by code, blocks by `blockCode`. */
  readonly columns: ReadonlyMap<string, number>;
  /** Sheet rows by the id of what stands in them: KPIs, objectives, perspectives, in the order of the sheet. */
  readonly lines: ReadonlyMap<string, number>;
  /** Oldest first, as they stand. */
  readonly periods: readonly string[];
  /** Undefined where there is no such row or column. */
  cell(kpiId: string, series: EntitySeries, period: string): EntityCell | undefined;
  /** Every cell of the blocks that holds what somebody typed. */
  typed(): readonly (EntityCell & { readonly kpiId: string; readonly series: EntitySeries; readonly period: string })[];
}

/** A sheet of an entity as it was read. */
export interface ReadEntity {
  readonly found: EntitySheet;
  readonly grid: SheetGrid;
}

/** Reads a sheet that a cascade made; null for any other. */
export function readEntitySheet(grid: SheetGrid): EntitySheet | null {
  const corner = cornerOf(grid);
  if (!corner) return null;
  const { entityId, codesRow, idColumn } = corner;
  const value = (row: number, column: number): GridValue => grid.values[row - grid.row]?.[column - grid.column] ?? "";
  const columns = new Map<string, number>();
  (grid.values[codesRow - grid.row] ?? []).forEach((code, index) => {
    if (code !== "" && grid.column + index !== idColumn && !columns.has(String(code))) columns.set(String(code), grid.column + index);
  });
  const lines = new Map<string, number>();
  grid.values.forEach((_, index) => {
    const row = grid.row + index;
    const id = String(value(row, idColumn));
    if (row > codesRow + 1 && id !== "" && !lines.has(id)) lines.set(id, row);
  });
  const blocks = [...columns].flatMap(([code, column]) => {
    const read = readBlockCode(code);
    return read === null ? [] : [{ ...read, column }];
  });
  const cellAt = (row: number, column: number): EntityCell => {
    const formula = grid.formulas[row - grid.row]?.[column - grid.column] ?? "";
    const content = value(row, column);
    const typed = formula === "" ? content !== "" : !isBlockFormula(formula);
    return { at: plainAddress(grid.sheet, row, column), row, column, value: content, formula, typed };
  };
  return {
    entityId,
    sheet: grid.sheet,
    codesRow,
    idColumn,
    columns,
    lines,
    periods: blocks.flatMap(({ series, period }) => (series === "actual" ? [period] : [])),
    cell: (kpiId, series, period) => {
      const [row, column] = [lines.get(kpiId), columns.get(blockCode(series, period))];
      return row === undefined || column === undefined ? undefined : cellAt(row, column);
    },
    typed: () =>
      [...lines].flatMap(([kpiId, row]) =>
        blocks.flatMap(({ series, period, column }) => {
          const cell = cellAt(row, column);
          return cell.typed ? [{ ...cell, kpiId, series, period }] : [];
        }),
      ),
  };
}

function cornerOf({ row, column, values }: SheetGrid): { entityId: string; codesRow: number; idColumn: number } | null {
  for (const [r, cells] of values.entries())
    for (const [c, content] of cells.entries()) {
      const entityId = typeof content === "string" ? entityOfCorner(content) : null;
      if (entityId !== null) return { entityId, codesRow: row + r, idColumn: column + c };
    }
  return null;
}
