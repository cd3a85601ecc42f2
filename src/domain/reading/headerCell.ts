import { readPeriod, type PeriodReading } from "../period";
import { headerWords, type HeaderConcept } from "./headerWords";
import type { Series } from "./reading";
import type { GridValue } from "./sheetGrid";
import { isUnitText } from "./units";
import { wordKey } from "./words";

/** What one header cell says: the concepts its words can stand for, the period it names, or a series and a period together. */
export interface HeaderCell {
  readonly text: string;
  readonly concepts: readonly HeaderConcept[];
  readonly period: PeriodReading | null;
}

const conceptsByWord = new Map<string, HeaderConcept[]>();
for (const [concept, languages] of Object.entries(headerWords) as [HeaderConcept, Readonly<Record<string, readonly string[]>>][])
  for (const word of Object.values(languages).flat()) {
    const found = conceptsByWord.get(wordKey(word)) ?? [];
    if (!found.includes(concept)) conceptsByWord.set(wordKey(word), [...found, concept]);
  }

/** The concepts whose words the text is, after case, accents, spaces and punctuation; a unit in brackets at the end is no part of it. */
export function conceptsOf(text: string): readonly HeaderConcept[] {
  const whole = conceptsByWord.get(wordKey(text));
  if (whole) return whole;
  const bracketed = /^(.+?)\s*[([]([^()[\]]*)[)\]]$/.exec(text.trim());
  return (bracketed && isUnitText(bracketed[2] ?? "") && conceptsByWord.get(wordKey(bracketed[1] ?? ""))) || [];
}

/** Series a header word can name, in the order in which an ambiguous word is taken beside a period. */
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
  weight: "weight",
  status: "status",
  trend: "trend",
} as const satisfies Partial<Record<HeaderConcept, Series>>;

const besidePeriod: readonly HeaderConcept[] = [
  "target",
  "actual",
  "prior",
  "forecast",
  "variance",
  "attainment",
  "status",
  "trend",
  "ytd",
];

/** Reads a header cell; null when neither its words nor a period in it are known. */
export function readHeaderCell(value: GridValue, numberFormat: string): HeaderCell | null {
  if (typeof value === "boolean" || value === "") return null;
  const text = String(value).trim();
  if (typeof value === "number") {
    const period = readPeriod(value, numberFormat);
    return period && { text: period.text, concepts: [], period };
  }
  const concepts = conceptsOf(text);
  if (concepts.length > 0) return { text, concepts, period: null };
  const period = readPeriod(text, numberFormat);
  if (period) return { text, concepts: [], period };
  return readSeriesAndPeriod(text);
}

/** "Jan Actual", "Target 2026", "2026 (Objectif)", "2020⏎Actual": a word for a series at one end, a period the whole rest. */
function readSeriesAndPeriod(text: string): HeaderCell | null {
  for (const gap of text.matchAll(/[\s()[\]:,|/_–-]+/g)) {
    const left = text.slice(0, gap.index).trim();
    const right = text
      .slice(gap.index + gap[0].length)
      .replace(/[)\]]\s*$/, "")
      .trim();
    for (const [word, rest] of [
      [left, right],
      [right, left],
    ] as const) {
      const concept = besidePeriod.find((each) => conceptsOf(word).includes(each));
      const period = concept && readPeriod(rest, "General");
      if (period) return { text, concepts: [concept], period };
    }
  }
  return null;
}
