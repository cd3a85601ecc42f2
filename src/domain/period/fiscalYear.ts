/** How the fiscal years of an organisation lie in the calendar. */
export interface FiscalYears {
  /** Month (1–12) in which a fiscal year begins; 1 is the calendar year. */
  readonly startMonth: number;
  /** Whether "FY26" is the year that ends in 2026 (the default, and the commoner habit) or the one that starts in it. */
  readonly namedBy?: "end" | "start";
}

/** A month of the calendar. */
export interface CalendarMonth {
  readonly year: number;
  readonly month: number;
}

/** The month `count` months later, or earlier when negative. */
export function monthsLater({ year, month }: CalendarMonth, count: number): CalendarMonth {
  const months = year * 12 + month - 1 + count;
  return { year: Math.floor(months / 12), month: (months % 12) + 1 };
}

/** First month of the fiscal year with this name: of FY2026 that starts in April, April 2025. */
export function firstMonthOf(fiscalYear: number, { startMonth, namedBy = "end" }: FiscalYears): CalendarMonth {
  return { year: startMonth === 1 || namedBy === "start" ? fiscalYear : fiscalYear - 1, month: startMonth };
}

/** Name of the fiscal year that a month lies in, and which of its months (1–12) it is. */
export function fiscalMonthOf({ year, month }: CalendarMonth, { startMonth, namedBy = "end" }: FiscalYears): CalendarMonth {
  const startsIn = month >= startMonth ? year : year - 1;
  return {
    year: startMonth === 1 || namedBy === "start" ? startsIn : startsIn + 1,
    month: ((month - startMonth + 12) % 12) + 1,
  };
}
