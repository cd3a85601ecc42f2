import { firstMonthOf, monthsLater, type CalendarMonth, type FiscalYears } from "./fiscalYear";
import type { Frequency, PeriodKey } from "./periodKey";

/** How a sheet writes its slashed dates. */
export type DayOrder = "day-first" | "month-first";

/** What the rest of a sheet says about its periods. */
export interface PeriodContext {
  /** Calendar year of a period that is written without one. */
  readonly year?: number;
  /** Name of the fiscal year of a period that is written without one; `year` goes before it. */
  readonly fiscalYear?: number;
  readonly order?: DayOrder;
  /** Where the fiscal years lie: decides "Mar FY26" and "2026/27". */
  readonly fiscal?: FiscalYears;
}

/** A text read as a period: how long it is for certain, and which one, as far as the text and its context say. */
export interface WrittenPeriod {
  readonly frequency: Frequency;
  /** Null when the context does not decide it; without any context, the text alone must. */
  readonly key: (context: PeriodContext) => PeriodKey | null;
}

/** A year as it is written: of the calendar, a fiscal one by its name, or "2026/27" by the year it starts in. */
export type WrittenYear = { readonly kind: "calendar" | "fiscal" | "span"; readonly year: number };

/** The name of a written fiscal year; null when it is none, or when nothing says how such years are named. */
export function fiscalName(year: WrittenYear, { fiscal }: PeriodContext): number | null {
  if (year.kind === "fiscal") return year.year;
  if (year.kind === "calendar" || fiscal === undefined) return null;
  return fiscal.namedBy === "start" ? year.year : year.year + 1;
}

/** The calendar month with this number in a fiscal year: the third of FY2026 that starts in April is June 2025. */
export function countedMonth(fiscalYear: number, count: number, fiscal: FiscalYears): CalendarMonth {
  return monthsLater(firstMonthOf(fiscalYear, fiscal), count - 1);
}

/** The calendar month with this name in a fiscal year: the March of FY2026 that starts in April is March 2026. */
export function namedMonth(fiscalYear: number, month: number, fiscal: FiscalYears): CalendarMonth {
  return countedMonth(fiscalYear, ((month - fiscal.startMonth + 12) % 12) + 1, fiscal);
}

/** Two digits are a year of this century until 2079. */
export const fullYear = (text: string): number => (text.length === 4 ? Number(text) : Number(text) + (Number(text) < 80 ? 2000 : 1900));
