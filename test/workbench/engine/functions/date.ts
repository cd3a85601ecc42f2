import { parseNumberText } from "../../workbook/typedNumber";
import { cellError, isCellError } from "../../workbook/values";
import { toNumber } from "../calculation/coerce";
import { dayOf, daysInMonth, isLeapYear, lastSerial, secondsOf, serialOfDay, weekdayOf } from "../calculation/dates";
import { fail, omitted, type Value } from "../calculation/value";
import { defaulted, define, number, omittedValue, optional, raw, text, boolean, type Context, type FunctionDefinition } from "./define";
import { visitValues } from "./numbers";

const valid = (serial: number): number => (serial < 0 || serial > lastSerial + 1 ? fail("#NUM!") : serial);

function date(year: number, month: number, day: number): number {
  const y = Math.trunc(year);
  if (y < 0 || y > 9999) return fail("#NUM!");
  return valid(serialOfDay(y < 1900 ? y + 1900 : y, Math.trunc(month), Math.trunc(day)));
}

/** The same day some months on, or the last one of a shorter month. */
function monthsOn(start: number, months: number): number {
  const { year, month, day } = dayOf(start);
  const first = serialOfDay(year, month + Math.trunc(months), 1);
  const target = dayOf(valid(first));
  return valid(first + Math.min(day, daysInMonth(target.year, target.month)) - 1);
}

function endOfMonth(start: number, months: number): number {
  const { year, month } = dayOf(start);
  return valid(serialOfDay(year, month + Math.trunc(months) + 1, 1) - 1);
}

function weekday(serial: number, type: number): number {
  const sunday = weekdayOf(serial) - 1;
  if (type === 1 || type === 17) return sunday + 1;
  if (type === 2 || type === 11) return ((sunday + 6) % 7) + 1;
  if (type === 3) return (sunday + 6) % 7;
  if (type >= 12 && type <= 16) return ((sunday - (type - 10) + 7) % 7) + 1;
  return fail("#NUM!");
}

function isoWeek(serial: number): number {
  const thursday = Math.floor(serial) + 4 - weekday(serial, 2);
  return Math.floor((thursday - serialOfDay(dayOf(thursday).year, 1, 1)) / 7) + 1;
}

function weekNumber(serial: number, type: number): number {
  if (type === 21) return isoWeek(serial);
  const start = type === 1 || type === 17 ? 1 : type === 2 || type === 11 ? 2 : type >= 12 && type <= 16 ? type - 9 : fail("#NUM!");
  const first = serialOfDay(dayOf(serial).year, 1, 1);
  const lead = (weekdayOf(first) - start + 7) % 7;
  return Math.floor((Math.floor(serial) - first + lead) / 7) + 1;
}

function datedif(start: number, end: number, unit: string): number {
  if (start > end) return fail("#NUM!");
  const [a, b] = [dayOf(start), dayOf(end)];
  const months = (b.year - a.year) * 12 + b.month - a.month - (b.day < a.day ? 1 : 0);
  switch (unit.toUpperCase()) {
    case "D":
      return Math.floor(end) - Math.floor(start);
    case "M":
      return months;
    case "Y":
      return Math.floor(months / 12);
    case "YM":
      return months % 12;
    case "MD":
      return b.day >= a.day ? b.day - a.day : Math.floor(end) - serialOfDay(b.year, b.month - 1, a.day);
    case "YD": {
      const anniversary = serialOfDay(b.year, a.month, a.day);
      return Math.floor(end) - (anniversary > Math.floor(end) ? serialOfDay(b.year - 1, a.month, a.day) : anniversary);
    }
    default:
      return fail("#NUM!");
  }
}

function days360(start: number, end: number, european: boolean): number {
  const [a, b] = [dayOf(start), dayOf(end)];
  let [from, to] = [a.day, b.day];
  let [month, year] = [b.month, b.year];
  if (european) {
    from = Math.min(from, 30);
    to = Math.min(to, 30);
  } else {
    if (from === daysInMonth(a.year, a.month)) from = 30;
    if (to === daysInMonth(b.year, b.month)) {
      if (from < 30) {
        to = 1;
        month += 1;
        if (month > 12) [month, year] = [1, year + 1];
      } else to = 30;
    }
  }
  return (year - a.year) * 360 + (month - a.month) * 30 + to - from;
}

/** Share of a year between two days by the five day-count conventions. */
function yearFraction(first: number, second: number, basis: number): number {
  const [start, end] = first <= second ? [Math.floor(first), Math.floor(second)] : [Math.floor(second), Math.floor(first)];
  switch (Math.trunc(basis)) {
    case 0:
      return nasd360(start, end) / 360;
    case 1:
      return (end - start) / averageYear(start, end);
    case 2:
      return (end - start) / 360;
    case 3:
      return (end - start) / 365;
    case 4:
      return days360(start, end, true) / 360;
    default:
      return fail("#NUM!");
  }
}

function nasd360(start: number, end: number): number {
  const [a, b] = [dayOf(start), dayOf(end)];
  const isEndOfFebruary = ({ year, month, day }: typeof a): boolean => month === 2 && day === daysInMonth(year, month);
  let [from, to] = [a.day, b.day];
  if (isEndOfFebruary(a) && isEndOfFebruary(b)) to = 30;
  if (isEndOfFebruary(a)) from = 30;
  if (to === 31 && from >= 30) to = 30;
  if (from === 31) from = 30;
  return (b.year - a.year) * 360 + (b.month - a.month) * 30 + to - from;
}

/** Days of the year for actual/actual: of the one year, or the mean of all years touched. */
function averageYear(start: number, end: number): number {
  const [a, b] = [dayOf(start), dayOf(end)];
  const withinYear = a.year === b.year || (b.year === a.year + 1 && (a.month > b.month || (a.month === b.month && a.day >= b.day)));
  if (withinYear) {
    if (a.year === b.year) return isLeapYear(a.year) ? 366 : 365;
    const leapDayInside = [a.year, b.year].some((year) => {
      const day = serialOfDay(year, 2, 29);
      return isLeapYear(year) && day >= start && day <= end;
    });
    return leapDayInside ? 366 : 365;
  }
  const years = b.year - a.year + 1;
  return (serialOfDay(b.year + 1, 1, 1) - serialOfDay(a.year, 1, 1)) / years;
}

/** Which weekdays are free, Monday first. */
function weekend(context: Context, value: Value): boolean[] {
  const given = value === omitted ? 1 : context.evaluator.scalar(value);
  if (typeof given === "string")
    return /^[01]{7}$/.test(given) && given !== "1111111" ? [...given].map((day) => day === "1") : fail("#VALUE!");
  const code = toNumber(given);
  const free = new Array<boolean>(7).fill(false);
  if (code >= 1 && code <= 7) free[(code + 4) % 7] = free[(code + 5) % 7] = true;
  else if (code >= 11 && code <= 17) free[(code - 11 + 6) % 7] = true;
  else return fail("#NUM!");
  return free;
}

function holidaysIn(context: Context, value: Value): Set<number> {
  const days = new Set<number>();
  if (value !== omitted)
    visitValues(context, [value], (each) =>
      each === null ? undefined : days.add(Math.floor(isCellError(each) ? fail(each) : toNumber(each))),
    );
  return days;
}

function workdaysBetween(first: number, second: number, free: readonly boolean[], holidays: ReadonlySet<number>): number {
  const [from, to] = [Math.min(Math.floor(first), Math.floor(second)), Math.max(Math.floor(first), Math.floor(second))];
  let count = 0;
  for (let day = from; day <= to; day++) if (!free[(weekdayOf(day) + 5) % 7] && !holidays.has(day)) count++;
  return first <= second ? count : -count;
}

function workdaysOn(start: number, days: number, free: readonly boolean[], holidays: ReadonlySet<number>): number {
  let day = Math.floor(start);
  const step = days < 0 ? -1 : 1;
  for (let left = Math.abs(Math.trunc(days)); left > 0;) {
    day = valid(day + step);
    if (!free[(weekdayOf(day) + 5) % 7] && !holidays.has(day)) left--;
  }
  return day;
}

/** A date's number; text is read as typed. */
const part = (name: string, take: (serial: number) => number): FunctionDefinition =>
  define(name, [number], (serial) => take(valid(serial)));

export const dateFunctions: readonly FunctionDefinition[] = [
  define("DATE", [number, number, number], date),
  part("YEAR", (serial) => dayOf(serial).year),
  part("MONTH", (serial) => dayOf(serial).month),
  part("DAY", (serial) => dayOf(serial).day),
  part("HOUR", (serial) => Math.floor(secondsOf(serial) / 3600)),
  part("MINUTE", (serial) => Math.floor(secondsOf(serial) / 60) % 60),
  part("SECOND", (serial) => secondsOf(serial) % 60),
  part("ISOWEEKNUM", isoWeek),
  define("TIME", [number, number, number], (hours, minutes, seconds) => {
    const total = Math.trunc(hours) * 3600 + Math.trunc(minutes) * 60 + Math.trunc(seconds);
    return total < 0 ? cellError("#NUM!") : (total % 86_400) / 86_400;
  }),
  define("WEEKDAY", [number, optional(number, 1)], (serial, type) => weekday(valid(serial), type)),
  define("WEEKNUM", [number, optional(number, 1)], (serial, type) => weekNumber(valid(serial), type)),
  define("EDATE", [number, number], monthsOn),
  define("EOMONTH", [number, number], endOfMonth),
  define("DATEDIF", [number, number, text], datedif),
  define("DAYS", [number, number], (end, start) => Math.floor(end) - Math.floor(start)),
  define("DAYS360", [number, number, optional(boolean, false)], days360),
  define("YEARFRAC", [number, number, defaulted(number, 0)], yearFraction),
  define("DATEVALUE", [text], (value) => Math.floor(moment(value))),
  define("TIMEVALUE", [text], (value) => moment(value) % 1),
  define("NETWORKDAYS", [number, number, optional(raw, omittedValue)], function (start, end, holidays) {
    return workdaysBetween(start, end, weekend(this, 1), holidaysIn(this, holidays));
  }),
  define(
    "NETWORKDAYS.INTL",
    [number, number, optional(raw, omittedValue), optional(raw, omittedValue)],
    function (start, end, free, holidays) {
      return workdaysBetween(start, end, weekend(this, free), holidaysIn(this, holidays));
    },
  ),
  define("WORKDAY", [number, number, optional(raw, omittedValue)], function (start, days, holidays) {
    return workdaysOn(start, days, weekend(this, 1), holidaysIn(this, holidays));
  }),
  define(
    "WORKDAY.INTL",
    [number, number, optional(raw, omittedValue), optional(raw, omittedValue)],
    function (start, days, free, holidays) {
      return workdaysOn(start, days, weekend(this, free), holidaysIn(this, holidays));
    },
  ),
  define(
    "NOW",
    [],
    function () {
      return this.evaluator.environment.now();
    },
    { volatile: true },
  ),
  define(
    "TODAY",
    [],
    function () {
      return Math.floor(this.evaluator.environment.now());
    },
    { volatile: true },
  ),
];

/** The date or time a text means. */
function moment(value: string): number {
  const typed = parseNumberText(value);
  return typed?.numberFormat && /[dmyhs]/i.test(typed.numberFormat) ? typed.value : fail("#VALUE!");
}
