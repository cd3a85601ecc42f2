import type { MergedCard } from "../tables/mergeReading";

/**
 * The number format each KPI's figures get on the card, by KPI id: that of its source cells; where those are unformatted, one that follows its
 * unit, with as many decimals as its actuals need and its unit bears. Where the figures of the card have different decimals, their points stand
 * below each other.
 */
export function figureFormats({ links, draft }: MergedCard): ReadonlyMap<string, string> {
  const figures = new Map<string, number[]>();
  for (const { record } of draft.BSC_Data.rows) {
    const actual = record["Actual"];
    const kpi = String(record["KPI"]);
    if (typeof actual === "number") figures.set(kpi, [...(figures.get(kpi) ?? []), actual]);
  }
  const units = new Map(draft.BSC_KPIs.rows.map(({ record }) => [String(record["ID"]), String(record["Unit"] ?? "")]));
  const formatOf = (kpi: string): string => formatOfUnit(units.get(kpi) ?? "", figures.get(kpi) ?? []);
  const formats = new Map<string, string>();
  for (const { kpiId, series, numberFormat } of links.links) {
    if (series !== "actual" || formats.has(kpiId)) continue;
    const plain = numberFormat === "" || numberFormat === "General" || numberFormat === "@";
    formats.set(kpiId, plain ? formatOf(kpiId) : numberFormat);
  }
  // A numerator over a denominator has no cell of its own to take a format from.
  for (const kpiId of figures.keys()) if (!formats.has(kpiId)) formats.set(kpiId, formatOf(kpiId));
  return aligned(formats);
}

/** What is counted in money is told to the cent or not at all, time to a tenth. */
const unitKinds = {
  percent: /^(?:%|percent|per cent|pct|prozent|pourcent|por ?ciento|porcento)$/i,
  money: /[€$£¥]|\b(?:eur|usd|gbp|chf|jpy|euros?|dollars?|pounds?)\b/i,
  time: /\b(?:days?|hours?|hrs?|minutes?|mins?|weeks?|months?|years?|tage?|stunden?|wochen?|jours?|heures?|d[ií]as?|horas?)\b/i,
} as const;

/**
 * The format of figures whose cells have none. Figures in percent that count percents (95) get their sign; those that may be shares (0.95) are
 * shown as they stand, so that none is taken for a hundred times what it is.
 */
export function formatOfUnit(unit: string, figures: readonly number[]): string {
  const largest = Math.max(0, ...figures.map(Math.abs));
  const needed = decimalsOf(figures);
  if (unitKinds.percent.test(unit.trim()))
    return largest > 1.5 ? `${withDecimals(Math.min(needed, 1))}"%"` : withDecimals(Math.min(needed, 3));
  if (unitKinds.money.test(unit)) return withDecimals(largest >= 1000 || needed === 0 ? 0 : 2);
  if (unitKinds.time.test(unit)) return withDecimals(Math.min(needed, largest >= 0.1 ? 1 : 2));
  // Three digits that say something are enough.
  return withDecimals(Math.min(needed, largest >= 1000 ? 0 : largest >= 100 ? 1 : largest >= 1 ? 2 : largest >= 0.01 ? 3 : 4));
}

/** Decimals without which a figure would not be what it is, four at most. */
function decimalsOf(figures: readonly number[]): number {
  const fits = (decimals: number): boolean =>
    figures.every((figure) => Math.abs(Number(figure.toFixed(decimals)) - figure) <= 1e-9 * Math.max(1, Math.abs(figure)));
  return [0, 1, 2, 3].find(fits) ?? 4;
}

const withDecimals = (decimals: number): string => (decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(decimals)}`);

/** One section that ends with its digits or a percent sign, such as `#,##0.0` or `$0%`: `_` and a character behind it leave that character's width. */
const padded = /^[^;@[\]_]*?[0#]+(?:\.([0#]+))?(%|"%")?$/;

/** Digits that a format lacks beside the longest of the card are left as room. */
function aligned(formats: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const ends = [...formats.values()].flatMap((format) => {
    const end = padded.exec(format);
    return end === null ? [] : [{ decimals: end[1]?.length ?? 0, percent: end[2] !== undefined }];
  });
  const decimals = Math.max(0, ...ends.map((end) => end.decimals));
  const percent = ends.some((end) => end.percent);
  const withRoom = (format: string): string => {
    const end = padded.exec(format);
    if (!end) return format;
    const own = end[1]?.length ?? 0;
    const point = own === 0 && decimals > 0 ? "_." : "";
    return `${format}${point}${"_0".repeat(decimals - own)}${percent && end[2] === undefined ? "_%" : ""}`;
  };
  return new Map([...formats].map(([id, format]) => [id, withRoom(format)]));
}

/** The same figures with their sign: a difference says whether it is more or less. Formats with sections of their own stay as they are. */
export const signedFormat = (format: string): string =>
  /[;@]/.test(format) || format === "General" ? format : `+${format};-${format};${format}`;

/**
 * Room at the right of figures, and of a text in their place, by their formats: programs that print a workbook do not all indent numbers alike.
 */
export function withRoomAtRight(format: string): string {
  const sections = format.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/);
  const [only = "General"] = sections;
  const whole = sections.length === 1 && !only.includes("@") ? [only, `-${only}`, only] : sections;
  const withText = whole.length === 3 ? [...whole, "@"] : whole;
  return withText.map((section) => (section === "" ? section : `${section}_0`)).join(";");
}
