import { isMonthAlone } from "./monthNames";
import type { PeriodKey } from "./periodKey";
import { frequencyOfPart, keyOfPart, readPart, type PeriodPart } from "./periodParts";
import { readEndingOrBeginning, readSpan } from "./periodSpans";
import { readWrittenYear, readYear, readYearBeside } from "./periodYears";
import { readWrittenDay } from "./writtenDays";
import type { WrittenPeriod, WrittenYear } from "./writtenPeriod";

/** No period needs more; a longer text is not looked at. */
const longest = 48;

/** The period a plain text is, in whatever form; null when it is none. */
export function readWrittenPeriod(text: string): WrittenPeriod | null {
  if (text.length > longest || text.length < 2) return null;
  return readOne(text) ?? readGlossed(text) ?? readEndingOrBeginning(text, readOne) ?? readSpan(text, readOne);
}

/**
 * "Q1 (April to June)", "H2 (Oct-Mar)": a part of a year and its months. Those tell when it is; where they make no part of a calendar year,
 * only a fiscal year does.
 */
function readGlossed(text: string): WrittenPeriod | null {
  const [, name = "", gloss = ""] = /^([^()]+?) ?\(([^()]+)\)$/.exec(text) ?? [];
  const part = /\d/.test(name) ? partAlone(name) : null;
  const months = gloss.split(/ ?[-,/&] ?| (?:to|until|through|bis|au|al|a|ate|tot|do|по|and|und|et|y|e) /);
  if (part === null || part.frequency === "month" || months.length < 2 || !months.every((month) => readOne(month)?.frequency === "month"))
    return null;
  const span = readSpan(gloss, readOne);
  return {
    frequency: part.frequency,
    key: (context) => (context.fiscal === undefined && context.fiscalYear === undefined ? (span?.key(context) ?? null) : part.key(context)),
  };
}

function readOne(text: string): WrittenPeriod | null {
  if (!/\d/.test(text)) return partAlone(text);
  // "2024 г.", "2024 r.": the word "year" after it.
  const bare = text.replace(/((?:19|20)\d\d) ?(?:г|год|года|r|roku|rok)\.?$/, "$1");
  return readWrittenYear(bare) ?? readWrittenDay(bare) ?? partAlone(bare) ?? yearLast(bare) ?? yearFirst(bare);
}

function partAlone(text: string): WrittenPeriod | null {
  const part = isMonthAlone(text) ? readPart(text) : null;
  return part && !part.needsYear ? written(part, null) : null;
}

const written = (part: PeriodPart, year: WrittenYear | null): WrittenPeriod => ({
  frequency: frequencyOfPart[part.kind],
  key: (context): PeriodKey | null => keyOfPart(part, year, context),
});

/** "Q1 2024", "Apr 26", "JAN'18", "1H26", "KW 12/2025", "enero de 2026", "Q3 FY26", "Q1 2025/26". */
function yearLast(text: string): WrittenPeriod | null {
  if (!/\d\d[年년]?$/.test(text)) return null;
  for (let at = 1; at < text.length; at++) {
    if (isInWord(text, at)) continue;
    const [, gap, ending] = /^([ ,./'_-]*(?:(?:de|del|of|von|des|do|di) )?)([^ ,./_'-].*)$/.exec(text.slice(at)) ?? [];
    if (gap === undefined || ending === undefined) continue;
    const year = readYearBeside(ending);
    if (year === null || !isYearLike(ending)) continue;
    const part = readPart(text.slice(0, at));
    if (part && (ending.length > 2 || takesShortYear(part, gap))) return written(part, year);
  }
  return null;
}

/** A week or a count and two digits more are a year only when a mark says so: "WW32'25", but not "Week 12 24". */
const takesShortYear = ({ kind, needsYear }: PeriodPart, gap: string): boolean =>
  // "out of 10" is no October.
  !/[a-z]/.test(gap) &&
  (needsYear || kind === "counted-month" || kind === "accounting-period" || kind === "week-or-half-year"
    ? gap.includes("'")
    : kind !== "week" || /['/-]/.test(gap));

/** No part of a period ends between two letters. */
const isInWord = (text: string, at: number): boolean => /^[a-z]{2}/.test(text.slice(at - 1, at + 1));

const isYearLike = (text: string): boolean => /^(?:\d|'|cy|[fgew])/.test(text);

/** "2024 Apr", "2024-W32", "2024M05", "2024年3月", "FY26 Q3", "24Q1". */
function yearFirst(text: string): WrittenPeriod | null {
  if (!/^(?:'?\d\d|[a-z]+[ .]?'?\d\d|[a-z]+ [a-z]+ '?\d\d)/.test(text)) return null;
  for (let at = 2; at < text.length; at++) {
    if (isInWord(text, at)) continue;
    const [, gap, ending] = /^([ ,./'_-]*)([^ ,./_'-].*)$/.exec(text.slice(at)) ?? [];
    if (gap === undefined || ending === undefined) continue;
    const beginning = text.slice(0, at);
    const year =
      readYear(beginning) ??
      (/^(?:'?\d\d[年년]|'\d\d)$/.test(beginning) ? readYearBeside(beginning) : shortYearFirst(beginning, ending, gap));
    const part = year && readPart(ending);
    if (part) return written(part, year);
  }
  return null;
}

/** "24Q1" and "25W32"; with a blank between, or with other letters, the number may count something else. */
const shortYearFirst = (beginning: string, ending: string, gap: string): WrittenYear | null =>
  /^[1-4]\d$/.test(beginning) && /^-?$/.test(gap) && /^(?:q[1-4]|k?w\d\d)$/.test(ending) ? readYearBeside(beginning) : null;
