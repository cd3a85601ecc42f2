import { monthOf } from "./monthNames";
import { keys, type Frequency, type PeriodKey } from "./periodKey";
import { countedMonth, fiscalName, namedMonth, type PeriodContext, type WrittenYear } from "./writtenPeriod";

/**
 * A part of a year as it is written without one. A month is named ("Mar") or counted ("M03"); an accounting period ("P03") counts from
 * the start of the fiscal year; "Sem 2" is a week or a half-year.
 */
export interface PeriodPart {
  readonly kind: "month" | "counted-month" | "accounting-period" | "quarter" | "half-year" | "week" | "week-or-half-year";
  readonly number: number;
  /** Letters of more than one meaning ("S32" is a week to some, a code to others) are a period only beside a year. */
  readonly needsYear?: boolean;
}

export const frequencyOfPart = {
  month: "month",
  "counted-month": "month",
  "accounting-period": "month",
  quarter: "quarter",
  "half-year": "half-year",
  week: "week",
  "week-or-half-year": "week",
} as const satisfies Record<PeriodPart["kind"], Frequency>;

const ordinal = "(?:\\.|st|nd|rd|th|er|re|ere|e|eme|os?|as?|º|ª|°|-й|й)";
const halfWord = "halbjahr|half[ -]?year|half|semestre|semester|semestr|polrocze|yariyil|yari yil|полугодие";
const quarterWord = "quarter|quartal|quartaal|kwartaal|kwartal|trimestre|trimester|trim\\.?|qtr\\.?|ceyrek|kvartal|квартал|кв\\.?";
const weekWord = "week|woche|semaine|semana|settimana|hafta|tydzien|неделя|нед\\.?|vecka|uge|uke";
const monthWord = "month|monat|mois|mes|mese|maand|miesiac|месяц";

const numerals: Readonly<Record<string, number>> = {
  i: 1, ii: 2, iii: 3, iv: 4, 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10, 十一: 11, 十二: 12,
  first: 1, second: 2, third: 3, fourth: 4, erstes: 1, zweites: 2, drittes: 3, viertes: 4, premier: 1, deuxieme: 2, troisieme: 3,
  quatrieme: 4, primer: 1, segundo: 2, tercer: 3, cuarto: 4, primeiro: 1, terceiro: 3, quarto: 4, primo: 1, secondo: 2, terzo: 3,
}; // prettier-ignore
const numeral = (text: string): number => numerals[text] ?? Number(text);
const numeralWords = Object.keys(numerals).filter((word) => /^[a-z]{4,}$/.test(word)).join("|"); // prettier-ignore

type Read = (...groups: string[]) => PeriodPart | null;
const part = (pattern: string, read: Read): readonly [RegExp, Read] => [new RegExp(`^(?:${pattern})$`), read];
const within = (kind: PeriodPart["kind"], number: number, last: number): PeriodPart | null =>
  number >= 1 && number <= last ? { kind, number } : null;

const parts: readonly (readonly [RegExp, Read])[] = [
  part("([a-zşа-я]{3,13})\\.?", (name) => {
    const month = monthOf(name);
    return month === null ? null : { kind: "month", number: month };
  }),
  part("(\\d{1,2}|[一二三四五六七八九十]{1,2}) ?[月월]", (m) => within("month", numeral(m), 12)),
  part(`[qt][ .]?([1-4])|([1-4])${ordinal}? ?[qt]`, (a, b) => within("quarter", Number(a || b), 4)),
  part(`(?:${quarterWord}) ?([1-4])|([1-4]|i{1,3}|iv|${numeralWords})${ordinal}? ?(?:${quarterWord}|kw\\.)`, (a, b) =>
    within("quarter", numeral(a || b), 4),
  ),
  part("第? ?([1-4一二三四]) ?(?:季度?|四半期|사?분기)", (q) => within("quarter", numeral(q), 4)),
  part(`(?:h|hy|hj|s)[ .]?([12])|([12])${ordinal}? ?(?:h|hy|hj|s)`, (a, b) => within("half-year", Number(a || b), 2)),
  part(`(?:${halfWord}) ?([12])|([12]|i{1,2}|${numeralWords})${ordinal}? ?(?:${halfWord})`, (a, b) =>
    within("half-year", numeral(a || b), 2),
  ),
  part(`(?:w|ww|wk|kw|cw|${weekWord})(?:[ .]?| ?(?:#|no\\.?|nr\\.?) ?)(\\d{1,2})`, (w) => within("week", Number(w), 53)),
  part(`(?:ww|wk|kw|cw|week)-(\\d{1,2})|(\\d{1,2})${ordinal} ?(?:kw|wk|${weekWord})`, (a, b) => within("week", Number(a || b), 53)),
  part("第 ?(\\d{1,2}) ?[周週주]|(\\d{1,2}) ?주차", (a, b) => within("week", Number(a || b), 53)),
  part("sem\\.? ?(\\d{1,2})", (n) => within(Number(n) <= 2 ? "week-or-half-year" : "week", Number(n), 53)),
  part("s ?(\\d{1,2})", (n) => (Number(n) >= 1 && Number(n) <= 53 ? { kind: "week", number: Number(n), needsYear: true } : null)),
  part(`(?:m|${monthWord}) ?(\\d{1,2})|(\\d{1,2})${ordinal} ?(?:${monthWord})`, (a, b) => within("counted-month", Number(a || b), 12)),
  part("(?:period|periode|periodo|per\\.|p) ?(\\d{1,2})", (n) => within("accounting-period", Number(n), 13)),
];

const eastern = /^(?:(上半年|上半期|上期|상반기)|下半年|下半期|下期|하반기)$/;

/** A part of a year that a plain text names, or null. */
export function readPart(text: string): PeriodPart | null {
  const half = eastern.exec(text);
  if (half) return { kind: "half-year", number: half[1] === undefined ? 2 : 1 };
  for (const [pattern, read] of parts) {
    const match = pattern.exec(text);
    const found = match && read(...match.slice(1).map((group) => group ?? ""));
    if (found) return found;
  }
  return null;
}

/** The key of a part of a year; null when the text and its context leave the year or its start open. */
export function keyOfPart({ kind, number }: PeriodPart, written: WrittenYear | null, context: PeriodContext): PeriodKey | null {
  const year = written ?? yearOf(context);
  if (year === null || kind === "week-or-half-year") return null;
  const { fiscal } = context;
  if (year.kind === "calendar") {
    if (kind !== "accounting-period") return keys[kind === "counted-month" ? "month" : kind](year.year, number);
    if (fiscal === undefined || number > 12) return null;
    const month = countedMonth(year.year, number, fiscal);
    return keys.month(month.year, month.month);
  }
  const name = fiscalName(year, context);
  if (name === null || kind === "week") return null;
  if (kind === "quarter") return keys.fiscalQuarter(name, number);
  if (kind === "half-year") return keys.fiscalHalf(name, number);
  if (fiscal === undefined || number > 12) return null;
  const month = kind === "month" ? namedMonth(name, number, fiscal) : countedMonth(name, number, fiscal);
  return keys.month(month.year, month.month);
}

function yearOf({ year, fiscalYear }: PeriodContext): WrittenYear | null {
  if (year !== undefined) return { kind: "calendar", year };
  return fiscalYear === undefined ? null : { kind: "fiscal", year: fiscalYear };
}
