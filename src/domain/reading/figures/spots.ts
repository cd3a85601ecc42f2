import type { PeriodReading } from "../../period/period";
import { columnOf, holdsFigures, type Column } from "../columns/column";
import { datingOf, type Dating } from "./dating";
import { entitiesOf } from "./entities";
import { derivedSeries } from "../columns/columnRivals";
import { isBare } from "../headers/headings";
import type { Series } from "../reading";
import type { Named, Table, TableRow } from "../tables/table";
import { isGenericTitle } from "../vocabulary/titleWords";
import { plainText } from "../words";

/** A cell where a figure has its place, with all that its row, its column and the titles say of it. */
export interface Spot {
  readonly record: TableRow;
  readonly column: Column;
  readonly series: Series;
  readonly entity: string | null;
  readonly period: PeriodReading | null;
}

/** A KPI of a table with the places of its figures. */
export interface TableKpi {
  readonly named: Named;
  /** The cell that names it; the sheet alone when only its tab does. */
  readonly at: string;
  /** Of how many KPIs of this name in the table it is, from 1. */
  readonly count: number;
  /** Cells of the others of its name before it. */
  readonly earlier: string | null;
  /** Row that describes it; null when the KPIs stand across. */
  readonly record: TableRow | null;
  readonly spots: readonly Spot[];
  readonly perspective: string | null;
  readonly objective: string | null;
}

export interface TableKpis {
  readonly kpis: readonly TableKpi[];
  readonly dating: Dating;
}

/** Gives every cell of figures its KPI, entity, period and series. */
export function placeFigures(table: Table): TableKpis {
  const { view, columns, records, context } = table;
  const dating = datingOf(table);
  const figureColumns = columns.filter(holdsFigures);
  const ofTable = context.one("entity");
  const fallback = kpiOfTable(table);
  const across = kpiBesideNames(table, figureColumns);
  const kpis = new Map<string, TableKpi & { spots: Spot[] }>();
  const counts = new Map<string, { count: number; at: string }>();
  const entities = entitiesOf(table, dating);
  const toldApart =
    entities.size > 0 ||
    columnOf(columns, "period") !== null ||
    records.some(({ series }) => series !== null) ||
    records.some(({ entity }) => entity !== null);
  for (const record of records)
    for (const each of figureColumns) {
      const outside = fallback ?? across;
      const named = record.name ?? each.kpi ?? outside?.named ?? null;
      if (named === null) continue;
      const column = across !== null && isUnsure(each, record, across) ? { ...each, doubt: each.doubt ?? "columns-are-what" } : each;
      const inRow = record.name !== null;
      const at = named.row < 0 ? view.sheet : outside?.named === named ? outside.at : view.at(named.row, named.column);
      const key = inRow && !toldApart ? `${plainText(named.text)} ${at}` : plainText(named.text);
      let kpi = kpis.get(key);
      if (kpi === undefined) {
        const earlier = counts.get(plainText(named.text));
        const count = (earlier?.count ?? 0) + 1;
        counts.set(plainText(named.text), { count, at: earlier?.at ?? at });
        kpi = {
          named,
          at,
          count,
          earlier: earlier?.at ?? null,
          record: inRow ? record : null,
          spots: [],
          perspective: record.perspective ?? column.block,
          objective: record.objective,
        };
        kpis.set(key, kpi);
      }
      // A row says what its bare figures are; a column with a word of its own keeps it.
      const series =
        (column.role === "actual" ? record.series : null) ?? (table.series !== null && isBare(column) ? table.series : column.role);
      const entity = column.entity?.text ?? entities.get(record.row) ?? record.entity ?? ofTable?.text ?? null;
      kpi.spots.push({ record, column, series, entity, period: dating.periodOf(record, column, series) });
    }
  return { kpis: [...kpis.values()], dating };
}

/** A name in the corner, over rows that say actual and target; over rows of periods it may be a title as well. */
function inCorner(columns: readonly Column[]): (Named & { readonly from: "label" | "title" }) | null {
  const stub = columnOf(columns, "series") ?? columnOf(columns, "period");
  const cell = stub?.because[0] === "content" ? stub.stack.at(-1) : undefined;
  if (cell?.label == null || cell.number || isGenericTitle(cell.text)) return null;
  return { text: cell.text, row: cell.row, column: cell.column, from: stub?.role === "series" ? "label" : "title" };
}

/** A KPI that no row and no column names. */
interface KpiOutside {
  readonly named: Named;
  readonly at: string;
  readonly from: "label" | "title" | "tab";
}

/** The one KPI of a table that names none in its rows and columns: labelled so, or from the title above, or from the tab. */
export function kpiOfTable(table: Table): KpiOutside | null {
  const { columns, records } = table;
  return columnOf(columns, "kpi") !== null || columns.some((column) => column.kpi !== null) || records.every(({ name }) => name !== null)
    ? null
    : kpiOutside(table);
}

/** "Actual" beside columns that are named after KPIs: of the KPI that a label above names, or of nobody knows which. */
function kpiBesideNames(table: Table, figureColumns: readonly Column[]): KpiOutside | null {
  const named = figureColumns.filter(({ kpi }) => kpi !== null);
  const nameless = figureColumns.filter((column) => column.kpi === null && makesAKpi(column));
  return named.length > 0 && nameless.length > 0 ? kpiOutside(table) : null;
}

const makesAKpi = ({ role }: Column): boolean => !derivedSeries.has(role) && role !== "weight";

/** A column without a KPI's name is asked about unless a label above names the KPI; then those with names are. */
function isUnsure(column: Column, { name }: TableRow, { from }: KpiOutside): boolean {
  if (name !== null || column.because[0] === "corrected") return false;
  return from === "label" ? column.kpi !== null : column.kpi === null;
}

function kpiOutside({ context, columns, view }: Table): KpiOutside {
  const labelled = context.one("kpi");
  if (labelled) return { named: { text: labelled.text, row: labelled.row, column: labelled.column }, at: labelled.at, from: "label" };
  const corner = inCorner(columns);
  if (corner)
    return {
      named: { text: corner.text, row: corner.row, column: corner.column },
      at: view.at(corner.row, corner.column),
      from: corner.from,
    };
  const title = context.one("ignored");
  if (title) return { named: { text: title.text, row: title.row, column: title.column }, at: title.at, from: "title" };
  return { named: { text: view.sheet, row: -1, column: -1 }, at: view.sheet, from: "tab" };
}
