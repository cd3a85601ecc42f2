import { attain, attainmentMethods } from "../../attainment";
import { pairFigures } from "../../figures/figurePair";
import type { KpiReading } from "../../reading/reading";
import type { Target } from "../../figures/target";
import { computedFigures, fits, numberOf, referenceFrom } from "../computed";
import { shown, type Found, type Rule } from "../rule";

/** Attainments of the sheet's own that no method in use gives: actual over target, target over actual, mirrored, or progress from the baseline; as a ratio or in percent. */
export const attainmentDiffers: Rule = (material) =>
  computedFigures(material, "attainment").flatMap(({ kpi, figure, cell, header, pairs }): Found[] => {
    const theirs = numberOf(figure.value);
    const direction = kpi.direction === "ask" ? "higher" : kpi.direction;
    if (theirs === null) return [];
    const bounds: Target | null = kpi.low !== null && kpi.high !== null ? { kind: "range", low: kpi.low, high: kpi.high } : null;
    const read = pairs.flatMap(({ actual, target }) => {
      const pair = pairFigures(actual.value, target.value, direction, bounds);
      return pair.kind === "pair" ? [{ ...pair, actualAt: actual.at, targetAt: target.at }] : [];
    });
    const [first] = read;
    if (
      first === undefined ||
      read.some((pair) => formsOf(pair.actual, pair.target, kpi).some((each) => fits(figure.value, each, cell.formula)))
    )
      return [];
    const method = direction === "lower" ? "mirror" : "ratio";
    const ours = attain(first.actual, first.target, direction, method, kpi.baseline);
    if (ours.kind === "unscored") return [];
    const [a, t] = [referenceFrom(cell.sheet, first.actualAt), referenceFrom(cell.sheet, first.targetAt)];
    const details = {
      kpi: kpi.name,
      header,
      theirs: shown(theirs),
      formula: cell.formula,
      ours: shown(ours.attainment),
      ourFormula: `=BSC.ATTAINMENT(${a},${t},"${direction}")`,
    };
    return [{ severity: "warning", at: cell.at, also: [first.actualAt, first.targetAt], details, fix: null }];
  });

function formsOf(actual: number, target: Target, { baseline, weight }: KpiReading): readonly number[] {
  const attained = (["higher", "lower", "range"] as const).flatMap((direction) =>
    attainmentMethods.flatMap((method) => {
      const each = attain(actual, target, direction, method, baseline);
      return each.kind === "attained" ? [Number(each.attainment)] : [];
    }),
  );
  // Many cap it at the whole, or at nothing.
  const capped = attained.flatMap((ratio) => [ratio, Math.min(1, ratio), Math.max(0, ratio), Math.min(1.2, ratio), Math.min(1.5, ratio)]);
  const weighted = weight === null ? [] : capped.map((ratio) => ratio * weight);
  return [...capped, ...weighted].flatMap((ratio) => [ratio, 100 * ratio, ratio / 100]);
}
