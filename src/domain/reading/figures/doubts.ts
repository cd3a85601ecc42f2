import { isKnownPeriod } from "../../period/period";
import { columnOf, holdsFigures, type Column } from "../columns/column";
import { periodOfBoth } from "../headers/headerPeriods";
import { isSeriesWord } from "../columns/columnContent";
import { computedRows } from "./computedRows";
import { datingOf } from "./dating";
import { entitiesOf } from "./entities";
import { conceptsOf } from "../headers/headerCell";
import { kpiOfTable } from "./spots";
import type { Table } from "../tables/table";
import { namesAccounts } from "../vocabulary/accountWords";
import { isKindHeader, isKindOfKpi } from "../vocabulary/kindWords";
import { seriesInLabel } from "../vocabulary/seriesInLabel";
import { isGenericTitle } from "../vocabulary/titleWords";
import { plainText } from "../words";

/** A reason why figures are asked about instead of read. */
export interface Doubt {
  readonly reason: DoubtName;
  /** The cell that raises it. */
  readonly at: string;
  readonly text: string;
  /** Rows of the view it concerns; null for the whole table. */
  readonly rows: ReadonlySet<number> | null;
}

/**
 * One recogniser a shape of sheet that can be read in more than one way. Each gives the cell that
 * raises its doubt; the table's figures are then asked about, never taken silently.
 */
export const doubts = {
  /** A cell merged down beside the table ("Team North"): it says whose figures these are. */
  "label-beside-table": ({ view, header, columns, context }) => {
    for (const { column, role, because } of columns) {
      const merge = view.mergeAt(header.bottom, column);
      const isBeside = merge !== null && merge.row + merge.rows > header.bottom + 1 && !view.isBlank(merge.row, merge.column);
      if (merge !== null && isBeside && role === "ignored" && because[0] !== "corrected" && context.one("entity") === null)
        return whole(view.at(merge.row, merge.column), view.text(merge.row, merge.column));
    }
    return null;
  },
  /** A title that speaks of a department and of the sheet in general: "Sales Department Scorecard". */
  "entity-above-table": ({ columns, context }) => {
    const line = context.one("entity");
    const isOpen = line !== null && line.doubt !== null && line.tell !== "sheet-name";
    return isOpen && columnOf(columns, "entity") === null ? whole(line.at, line.text) : null;
  },
  /** Sheets of one shape whose tabs are no department that is known: "Coastal", "Inland". */
  "entity-in-tab": ({ columns, context }) => {
    const line = context.one("entity");
    const isOpen = line !== null && line.doubt !== null && line.tell === "sheet-name";
    return isOpen && columnOf(columns, "entity") === null ? whole(line.at, line.text) : null;
  },
  /** Orders, invoices, tickets: every row bears a number of its own, and none of them names a KPI. */
  "rows-of-a-list": (table) => {
    const { view, header, columns, records } = table;
    if (columnOf(columns, "kpi") !== null || records.some(({ name }) => name !== null) || records.length < 3) return null;
    if (isOnePerPeriod(table)) return null;
    const number = columns.find(
      ({ role, header: text, content, because }) =>
        because[0] !== "corrected" &&
        (role === "id" || holdsFigures({ role } as Column) || role === "ignored") &&
        numbered.test(text.trim()) &&
        !content.counting &&
        content.filled >= records.length &&
        content.distinct > 0.95 &&
        content.figures + content.codes > 0.9,
    );
    return number ? whole(view.at(header.bottom, number.column), number.header) : null;
  },
  /** No cell of the table names a KPI: a title or the tab may. */
  "kpi-not-named": (table) => {
    const kpi = kpiOfTable(table);
    return kpi !== null && kpi.from !== "label" ? whole(kpi.at, kpi.named.text) : null;
  },
  /** Words for kinds of figures where the names of KPIs should stand: the table was not understood. */
  "series-as-names": ({ view, header, columns, records }) => {
    const kpi = columnOf(columns, "kpi");
    const named = records.filter(({ name }) => name !== null && isSeriesWord(name.text) && !name.text.includes("&"));
    const [first] = named;
    if (kpi === null || kpi.because[0] === "corrected" || first === undefined) return null;
    const found = whole(view.at(header.bottom, kpi.column), first.name?.text ?? "");
    return named.length * 2 >= records.length ? found : { ...found, rows: new Set(named.map(({ row }) => row)) };
  },
  /** "Simulation" among "Actual" and "Target": what its figures are nobody has said. */
  "series-unknown": ({ view, records, columns }) => {
    const column = columnOf(columns, "series")?.column;
    if (column === undefined) return null;
    const unknown = records.filter(({ row, series }) => series === null && view.filledText(row, column) !== "");
    const [first] = unknown;
    return first
      ? { at: view.at(first.row, column), text: view.filledText(first.row, column), rows: new Set(unknown.map(({ row }) => row)) }
      : null;
  },
  /** "Sales target" in a row whose columns only name months: a target, or a KPI of that name? */
  "series-in-name-alone": ({ view, records, columns }) => {
    const figures = columns.filter((column) => holdsFigures(column) && column.role !== "weight");
    if (!figures.every(({ role, because }) => role === "actual" && (because[0] === "period-header" || because[0] === "only-figures")))
      return null;
    const named = records.filter(({ name, series }) => series === null && name !== null && saysTarget(name.text));
    const [first] = named;
    return first?.name
      ? { at: view.at(first.name.row, first.name.column), text: first.name.text, rows: new Set(named.map(({ row }) => row)) }
      : null;
  },
  /** "Net income" of revenue less expenses: a KPI, or only what the rows above come to? */
  "rows-worked-out": (table) => {
    const found = computedRows(table);
    const [first] = found;
    return first?.name
      ? { at: table.view.at(first.name.row, first.name.column), text: first.name.text, rows: new Set(found.map(({ row }) => row)) }
      : null;
  },
  /** One name merged down over several rows that no column tells apart. */
  "name-over-rows": ({ view, records, columns }) => {
    const kpi = columnOf(columns, "kpi");
    if (kpi === null || columnOf(columns, "period") !== null || columnOf(columns, "entity") !== null) return null;
    const topOf = (row: number): number => view.mergeAt(row, kpi.column)?.row ?? row;
    const under = new Map<number, number>();
    for (const { row } of records) under.set(topOf(row), (under.get(topOf(row)) ?? 0) + 1);
    const over = records.filter(({ row, series }) => series === null && (under.get(topOf(row)) ?? 0) > 1);
    return over[0]
      ? { at: view.at(over[0].row, kpi.column), text: over[0].name?.text ?? "", rows: new Set(over.map(({ row }) => row)) }
      : null;
  },
  /** Some rows say whose figures they hold and some do not. */
  "entity-missing-in-row": missingEntity,
  /** Periods down the rows and across the columns as well. */
  "periods-both-ways": (table) => {
    const period = columnOf(table.columns, "period");
    if (period === null) return null;
    const dating = datingOf(table);
    const clash = table.columns.find(
      (column) =>
        column.period !== null &&
        holdsFigures(column) &&
        table.records.some((record) => {
          const inRow = dating.ofRow(record);
          return inRow !== null && column.period !== null && periodOfBoth(column.period, inRow) === null;
        }),
    );
    return clash ? whole(table.view.at(table.header.bottom, period.column), period.header) : null;
  },
  /** A column of words before the KPI that no header word explains: a plant, a product, a grade? */
  "unknown-labels": (table) => {
    const { view, header, columns } = table;
    const kpi = columnOf(columns, "kpi")?.column ?? -1;
    const label = columns.find(
      (column) =>
        column.column < kpi &&
        isUnknownLabel(column) &&
        column.content.distinct < 0.8 &&
        column.content.filled > 1 &&
        !sortsKpis(table, column),
    );
    return label ? whole(view.at(header.bottom, label.column), label.header) : null;
  },
  /** One KPI name in several rows, and words beside it that may tell them apart. */
  "names-told-apart": ({ view, header, records, columns }) => {
    const label = columns.find((column) => isUnknownLabel(column) || (column.content.codes > 0.5 && isUnknownLabel(withoutCodes(column))));
    if (label === undefined || columnOf(columns, "period") !== null || columnOf(columns, "entity") !== null) return null;
    const counts = new Map<string, number>();
    const key = ({ name, series, entity }: (typeof records)[number]): string =>
      JSON.stringify([plainText(name?.text ?? ""), series, entity]);
    for (const record of records) counts.set(key(record), (counts.get(key(record)) ?? 0) + 1);
    const twice = records.filter((record) => (counts.get(key(record)) ?? 0) > 1);
    return twice.length > 0
      ? { at: view.at(header.bottom, label.column), text: label.header, rows: new Set(twice.map(({ row }) => row)) }
      : null;
  },
  /** "Name" above people or products looks like "Name" above KPIs: another column must speak of KPIs. */
  "names-of-what": ({ view, header, columns }) => {
    const kpi = columnOf(columns, "kpi");
    const headers = columns.flatMap(({ stack }) => stack.map(({ text }) => text));
    if (kpi !== null && kpi.because[0] !== "corrected" && namesAccounts(kpi.header, headers) === "perhaps")
      return whole(view.at(header.bottom, kpi.column), kpi.header);
    if (kpi === null || !/^(?:title|name|nombre|nome|labels|table|activity)$/i.test(kpi.header)) return null;
    const speaks = columns.some(({ role }) => ["unit", "direction", "perspective", "objective", "frequency", "weight"].includes(role));
    return speaks ? null : whole(view.at(header.bottom, kpi.column), kpi.header);
  },
  /** A single "Mar", "Set" or "Out" may be no month at all. */
  "lone-month": ({ view, header, columns }) => {
    const periods = columns.filter(({ period }) => period !== null);
    const [only] = periods;
    const isBare = only?.because[0] === "period-header" && only.period !== null && !isKnownPeriod(only.period.key);
    return periods.length === 1 && isBare ? whole(view.at(header.bottom, only.column), only.header) : null;
  },
  /** "Area" over words that may be departments as well as what KPIs are about. */
  "perspective-or-entity": ({ view, header, columns }) => {
    const open = columns.find(({ doubt }) => doubt === "perspective-or-entity");
    return open ? whole(view.at(header.bottom, open.column), open.header) : null;
  },
  /** The cell that should say the period does not. */
  "descriptor-unsure": ({ view, header, columns }) => {
    const unsure = columns.find(({ role, doubt }) => doubt !== null && (role === "period" || role === "entity" || role === "kpi"));
    return unsure ? whole(view.at(header.bottom, unsure.column), unsure.header) : null;
  },
} as const satisfies Record<string, (table: Table) => Omit<Doubt, "reason"> | null>;

export type DoubtName = keyof typeof doubts;

/** Every doubt about the table. */
export function findDoubts(table: Table): readonly Doubt[] {
  return (Object.keys(doubts) as DoubtName[]).flatMap((reason) => {
    const found = doubts[reason](table);
    return found === null ? [] : [{ reason, ...found }];
  });
}

/** A column that no header word explains and that holds words: no figures, codes, periods, or a plain yes and no. */
const isUnknownLabel = ({ role, header, content, because }: Column): boolean =>
  role === "ignored" &&
  because[0] !== "corrected" &&
  header !== "" &&
  conceptsOf(header).length === 0 &&
  content.filled > 0 &&
  !isGenericTitle(header) &&
  Math.max(content.figures, content.periods, content.codes, content.yesOrNo) < 0.5;

/** A week, month, quarter or year in every row, each once: no list has that. */
function isOnePerPeriod(table: Table): boolean {
  const dating = datingOf(table);
  const periods = table.records.map((record) => dating.ofRow(record));
  const keys = periods.flatMap((period) => (period === null || period.frequency === "day" ? [] : [period.key]));
  return keys.length === table.records.length && new Set(keys).size === keys.length;
}

/** "Level" over "outcome" and "output": what sorts KPIs, each of which stands once, is nobody's name. */
function sortsKpis({ view, records }: Table, { column, header }: Column): boolean {
  const names = records.flatMap(({ name }) => (name === null ? [] : [plainText(name.text)]));
  if (new Set(names).size < names.length) return false;
  return isKindHeader(header) || records.every(({ row }) => view.isBlank(row, column) || isKindOfKpi(view.text(row, column)));
}

/** "Order no.", "Ticket ID", "Rechnungsnummer", "N° facture". */
const numbered =
  /(?:^|[\s_-])(?:no|nr|id|number|num|#|n[°ºo]|№)\.?$|^(?:no|nr|id|n[°º]|№|#)\.?(?:[\s_-]|$)|(?:nummer|-?nr\.?)$|^n[úu]mero |numarası$|numer |单号$|编号$|番号$/iu;

function saysTarget(text: string): boolean {
  const parted = seriesInLabel(text);
  return parted?.series === "target" && !parted.nameLike;
}

/** "P1", "P2" tell rows apart as well as words do. */
const withoutCodes = (column: Column): Column => ({ ...column, content: { ...column.content, codes: 0, figures: 0 } });

const whole = (at: string, text: string): Omit<Doubt, "reason"> => ({ at, text, rows: null });

function missingEntity(table: Table): Omit<Doubt, "reason"> | null {
  const { view, records, columns } = table;
  const column = columnOf(columns, "entity")?.column;
  if (column === undefined) return null;
  const entities = entitiesOf(table, datingOf(table));
  // "Target per store" below the stores is nobody's.
  const missing = records.filter(
    (record) => !entities.has(record.row) && record.entity === null && !(record.series !== null && record.name === null),
  );
  const [first] = missing;
  return first && missing.length < records.length
    ? { at: view.at(first.row, column), text: first.name?.text ?? "", rows: new Set(missing.map(({ row }) => row)) }
    : null;
}
