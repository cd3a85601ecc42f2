import { readWrittenPeriod } from "./periodForms";
import { isKnownPeriod, keys, type Frequency, type PeriodKey } from "./periodKey";
import { plainPeriodText } from "./periodText";
import { datePartShown, dayOfSerial } from "./serialDate";
import type { PeriodContext, WrittenPeriod } from "./writtenPeriod";

/** A period as a cell writes it. */
export interface PeriodReading {
  readonly key: PeriodKey;
  /** The cell's own text; of a real date its ISO form. */
  readonly text: string;
  readonly frequency: Frequency;
}

/**
 * The period a header or cell names, or null when it names none. Numbers are read as years (2026), months (202604), days (20260414), or as
 * real dates when the number format shows a date. What has two meanings (03/04/2026) or misses its year (March) keeps its text as key.
 */
export function readPeriod(header: string | number, numberFormat: string): PeriodReading | null {
  if (typeof header === "number") return readNumber(header, numberFormat);
  const text = header.normalize("NFC").trim();
  const written = readText(text);
  return written && { key: written.key({}) ?? (text as PeriodKey), text, frequency: written.frequency };
}

/** The key of a period as our tables keep it: what `readPeriod` says of the text, or the text itself. */
export function periodKey(text: string): PeriodKey {
  return readPeriod(text, "General")?.key ?? (text.trim() as PeriodKey);
}

/**
 * A period with what the sheet says elsewhere: "Mar" in 2025 is 2025-03, "10/7" in 2024 a day once the order of days and months is told,
 * "Mar" in FY2026 a month once the start of the fiscal years is. The text stays; so does a key that is known, or that the context does
 * not decide.
 */
export function completePeriod(period: PeriodReading, context: PeriodContext): PeriodReading {
  if (isKnownPeriod(period.key)) return period;
  const key = readText(period.text)?.key(context) ?? null;
  return key === null ? period : { ...period, key };
}

/** Small letters after a digit are hours ("1h30"), tonnes, seconds, and "m2" and "m3" are areas and volumes. */
const unitsNotPeriods = /^(?:[1-4] ?[hts]|[12] ?h ?\d\d|m[1-9])$/;

function readText(text: string): WrittenPeriod | null {
  return unitsNotPeriods.test(text) ? null : readWrittenPeriod(plainPeriodText(text));
}

function readNumber(value: number, numberFormat: string): PeriodReading | null {
  const shown = datePartShown(numberFormat);
  if (shown !== null) {
    const at = dayOfSerial(value);
    if (at === null) return null;
    const text = keys.day(at.year, at.month, at.day);
    const key = { day: text, month: keys.month(at.year, at.month), year: keys.year(at.year) }[shown];
    return { key, text, frequency: shown };
  }
  const isYearLike = Number.isInteger(value) && /^(?:\d{4}|\d{6}|\d{8})$/.test(String(value));
  if (!isYearLike || /%|[$€£¥]/.test(numberFormat)) return null;
  const written = readText(String(value));
  const key = written?.key({});
  return written && key ? { key, text: String(value), frequency: written.frequency } : null;
}
