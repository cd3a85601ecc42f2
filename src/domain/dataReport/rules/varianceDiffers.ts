import { pairFigures } from "../../figures/figurePair";
import type { Target } from "../../figures/target";
import { varianceOf } from "../../variance";
import { computedFigures, fits, numberOf, referenceFrom, type ComputedFigure } from "../computed";
import type { Material } from "../material";
import { showsPercent } from "../percentOfKpi";
import { shown, type Found, type Rule } from "../rule";

/**
 * Variances of the sheet's own that no arithmetic of actual and target gives: neither sign, neither in units nor as a part of the target,
 * nor in percent points. A column that compares with something else than the target is held against that.
 */
export const varianceDiffers: Rule = (material) =>
  computedFigures(material, "variance").flatMap((computed): Found[] => {
    const { figure, cell, kpi, header, pairs } = computed;
    const theirs = numberOf(figure.value);
    if (theirs === null || comparesWithOthers(material, computed)) return [];
    const direction = kpi.direction === "ask" ? null : kpi.direction;
    const read = pairs.flatMap(({ actual, target }) => {
      const bounds: Target | null = kpi.low !== null && kpi.high !== null ? { kind: "range", low: kpi.low, high: kpi.high } : null;
      const pair = pairFigures(actual.value, target.value, direction ?? "higher", bounds);
      return pair.kind === "pair" ? [{ ...pair, actualAt: actual.at, targetAt: target.at }] : [];
    });
    const [first] = read;
    if (
      first === undefined ||
      read.some((pair) => formsOf(pair.actual, pair.target).some((each) => fits(figure.value, each, cell.formula)))
    )
      return [];
    const output =
      showsPercent(cell.numberFormat) || String(figure.value).includes("%") || /%|percent|prozent/i.test(header)
        ? "percent"
        : direction === null
          ? "raw"
          : "favourable";
    const ours = varianceOf(first.actual, first.target, direction ?? (first.target.kind === "range" ? "range" : "higher"), output);
    if (ours.kind === "unscored") return [];
    const [a, t] = [referenceFrom(cell.sheet, first.actualAt), referenceFrom(cell.sheet, first.targetAt)];
    const details = {
      kpi: kpi.name,
      header,
      theirs: shown(theirs),
      formula: cell.formula,
      ours: shown(ours.variance),
      output,
      ourFormula: `=BSC.VARIANCE(${a},${t},"${direction ?? "higher"}","${output}")`,
    };
    return [{ severity: "warning", at: cell.at, also: [first.actualAt, first.targetAt], details, fix: null }];
  });

/** Everything people call a variance of an actual from its target. */
function formsOf(actual: number, target: Target): readonly number[] {
  const isInside = target.kind === "range" && actual >= target.low && actual <= target.high;
  const ends = target.kind === "point" ? [target.figure] : [target.low, target.high, (target.low + target.high) / 2];
  const distances = ends.flatMap((end) => {
    const raw = actual - end;
    // Between two shares the difference may be told in points.
    return [raw, 100 * raw, ...(end === 0 ? [] : [raw / end, (100 * raw) / end])].flatMap((each) => [each, -each]);
  });
  return isInside ? [0, ...distances] : distances;
}

/** A header that speaks of last year, or a KPI whose prior, forecast or baseline gives the figure. */
function comparesWithOthers(material: Material, { figure, cell, header, pairs }: ComputedFigure): boolean {
  if (
    /prior|previous|last|prev|\bpy\b|\bly\b|vorjahr|vormonat|\bvj\b|yoy|mom|qoq|wow|growth|change|forecast|baseline|anterior|pr[ée]c[ée]dent|n-1/i.test(
      header,
    )
  )
    return true;
  const theirs = numberOf(figure.value);
  const [{ actual }] = pairs;
  const a = numberOf(actual.value);
  const others = material
    .figuresOf(figure.kpiIndex)
    .filter(({ series }) => series === "prior" || series === "forecast" || series === "baseline");
  if (theirs === null || a === null) return false;
  return others.some(({ value }) => {
    const other = numberOf(value);
    return (
      other !== null && formsOf(a, { kind: "point", figure: other }).some((each) => each !== 0 && fits(figure.value, each, cell.formula))
    );
  });
}
