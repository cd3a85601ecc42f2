import type { Column } from "../columns/column";
import type { Context } from "../context";
import type { HeaderBand } from "../headers/headerBand";
import type { Finding, KpiReading, Series } from "../reading";
import type { SheetView } from "../sheetView";

/** A table whose header was found: what every later phase of a reading works on. Its records stand in rows of the view. */
export interface Table {
  readonly view: SheetView;
  /** The view shows rows as columns: the KPIs stand side by side on the sheet. */
  readonly isTurned: boolean;
  readonly header: HeaderBand;
  /** Rows below the header that belong to the table, blank ones too. */
  readonly rows: readonly number[];
  readonly columns: readonly Column[];
  readonly context: Context;
  /** What its bare figures are, where the sheet's heading and another sheet say so; null for actuals. */
  readonly series: Series | null;
  readonly records: readonly TableRow[];
  /** Rows that were left out and hold cells that look like figures. */
  readonly leftOut: readonly number[];
  readonly findings: readonly Finding[];
}

/** A row of figures, counted in the view. */
export interface TableRow {
  readonly row: number;
  /** The KPI that the row names, with the cell that names it; null where a header or a title does. */
  readonly name: Named | null;
  /** What its figures are, where the row says it. */
  readonly series: Series | null;
  /** From the titles between the rows. */
  readonly perspective: string | null;
  readonly objective: string | null;
  readonly entity: string | null;
}

export interface Named {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** A KPI with the rows that hold its figures. */
export interface NamedKpi {
  readonly kpi: KpiReading;
  readonly rows: readonly [TableRow, ...TableRow[]];
}
