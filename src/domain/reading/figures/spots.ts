import type { PeriodReading } from "../../period/period";
import { columnOf, holdsFigures, type Column } from "../columns/column";
import { datingOf, type Dating } from "./dating";
import { entitiesOf } from "./entities";
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
  const kpis = new Map<
    string,
    { named: Named; at: string; count: number; earlier: string | null; record: TableRow | null; spots: Spot[]; perspective: string | null }
  >();
  const counts = new Map<string, { count: number; at: string }>();
  const entities = entitiesOf(table, dating);
  const toldApart =
    entities.size > 0 ||
    columnOf(columns, "period") !== null ||
    records.some(({ series }) => series !== null) ||
    records.some(({ entity }) => entity !== null);
  for (const record of records)
    for (const column of figureColumns) {
      const named = record.name ?? column.kpi ?? fallback?.named ?? null;
      if (named === null) continue;
      const inRow = record.name !== null;
      const at = named.row < 0 ? view.sheet : fallback?.named === named ? fallback.at : view.at(named.row, named.column);
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

/** The one KPI of a table that names none in its rows and columns: labelled so, or from the title above, or from the tab. */
export function kpiOfTable({
  context,
  columns,
  records,
  view,
}: Table): { named: Named; at: string; from: "label" | "title" | "tab" } | null {
  if (columnOf(columns, "kpi") !== null || columns.some((column) => column.kpi !== null) || records.every(({ name }) => name !== null))
    return null;
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
