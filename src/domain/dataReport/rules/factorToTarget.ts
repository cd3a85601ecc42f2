import { readFigure } from "../../figures/figure";
import { factorBetween } from "../factor";
import { pairsOf } from "../pairs";
import { speaksOfPercent } from "../percentOfKpi";
import { shown, type Found, type Rule } from "../rule";

/** All actuals of a KPI are about a hundred, a thousand or a million times their targets, or the other way round: euros beside thousands of euros. */
export const factorToTarget: Rule = (material) =>
  material.reading.kpis.flatMap((kpi, kpiIndex): Found[] => {
    const figures = material.figuresOf(kpiIndex);
    if (speaksOfPercent(kpi, figures)) return [];
    const pairs = pairsOf(figures).filter(({ actual, target }) => number(actual.value) !== 0 && number(target.value) !== 0);
    const [first, ...others] = pairs;
    if (first === undefined) return [];
    const factors = new Set(pairs.map(({ actual, target }) => factorBetween(number(actual.value), number(target.value))));
    const [factor] = factors;
    if (factors.size !== 1 || factor === null || factor === undefined) return [];
    const details = { kpi: kpi.name, factor, actual: shown(number(first.actual.value)), target: shown(number(first.target.value)) };
    return [
      { severity: "warning", at: first.actual.at, also: [first.target.at, ...others.map(({ actual }) => actual.at)], details, fix: null },
    ];
  });

function number(value: number | string): number {
  const read = readFigure(value);
  return read.kind === "figure" && !read.percent ? read.value : 0;
}
