import { completePeriod, isKnownPeriod, readPeriod, type PeriodReading } from "../../period/period";
import { columnOf, holdsFigures, type Column } from "../columns/column";
import { joinedPeriod, periodOfBoth } from "../headers/headerPeriods";
import { seriesIn } from "../tables/records";
import type { Series } from "../reading";
import type { Table, TableRow } from "../tables/table";

/** Says the period of every figure of a table. */
export interface Dating {
  periodOf(record: TableRow, column: Column, series: Series): PeriodReading | null;
  /** Period that the record's own row names. */
  ofRow(record: TableRow): PeriodReading | null;
  /** Its row names no period among rows that do. */
  isUndated(record: TableRow): boolean;
  /** The titles say several periods, or none for certain, and nothing else on the sheet does. */
  readonly unclear: readonly string[] | null;
}

/** Series that a single target or a title's period does not date: they hold for the KPI, not for a period. */
export const undated: ReadonlySet<Series> = new Set(["weight", "threshold-green", "threshold-amber", "threshold-red", "baseline"]);

/** Where the table says its periods: in a column, across its headers, or once in a title. */
export function datingOf(table: Table): Dating {
  // Several recognisers ask for it, and a long table has a period in every row.
  const known = datings.get(table);
  if (known !== undefined) return known;
  const dating = findDating(table);
  datings.set(table, dating);
  return dating;
}

const datings = new WeakMap<Table, Dating>();

function findDating(table: Table): Dating {
  const { view, columns, context, records } = table;
  const column = columnOf(columns, "period");
  const years = columns.find(({ derived, role, content }) => derived && role === "ignored" && content.yearNumbers + content.periods > 0.6);
  const across = new Set(columns.flatMap((each) => (each.period !== null && holdsFigures(each) ? [each.period.text] : [])));
  const isWide = across.size > 0;
  const titled = context.period.kind === "one" ? context.period.period : null;
  // Beside one dated column ("Position at Q2") the title's year holds for the others; beside several a target is for all of them.
  const ofTable = titled !== null && across.size < 2 && column === null ? titled : null;
  const own = new Map<number, PeriodReading>();
  if (column !== null)
    for (const { row } of records) {
      const period = cellPeriod(table, row, column, years ?? null);
      if (period !== null) own.set(row, period);
    }
  const carried = column === null ? own : carriedDown(table, own, column);
  /** Keys are completed by the year of the title; texts stay as they are written. */
  const completed = (period: PeriodReading): PeriodReading => {
    if (isKnownPeriod(period.key) || titled === null) return period;
    // Of "2025/26" nobody knows in which of the two years a quarter or a month is.
    const year = /^(?:FY)?(\d{4})(?!\s?\/)/.exec(titled.key)?.[1];
    return year === undefined ? period : { ...completePeriod(period, { year: Number(year) }), text: period.text };
  };
  const ofRow = ({ row }: TableRow): PeriodReading | null => carried.get(row) ?? null;
  return {
    unclear: context.period.kind === "unclear" && !isWide && column === null ? context.period.texts : null,
    ofRow,
    isUndated: (record) => carried.size > 0 && ofRow(record) === null && record.series === null,
    periodOf: (record, figures, series) => {
      const inRow = ofRow(record);
      if (figures.period !== null && inRow !== null) return completed(periodOfBoth(figures.period, inRow) ?? figures.period);
      if (figures.period !== null) return completed(figures.period);
      // Where the rows are nothing but one KPI's periods, each has the baseline that stands in it.
      if (inRow !== null && series === "baseline" && record.name === null) return completed(inRow);
      if (inRow !== null) return undated.has(series) ? null : completed(inRow);
      return undated.has(series) && series !== "baseline" ? null : ofTable;
    },
  };

  function carriedDown(of: Table, known: ReadonlyMap<number, PeriodReading>, at: Column): ReadonlyMap<number, PeriodReading> {
    const missing = of.records.filter(({ row }) => !known.has(row) && view.isBlank(row, at.column));
    if (missing.length === 0 || of.records.every(({ name }) => name === null)) return known;
    const all = new Map(known);
    let last: PeriodReading | null = null;
    const seen = new Set<string>();
    for (const record of of.records) {
      const period: PeriodReading | null = known.get(record.row) ?? last;
      if (period === null) continue;
      last = period;
      const entity = columnOf(columns, "entity");
      const key = JSON.stringify([
        record.name?.text,
        record.series,
        record.entity,
        entity && view.filledText(record.row, entity.column),
        period.text,
      ]);
      // A KPI that would stand twice in one period shows that the blank is no repetition of the cell above.
      if (seen.has(key)) return known;
      seen.add(key);
      all.set(record.row, period);
    }
    return all;
  }
}

function cellPeriod({ view }: Table, row: number, { column }: Column, years: Column | null): PeriodReading | null {
  const value = view.filled(row, column);
  if (typeof value === "boolean" || value === "") return null;
  const text = String(value).trim();
  if (text === "" || seriesIn(text) !== null) return null;
  const period = readPeriod(value, view.format(row, column)) ?? { key: text as PeriodReading["key"], text, frequency: "day" as const };
  if (years === null || isKnownPeriod(period.key)) return period;
  const year = view.filled(row, years.column);
  const whole = typeof year === "boolean" || year === "" ? null : readPeriod(year, view.format(row, years.column));
  return whole === null ? period : joinedPeriod(period, whole);
}
