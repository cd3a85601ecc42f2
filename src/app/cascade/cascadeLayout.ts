import { cellAddress, quotedSheet } from "../../domain/address";
import type { GridRect } from "../../domain/reading/sheetGrid";
import type { CascadeModel } from "./cascadeModel";

/** Columns of the machinery before its blocks of periods; the first three tell its rows and are hidden. */
export const machineryColumns = ["kpiId", "parentId", "entityId", "kpi", "entity", "kind", "share"] as const;
export type MachineryColumn = (typeof machineryColumns)[number];

/** Periods on one page: what a page shows is said above the first of them. */
export const pageOfPeriods = 12;

/** Blocks of periods of the machinery. */
export const machinerySeries = ["split", "target", "actual", "numerator", "denominator"] as const;
export type MachinerySeries = (typeof machinerySeries)[number];

/** Sheet rows of a group, zero-based: the parent's, its children's, and what is left between them. */
export interface GroupRows {
  readonly parent: number;
  readonly first: number;
  readonly last: number;
  readonly check: number;
}

/** Where everything stands on the sheet with the machinery. */
export interface CascadeLayout {
  readonly sheet: string;
  /** Two header rows and the groups. */
  readonly block: GridRect;
  readonly series: readonly MachinerySeries[];
  columnOf(series: MachinerySeries, period: number): number;
  rowsOf(kpiId: string, parentId: string): GroupRows | undefined;
  /** `'BSC Cascade'!K9`: what stands for the parent of a group. */
  parentCell(kpiId: string, parentId: string, series: MachinerySeries, period: number): string | null;
  /** What stands for one of its children. */
  childCell(kpiId: string, parentId: string, entityId: string, series: MachinerySeries, period: number): string | null;
}

export const headerRows = 2;

/** `at` is the top left cell of the block. */
export function cascadeLayout(model: CascadeModel, sheet: string, at: { readonly row: number; readonly column: number }): CascadeLayout {
  const series = machinerySeries.filter((each) => model.hasPairs || (each !== "numerator" && each !== "denominator"));
  const rows = new Map<string, GroupRows & { readonly children: ReadonlyMap<string, number> }>();
  let next = at.row + headerRows;
  for (const { kpi, parentId, children } of model.groups) {
    const first = next + 1;
    const last = next + children.length;
    const places = new Map(children.map(({ entityId }, index) => [entityId, first + index]));
    rows.set(keyOf(kpi.id, parentId), { parent: next, first, last, check: last + 1, children: places });
    next = last + 2;
  }
  const columnOf = (which: MachinerySeries, period: number): number =>
    at.column + machineryColumns.length + series.indexOf(which) * model.periods.length + period;
  const cell = (row: number | undefined, which: MachinerySeries, period: number): string | null =>
    row === undefined || !series.includes(which) ? null : `${quotedSheet(sheet)}!${cellAddress(row, columnOf(which, period))}`;
  return {
    sheet,
    block: {
      ...at,
      rows: Math.max(next - at.row, headerRows + 1),
      columns: machineryColumns.length + series.length * model.periods.length,
    },
    series,
    columnOf,
    rowsOf: (kpiId, parentId) => rows.get(keyOf(kpiId, parentId)),
    parentCell: (kpiId, parentId, which, period) => cell(rows.get(keyOf(kpiId, parentId))?.parent, which, period),
    childCell: (kpiId, parentId, entityId, which, period) => cell(rows.get(keyOf(kpiId, parentId))?.children.get(entityId), which, period),
  };
}

const keyOf = (kpiId: string, parentId: string): string => `${kpiId}\n${parentId}`;
