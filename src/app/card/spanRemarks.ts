import { reachOf, type SpanSettings } from "../../domain/period/cardSpan";
import type { Kpi } from "../../domain/kpi";
import type { PeriodKey } from "../../domain/period/periodKey";
import { periodPlace } from "../../domain/period/periodPlace";
import type { RawFigure } from "../../domain/figures/figure";
import { notAFigure, type SpanFigures } from "../../domain/spanFigures";
import type { SheetWords } from "../sheetWords";
import type { CardWords } from "./cardWords";

/** What a KPI's figures over a span rest on: how many periods where some are missing, and that nothing says how they become one. */
export function remarkOn({ counted, of, aggregation }: SpanFigures, words: CardWords): string {
  if (counted === 0) return "";
  return remarked(counted < of ? countedOf(counted, of, words) : "", aggregation === null ? words.lastFigure : "", words);
}

/** Two remarks in one, either of which may be none. */
export const remarked = (first: string, second: string, { apart }: CardWords): string =>
  [first, second].filter((each) => each !== "").join(apart);

/** How many periods of its span the whole card has, behind what else is said of it. */
export function spanOfCard(periods: readonly string[], period: PeriodKey, span: SpanSettings | undefined, words: SheetWords): string {
  if (span === undefined || span.span === "period") return "";
  const reach = reachOf(period, span);
  if (reach === null) return words.apart + words.spanNotKnown;
  const there = periods.filter((each) => {
    const place = periodPlace(each as PeriodKey)?.place;
    return place !== undefined && place >= reach.from && place <= reach.to;
  });
  return words.apart + countedOf(there.length, reach.to - reach.from + 1, words);
}

const countedOf = (counted: number, of: number, { periodsOf: [before, between, after] }: CardWords): string =>
  `${before}${counted}${between}${of}${after}`;

/** A KPI's target as the card shows it: two bounds over as many periods as were summed. */
export const shownTarget = ({ low, high }: Kpi, target: RawFigure, divisor: number, words: CardWords): RawFigure =>
  low !== null && high !== null ? `${low * divisor}–${high * divisor}` : target === notAFigure ? words.notAFigure : target;
