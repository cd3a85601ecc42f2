import type { MergedCard } from "./mergeReading";

/**
 * The number format each KPI's figures get on the card, by KPI id: that of its source cells; where those are unformatted, as many
 * decimals as its actuals need, two at most. Where the figures of the card have different decimals, their points stand below each other.
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
  return aligned(formats);
}

function plainFormat(figures: readonly number[]): string {
  if (figures.every(Number.isInteger)) return "#,##0";
  return figures.every((figure) => Number.isInteger(Math.round(figure * 1e9) / 1e8)) ? "#,##0.0" : "#,##0.00";
}

/** One section that ends with its digits or a percent sign, such as `#,##0.0` or `$0%`: `_` and a character behind it leave that character's width. */
const padded = /^[^;@[\]_]*?[0#]+(?:\.([0#]+))?(%?)$/;

/** Digits that a format lacks beside the longest of the card are left as room. */
function aligned(formats: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const ends = [...formats.values()].flatMap((format) => {
    const [, digits = "", percent] = padded.exec(format) ?? [];
    return percent === undefined ? [] : [{ decimals: digits.length, percent: percent === "%" }];
  });
  const decimals = Math.max(0, ...ends.map((end) => end.decimals));
  const percent = ends.some((end) => end.percent);
  const withRoom = (format: string): string => {
    const end = padded.exec(format);
    if (!end) return format;
    const own = end[1]?.length ?? 0;
    const point = own === 0 && decimals > 0 ? "_." : "";
    return `${format}${point}${"_0".repeat(decimals - own)}${percent && end[2] === "" ? "_%" : ""}`;
  };
  return new Map([...formats].map(([id, format]) => [id, withRoom(format)]));
}

/** The same figures with their sign: a difference says whether it is more or less. Formats with sections of their own stay as they are. */
export const signedFormat = (format: string): string =>
  /[;@]/.test(format) || format === "General" ? format : `+${format};-${format};${format}`;
