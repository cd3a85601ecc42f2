import type { PeriodKey } from "./periodKey";
import { periodPlace, yearSoFar } from "./periodPlace";

/** What stretch of time a card shows: its period alone, the fiscal year up to it, or the year that ends with it. */
export const cardSpans = ["period", "year-to-date", "rolling"] as const;
export type CardSpan = (typeof cardSpans)[number];

export interface SpanSettings {
  readonly span: CardSpan;
  /** Month (1–12) in which a fiscal year begins. */
  readonly fiscalStart: number;
}

/** The periods of a span by their places, both ends included, and the place at which the same stretch began a year earlier. */
export interface Reach {
  readonly from: number;
  readonly to: number;
  readonly before: number;
}

/**
 * The places a span reaches over from a period: only periods of its own frequency are in it. Null where the period's place in its year is not known, and
 * for `period`, which is no stretch.
 */
export function reachOf(period: PeriodKey, { span, fiscalStart }: SpanSettings): Reach | null {
  const found = periodPlace(period);
  if (found === null || span === "period") return null;
  const { place, perYear } = found;
  if (span === "rolling") return { from: place - perYear + 1, to: place, before: place - 2 * perYear + 1 };
  const year = yearSoFar(period, fiscalStart);
  return year && { from: place - year.count + 1, to: place, before: year.yearBefore };
}

/** A month by its number; January where a cell says nothing usable. */
export const fiscalStartOf = (content: unknown): number =>
  typeof content === "number" && Number.isInteger(content) && content >= 1 && content <= 12 ? content : 1;
