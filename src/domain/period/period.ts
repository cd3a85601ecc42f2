/*
 * Periods, in reading order: what a period is called, how people write it, what a sheet says about it elsewhere, and where it lies in the
 * calendar and the fiscal year.
 */
export { comparePeriods, frequencies, isKnownPeriod, type Frequency, type PeriodKey } from "./periodKey";
export { completePeriod, periodKey, readPeriod, type PeriodReading } from "./readPeriod";
export type { DayOrder, PeriodContext } from "./writtenPeriod";
export { periodAndRest, periodsInText, type PeriodAndRest } from "./periodInText";
export { dayOrderOf } from "./dayOrder";
export type { FiscalYears } from "./fiscalYear";
export { fiscalMonths, fiscalPeriodOf, nextPeriod, periodOfDay, previousPeriod, yearToDate } from "./periodCalendar";
