import { completePeriod, isKnownPeriod, readPeriod, type PeriodKey, type PeriodReading } from "../../period/period";
import type { StackCell } from "./headerBand";

/** The period that the cells over a column name together: "Jan" under "2026" is January 2026. */
export function periodOf(stack: readonly StackCell[]): PeriodReading | null {
  const periods = stack.flatMap(({ period }) => (period === null ? [] : [period]));
  const own = periods.at(-1);
  if (own === undefined) return null;
  const above = periods.slice(0, -1).reverse();
  return above.reduce((taken, period) => joinedPeriod(taken, period), own);
}

/** A period that lacks its year, completed by one that says it. */
export function joinedPeriod(part: PeriodReading, whole: PeriodReading): PeriodReading {
  if (isKnownPeriod(part.key)) return part;
  // Of "Q1" in "2017/18" nobody knows the months until the fiscal year's first one is told.
  if (
    whole.frequency === "year" &&
    /\d/.test(whole.text) &&
    !isKnownPeriod(whole.key) &&
    part.frequency !== "year" &&
    part.frequency !== "day"
  ) {
    const text = `${part.text} ${whole.text}`;
    return { ...part, key: readPeriod(text, "General")?.key ?? (text as PeriodKey), text };
  }
  const year = /^(?:FY)?(\d{4})/.exec(whole.key)?.[1];
  if (year === undefined) return part;
  const complete = completePeriod(part, { year: Number(year) });
  return isKnownPeriod(complete.key) ? { ...complete, text: `${part.text} ${whole.text}` } : part;
}

/** The period of a row and that of a column: of "Q1" in the row and "2024" over the column the quarter of that year. Null where they clash. */
export function periodOfBoth(column: PeriodReading, row: PeriodReading): PeriodReading | null {
  const isPart = column.frequency === "year" && row.frequency !== "year" && !isKnownPeriod(row.key);
  const [part, whole] = isPart ? [row, column] : [column, row];
  const joined = joinedPeriod(part, whole);
  return joined === part ? null : joined;
}
