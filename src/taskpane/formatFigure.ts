import type { RawFigure } from "../domain/figures/figure";

/** Text for a figure that is not there. */
export const noFigure = "–";

/**
 * A figure as its cell shows it, as far as a number format speaks of decimals, grouping, percent, thousands and fixed text;
 * anything beyond (dates, fractions, conditions) falls back to a plain number. Text stays as typed.
 */
export function formatFigure(figure: RawFigure, numberFormat: string, unit: string, locale: string): string {
  if (figure === null || figure === "") return noFigure;
  if (typeof figure === "string") return figure;
  const { text, bearsUnit } = formatNumber(figure, numberFormat, locale);
  return bearsUnit ? text : withUnit(text, unit.trim());
}

/** A ratio as percent with one decimal, so that 99.6 % is never shown as 100 %. */
export const formatShare = (share: number, locale: string): string =>
  new Intl.NumberFormat(locale, { style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(share);

/** A score from 0 to 10 with one decimal. */
export const formatScore = (score: number, locale: string): string =>
  new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(score);

/** Whether a unit is short enough to stand behind its figure. */
export const isShortUnit = (unit: string): boolean => unit.trim().length <= 7;

function withUnit(text: string, unit: string): string {
  if (unit === "" || !isShortUnit(unit)) return text;
  if (/^[$£€¥]$/.test(unit)) return text.startsWith("-") ? `-${unit}${text.slice(1)}` : `${unit}${text}`;
  return `${text}\u00a0${unit}`;
}

/** A figure whose format is not known, with as many decimals as say something. */
export const formatPlain = (figure: number, locale: string): string => {
  const size = Math.abs(figure);
  return new Intl.NumberFormat(locale, { maximumFractionDigits: size >= 1000 ? 1 : size >= 1 ? 2 : 4 }).format(figure);
};

function formatNumber(figure: number, numberFormat: string, locale: string): { text: string; bearsUnit: boolean } {
  const sections = numberFormat.split(";");
  const negative = figure < 0 ? sections[1] : undefined;
  const section = negative ?? sections[0] ?? "";
  const digits = /[#0?][#0?,]*(?:\.([#0?]*))?(,*)/.exec(withoutText(section));
  if (/^\s*general\s*$/i.test(section) || digits === null || /[ymdhs/e@]/i.test(withoutText(section))) {
    return { text: formatPlain(figure, locale), bearsUnit: false };
  }
  const percent = withoutText(section).includes("%");
  const thousands = /(,+)(?:\.|$|[^#0?,.])/.exec(withoutText(section).replace(/\.[#0?]*/, "."))?.[1]?.length ?? 0;
  const decimals = digits[1] ?? "";
  const text = new Intl.NumberFormat(locale, {
    style: percent ? "percent" : "decimal",
    useGrouping: /[#0?],[#0?]/.test(withoutText(section)),
    minimumFractionDigits: (decimals.match(/0/g) ?? []).length,
    maximumFractionDigits: decimals.length,
  }).format(Math.abs(figure) / 1000 ** thousands);
  const { before, after } = fixedText(section);
  // A negative section writes its own sign (or brackets) as fixed text.
  // What rounds to nothing has no sign: nobody reads anything into "-0".
  const sign = figure < 0 && negative === undefined && /[1-9]/.test(text) ? "-" : "";
  return { text: `${sign}${before}${text}${after}`, bearsUnit: percent || (before + after).replace(/[-+() ]/g, "") !== "" };
}

/** A section without what stands for itself: quoted text, escaped characters, [colour] and [$€-407], padding. */
const withoutText = (section: string) => section.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, "");

function fixedText(section: string): { before: string; after: string } {
  const read = section.replace(/\[\$([^\]-]*)[^\]]*\]/g, '"$1"').replace(/_.|\*.|\[[^\]]*\]/g, "");
  const [before = "", ...rest] = read.split(/(?:[#0?][#0?,.]*)/);
  const unquote = (part: string) =>
    part.replace(/"([^"]*)"|\\(.)|%/g, (_whole, text: string | undefined, escaped: string | undefined) => text ?? escaped ?? "");
  return { before: unquote(before), after: unquote(rest.join("")) };
}
