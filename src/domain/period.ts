import { monthOf } from "./monthNames";
import { datePartShown, dayOfSerial, daysInMonth, type CalendarDay } from "./serialDate";

declare const periodKeyBrand: unique symbol;

/**
 * A period by its sortable name: `2026`, `2026-H1`, `2026-Q1`, `2026-02`, `2026-W32`, `2026-02-14`, in a fiscal year `FY2026` and
 * `FY2026-Q3`; or the text as it stands on the sheet when that does not say one period for certain ("March", "03/04/2026", "Week 1").
 */
export type PeriodKey = string & { readonly [periodKeyBrand]: true };

export const frequencies = ["day", "week", "month", "quarter", "half-year", "year"] as const;
/** How often a figure is taken. */
export type Frequency = (typeof frequencies)[number];

/** A period as a cell writes it. */
export interface PeriodReading {
  readonly key: PeriodKey;
  /** The cell's own text; of a real date its ISO form. */
  readonly text: string;
  readonly frequency: Frequency;
}

type Written = readonly [key: string | null, frequency: Frequency];
const known = (key: string, frequency: Frequency): Written => [key, frequency];
/** A period for certain, but which one depends on something the text does not say. */
const undecided = (frequency: Frequency): Written => [null, frequency];

/**
 * The period a header or cell names, or null when it names none. Numbers are read as years (2026), months (202604), or as real dates
 * when the number format shows a date. What has two meanings (03/04/2026) or misses its year (March) keeps its text as key.
 */
export function readPeriod(header: string | number, numberFormat: string): PeriodReading | null {
  if (typeof header === "number") return readNumber(header, numberFormat);
  const text = header.normalize("NFC").trim();
  const written = readText(plain(text));
  if (written === null) return null;
  return { key: (written[0] ?? text) as PeriodKey, text, frequency: written[1] };
}

/** The key of a period as our tables keep it: what `readPeriod` says of the text, or the text itself. */
export function periodKey(text: string): PeriodKey {
  return readPeriod(text, "General")?.key ?? (text.trim() as PeriodKey);
}

function readNumber(value: number, numberFormat: string): PeriodReading | null {
  const shown = datePartShown(numberFormat);
  if (shown !== null) {
    const day = dayOfSerial(value);
    if (day === null) return null;
    const iso = isoDay(day);
    return { key: iso.slice(0, shown === "day" ? 10 : shown === "month" ? 7 : 4) as PeriodKey, text: iso, frequency: shown };
  }
  if (!Number.isInteger(value) || /%|[$€£¥]/.test(numberFormat)) return null;
  const written = readText(String(value));
  return written?.[0] ? { key: written[0] as PeriodKey, text: String(value), frequency: written[1] } : null;
}

function readText(text: string): Written | null {
  for (const form of forms) {
    const match = form.pattern.exec(text);
    const written = match && form.read(...match.slice(1).map((group) => group ?? ""));
    if (written) return written;
  }
  return null;
}

interface Form {
  readonly pattern: RegExp;
  readonly read: (...groups: string[]) => Written | null;
}

const year = "((?:19|20)\\d\\d)";
const anyYear = "((?:19|20)\\d\\d|\\d\\d)";
const month = "([a-z]{3,10}\\.?)";
const gap = "[ ,./'_-]*";
const quarter = "(?:q|t|trim\\.? ?|quarter ?|quartal ?|trimestre ?)([1-4])|([1-4])\\.? ?(?:q|t|quartal|trimestre)";
const half = "(?:h|hy|hj|half ?|halbjahr ?)([12])|([12])\\.? ?(?:h|hy|hj|halbjahr)";
const week = "(?:w|ww|wk|kw|week|woche|semaine|semana)[ .]?(\\d{1,2})";
const form = (pattern: string, read: Form["read"]): Form => ({ pattern: new RegExp(`^(?:${pattern})$`), read });

/** Every written form, tried in turn: the forms exclude each other but for their order where noted. */
const forms: readonly Form[] = [
  form(year, (y) => known(y, "year")),
  form(`${year}(\\d\\d)`, (y, m) => monthKey(y, +m)),
  // "2011/12" is a fiscal year as often as a December: the year after next to a slash decides nothing.
  form(`${year}[-./](\\d{1,2})`, (y, m) => ((+y + 1) % 100 === +m ? undecided(+m <= 12 ? "month" : "year") : monthKey(y, +m))),
  form(`(\\d{1,2})[-./]${year}`, (m, y) => monthKey(y, +m)),
  form(`${year}[-./](\\d{1,2})[-./](\\d{1,2})(?:[t ]00:00(?::00)?(?:\\.0+)?z?)?`, (y, m, d) => dayKey(+y, +m, +d)),
  form(`(\\d{1,2})\\.(\\d{1,2})\\.${anyYear}`, (d, m, y) => dayKey(+fullYear(y), +m, +d)),
  form(`(\\d{1,2})([-/])(\\d{1,2})\\2${anyYear}`, (a, _mark, b, y) => slashedDay(+a, +b, +fullYear(y))),
  form("(\\d{1,2})/(\\d{1,2})", (a, b) =>
    Math.min(+a, +b) >= 1 && Math.min(+a, +b) <= 12 && Math.max(+a, +b) <= 31 ? undecided("day") : null,
  ),
  form(`${month}${gap}(?:de )?${anyYear}`, (name, y) => named(name, (m) => monthKey(fullYear(y), m))),
  form(`${year}${gap}${month}`, (y, name) => named(name, (m) => monthKey(y, m))),
  form(month, (name) => named(name, () => undecided("month"))),
  form(`(\\d{1,2})\\.?(?:st|nd|rd|th)?[ -](?:de )?${month}[ ,-]*(?:de )?${year}`, (d, name, y) => named(name, (m) => dayKey(+y, m, +d))),
  form(`${month} (\\d{1,2})(?:st|nd|rd|th)?,? ${year}`, (name, d, y) => named(name, (m) => dayKey(+y, m, +d))),
  form(`(?:${quarter})${gap}${anyYear}`, (a, b, y) => known(`${fullYear(y)}-Q${a || b}`, "quarter")),
  form(`${year}${gap}(?:${quarter})`, (y, a, b) => known(`${y}-Q${a || b}`, "quarter")),
  form(`(?:${quarter})${gap}fy ?'?${anyYear}`, (a, b, y) => known(`FY${fullYear(y)}-Q${a || b}`, "quarter")),
  form(`fy ?'?${anyYear}${gap}(?:${quarter})`, (y, a, b) => known(`FY${fullYear(y)}-Q${a || b}`, "quarter")),
  form(quarter, () => undecided("quarter")),
  form(`(?:${half})${gap}${anyYear}`, (a, b, y) => known(`${fullYear(y)}-H${a || b}`, "half-year")),
  form(`${year}${gap}(?:${half})`, (y, a, b) => known(`${y}-H${a || b}`, "half-year")),
  form(half, () => undecided("half-year")),
  form(`${year}${gap}${week}`, (y, w) => weekKey(y, +w)),
  form(`${week}[ ,./'-]+${year}`, (w, y) => weekKey(y, +w)),
  form(week, (w) => (+w >= 1 && +w <= 53 ? undecided("week") : null)),
  form(`fy ?'?${anyYear}`, (y) => known(`FY${fullYear(y)}`, "year")),
  form(`fy ?'?${anyYear}[/-](\\d\\d)`, () => undecided("year")),
  form("(?:month|monat|mois|mes|period|p) ?(\\d{1,2})", (m) => (+m >= 1 && +m <= 13 ? undecided("month") : null)),
];

function named(name: string, then: (month: number) => Written | null): Written | null {
  const found = monthOf(name);
  return found === null ? null : then(found);
}

function monthKey(y: string, m: number): Written | null {
  return m >= 1 && m <= 12 ? known(`${y}-${two(m)}`, "month") : null;
}

function dayKey(y: number, m: number, d: number): Written | null {
  return m >= 1 && m <= 12 && d >= 1 && d <= daysInMonth(y, m) ? known(isoDay({ year: y, month: m, day: d }), "day") : null;
}

/** Day and month change places between countries: decided only when one of them cannot be a month, or when both are the same. */
function slashedDay(a: number, b: number, y: number): Written | null {
  const dayFirst = dayKey(y, b, a);
  const monthFirst = dayKey(y, a, b);
  return dayFirst && monthFirst && a !== b ? undecided("day") : (dayFirst ?? monthFirst);
}

function weekKey(y: string, w: number): Written | null {
  return w >= 1 && w <= 53 ? known(`${y}-W${two(w)}`, "week") : null;
}

const fullYear = (text: string): string => (text.length === 4 ? text : `20${text}`);
const two = (value: number): string => String(value).padStart(2, "0");
const isoDay = (at: CalendarDay): string => `${at.year}-${two(at.month)}-${two(at.day)}`;

function plain(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[‘’´`]/g, "'")
    .replace(/[‐-―]/g, "-")
    .replace(/\s+/g, " ")
    .toLowerCase()
    .trim();
}

const keyForms: readonly [RegExp, (...groups: string[]) => readonly [start: number, days: number]][] = [
  [/^(\d{4})$/, (y) => [day(y, 1), 366]],
  [/^(\d{4})-H([12])$/, (y, h) => [day(y, +h * 6 - 5), 183]],
  [/^(\d{4})-Q([1-4])$/, (y, q) => [day(y, +q * 3 - 2), 92]],
  [/^(\d{4})-(\d\d)$/, (y, m) => [day(y, +m), 31]],
  [/^(\d{4})-W(\d\d)$/, (y, w) => [day(y, 1) + (+w - 1) * 7, 7]],
  [/^(\d{4})-(\d\d)-(\d\d)$/, (y, m, d) => [day(y, +m) + +d - 1, 1]],
  // Fiscal periods are in order among themselves; where they begin in the calendar is not written on them, so they come after it.
  [/^FY(\d{4})$/, (y) => [fiscal + day(y, 1), 366]],
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
