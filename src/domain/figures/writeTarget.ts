import { isCurrency } from "./currency";
import { percentOfShare } from "./numberText";
import type { Comparator, ReadTarget } from "./target";

/** How a language writes numbers. */
export interface NumberMarks {
  readonly decimal: "." | ",";
  /** Between thousands; "" for none. */
  readonly group: "" | "." | "," | " " | "\u00a0" | "\u202f" | "’" | "'";
  /** Between a number and its percent sign. */
  readonly percentGap: "" | " " | "\u00a0" | "\u202f";
  readonly currency: "before" | "after";
}

export const numberMarks = {
  en: { decimal: ".", group: ",", percentGap: "", currency: "before" },
  de: { decimal: ",", group: ".", percentGap: "\u00a0", currency: "after" },
  "de-CH": { decimal: ".", group: "’", percentGap: "", currency: "before" },
  fr: { decimal: ",", group: "\u202f", percentGap: "\u202f", currency: "after" },
  es: { decimal: ",", group: ".", percentGap: "\u00a0", currency: "after" },
  pt: { decimal: ",", group: ".", percentGap: "", currency: "before" },
  /** No group marks: what EXPLAIN writes. */
  plain: { decimal: ".", group: "", percentGap: " ", currency: "before" },
} as const satisfies Record<string, NumberMarks>;

const signs: Readonly<Record<Comparator, string>> = { "at-least": "≥", "at-most": "≤", equals: "=" };

/**
 * A number with all its digits, as a language writes it, so that `readTarget` and `BSC.PARSE` read the same number. They do not know the language, so one
 * mark before exactly three digits is written differently: without the point between thousands (`1234`, not `1.234`), and with a decimal more behind a
 * decimal comma (`1,2340`, not `1,234`).
 */
export function writeFigure(figure: number, { decimal, group }: NumberMarks): string {
  const [whole = "0", decimals = ""] = plainDigits(Math.abs(figure)).split(".");
  const thousands = whole.replace(/\B(?=(\d{3})+$)/g, group);
  const grouped = group === "." && decimals === "" && thousands.split(".").length === 2 ? whole : thousands;
  const isOpen = decimal === "," && decimals.length === 3 && /^[1-9]\d{0,2}$/.test(grouped);
  const fraction = decimals === "" ? "" : `${decimal}${decimals}${isOpen ? "0" : ""}`;
  return `${figure < 0 ? "-" : ""}${grouped}${fraction}`;
}

/** A target as a language writes it: comparator, number or range, and the unit that `readTarget` gave it, a percent as percent. */
export function writeTarget({ target, comparator, unit, percent }: ReadTarget & { readonly kind: "target" }, marks: NumberMarks): string {
  const number = (figure: number): string => writeFigure(percent === true ? percentOfShare(figure) : figure, marks);
  const money = isCurrency(unit) && marks.currency === "before";
  const opening = money ? unit : "";
  const closing = percent === true ? `${marks.percentGap}%` : unit === "" || money ? "" : /^[/:]/.test(unit) ? unit : ` ${unit}`;
  const withCurrency = (figure: number): string => (figure < 0 ? `-${opening}${number(-figure)}` : `${opening}${number(figure)}`);
  if (target.kind === "range") return `${withCurrency(target.low)}–${withCurrency(target.high)}${closing}`;
  const sign = comparator === null ? "" : signs[comparator];
  return `${sign}${withCurrency(target.figure)}${closing}`;
}

/** Every digit and no exponent: the same number when it is read. */
function plainDigits(size: number): string {
  const [mantissa = "0", power] = String(size).split("e");
  if (power === undefined) return mantissa;
  const [whole = "0", decimals = ""] = mantissa.split(".");
  const places = Number(power);
  if (places < 0) return `0.${"0".repeat(-places - 1)}${whole}${decimals}`;
  return `${whole}${decimals.padEnd(places, "0")}`;
}
