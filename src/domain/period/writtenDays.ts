import { keys, type PeriodKey } from "./periodKey";
import { monthOf } from "./monthNames";
import { daysInMonth } from "./serialDate";
import { fullYear, type PeriodContext, type WrittenPeriod } from "./writtenPeriod";

const four = "((?:19|20)\\d\\d)";
const any = "'?((?:19|20)\\d\\d|\\d\\d)";
const letters = "([a-zşа-я]{3,13})\\.?";
const nth = "(?:\\.|st|nd|rd|th|er|º|ª|°)?";

const known = (key: PeriodKey | null): WrittenPeriod | null => key && { frequency: key.length === 7 ? "month" : "day", key: () => key };
const undecidedMonth: WrittenPeriod = { frequency: "month", key: () => null };

type Read = (...groups: string[]) => WrittenPeriod | null;
const form = (pattern: string, read: Read): readonly [RegExp, Read] => [new RegExp(`^(?:${pattern})$`), read];

/** Months and days written with numbers, and days with a month's name. The forms exclude each other. */
const forms: readonly (readonly [RegExp, Read])[] = [
  form(`${four}(\\d\\d)`, (y, m) => known(monthKey(+y, +m))),
  form(`${four}-(\\d{1,2})`, (y, m) => known(monthKey(+y, +m))),
  // "2011/12" is a fiscal year as often as a December: the year after next to a slash decides nothing.
  form(`${four}[./_](\\d{1,2})`, (y, m) => ((+y + 1) % 100 === +m && +m >= 1 && +m <= 12 ? undecidedMonth : known(monthKey(+y, +m)))),
  form(`(\\d{1,2})[-./_]${four}`, (m, y) => known(monthKey(+y, +m))),
  form(`${four}(\\d\\d)(\\d\\d)`, (y, m, d) => dayOf(+y, +m, +d)),
  form(`${four}[-./_](\\d{1,2})[-./_](\\d{1,2})\\.?`, (y, m, d) => dayOf(+y, +m, +d)),
  form(`${four} ?[年년] ?(\\d{1,2}) ?[月월] ?(\\d{1,2}) ?[日일号]`, (y, m, d) => dayOf(+y, +m, +d)),
  form("(\\d{1,2}) ?[月월] ?(\\d{1,2}) ?[日일号]", (m, d) => dayOf(null, +m, +d)),
  form(`(\\d{1,2})\\. ?(\\d{1,2})\\. ?${any}`, (d, m, y) => dayOf(fullYear(y), +m, +d)),
  form("(\\d{1,2})\\. ?(\\d{1,2})\\.", (d, m) => dayOf(null, +m, +d)),
  form(`(\\d{1,2})([-/])(\\d{1,2})\\2${any}`, (a, _mark, b, y) => slashedDay(+a, +b, fullYear(y))),
  form("(\\d{1,2})/(\\d{1,2})", (a, b) => slashedDay(+a, +b, null)),
  form(`(\\d{1,2})${nth}[ -]?(?:de |of )?${letters}[ ,./'-]*(?:de |del )?${any}`, (d, name, y) =>
    named(name, (m) => dayOf(fullYear(y), m, +d)),
  ),
  form(`${letters}[ -](\\d{1,2})(?:st|nd|rd|th)?[ ,-]+${four}`, (name, d, y) => named(name, (m) => dayOf(+y, m, +d))),
  form(`${four}[ -]${letters}[ -](\\d{1,2})`, (y, name, d) => named(name, (m) => dayOf(+y, m, +d))),
  form(`(\\d{1,2})${nth}[ -](?:de |of )?${letters}`, (d, name) =>
    /^(?:set|out)$/.test(name) ? null : named(name, (m) => dayOf(null, m, +d)),
  ),
  form(`${letters} (\\d{1,2})(?:st|nd|rd|th)`, (name, d) => named(name, (m) => dayOf(null, m, +d))),
];

const time = /^(.*\d)[t ,]+\d{1,2}:\d\d(?::\d\d(?:[.,]\d+)?)?(?: ?[ap]\.?m\.?)?(?:z| ?[+-]\d\d:?\d\d)?$/;
const weekday =
  /^(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mo|di|mi|do|fr|sa|so|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miercoles|jueves|viernes|sabado|domingo)\.?,? /;

/** A day or a month written with numbers, or a day with a month's name; a time of day and a weekday are dropped. */
export function readWrittenDay(text: string): WrittenPeriod | null {
  const dated = time.exec(text)?.[1] ?? text;
  const bare = dated.replace(weekday, "");
  for (const [pattern, read] of forms) {
    const match = pattern.exec(bare);
    const found = match && read(...match.slice(1).map((group) => group ?? ""));
    if (found) return bare === text || found.frequency === "day" ? found : null;
  }
  return null;
}

function named(name: string, then: (month: number) => WrittenPeriod | null): WrittenPeriod | null {
  const found = monthOf(name);
  return found === null ? null : then(found);
}

const monthKey = (y: number, m: number): PeriodKey | null => (m >= 1 && m <= 12 ? keys.month(y, m) : null);
const dayKey = (y: number, m: number, d: number): PeriodKey | null =>
  m >= 1 && m <= 12 && d >= 1 && d <= daysInMonth(y, m) ? keys.day(y, m, d) : null;

/** Every day of a leap year is a day as long as its year is open. */
const leapYear = 2024;

function dayOf(year: number | null, m: number, d: number): WrittenPeriod | null {
  if (year !== null) return known(dayKey(year, m, d));
  if (dayKey(leapYear, m, d) === null) return null;
  return { frequency: "day", key: ({ year: told }) => (told === undefined ? null : dayKey(told, m, d)) };
}

/** Day and month change places between countries: decided only when one of them cannot be a month, or when both are the same. */
function slashedDay(a: number, b: number, year: number | null): WrittenPeriod | null {
  const possible = (order: "day-first" | "month-first", y: number): PeriodKey | null =>
    order === "day-first" ? dayKey(y, b, a) : dayKey(y, a, b);
  const orders = (["day-first", "month-first"] as const).filter((order) => possible(order, year ?? leapYear) !== null);
  const [only, other] = orders;
  if (only === undefined) return null;
  const key = ({ year: told, order }: PeriodContext): PeriodKey | null => {
    const y = year ?? told;
    if (y === undefined) return null;
    if (other === undefined || a === b) return possible(only, y);
    return order === undefined ? null : possible(order, y);
  };
  return { frequency: "day", key };
}
