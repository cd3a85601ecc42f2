declare const periodKeyBrand: unique symbol;

/**
 * A period by its sortable name: `2026`, `2026-H1`, `2026-Q1`, `2026-02`, `2026-W32`, `2026-02-14`, in a fiscal year `FY2026`,
 * `FY2026-H1` and `FY2026-Q3`; or the text as it stands on the sheet when that does not say one period for certain ("March",
 * "03/04/2026", "Week 1").
 */
export type PeriodKey = string & { readonly [periodKeyBrand]: true };

export const frequencies = ["day", "week", "month", "quarter", "half-year", "year"] as const;
/** How often a figure is taken. */
export type Frequency = (typeof frequencies)[number];

const keyForms: readonly [RegExp, (...groups: string[]) => readonly [start: number, days: number]][] = [
  [/^(\d{4})$/, (y) => [day(y, 1), 366]],
  [/^(\d{4})-H([12])$/, (y, h) => [day(y, +h * 6 - 5), 183]],
  [/^(\d{4})-Q([1-4])$/, (y, q) => [day(y, +q * 3 - 2), 92]],
  [/^(\d{4})-(0[1-9]|1[0-2])$/, (y, m) => [day(y, +m), 31]],
  [/^(\d{4})-W(0[1-9]|[1-4]\d|5[0-3])$/, (y, w) => [day(y, 1) + (+w - 1) * 7, 7]],
  [/^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, (y, m, d) => [day(y, +m) + +d - 1, 1]],
  // Fiscal periods are in order among themselves; where they begin in the calendar is not written on them, so they come after it.
  [/^FY(\d{4})$/, (y) => [fiscal + day(y, 1), 366]],
  [/^FY(\d{4})-H([12])$/, (y, h) => [fiscal + day(y, +h * 6 - 5), 183]],
  [/^FY(\d{4})-Q([1-4])$/, (y, q) => [fiscal + day(y, +q * 3 - 2), 92]],
];
const fiscal = 1e7;
/** A number that grows with the calendar: months of 31 days keep the order without counting real days. */
const day = (y: string, m: number): number => Number(y) * 372 + (m - 1) * 31;

function placeOf(key: PeriodKey): readonly [number, number] | null {
  for (const [pattern, place] of keyForms) {
    const match = pattern.exec(key);
    if (match) return place(...match.slice(1));
  }
  return null;
}

/** Whether the key says when the period is, or is only a text ("March") in the order of its sheet. */
export function isKnownPeriod(key: PeriodKey): boolean {
  return placeOf(key) !== null;
}

/**
 * Order of periods for sorting: earlier first; of two that begin together the longer last. Texts without a known time come after the
 * known ones and are equal among themselves, so that a stable sort leaves them in the order of their sheet.
 */
export function comparePeriods(a: PeriodKey, b: PeriodKey): number {
  const [first, second] = [placeOf(a), placeOf(b)];
  if (first === null || second === null) return (first === null ? 1 : 0) - (second === null ? 1 : 0);
  return first[0] - second[0] || first[1] - second[1];
}

const two = (value: number): string => String(value).padStart(2, "0");

/** The keys of calendar periods from their numbers, which must be in range. */
export const keys = {
  day: (year: number, month: number, dayOfMonth: number): PeriodKey => `${year}-${two(month)}-${two(dayOfMonth)}` as PeriodKey,
  week: (year: number, week: number): PeriodKey => `${year}-W${two(week)}` as PeriodKey,
  month: (year: number, month: number): PeriodKey => `${year}-${two(month)}` as PeriodKey,
  quarter: (year: number, quarter: number): PeriodKey => `${year}-Q${quarter}` as PeriodKey,
  "half-year": (year: number, half: number): PeriodKey => `${year}-H${half}` as PeriodKey,
  year: (year: number): PeriodKey => String(year) as PeriodKey,
  fiscalYear: (year: number): PeriodKey => `FY${year}` as PeriodKey,
  fiscalHalf: (year: number, half: number): PeriodKey => `FY${year}-H${half}` as PeriodKey,
  fiscalQuarter: (year: number, quarter: number): PeriodKey => `FY${year}-Q${quarter}` as PeriodKey,
} as const;
