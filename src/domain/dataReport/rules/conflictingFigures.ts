import { periodSaid } from "../periodSaid";
import { sameFigures } from "../sameFigures";
import type { Rule } from "../rule";

/** The same KPI, entity, period and series twice, with figures that differ: only one can be right. */
export const conflictingFigures: Rule = (material) =>
  sameFigures(material)
    .filter(({ agree }) => !agree)
    .map(({ figures: [first, second, ...more] }) => ({
      severity: "error",
      at: second.at,
      also: [first.at, ...more.map(({ at }) => at)],
      details: {
        kpi: first.kpi,
        series: first.series,
        period: periodSaid(first),
        entity: first.entity ?? "",
        first: first.value,
        second: second.value,
        other: first.at,
      },
      fix: null,
    }));
