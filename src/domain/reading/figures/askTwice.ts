import { entityOfKpi, placeOf } from "./figurePlaces";
import { derivedSeries } from "../columns/columnRivals";
import type { FigureReading, Finding, Question } from "../reading";

export interface AskedTwice {
  readonly figures: readonly FigureReading[];
  readonly questions: readonly Question[];
  readonly findings: readonly Finding[];
}

/** What a row of "Simulation" holds is asked by itself: it throws no doubt on the actual and the target beside it. */
const isOfUnknownSeries = ({ question }: FigureReading): boolean => question?.startsWith("layout:series-unknown:") === true;

/**
 * Two figures of one KPI, entity, period and series: the same row twice in a long table, the same KPI on two sheets. Where they say
 * different things, all that the KPI has twice is asked about at once; the same figure again does no harm.
 */
export function askTwice(figures: readonly FigureReading[]): AskedTwice {
  const dated = new Set(figures.filter(({ period }) => period !== null).map(({ kpiIndex, series }) => `${kpiIndex} ${series}`));
  // Rows that lost their period among dated ones are different ones.
  const keyOf = (figure: FigureReading): string =>
    figure.period === null && dated.has(`${figure.kpiIndex} ${figure.series}`) ? figure.at : placeOf(figure);
  const places = new Map<string, FigureReading[]>();
  for (const figure of figures) {
    // "Change" and "Change %" are two ways to say one difference, and neither comes into a card.
    if (derivedSeries.has(figure.series) || isOfUnknownSeries(figure)) continue;
    const same = places.get(keyOf(figure));
    if (same) same.push(figure);
    else places.set(keyOf(figure), [figure]);
  }
  const questions = new Map<string, Question>();
  for (const [first, second, ...others] of places.values()) {
    if (first === undefined || second === undefined || questions.has(entityOfKpi(first))) continue;
    if ([second, ...others].every(({ value }) => value === first.value)) continue;
    questions.set(entityOfKpi(first), {
      id: `duplicate-kpi:${first.at}`,
      code: "duplicate-kpi",
      at: second.at,
      details: { kpi: first.kpi, other: first.at },
      choices: ["keep-first", "keep-last", "keep-both"],
      proposed: null,
    });
  }
  const asked = figures.map((figure) => {
    const question = questions.get(entityOfKpi(figure));
    const isRival = (places.get(keyOf(figure))?.length ?? 0) > 1;
    return question === undefined || !isRival || figure.asked ? figure : { ...figure, asked: true, question: question.id };
  });
  const inUse = new Set(asked.map(({ question }) => question));
  const used = [...questions.values()].filter(({ id }) => inUse.has(id));
  return {
    figures: asked,
    questions: used,
    findings: used.map(({ at, details }) => ({ code: "duplicate-kpi", severity: "warning", at, details })),
  };
}
