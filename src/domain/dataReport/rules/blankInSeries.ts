import { readCell, splitAddress } from "../../address";
import type { FigureReading } from "../../reading/reading";
import { periodSaid } from "../periodSaid";
import { seriesOf } from "../seriesOf";
import type { Found, Rule } from "../rule";

/** Blank cells between filled ones of a series. A mark such as `NA` says itself that there is none; a KPI taken every third month has its rhythm. */
export const blankInSeries: Rule = ({ reading, figuresOf }) => {
  const blanks = new Map<number, FigureReading[]>();
  for (const blank of reading.blanks) {
    const own = blanks.get(blank.kpiIndex);
    if (own) own.push(blank);
    else blanks.set(blank.kpiIndex, [blank]);
  }
  return reading.kpis.flatMap((kpi, kpiIndex) => {
    const own = blanks.get(kpiIndex);
    if (own === undefined) return [];
    const empty = new Set(own);
    // In the order of the sheet, for periods that nothing else puts in order.
    const all = inSheetOrder([...figuresOf(kpiIndex), ...own]);
    return seriesOf(all, ["actual", "target"]).flatMap((series): Found[] => {
      const filled = series.flatMap((figure, index) => (empty.has(figure) ? [] : [index]));
      const [first, last] = [filled[0], filled.at(-1)];
      if (first === undefined || last === undefined || hasRhythm(filled)) return [];
      const missing = series.filter(
        (figure, index) => index > first && index < last && empty.has(figure) && String(figure.value).trim() === "",
      );
      const [head, ...others] = missing;
      if (head === undefined) return [];
      const details = { kpi: kpi.name, series: head.series, count: missing.length, period: periodSaid(head) };
      return [{ severity: "warning", at: head.at, also: others.map(({ at }) => at), details, fix: null }];
    });
  });
};

/** Filled at equal distances of more than one period. */
function hasRhythm(filled: readonly number[]): boolean {
  const steps = new Set(filled.slice(1).map((index, before) => index - (filled[before] ?? 0)));
  const [step] = steps;
  return filled.length >= 3 && steps.size === 1 && step !== undefined && step > 1;
}

function inSheetOrder(figures: readonly FigureReading[]): readonly FigureReading[] {
  const places = new Map(figures.map((figure) => [figure, readCell(splitAddress(figure.at).cell) ?? { row: 0, column: 0 }]));
  const placeOf = (figure: FigureReading): number => (places.get(figure)?.row ?? 0) * 16_384 + (places.get(figure)?.column ?? 0);
  return [...figures].sort((a, b) => placeOf(a) - placeOf(b));
}
