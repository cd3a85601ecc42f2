import type { FigureReading, KpiReading } from "../reading/reading";
import { unitSeries } from "./numericSeries";
import type { Material } from "./material";

/** Whether unit, name, number format or a text of the KPI's figures speaks of percent. */
export const speaksOfPercent = (kpi: KpiReading, figures: readonly FigureReading[]): boolean =>
  /%|\b(?:percent|percentage|pct)\b|prozent|pour ?cent|por ?cien|porcentaje/i.test(`${kpi.unit ?? ""} ${kpi.name}`) ||
  figures.some(({ numberFormat, series }) => unitSeries.has(series) && showsPercent(numberFormat)) ||
  figures.some(({ value, series }) => unitSeries.has(series) && typeof value === "string" && /\d\s*%/.test(value));

export const showsPercent = (numberFormat: string): boolean => /%/.test(numberFormat.replace(/"[^"]*"|\\./g, ""));

/**
 * The scale on which a KPI's plain numbers count percent: 0.95 or 95. Where there are none, Excel's own, a share; null where they are mixed
 * or could be either.
 */
export function percentScaleOf({ figuresOf }: Material, kpiIndex: number): "share" | "percent" | null {
  const plain = figuresOf(kpiIndex).filter(({ series, value }) => unitSeries.has(series) && typeof value === "number" && value !== 0);
  if (plain.length === 0) return "share";
  const sizes = plain.map(({ value }) => Math.abs(Number(value)));
  if (plain.every(({ numberFormat }) => showsPercent(numberFormat)) || sizes.every((size) => size <= 1.5)) return "share";
  return sizes.every((size) => size > 1.5) && !plain.some(({ numberFormat }) => showsPercent(numberFormat)) ? "percent" : null;
}
