import { periodSaid } from "../periodSaid";
import { sameFigures } from "../sameFigures";
import type { Rule } from "../rule";

/** The same figure twice for one KPI, entity, period and series: counted once, but one of them will go out of date. */
export const repeatedFigures: Rule = (material) =>
  sameFigures(material)
    .filter(({ agree }) => agree)
    .map(({ figures: [first, second, ...more] }) => ({
      severity: "note",
      at: second.at,
      also: [first.at, ...more.map(({ at }) => at)],
      details: { kpi: first.kpi, series: first.series, period: periodSaid(first), other: first.at },
      fix: null,
    }));
