import type { Column } from "./columns";
import type { Header } from "./header";
import type { PeriodOfSheet } from "./periodOfSheet";
import type { Descriptor, Finding, KpiReading } from "./reading";
import type { SheetView } from "./sheetView";

/** A sheet whose header was found: what every later phase of a reading works on. */
export interface Table {
  readonly view: SheetView;
  readonly header: Header;
  readonly columns: readonly Column[];
  /** Column of the view that names the KPIs. */
  readonly nameColumn: number;
  readonly rows: readonly KpiRow[];
  readonly periodOfSheet: PeriodOfSheet;
  /** Rows that were left out and hold cells that look like figures. */
  readonly leftOut: readonly number[];
  readonly findings: readonly Finding[];
}

/** A row of one KPI, counted in the view. */
export interface KpiRow {
  readonly row: number;
  readonly name: string;
  /** From the block title above; null without one. */
  readonly block: string | null;
}

/** The rows of one KPI: a single one, or one a period or entity. */
export interface KpiRows {
  readonly rows: readonly [KpiRow, ...KpiRow[]];
}

/** A KPI with the rows that hold its figures. */
export interface NamedKpi extends KpiRows {
  readonly kpi: KpiReading;
}

/** The column with this role; null without one. */
export const columnOf = (columns: readonly Column[], role: Descriptor): Column | null =>
  columns.find((column) => column.role === role) ?? null;
