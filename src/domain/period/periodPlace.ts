import { fiscalMonthOf, monthsLater } from "./fiscalYear";
import { daysOf } from "./periodDays";
import type { PeriodKey } from "./periodKey";
import { dayOfSerial, serialOfDay } from "./serialDate";

/** Where a period stands among those of its kind, and what a year of them is. */
export interface PeriodPlace {
  /** Grows by one from a period to the next of its kind; kinds have ranges of their own, so that two of them are never neighbours. */
  readonly place: number;
  readonly perYear: number;
}

/** The beginning of a fiscal year, as seen from one of its periods. */
export interface YearSoFar {
  /** How many periods from the fiscal year's first to this one. */
  readonly count: number;
  /** The place of the first period of the fiscal year before. */
  readonly yearBefore: number;
}

const kindRange = 1_000_000;

const kinds: readonly {
  readonly form: RegExp;
  readonly perYear: number;
  /** Months of a calendar period; null for weeks, days and fiscal periods. */
  readonly months: number | null;
}[] = [
  { form: /^(\d{4})$/, perYear: 1, months: 12 },
  { form: /^(\d{4})-H([12])$/, perYear: 2, months: 6 },
  { form: /^(\d{4})-Q([1-4])$/, perYear: 4, months: 3 },
  { form: /^(\d{4})-(0[1-9]|1[0-2])$/, perYear: 12, months: 1 },
  { form: /^FY(\d{4})$/, perYear: 1, months: null },
  { form: /^FY(\d{4})-H([12])$/, perYear: 2, months: null },
  { form: /^FY(\d{4})-Q([1-4])$/, perYear: 4, months: null },
];
const weeks = { form: /^\d{4}-W\d\d$/, perYear: 52, range: kinds.length + 1 } as const;
const days = { form: /^\d{4}-\d\d-\d\d$/, perYear: 365, range: kinds.length + 2 } as const;

interface Parts {
  readonly range: number;
  readonly perYear: number;
  readonly months: number | null;
  readonly year: number;
  /** Within the year, from 1. */
  readonly part: number;
}

function partsOf(period: PeriodKey): Parts | null {
  for (const [index, { form, perYear, months }] of kinds.entries()) {
    const [, year, part = "1"] = form.exec(period) ?? [];
    if (year !== undefined) return { range: index + 1, perYear, months, year: Number(year), part: Number(part) };
  }
  return null;
}

/** Null for a text that does not say when it is ("March"). */
export function periodPlace(period: PeriodKey): PeriodPlace | null {
  const parts = partsOf(period);
  if (parts !== null) {
    const { range, perYear, year, part } = parts;
    return { place: range * kindRange + year * perYear + part - 1, perYear };
  }
  const first = daysOf(period)?.first;
  if (first === undefined) return null;
  if (weeks.form.test(period)) return { place: weekPlace(first + 3), perYear: weeks.perYear };
  return days.form.test(period) ? { place: days.range * kindRange + first, perYear: days.perYear } : null;
}

/** Of the week with this Thursday; 5 was one in the count of serials. */
const weekPlace = (thursday: number): number => weeks.range * kindRange + (thursday - 5) / 7;

/**
 * How far a period is into its fiscal year; a week belongs to the fiscal year of its Thursday. Null for a text without a known time, and where periods of
 * the calendar do not begin with the fiscal year (its quarters, when years start in February).
 */
export function yearSoFar(period: PeriodKey, fiscalStart: number): YearSoFar | null {
  const found = periodPlace(period);
  if (found === null) return null;
  const { place, perYear } = found;
  const parts = partsOf(period);
  const fiscal = { startMonth: fiscalStart };
  if (parts !== null) {
    const { months, year, part } = parts;
    const before = months === null ? part - 1 : (fiscalMonthOf({ year, month: (part - 1) * months + 1 }, fiscal).month - 1) / months;
    return Number.isInteger(before) ? { count: before + 1, yearBefore: place - before - perYear } : null;
  }
  const isWeek = weeks.form.test(period);
  const serial = (daysOf(period)?.first ?? 0) + (isWeek ? 3 : 0);
  const day = dayOfSerial(serial);
  if (day === null) return null;
  const { month } = fiscalMonthOf(day, fiscal);
  const start = serialOfDay({ ...monthsLater(day, 1 - month), day: 1 });
  const startBefore = serialOfDay({ ...monthsLater(day, -11 - month), day: 1 });
  const firstThursday = startBefore + ((5 - (startBefore % 7) + 7) % 7);
  return {
    count: Math.floor((serial - start) / (isWeek ? 7 : 1)) + 1,
    yearBefore: isWeek ? weekPlace(firstThursday) : days.range * kindRange + startBefore,
  };
}
