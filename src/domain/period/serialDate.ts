/** A day of the calendar. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * The day an Excel serial number stands for, in the 1900 system; null outside 1900 … 9999 and for 60, the 29 February 1900 that never was.
 * A time of day is dropped.
 */
export function dayOfSerial(serial: number): CalendarDay | null {
  const whole = Math.floor(serial);
  if (!(whole >= 1 && whole <= 2958465) || whole === 60) return null;
  const daysSince1970 = (whole < 60 ? whole + 1 : whole) - 25569;
  // Days → civil date in the proleptic Gregorian calendar: years of 365.2425 days counted from a 1 March, so that the leap day comes last.
  const shifted = daysSince1970 + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** Number of days of a month (1–12). */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** What a number format shows of a date: a day, only a month, only a year; null when it does not show a date. */
export function datePartShown(numberFormat: string): "day" | "month" | "year" | null {
  const [positive = ""] = numberFormat.split(";");
  const bare = positive.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, "").toLowerCase();
  if (/general|[0#?@]/.test(bare.replace(/s\.0+/, "s"))) return null;
  if (/d/.test(bare)) return "day";
  if (/mmm/.test(bare) || (/m/.test(bare) && /y/.test(bare))) return "month";
  return /y/.test(bare) ? "year" : null;
}

/** The serial number of a day, in the 1900 system; the inverse of `dayOfSerial`. */
export function serialOfDay({ year, month, day }: CalendarDay): number {
  const fromMarch = month > 2 ? month - 3 : month + 9;
  const y = month > 2 ? year : year - 1;
  const days = 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + Math.floor((153 * fromMarch + 2) / 5) + day - 1;
  const serial = days - 719468 + 25569;
  return serial <= 60 ? serial - 1 : serial;
}

/** The serial number of a day written year first, `2026-03-31`; null for any other text. */
export function serialOfText(text: string): number | null {
  const [, y = "", m = "", d = ""] = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})\s*$/.exec(text) ?? [];
  const day = { year: Number(y), month: Number(m), day: Number(d) };
  if (day.month < 1 || day.month > 12 || day.day < 1 || day.day > daysInMonth(day.year, day.month)) return null;
  return serialOfDay(day);
}
