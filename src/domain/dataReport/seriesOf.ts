import { comparePeriods, isKnownPeriod } from "../period/period";
import type { FigureReading, Series } from "../reading/reading";

/** A KPI's figures by series and entity, each list in the order of its periods; figures without a period are left out. */
export function seriesOf(figures: readonly FigureReading[], names: readonly Series[]): readonly (readonly FigureReading[])[] {
  const found = new Map<string, FigureReading[]>();
  for (const figure of figures) {
    if (figure.periodKey === null || !names.includes(figure.series)) continue;
    const key = JSON.stringify([figure.series, figure.entity]);
    const own = found.get(key);
    if (own) own.push(figure);
    else found.set(key, [figure]);
  }
  return [...found.values()].map((series) =>
    // Texts such as "March" stay in the order of their sheet.
    series.every(({ periodKey }) => periodKey !== null && isKnownPeriod(periodKey))
      ? [...series].sort((a, b) => (a.periodKey === null || b.periodKey === null ? 0 : comparePeriods(a.periodKey, b.periodKey)))
      : series,
  );
}
