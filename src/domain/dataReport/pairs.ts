import type { FigureReading } from "../reading/reading";

/** An actual with the target that holds for it. */
export interface ActualWithTarget {
  readonly actual: FigureReading;
  readonly target: FigureReading;
}

/** Pairs of one KPI's figures: the target of the same period and entity, else the one for all periods or all entities. */
export function pairsOf(figures: readonly FigureReading[]): readonly ActualWithTarget[] {
  return figures
    .filter(({ series }) => series === "actual")
    .flatMap((actual) => {
      const target = partnerOf(actual, figures, "target");
      return target === null ? [] : [{ actual, target }];
    });
}

/** The figure of another series that belongs to this one: of the same period, else the only one for all periods. */
export function partnerOf(figure: FigureReading, figures: readonly FigureReading[], series: FigureReading["series"]): FigureReading | null {
  const candidates = figures.filter((other) => other.series === series && (other.entity === figure.entity || other.entity === null));
  const sameEntity = (some: readonly FigureReading[]): FigureReading | null =>
    some.find(({ entity }) => entity === figure.entity) ?? some[0] ?? null;
  const samePeriod = candidates.filter(({ periodKey }) => periodKey === figure.periodKey);
  return sameEntity(samePeriod) ?? sameEntity(candidates.filter(({ periodKey }) => periodKey === null));
}
