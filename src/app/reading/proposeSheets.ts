import type { Reading } from "../../domain/reading/reading";
import { nameKey } from "../nameKey";
import { shapeOf, similarity } from "./readingMemory";

/** Another sheet of the workbook on which KPIs were found. */
export interface SheetOffer {
  readonly sheet: string;
  readonly kpis: number;
  /** `completes`: the same KPIs, with the targets or actuals that the first sheet lacks; `same-columns`: laid out alike, a team or a month each. */
  readonly because: "completes" | "same-columns" | null;
}

/**
 * Which other sheets can go into the card with the one in front, each read alone. Those that complete it come first, then those laid out
 * alike, then the others in tab order.
 */
export function offerSheets(front: Reading, others: readonly Reading[]): readonly SheetOffer[] {
  const offers = others.flatMap((other): SheetOffer[] => {
    if (other.kpis.length === 0 || other.figures.length === 0 || listsRecords(other)) return [];
    return [{ sheet: other.sheet, kpis: other.kpis.length, because: relation(front, other) }];
  });
  const ranks = { completes: 0, "same-columns": 1, other: 2 } as const;
  return offers.sort((a, b) => ranks[a.because ?? "other"] - ranks[b.because ?? "other"]);
}

/** Orders, invoices, tickets: no figure on the sheet is free of that doubt. */
function listsRecords({ figures, questions }: Reading): boolean {
  const doubted = new Set(questions.flatMap(({ id, details }) => (details["reason"] === "rows-of-a-list" ? [id] : [])));
  return doubted.size > 0 && figures.every(({ question }) => question !== undefined && doubted.has(question));
}

function relation(front: Reading, other: Reading): SheetOffer["because"] {
  if (sharesKpis(front, other) && completes(seriesOf(front), seriesOf(other))) return "completes";
  return similarity(shapeOf(front, front.sheet), shapeOf(other, other.sheet)) === 1 ? "same-columns" : null;
}

/** At least half of the KPIs of the shorter list stand on both. */
function sharesKpis(a: Reading, b: Reading): boolean {
  const [names, others] = [a, b].map((reading) => new Set(reading.kpis.map(({ name }) => nameKey(name)))) as [Set<string>, Set<string>];
  const shared = [...names].filter((name) => others.has(name)).length;
  return shared > 0 && 2 * shared >= Math.min(names.size, others.size);
}

type CardSeries = "actual" | "target";

const seriesOf = (reading: Reading): ReadonlySet<CardSeries> =>
  new Set(reading.figures.flatMap(({ series }) => (series === "actual" || series === "target" ? [series] : [])));

const completes = (own: ReadonlySet<CardSeries>, other: ReadonlySet<CardSeries>): boolean =>
  own.size === 1 && other.size === 1 && [...other].every((series) => !own.has(series));
