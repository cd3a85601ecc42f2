import { countedMonth } from "./writtenPeriod";
import { fiscalMonthOf, monthsLater, type CalendarMonth, type FiscalYears } from "./fiscalYear";
import { daysOf } from "./periodDays";
import { keys, type Frequency, type PeriodKey } from "./periodKey";
import { dayOfSerial, serialOfDay, type CalendarDay } from "./serialDate";

const fiscalKey = /^FY(\d{4})(?:-([HQ])(\d))?$/;
const calendarKey = /^(\d{4})(?:-([HQ])(\d)|-(\d\d))?$/;

/**
 * The period of a frequency that holds a day. With fiscal years, quarters, half-years and years are those of the fiscal year; days, ISO
 * weeks and months are the calendar's own in any case.
 */
export function periodOfDay(day: CalendarDay, frequency: Frequency, fiscal?: FiscalYears): PeriodKey {
  if (frequency === "day") return keys.day(day.year, day.month, day.day);
  if (frequency === "week") return weekOfSerial(serialOfDay(day));
  if (frequency === "month") return keys.month(day.year, day.month);
  const { year, month } = fiscal === undefined ? day : fiscalMonthOf(day, fiscal);
  const part = Math.ceil(month / (frequency === "quarter" ? 3 : 6));
  if (frequency === "year") return fiscal === undefined ? keys.year(year) : keys.fiscalYear(year);
  if (fiscal === undefined) return keys[frequency](year, part);
  return frequency === "quarter" ? keys.fiscalQuarter(year, part) : keys.fiscalHalf(year, part);
}

/** ISO week: it belongs to the year that its Thursday lies in. */
function weekOfSerial(serial: number): PeriodKey {
  const thursday = serial - ((serial + 5) % 7) + 3;
  const year = dayOfSerial(thursday)?.year ?? 1900;
  return keys.week(year, Math.floor((thursday - serialOfDay({ year, month: 1, day: 1 })) / 7) + 1);
}

/** The calendar months of a fiscal year, half-year or quarter: FY2026-Q3 that starts in April is October to December 2025. Null for any other key. */
export function fiscalMonths(period: PeriodKey, fiscal: FiscalYears): readonly PeriodKey[] | null {
  const [, year, unit, part] = fiscalKey.exec(period) ?? [];
  if (year === undefined) return null;
  const length = unit === "Q" ? 3 : unit === "H" ? 6 : 12;
  const start = countedMonth(Number(year), (Number(part ?? 1) - 1) * length + 1, fiscal);
  return monthKeys(start, length);
}

/** The fiscal period that the same months make: calendar Q1 2026 is FY2026-Q4 when years start in April. Null where the quarters do not fall together. */
export function fiscalPeriodOf(period: PeriodKey, fiscal: FiscalYears): PeriodKey | null {
  const months = monthsOf(period);
  const [start] = months ?? [];
  if (months === null || start === undefined || months.length === 1) return null;
  const { year, month } = fiscalMonthOf(start, fiscal);
  if ((month - 1) % months.length !== 0) return null;
  const part = (month - 1) / months.length + 1;
  if (months.length === 12) return keys.fiscalYear(year);
  return months.length === 3 ? keys.fiscalQuarter(year, part) : keys.fiscalHalf(year, part);
}

/** The period after this one, of the same frequency; null for a text without a known time. */
export function nextPeriod(period: PeriodKey): PeriodKey | null {
  return stepped(period, 1);
}

/** The period before this one, of the same frequency; null for a text without a known time. */
export function previousPeriod(period: PeriodKey): PeriodKey | null {
  return stepped(period, -1);
}

function stepped(period: PeriodKey, step: 1 | -1): PeriodKey | null {
  const months = monthsOf(period);
  const [start] = months ?? [];
  if (months !== null && start !== undefined) return partOfYear(monthsLater(start, step * months.length), months.length);
  const [, year, unit, part] = fiscalKey.exec(period) ?? [];
  if (year !== undefined) {
    const perYear = unit === "Q" ? 4 : unit === "H" ? 2 : 1;
    const count = Number(year) * perYear + Number(part ?? 1) - 1 + step;
    const [next, of] = [Math.floor(count / perYear), (count % perYear) + 1];
    return unit === undefined ? keys.fiscalYear(next) : unit === "Q" ? keys.fiscalQuarter(next, of) : keys.fiscalHalf(next, of);
  }
  const days = daysOf(period);
  const day = days && dayOfSerial(step === 1 ? days.last + 1 : days.first - 1);
  return day && periodOfDay(day, /W/.test(period) ? "week" : "day");
}

/**
 * The periods from the start of the fiscal year to this one, this one included: months, quarters, half-years, ISO weeks (a week belongs to
 * the fiscal year of its Thursday) or days. Null for a text without a known time, and where quarters or half-years of the calendar do not
 * begin with the fiscal year.
 */
export function yearToDate(period: PeriodKey, fiscalStartMonth: number): readonly PeriodKey[] | null {
  const [, fiscalYear, , part] = fiscalKey.exec(period) ?? [];
  if (fiscalYear !== undefined) return runTo(period, Number(part ?? 1));
  const fiscal = { startMonth: fiscalStartMonth };
  const months = monthsOf(period);
  const [start] = months ?? [];
  if (months !== null && start !== undefined) {
    const before = fiscalMonthOf(start, fiscal).month - 1;
    return before % months.length === 0 ? runTo(period, before / months.length + 1) : null;
  }
  const days = daysOf(period);
  if (days === null) return null;
  const isWeek = /W/.test(period);
  const day = dayOfSerial(days.first + (isWeek ? 3 : 0));
  if (day === null) return null;
  const first = serialOfDay({ ...monthsLater(day, 1 - fiscalMonthOf(day, fiscal).month), day: 1 });
  return runTo(period, Math.floor((days.first + (isWeek ? 3 : 0) - first) / (isWeek ? 7 : 1)) + 1);
}

/** So many periods that end with this one, in order. */
function runTo(period: PeriodKey, count: number): readonly PeriodKey[] {
  const run = [period];
  for (let at = previousPeriod(period); at !== null && run.length < count; at = previousPeriod(at)) run.push(at);
  return run.reverse();
}

/** The months of a calendar month, quarter, half-year or year. */
function monthsOf(period: PeriodKey): readonly CalendarMonth[] | null {
  const days = calendarKey.test(period) ? daysOf(period) : null;
  const [first, last] = [days && dayOfSerial(days.first), days && dayOfSerial(days.last)];
  return first && last && Array.from({ length: last.month - first.month + 1 }, (_, count) => monthsLater(first, count));
}

const monthKeys = (start: CalendarMonth, count: number): readonly PeriodKey[] =>
  Array.from({ length: count }, (_, index) => monthsLater(start, index)).map(({ year, month }) => keys.month(year, month));

function partOfYear({ year, month }: CalendarMonth, length: number): PeriodKey {
  const frequency = length === 1 ? "month" : length === 3 ? "quarter" : length === 6 ? "half-year" : "year";
  return periodOfDay({ year, month, day: 1 }, frequency);
}
