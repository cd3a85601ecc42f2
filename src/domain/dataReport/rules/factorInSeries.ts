import type { FigureReading } from "../../reading/reading";
import { factorBetween } from "../factor";
import { seriesOf } from "../seriesOf";
import { speaksOfPercent } from "../percentOfKpi";
import { shown, type Found, type Rule } from "../rule";

/** Fewer others do not show what is usual. */
const fewest = 4;

/** One figure about a hundred, a thousand or a million times the others of its series, which agree among themselves. */
export const factorInSeries: Rule = (material) =>
  material.reading.kpis.flatMap((kpi, kpiIndex): Found[] => {
    const figures = material.figuresOf(kpiIndex);
    return seriesOf(figures, ["actual", "target", "forecast"]).flatMap((series) => {
      const numbers = series.filter(({ value }) => typeof value === "number" && value !== 0);
      return numbers.flatMap((figure): Found[] => {
        const others = numbers.filter((other) => other !== figure).map(({ value }) => Number(value));
        const usual = middleOf(others);
        const factor = others.length < fewest || usual === null ? null : factorBetween(Number(figure.value), usual);
        // Two scales of percent have a rule and a fix of their own.
        if (factor === null || usual === null || (factor === 100 && speaksOfPercent(kpi, figures))) return [];
        return [{ severity: "warning", at: figure.at, details: detailsOf(figure, factor, usual), fix: null }];
      });
    });
  });

const detailsOf = (figure: FigureReading, factor: number, usual: number): Found["details"] => ({
  kpi: figure.kpi,
  factor,
  figure: shown(Number(figure.value)),
  usual: shown(usual),
});

/** The median of figures that lie within a factor of ten; null when they are not. */
function middleOf(figures: readonly number[]): number | null {
  const sorted = [...figures].sort((a, b) => Math.abs(a) - Math.abs(b));
  const [least, most] = [Math.abs(sorted[0] ?? 0), Math.abs(sorted.at(-1) ?? 0)];
  return least === 0 || most > 10 * least ? null : (sorted[Math.floor(sorted.length / 2)] ?? null);
}
