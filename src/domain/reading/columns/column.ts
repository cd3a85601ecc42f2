import type { PeriodReading } from "../../period/period";
import type { ColumnContent } from "./columnContent";
import type { StackCell } from "../headers/headerBand";
import type { Descriptor, LineRole, Series, Tell } from "../reading";
import { seriesNames } from "../reading";

/** A column of a table as it was understood; `column` counts in the view. */
export interface Column {
  readonly column: number;
  /** Header cells over it, from top to bottom. */
  readonly stack: readonly StackCell[];
  /** Text of the lowest header cell; "" without one. */
  readonly header: string;
  readonly role: LineRole;
  /** Weightiest reason first. */
  readonly because: readonly Tell[];
  /** Period that its header names. */
  readonly period: PeriodReading | null;
  /** A name in its header that no word explains; what it names is settled in `kpi`, `entity` and `block`. */
  readonly label: Label | null;
  readonly kpi: Label | null;
  readonly entity: Label | null;
  readonly block: string | null;
  /** Figures so far this year and the like: derived, not read. */
  readonly derived: boolean;
  /** Why the figures of this column are asked about; null when it is sure. */
  readonly doubt: string | null;
  readonly content: ColumnContent;
}

export interface Label {
  readonly text: string;
  /** Place of the cell in the view. */
  readonly row: number;
  readonly column: number;
}

const seriesRoles: ReadonlySet<string> = new Set(seriesNames);

/** Whether the column's cells are figures. */
export const holdsFigures = (column: Column): column is Column & { readonly role: Series } => seriesRoles.has(column.role);

const byRole = new WeakMap<readonly Column[], ReadonlyMap<LineRole, Column>>();

/** The column with this role, the first of them; null without one. Looked up once for a list of columns, which may be as wide as a sheet. */
export function columnOf(columns: readonly Column[], role: Descriptor): Column | null {
  let roles = byRole.get(columns);
  if (roles === undefined) {
    roles = new Map([...columns].reverse().map((column) => [column.role, column]));
    byRole.set(columns, roles);
  }
  return roles.get(role) ?? null;
}
