import { dayOrderOf } from "./dayOrder";
import type { FiscalYears } from "./fiscalYear";
import { periodOfDay } from "./periodCalendar";
import { daysOf, endOfNext } from "./periodDays";
import { frequencies, type Frequency, type PeriodKey } from "./periodKey";
import { dayOfSerial, daysInMonth, serialOfDay } from "./serialDate";
import type { PeriodContext, WrittenPeriod } from "./writtenPeriod";

type Read = (text: string) => WrittenPeriod | null;

/** Any year tells how long "Jan-Mar" is. */
const someYear: PeriodContext = { year: 2023 };

/** "Jan-Mar 2024", "01.04.2025 - 31.03.2026", "Q1-Q4 2024": one period from the first's beginning to the last's end; null when it is no usual one. */
export function readSpan(text: string, read: Read): WrittenPeriod | null {
  for (const gap of text.matchAll(/ ?(?:-|~|\.\.\.?) ?| (?:to|until|through|thru|bis|au|al|a|ate|t\/m|tot|do|по) /g)) {
    const last = read(text.slice(gap.index + gap[0].length));
    const first = last && readFirst(text.slice(0, gap.index), text.slice(gap.index + gap[0].length), read);
    if (!first || first.frequency !== last.frequency) continue;
    const order = dayOrderOf([text.slice(0, gap.index), text.slice(gap.index + gap[0].length)]);
    const proven = order === "day-first" || order === "month-first" ? { order } : {};
    const key = (told: PeriodContext): Span | null => {
      const context = { ...told, ...proven };
      const end = last.key(context);
      const begin = end && (first.key(proven) ?? first.key({ ...context, year: Number(end.slice(0, 4)) }));
      return begin && end && spanOf(begin, end, told.fiscal);
    };
    const span = key({}) ?? key(someYear);
    if (span === null) continue;
    return { frequency: span.frequency, key: (context) => key(context)?.key ?? null };
  }
  return null;
}

/** What stands before the dash, which may leave to the other side what both have in common: "1-7 Jan 2024". */
function readFirst(text: string, other: string, read: Read): WrittenPeriod | null {
  const whole = read(text);
  if (whole !== null || !/^\d{1,2}\.?$/.test(text)) return whole;
  const rest = /^\d{1,2}(\D.*)$/.exec(other)?.[1];
  return rest === undefined ? null : read(text.replace(/\.$/, "") + rest);
}

interface Span {
  readonly frequency: Frequency;
  /** Null when no calendar period begins and ends with it, as a fiscal year whose start nobody told. */
  readonly key: PeriodKey | null;
}

function spanOf(begin: PeriodKey, end: PeriodKey, fiscal: FiscalYears | undefined): Span | null {
  const [first, last] = [daysOf(begin)?.first, daysOf(end)?.last];
  return first === undefined || last === undefined ? null : spanOfDays(first, last, fiscal);
}

function spanOfDays(first: number, last: number, fiscal: FiscalYears | undefined): Span | null {
  const day = dayOfSerial(first);
  if (day === null || last <= first) return null;
  for (const frequency of frequencies) {
    const key = periodOfDay(day, frequency);
    const days = daysOf(key);
    if (days?.first === first && days.last === last) return { frequency, key };
    // Full months, or seven days, are a period of that length, wherever they begin.
    const fromFirst = day.day === 1 || frequency === "week";
    if (frequency !== "day" && frequency !== "month" && fromFirst && endOfNext(first - 1, frequency) === last) {
      const fiscalKey = fiscal && frequency !== "week" ? periodOfDay(day, frequency, fiscal) : null;
      return { frequency, key: fiscalKey };
    }
  }
  return null;
}

const weekEnding =
  /^(?:week|wk|w) ?[/.-]? ?(?:ending|ended|end|e)(?: on)?:? |^weekending |^we |^semaine se terminant le |^woche bis (?:zum )?/;
const weekBeginning =
  /^(?:week|wk|w) ?[/.-]? ?(?:commencing|beginning|starting|start|from|of|c)(?: on)?:? |^wc |^semaine du |^woche (?:vom|ab) |^semana del? |^settimana del /;
const longerEnding = /^(month|quarter|half[ -]?year|half|year|12 months|6 months|3 months) ?[/-]? ?(?:ending|ended|end)(?: on)?:? (.+)$/;
const monthsOfWord: Readonly<Record<string, number>> = { month: 1, quarter: 3, "3 months": 3, year: 12, "12 months": 12 };

/**
 * "Week ending 14 Jan 2024", "Week of 8 Jan", "Year ended 31 March 2026". A week that does not run from Monday to Sunday is the ISO week
 * that most of its days lie in.
 */
export function readEndingOrBeginning(text: string, read: Read): WrittenPeriod | null {
  for (const [pattern, shift] of [
    [weekEnding, -3],
    [weekBeginning, 3],
  ] as const) {
    const day = pattern.test(text) ? read(text.replace(pattern, "")) : null;
    if (day?.frequency === "day") return { frequency: "week", key: (context) => weekAround(day.key(context), shift) };
  }
  const [, word, rest] = longerEnding.exec(text) ?? [];
  const end = rest === undefined ? null : read(rest);
  if (word === undefined || end === null || (end.frequency !== "day" && end.frequency !== "month")) return null;
  const months = monthsOfWord[word] ?? 6;
  const key = (context: PeriodContext): Span | null => {
    const last = daysOf(end.key(context) ?? ("" as PeriodKey))?.last;
    return last === undefined ? null : spanOfDays(monthsBack(last, months), last, context.fiscal);
  };
  const frequency = months === 1 ? "month" : months === 3 ? "quarter" : months === 6 ? "half-year" : "year";
  return { frequency, key: (context) => key(context)?.key ?? null };
}

function weekAround(key: PeriodKey | null, shift: number): PeriodKey | null {
  const serial = key === null ? undefined : daysOf(key)?.first;
  const day = serial === undefined ? null : dayOfSerial(serial + shift);
  return day && periodOfDay(day, "week");
}

/** First day of the months that end on a day; the day itself when it ends no month. */
function monthsBack(last: number, months: number): number {
  const end = dayOfSerial(last);
  if (end === null || end.day !== daysInMonth(end.year, end.month)) return last;
  const count = end.year * 12 + end.month - months;
  return serialOfDay({ year: Math.floor(count / 12), month: (count % 12) + 1, day: 1 });
}
