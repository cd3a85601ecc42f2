import { keys } from "./periodKey";
import { fiscalName, fullYear, type WrittenPeriod, type WrittenYear } from "./writtenPeriod";

const four = "((?:19|20)\\d\\d)";
const any = "((?:19|20)\\d\\d|\\d\\d)";
const fiscalWord =
  "(?:fye?|fiscal(?: year)?|financial year|gesch(?:a|ae)ftsjahr|gj|wirtschaftsjahr|wj|exercice|ejercicio|boekjaar|esercizio|exercicio)";
const calendarWord = "(?:cy|calendar year|year|jahr|annee|ano|anno|jaar|rok|yil|год)";

const calendarYear = new RegExp(`^(?:${calendarWord} ?)?${four}(?:[年년]|년도)?$`);
const shortCalendarYear = new RegExp(`^(?:cy ?'?(\\d\\d)|'(\\d\\d)|'?(\\d\\d)[年년])$`);
const fiscalYear = new RegExp(`^${fiscalWord}[ .]?'?${any}$`);
const fiscalSpan = new RegExp(`^${fiscalWord}[ .]?'?${any} ?[-/_] ?'?${any}$`);
const span = new RegExp(`^${four} ?[-/_] ?${any}$`);
const shortSpan = /^'?(\d\d)[-/]'?(\d\d)$/;

/** Whether the second year is the one after the first: only then two years are one fiscal year. */
const follow = (first: string, second: string): boolean => (fullYear(first) + 1) % 100 === Number(second) % 100 && second.length <= 4;

/**
 * A year that stands for itself: 2026, CY26, FY26, FY2026/27, 2026/27. "2011/12" is a fiscal year as often as a December, so it is
 * none here.
 */
export function readYear(text: string): WrittenYear | null {
  const calendar = calendarYear.exec(text)?.[1];
  if (calendar !== undefined) return { kind: "calendar", year: Number(calendar) };
  const fiscal = fiscalYear.exec(text)?.[1];
  if (fiscal !== undefined) return { kind: "fiscal", year: fullYear(fiscal) };
  const cy = /^cy ?'?(\d\d)$/.exec(text)?.[1];
  if (cy !== undefined) return { kind: "calendar", year: fullYear(cy) };
  const [, from, to] = fiscalSpan.exec(text) ?? span.exec(text) ?? [];
  if (from === undefined || to === undefined || !follow(from, to)) return null;
  const isMonth = !/^\D/.test(text) && to.length === 2 && Number(to) >= 1 && Number(to) <= 12;
  return isMonth ? null : { kind: "span", year: fullYear(from) };
}

/** A year beside a quarter, month or week, where two digits may be enough and two years cannot be a month. */
export function readYearBeside(text: string): WrittenYear | null {
  const own = readYear(text);
  if (own) return own;
  const [, ...short] = shortCalendarYear.exec(text) ?? [];
  const year = short.find((each) => each !== undefined) ?? /^\d\d$/.exec(text)?.[0];
  if (year !== undefined) return { kind: "calendar", year: fullYear(year) };
  const [, from, to] = span.exec(text) ?? shortSpan.exec(text) ?? [];
  return from !== undefined && to !== undefined && follow(from, to) ? { kind: "span", year: fullYear(from) } : null;
}

/** A whole text that is a year, or "Year 1", or a column's name such as `y1_2026_27`. */
export function readWrittenYear(text: string): WrittenPeriod | null {
  if (/^(?:year|yr|y|jahr|annee|ano|anno|jaar) ?[1-9]$/.test(text)) return { frequency: "year", key: () => null };
  // In Japan 2024年度 starts in April 2024, in China it is the calendar year.
  if (/^(?:19|20)\d\d年度$/.test(text)) return { frequency: "year", key: () => null };
  const year = readYear(text.replace(/^(?:year|yr|y)[ _-]?\d[ _-]+/, ""));
  if (year === null) return null;
  if (year.kind === "calendar") return { frequency: "year", key: () => keys.year(year.year) };
  return {
    frequency: "year",
    key: (context) => {
      const name = fiscalName(year, context);
      return name === null ? null : keys.fiscalYear(name);
    },
  };
}
