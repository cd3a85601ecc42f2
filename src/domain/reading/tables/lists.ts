import { columnOf, holdsFigures, type Column } from "../columns/column";
import type { LineRole } from "../reading";
import { kpiOfTable } from "../figures/spots";
import type { Table } from "./table";

/** Figures that make a KPI; weights, statuses and progress are said of departments and initiatives as well. */
const ofAKpi: ReadonlySet<LineRole> = new Set(["actual", "target", "prior", "forecast", "baseline", "numerator", "denominator"]);

const says = (columns: readonly Column[], ...wanted: readonly string[]): boolean =>
  columns.some(({ stack }) => stack.at(-1)?.concepts.some((concept) => wanted.includes(concept)) === true);

const measures = ({ columns }: Table): boolean =>
  columns.some((column) => holdsFigures(column) && ofAKpi.has(column.role) && !column.derived);

/** Recognisers of tables that list something else than KPIs: what they hold is of no card, and nothing is asked about it. */
export const lists = {
  /** "Entity | Parent | Owner | Weight | Room": what belongs to what. */
  entities: (table) => {
    const because = columnOf(table.columns, "kpi")?.because[0];
    return (
      (because === undefined || because === "content") && says(table.columns, "entity") && says(table.columns, "parent") && !measures(table)
    );
  },
  /** "Initiative | Owner | Start | Due | Budget | Progress": work with its dates. */
  initiatives: ({ columns }) =>
    columnOf(columns, "kpi") === null &&
    columns.every(({ kpi, because }) => kpi === null && because[0] !== "corrected") &&
    says(columns, "initiative") &&
    says(columns, "start", "due"),
  /** "Objective | Owner | Weight | Room": no KPI is named, and no figure is one of a KPI. */
  "nothing-measured": (table) => {
    const named = kpiOfTable(table);
    const isNamed = named === null ? table.records.length > 0 : named.from === "label";
    return !isNamed && !measures(table);
  },
} as const satisfies Record<string, (table: Table) => boolean>;

/** Whether the table lists something else than KPIs. */
export const isList = (table: Table): boolean => Object.values(lists).some((knows: (table: Table) => boolean) => knows(table));
