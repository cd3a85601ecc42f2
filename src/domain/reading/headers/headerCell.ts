import { periodAndRest, readPeriod, type PeriodAndRest, type PeriodKey, type PeriodReading } from "../../period/period";
import type { HeaderConcept } from "../headerWords";
import type { Series } from "../reading";
import type { GridValue } from "../sheetGrid";
import { isUnitText } from "../units";
import { matchHeader, matchHeaderExactly } from "../vocabulary/matchHeader";
import { seriesInLabel } from "../vocabulary/seriesInLabel";
import { keptByText } from "../words";

/** What one header cell says: concepts its words can stand for, the period it names, a name that is left beside them. */
export interface HeaderCell {
  readonly text: string;
  readonly concepts: readonly HeaderConcept[];
  /** The words are nearly, not exactly, those of the concept. */
  readonly similar: boolean;
  readonly period: PeriodReading | null;
  /** What no word explains: the whole text, or the name left beside a series ("Sales" of "Sales Target"). Null when nothing is left. */
  readonly label: string | null;
  /** A plain number that is no period. */
  readonly number: boolean;
}

/** Series a header word can name. */
export const seriesOfConcept = {
  target: "target",
  actual: "actual",
  prior: "prior",
  baseline: "baseline",
  forecast: "forecast",
  green: "threshold-green",
  amber: "threshold-amber",
  red: "threshold-red",
  variance: "variance",
  attainment: "attainment",
  score: "score",
  weight: "weight",
  status: "status",
  trend: "trend",
  numerator: "numerator",
  denominator: "denominator",
} as const satisfies Partial<Record<HeaderConcept | "score", Series>>;

const besidePeriod: ReadonlySet<HeaderConcept> = new Set([
  "target",
  "actual",
  "prior",
  "forecast",
  "variance",
  "attainment",
  "status",
  "trend",
  "ytd",
  "baseline",
  "numerator",
  "denominator",
]);

/** "Actual Weighted Score" judges an actual and is none. */
const judgements: ReadonlySet<HeaderConcept> = new Set(["score", "attainment", "variance", "status", "trend"]);

/** The concepts whose words the text is. */
export const conceptsOf = (text: string): readonly HeaderConcept[] => matchHeaderExactly(text).map(({ concept }) => concept);

const nothing = { concepts: [], similar: false, period: null, label: null, number: false } as const;

/** Reads a header cell; null for a blank one. */
export function readHeaderCell(value: GridValue, numberFormat: string): HeaderCell | null {
  if (typeof value === "boolean") return null;
  const text = String(value).trim();
  if (text === "") return null;
  if (typeof value === "number") {
    const period = readPeriod(value, numberFormat);
    return period ? { ...nothing, text: period.text, period } : { ...nothing, text, label: text, number: true };
  }
  return readText(text);
}

const readText = keptByText(readFresh);

/** The period of "2017/18 (tonnes)"; of "2019/20 (tonnes) so far" as much of it as there is, which is no whole year. */
function withoutUnit(whole: string, { period, rest }: PeriodAndRest): PeriodReading | null {
  const [, before = rest, soFar] =
    /^(.*?)[\s,;(–-]*(so far|bisher|jusqu'ici|à ce jour|hasta ahora|até agora|finora|tot nu toe|şimdiye kadar|至今|迄今)\)?$/iu.exec(
      rest,
    ) ?? [];
  const unit = before.replace(/^\(|\)$/g, "").trim();
  // "Q1 T" without brackets is no tonne.
  const isUnit = /[([]/.test(whole) && isUnitText(unit);
  if (!isUnit && (unit !== "" || soFar === undefined)) return null;
  const text = soFar === undefined ? period.text : `${period.text} ${soFar}`;
  return soFar === undefined ? period : { ...period, key: text as PeriodKey, text };
}

/** "T1 planeado 2025": the quarter before the word and its year behind it, or the other way round. */
function periodAroundSeries(text: string): Pick<HeaderCell, "concepts" | "period"> | null {
  const words = text.split(/\s+/);
  if (words.length < 3 || words.length > 5) return null;
  const [first = "", last = ""] = [words[0], words.at(-1)];
  const concepts = conceptsOf(words.slice(1, -1).join(" ")).filter((concept) => besidePeriod.has(concept));
  if (concepts.length === 0) return null;
  const [one, other] = [readPeriod(first, "General"), readPeriod(last, "General")];
  if (one === null || other === null || (one.frequency === "year") === (other.frequency === "year")) return null;
  const period = readPeriod(`${first} ${last}`, "General");
  return period && { concepts, period };
}

/** "Total planned" beside a year: what was planned, all in all. */
function seriesSummedUp(rest: string): readonly HeaderConcept[] {
  const [first = "", ...others] = rest.split(/\s+/);
  if (others.length === 0 || !conceptsOf(first).includes("total")) return [];
  return conceptsOf(others.join(" ")).filter((concept) => besidePeriod.has(concept));
}

/** "Full year 2025", "Gesamtjahr 2025". */
function wholeYear(text: string): PeriodReading | null {
  const [, rest] =
    /^(?:full[- ]year|fy total|whole year|gesamtjahr|ganzes jahr|ann[ée]e (?:compl[èe]te|enti[èe]re)|a[ñn]o completo|ano completo|anno intero)[ :]*(.+)$/iu.exec(
      text,
    ) ?? [];
  const period = rest === undefined ? null : readPeriod(rest, "General");
  return period && { ...period, text };
}

/** "Uptime (target 99.5)": the target stands in the header, and the column holds the actuals. */
const targetInBrackets = /[([]\s*(?:target|goal|ziel|soll|cible|objectif|meta|objetivo|max|min|[<>≤≥=])[^)\]]*\d[^)\]]*[)\]]\s*$/iu;

/** "MTD Act" is the month itself, "YTD Act" and "QTD Bud" sum up. Null for any other text. */
function soFarThisPeriod(text: string): readonly HeaderConcept[] | null {
  const [, before, after] = /^(?:([a-z]{0,2}td)[\s:–-]+\S.*|.*\S[\s:–-]+([a-z]{0,2}td))$/i.exec(text) ?? [];
  const word = before ?? after ?? "";
  if (!/^(?:f?ytd|qtd|mtd|wtd|ptd|itd)$/i.test(word)) return null;
  const rest = (before === undefined ? text.slice(0, -word.length) : text.slice(word.length)).replace(/^[\s:–-]+|[\s:–-]+$/g, "");
  const concepts = conceptsOf(rest).filter((concept) => besidePeriod.has(concept));
  return concepts.length === 0 ? null : /^[mw]td$/i.test(word) ? concepts : ["ytd"];
}

/** "S23" is a week of a French or Spanish year, which has two "S" that are halves. */
function weekOfSemaine(text: string): PeriodReading | null {
  const [, digits] = /^S ?(\d\d)$/.exec(text) ?? [];
  const week = digits === undefined || Number(digits) < 1 || Number(digits) > 53 ? null : readPeriod(`W${digits}`, "General");
  return week && { ...week, text };
}

function readFresh(text: string): HeaderCell {
  if (text.length > 120) return { ...nothing, text, label: text };
  const period = readPeriod(text, "General") ?? weekOfSemaine(text);
  const whole = period ? null : wholeYear(text);
  if (whole) return { ...nothing, text, period: whole };
  const around = period ? null : periodAroundSeries(text);
  if (around) return { ...nothing, ...around, text };
  const parted = period ? null : periodAndRest(text);
  if (parted) {
    const rest = conceptsOf(parted.rest).filter((concept) => besidePeriod.has(concept));
    if (rest.length > 0) return { ...nothing, text, concepts: rest, period: parted.period };
    const totalOf = seriesSummedUp(parted.rest);
    if (totalOf.length > 0) return { ...nothing, text, concepts: totalOf, period: parted.period };
    // Beside a "Geschäftsjahr" it is the "Hochrechnung", elsewhere the department.
    if (parted.rest === "HR" && parted.period.text.startsWith("GJ"))
      return { ...nothing, text, concepts: ["forecast"], period: parted.period };
  }
  const matches = matchHeader(text);
  const exact = matches.filter(({ how }) => how === "exact").map(({ concept }) => concept);
  if (exact.length > 0) return { ...nothing, text, concepts: exact };
  if (period) return { ...nothing, text, period };
  if (targetInBrackets.test(text)) return { ...nothing, text, label: text };
  const bare = parted && withoutUnit(text, parted);
  if (bare) return { ...nothing, text, period: bare };
  if (parted && parted.rest !== "") return { ...nothing, text, label: parted.rest, period: parted.period };
  const soFar = soFarThisPeriod(text);
  if (soFar !== null) return { ...nothing, text, concepts: soFar };
  const named = seriesInLabel(text);
  const when = named === null ? null : readPeriod(named.rest, "General");
  if (named && when) return { ...nothing, text, concepts: [named.series], period: when };
  const judged = named?.series === "actual" ? conceptsOf(named.rest).filter((concept) => judgements.has(concept)) : [];
  if (judged.length > 0) return { ...nothing, text, concepts: judged };
  if (named && !named.nameLike) return { ...nothing, text, concepts: [named.series], label: named.rest === "" ? null : named.rest };
  const similar = matches.map(({ concept }) => concept);
  if (similar.length > 0) return { ...nothing, text, concepts: similar, similar: true, label: text };
  return { ...nothing, text, label: text };
}
