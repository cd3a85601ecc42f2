import { readPeriod } from "../../period/period";
import { holdsFigures, type Column } from "./column";
import type { Descriptor, LineRole } from "../reading";
import type { SheetView } from "../sheetView";

const single: readonly Descriptor[] = [
  "perspective",
  "objective",
  "direction",
  "unit",
  "owner",
  "entity",
  "low",
  "high",
  "frequency",
  "aggregation",
  "series",
];

/** Of two columns for the same description the first holds; two entities leave it open. */
export function oneColumnEach(columns: readonly Column[]): readonly Column[] {
  const firsts = new Map<LineRole, Column>();
  const again = new Set<LineRole>();
  for (const column of columns)
    if (firsts.has(column.role)) again.add(column.role);
    else firsts.set(column.role, column);
  return columns.map((column) => {
    if (!single.includes(column.role as Descriptor) || !again.has(column.role)) return column;
    if (firsts.get(column.role) === column)
      return column.role === "entity" && column.because[0] !== "corrected" ? { ...column, doubt: "several-entity-columns" } : column;
    return { ...column, role: "ignored" };
  });
}

const fineness = ["day", "week", "month", "quarter", "half-year", "year"] as const;

/** Of several columns of periods the finest counts; one of years completes months without theirs (see `datingOf`), the others are derived. */
export function onePeriodColumn(view: SheetView, rows: readonly number[]): (columns: readonly Column[]) => readonly Column[] {
  return (columns) => {
    const periods = columns.filter(({ role }) => role === "period");
    if (periods.length < 2) return columns;
    const frequencyOf = ({ column }: Column): number => {
      for (const row of rows.slice(0, 50)) {
        const value = view.filled(row, column);
        const read = typeof value === "boolean" || value === "" ? null : readPeriod(value, view.format(row, column));
        if (read) return fineness.indexOf(read.frequency);
      }
      return fineness.length;
    };
    const ranked = periods.map((column) => ({ column, rank: frequencyOf(column) })).sort((a, b) => a.rank - b.rank);
    const main = ranked[0]?.column;
    return columns.map((column) => (column.role === "period" && column !== main ? { ...column, role: "ignored", derived: true } : column));
  };
}

/** What a sheet works out from other figures is not read into a card, so that two of them do no harm. */
export const derivedSeries: ReadonlySet<LineRole> = new Set(["variance", "attainment", "status", "trend", "score"]);
const noRivals: ReadonlySet<LineRole> = new Set([...derivedSeries, "numerator", "denominator"]);

/** Two columns for one series, name and period, or an undated column of actuals beside dated ones: none is taken without asking. */
export function onePerPlace(columns: readonly Column[]): readonly Column[] {
  const place = ({ role, period, kpi, entity }: Column): string =>
    JSON.stringify([role, period?.text ?? "", kpi?.text ?? "", entity?.text ?? ""]);
  const counts = new Map<string, number>();
  for (const column of columns) counts.set(place(column), (counts.get(place(column)) ?? 0) + 1);
  const datedActuals = columns.some(({ role, period }) => role === "actual" && period !== null);
  return columns.map((column) => {
    if (!holdsFigures(column) || column.doubt !== null || column.because[0] === "corrected" || noRivals.has(column.role)) return column;
    if ((counts.get(place(column)) ?? 0) > 1) return { ...column, doubt: "same-series-twice" };
    return datedActuals && column.role === "actual" && column.period === null && column.kpi === null && column.entity === null
      ? { ...column, doubt: "undated-beside-dated" }
      : column;
  });
}
