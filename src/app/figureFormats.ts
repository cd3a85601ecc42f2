import type { MergedCard } from "./mergeReading";

/**
 * The number format each KPI's figures get on the card, by KPI id: that of its source cells; where those are unformatted, as many
 * decimals as its actuals need, two at most.
 */
export function figureFormats({ links, draft }: MergedCard): ReadonlyMap<string, string> {
  const figures = new Map<string, number[]>();
  for (const { record } of draft.BSC_Data.rows) {
    const actual = record["Actual"];
    const kpi = String(record["KPI"]);
    if (typeof actual === "number") figures.set(kpi, [...(figures.get(kpi) ?? []), actual]);
  }
  const formats = new Map<string, string>();
  for (const { kpiId, series, numberFormat } of links.links) {
    if (series !== "actual" || formats.has(kpiId)) continue;
    const plain = numberFormat === "" || numberFormat === "General" || numberFormat === "@";
    formats.set(kpiId, plain ? plainFormat(figures.get(kpiId) ?? []) : numberFormat);
  }
  // A numerator over a denominator has no cell of its own to take a format from.
  for (const [kpiId, ratios] of figures) if (!formats.has(kpiId)) formats.set(kpiId, plainFormat(ratios));
  return formats;
}

function plainFormat(figures: readonly number[]): string {
  if (figures.every(Number.isInteger)) return "#,##0";
  return figures.every((figure) => Number.isInteger(Math.round(figure * 1e9) / 1e8)) ? "#,##0.0" : "#,##0.00";
}
