import { quotedSheet, splitAddress } from "../address";
import { readFigure } from "../figures/figure";
import type { FigureReading, KpiReading } from "../reading/reading";
import type { Material, SourceCell } from "./material";
import { pairsOf, partnerOf, type ActualWithTarget } from "./pairs";

/** A figure that the sheet computes itself, with the figures it can be computed from. */
export interface ComputedFigure {
  readonly kpi: KpiReading;
  readonly figure: FigureReading;
  readonly cell: SourceCell;
  readonly header: string;
  /** The pair it says something about; of a figure for all periods the last one first. */
  readonly pairs: readonly [ActualWithTarget, ...ActualWithTarget[]];
}

/** The sheet's own figures of a series, each beside the actuals and targets it stands for. */
export function computedFigures(material: Material, series: "variance" | "attainment" | "status"): readonly ComputedFigure[] {
  return material.reading.kpis.flatMap((kpi, kpiIndex) => {
    const figures = material.figuresOf(kpiIndex);
    const own = figures.filter((figure) => figure.series === series);
    if (own.length === 0) return [];
    const pairs = pairsOf(figures);
    return own.flatMap((figure): ComputedFigure[] => {
      const cell = material.cell(figure.at);
      const actual = partnerOf(figure, figures, "actual");
      const same = pairs.filter((pair) => pair.actual === actual);
      const any = pairs.filter((pair) => pair.actual.entity === figure.entity || figure.entity === null).reverse();
      const [first, ...others] =
        figure.periodKey !== null && same.length > 0 ? same : [...same, ...any.filter((pair) => !same.includes(pair))];
      if (cell === null || first === undefined || (figure.periodKey !== null && same.length === 0)) return [];
      return [{ kpi, figure, cell, header: material.lineOf(cell)?.header ?? "", pairs: [first, ...others] }];
    });
  });
}

/**
 * Whether a figure on a sheet is a computed one, up to binary noise; one that was typed or rounded, up to half of its last digit.
 */
export function fits(raw: number | string, computed: number, formula: string): boolean {
  const written = numberOf(raw);
  if (written === null) return false;
  const isRounded = formula === "" || /\b(?:ROUND|ROUNDUP|ROUNDDOWN|INT|TRUNC|MROUND|FIXED|TEXT)\(/i.test(formula);
  const decimals = decimalsOf(raw);
  const half = isRounded ? 0.500001 * 10 ** -decimals : 0;
  return Math.abs(written - computed) <= Math.max(half, 1e-9 * Math.max(Math.abs(written), Math.abs(computed)));
}

/** Of a percent text those of the share it stands for: `-3.0%` has three. */
function decimalsOf(raw: number | string): number {
  const [, decimals = "", percent = ""] = /[.,](\d+)\D*?(%?)\s*$/.exec(String(raw)) ?? /()(%)\s*$/.exec(String(raw)) ?? [];
  return decimals.length + (percent === "%" ? 2 : 0);
}

/** A cell as a formula on another cell's sheet names it. */
export function referenceFrom(sheet: string, at: string): string {
  const place = splitAddress(at);
  return place.sheet === sheet ? place.cell : `${quotedSheet(place.sheet)}!${place.cell}`;
}

/** The number a figure stands for, a percent text as its share; null for words. */
export function numberOf(value: number | string): number | null {
  const read = readFigure(value);
  return read.kind === "figure" ? read.value : null;
}
