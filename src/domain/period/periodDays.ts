import type { Frequency, PeriodKey } from "./periodKey";
import { dayOfSerial, daysInMonth, serialOfDay } from "./serialDate";

/** First and last day of a period, as Excel's serial numbers. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

const monthsOf: Readonly<Partial<Record<Frequency, number>>> = { month: 1, quarter: 3, "half-year": 6, year: 12 };

const forms: readonly (readonly [RegExp, (year: number, part: number, day: number) => Days])[] = [
  [/^(\d{4})$/, (y) => months(y, 1, 12)],
  [/^(\d{4})-H([12])$/, (y, half) => months(y, half * 6 - 5, 6)],
  [/^(\d{4})-Q([1-4])$/, (y, quarter) => months(y, quarter * 3 - 2, 3)],
  [/^(\d{4})-(0[1-9]|1[0-2])$/, (y, month) => months(y, month, 1)],
  [/^(\d{4})-W(\d\d)$/, week],
  [
    /^(\d{4})-(\d\d)-(\d\d)$/,
    (y, month, day) => ({ first: serialOfDay({ year: y, month, day }), last: serialOfDay({ year: y, month, day }) }),
  ],
];

/** The days of a calendar period; null for a fiscal one, whose start is not written on it, and for a text such as "March". */
export function daysOf(period: PeriodKey): Days | null {
  for (const [pattern, days] of forms) {
    const [, year, part, day] = pattern.exec(period) ?? [];
    if (year !== undefined) return days(Number(year), Number(part), Number(day));
  }
  return null;
}

/** The last day of the period that follows one ending on `last`. */
export function endOfNext(last: number, frequency: Frequency): number {
  const count = monthsOf[frequency];
  if (count === undefined) return last + (frequency === "week" ? 7 : 1);
  const end = dayOfSerial(last + 1);
  return end === null ? last : months(end.year, end.month, count).last;
}

function months(year: number, first: number, count: number): Days {
  const lastMonth = ((first + count - 2) % 12) + 1;
  const lastYear = year + Math.floor((first + count - 2) / 12);
  return {
    first: serialOfDay({ year, month: first, day: 1 }),
    last: serialOfDay({ year: lastYear, month: lastMonth, day: daysInMonth(lastYear, lastMonth) }),
  };
}

/** ISO weeks: they begin on a Monday, and the first one holds 4 January. */
function week(year: number, count: number): Days {
  const fourth = serialOfDay({ year, month: 1, day: 4 });
  // Serial 2 was a Monday in the count of serials.
  const monday = fourth - ((fourth - 2) % 7);
  return { first: monday + (count - 1) * 7, last: monday + count * 7 - 1 };
}
