import { isKnownPeriod } from "./periodKey";
import { readPeriod, type PeriodReading } from "./readPeriod";

/** A period inside a longer header, and what the header says besides. */
export interface PeriodAndRest {
  readonly period: PeriodReading;
  /** The other words, on one line, without the brackets and marks that joined them; "" when the whole text is the period. */
  readonly rest: string;
}

/**
 * The one period in a header: "Jan Actual", "FY26 Target", "Actual (Q1 2024)", "vs Jan-24". Null when there is none or more than one. A
 * month's name alone may be a plain word ("Out of stock" holds the Portuguese October): whoever asks looks at the rest.
 */
export function periodAndRest(text: string): PeriodAndRest | null {
  const whole = readPeriod(text, "General");
  if (whole) return { period: whole, rest: "" };
  const found = placesIn(text);
  const [place] = found;
  if (place === undefined || found.length > 1) return null;
  return { period: place.period, rest: joined(text.slice(0, place.start), text.slice(place.end)) };
}

/**
 * Periods named in a title, in order: the longest that begins at each word. Without its year a period counts only when a title would say it so:
 * a month's name of four letters and more, a quarter, a half-year, a week, a fiscal year such as 2026/27.
 */
export function periodsInText(text: string): readonly PeriodReading[] {
  const whole = readPeriod(text, "General");
  if (whole) return [whole];
  const places = placesIn(text);
  return places.filter((place, index) => saidInTitle(place) || opensSpan(text, place, places[index + 1])).map(({ period }) => period);
}

const saidInTitle = ({ period: { key, text } }: Place): boolean =>
  isKnownPeriod(key) || /^\p{L}{4,}$|^[qh][1-4]$|^(?:week|woche|kw|ww|semaine|semana)\b|\d{4}/iu.test(text);

/** "Jan-Feb 2024" is two months, not February. */
const opensSpan = (text: string, place: Place, next: Place | undefined): boolean =>
  next !== undefined && isKnownPeriod(next.period.key) && /^\s*[-–—]\s*$/.test(text.slice(place.end, next.start));

interface Place {
  readonly start: number;
  readonly end: number;
  readonly period: PeriodReading;
}

/** A title longer than this names no period that matters. */
const longestText = 300;
/** The longest forms, "Week ending Sunday, 14 January 2024 00:00", have about so many words and numbers. */
const mostTokens = 9;

function placesIn(whole: string): readonly Place[] {
  const text = whole.slice(0, longestText);
  const tokens = [...text.matchAll(/\p{L}\p{M}*(?:[\p{L}\p{M}])*|\d+/gu)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
  const found: Place[] = [];
  for (let first = 0; first < tokens.length; first++) {
    const start = tokens[first]?.start ?? 0;
    if (!mayBegin(text, start)) continue;
    for (let last = Math.min(first + mostTokens, tokens.length) - 1; last >= first; last--) {
      const end = endOf(text, tokens[last]?.end ?? start);
      if (end === null) continue;
      const period = readPeriod(text.slice(start, end), "General");
      if (period === null || !standsAlone(text, start, end, period)) continue;
      found.push({ start, end, period });
      first = last;
      break;
    }
  }
  return found;
}

/** Letters and digits before, a decimal or a dash between numbers, a comparator or a currency make the number something else. */
function mayBegin(text: string, start: number): boolean {
  const before = text.slice(0, start);
  return !/[\p{L}\p{M}\d]$|\d[.,:/-]$|[<>=≤≥≈±$€£¥+#×*] ?$/u.test(before) && !/(?:^|[^\p{L}])[nN] ?[-+]$/u.test(before);
}

/** Where a period that ends with a token ends: an abbreviation takes its dot along. Null in the middle of a word or a number. */
function endOf(text: string, end: number): number | null {
  const after = text.slice(end);
  // "2024A", "FY26E": actual and estimate, as analysts write them.
  if (/^[AEFBP](?![\p{L}\p{M}\d])/u.test(after) && /(?:19|20)\d\d$|FY ?'?\d\d$/.test(text.slice(0, end))) return end;
  if (/^[\p{L}\p{M}\d]/u.test(after) && !/^[年月日周週季년월일분주]/.test(text.slice(end - 1))) return null;
  if (/^(?:[.,:/]\d|-\d|[%€£¥$])/.test(after)) return null;
  return end;
}

/** Codes that are headers on their own ("P1", "M2", "10/7") are more often something else beside other words. */
function standsAlone(text: string, start: number, end: number, { key, frequency, text: words }: PeriodReading): boolean {
  if (isKnownPeriod(key)) return true;
  if (/^[PSM]\d$|^[1-4]S$|^Y(?:r )?\d$/i.test(words)) return false;
  if (/^\d{1,2}\/\d{1,2}$/.test(words))
    return start === 0 || /[(\n]\s*$/.test(text.slice(0, start)) ? !/\d/.test(text.slice(end)) && words !== "24/7" : false;
  if (frequency === "month" && /^\p{L}+$/u.test(words))
    return isMonthBeside(words, start === 0, joined(text.slice(0, start), text.slice(end)));
  return true;
}

const scenario = /^(?:metas?|realizado|real|previsto|or[cç]ado|resultado|objetivo|obiettivo|consuntivo|planejado|atual|actual)$/i;
const englishScenario = /^(?:target|budget|plan|forecast|py|ly|bu|ac|fc)$/i;

/** Months that are plain words of some language are months only beside a single word: "Gen Budget", but not "Was Sie messen" or "Target set". */
function isMonthBeside(month: string, isFirst: boolean, rest: string): boolean {
  if (/^(?:set|out|ago)$/i.test(month)) return scenario.test(rest) || (isFirst && englishScenario.test(rest));
  if (/^(?:gen|ara|mag|sie|lis|lip|tem|haz|kas|gru|mart|mars)$/i.test(month)) return !/\s/.test(rest) && !/^toplam$/i.test(rest);
  return true;
}

function joined(before: string, after: string): string {
  const bare = `${before} ${after}`
    .replace(/[([{]\s*[)\]}]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  const inner = isBracketed(bare) ? bare.slice(1, -1) : bare;
  return inner.replace(/^[\s,;:|/_–—·•-]+|[\s,;:|/_–—·•-]+$/g, "").trim();
}

/** Whether one pair of brackets holds the whole text: "(a (b))", not "(a) (b)". */
function isBracketed(text: string): boolean {
  if (!/^[([{].*[)\]}]$/.test(text)) return false;
  let depth = 0;
  for (const mark of text.slice(0, -1)) {
    if (/[([{]/.test(mark)) depth++;
    else if (/[)\]}]/.test(mark)) depth--;
    if (depth === 0) return false;
  }
  return true;
}
