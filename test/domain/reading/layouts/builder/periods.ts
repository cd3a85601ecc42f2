import type { Random } from "./random";
import type { Spot } from "./page";
import { calendars, type Language } from "./words";

/** A period as it stands on the sheet: what is in the cell, and how a person would say it. */
export interface WrittenPeriod {
  readonly text: string;
  /** Where it stands in two cells, the two the other way round. */
  readonly textAlso?: string;
  readonly value: string | number;
  readonly format?: string;
}

const serial = (year: number, month: number): number => Date.UTC(year, month, 1) / 86_400_000 + 25_569;
const two = (month: number): string => String(month + 1).padStart(2, "0");
const plain = (text: string): WrittenPeriod => ({ text, value: text });

/** How periods are written, by name: what the period number `index` of a year looks like. */
const writings: Readonly<Record<string, (year: number, index: number, language: Language) => WrittenPeriod>> = {
  short: (_, month, language) => plain(calendars[language].short.split(" ")[month] ?? ""),
  long: (_, month, language) => plain(calendars[language].long.split(" ")[month] ?? ""),
  shortYear: (year, month, language) => plain(`${calendars[language].short.split(" ")[month] ?? ""}-${String(year).slice(2)}`),
  shortApostrophe: (year, month, language) =>
    plain(`${(calendars[language].short.split(" ")[month] ?? "").toUpperCase()}'${String(year).slice(2)}`),
  longYear: (year, month, language) => plain(`${calendars[language].long.split(" ")[month] ?? ""} ${year}`),
  iso: (year, month) => plain(`${year}-${two(month)}`),
  dotted: (year, month) => plain(`${two(month)}.${year}`),
  compact: (year, month) => ({ text: `${year}${two(month)}`, value: year * 100 + month + 1, format: "0" }),
  date: (year, month) => ({ text: `${year}-${two(month)}-01`, value: serial(year, month), format: "mmm-yy" }),
  day: (year, month) => ({ text: `${year}-${two(month)}-01`, value: serial(year, month), format: "yyyy-mm-dd" }),
  quarter: (year, index) => plain(index < 4 ? `Q${index + 1} ${year}` : `Q${(index % 4) + 1} ${year + 1}`),
  quarterOnly: (_, index) => plain(`Q${(index % 4) + 1}`),
  week: (_, index, language) => plain(`${calendars[language].week} ${index + 1}`),
  fiscal: (year, index) => plain(`FY${String(year + index).slice(2)}`),
  year: (year, index) => ({ text: String(year - 4 + index), value: year - 4 + index, format: "0" }),
  yearText: (year, index) => plain(String(year - 4 + index)),
};
export type Writing = keyof typeof writings;

const monthly = ["short", "long", "shortYear", "shortApostrophe", "longYear", "iso", "dotted", "compact", "date"];
const others = ["quarter", "quarterOnly", "week", "fiscal", "year", "yearText"];

/** Periods one after the other, all written alike. */
export function writtenPeriods(random: Random, language: Language, count: number): readonly WrittenPeriod[] {
  const writing = random.pick(random.chance(0.7) ? monthly : others);
  return periodsWritten(writing, random, language, writing === "quarterOnly" ? Math.min(count, 4) : count);
}

export function periodsWritten(writing: string, random: Random, language: Language, count: number): readonly WrittenPeriod[] {
  const write = writings[writing];
  if (!write) throw new Error(`No writing ${writing}`);
  const year = random.whole(2022, 2026);
  return Array.from({ length: count }, (_, index) => write(year, index, language));
}

/** The header cell of a period. A number there looks like a figure. */
export const periodSpot = ({ value, format }: WrittenPeriod): Spot => ({
  value,
  ...(format ? { format } : {}),
  ...(typeof value === "number" ? { means: { kind: "none" } as const } : {}),
});
