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
      const bySize = series.filter(({ value }) => typeof value === "number" && value !== 0).sort((one, other) => size(one) - size(other));
      // The others agree among themselves, so that only the least or the most can be the odd one.
      return [
        { odd: bySize[0], others: bySize.slice(1) },
        { odd: bySize.at(-1), others: bySize.slice(0, -1) },
      ].flatMap(({ odd, others }): Found[] => {
        const usual = others.length < fewest ? null : middleOf(others);
        const factor = odd === undefined || usual === null ? null : factorBetween(Number(odd.value), usual);
        // Two scales of percent have a rule and a fix of their own.
        if (odd === undefined || usual === null || factor === null || (factor === 100 && speaksOfPercent(kpi, figures))) return [];
        return [{ severity: "warning", at: odd.at, details: detailsOf(odd, factor, usual), fix: null }];
      });
    });
  });

const detailsOf = (figure: FigureReading, factor: number, usual: number): Found["details"] => ({
  kpi: figure.kpi,
  factor,
  figure: shown(Number(figure.value)),
  usual: shown(usual),
});

const size = ({ value }: FigureReading): number => Math.abs(Number(value));

/** The median of figures in the order of their size that lie within a factor of ten; null when they do not. */
function middleOf(bySize: readonly FigureReading[]): number | null {
  const [least, most] = [bySize[0], bySize.at(-1)];
  if (least === undefined || most === undefined || size(most) > 10 * size(least)) return null;
  return Number(bySize[Math.floor(bySize.length / 2)]?.value ?? 0);
}
