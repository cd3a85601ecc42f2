import { fail } from "./value";

/** A calendar day as Excel counts it: 1 = 1 January 1900, with a 29 February 1900 that never was. */
export interface Day {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

const epoch = Date.UTC(1899, 11, 30);
const msPerDay = 86_400_000;
export const lastSerial = 2_958_465;

export function dayOf(serial: number): Day {
  const whole = Math.floor(serial);
  if (whole < 0 || whole > lastSerial) return fail("#NUM!");
  if (whole === 60) return { year: 1900, month: 2, day: 29 };
  if (whole === 0) return { year: 1900, month: 1, day: 0 };
  const date = new Date(epoch + (whole < 60 ? whole + 1 : whole) * msPerDay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The serial number of a day; months and days beyond their ends run on, as DATE does. */
export function serialOfDay(year: number, month: number, day: number): number {
  const start = new Date(0);
  start.setUTCFullYear(year, month - 1, 1);
  const first = Math.round((start.getTime() - epoch) / msPerDay);
  // The count from the epoch is one too high for January and February 1900; adding days runs through the day that never was.
  return first + day - 1 - (first < 61 ? 1 : 0);
}

/** A moment of the machine's clock as a serial number in local time. */
export function serialOf(date: Date): number {
  const utc = Date.UTC(
    date.getFullYear(),
    date.getMonth(),
    date.getDate(),
    date.getHours(),
    date.getMinutes(),
    date.getSeconds(),
    date.getMilliseconds(),
  );
  return (utc - epoch) / msPerDay;
}

/** Seconds into the day, rounded as Excel's clock functions round. */
export const secondsOf = (serial: number): number => Math.round((serial - Math.floor(serial)) * 86_400) % 86_400;

export const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
export const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** 1 = Sunday, as Excel counts (right from March 1900 on, and kept before it). */
export const weekdayOf = (serial: number): number => ((Math.floor(serial) + 6) % 7) + 1;
