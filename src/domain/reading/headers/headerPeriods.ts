import { completePeriod, isKnownPeriod, type PeriodReading } from "../../period/period";
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
  const year = /^(?:FY)?(\d{4})/.exec(whole.key)?.[1];
  if (year === undefined) return part;
  const complete = completePeriod(part, { year: Number(year) });
  return isKnownPeriod(complete.key) ? { ...complete, text: `${part.text} ${whole.text}` } : part;
}
