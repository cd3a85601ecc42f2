import type { Direction } from "../direction";
import { isMissingWord } from "../words/missingWords";
import { currencyIn, currencyMark } from "./currency";
import { readDuration } from "./durationText";
import { readFigure } from "./figure";
import { readNumberText, shareOfPercent } from "./numberText";

/** What an actual is held against: one figure, or a healthy range between two. */
export type Target =
  { readonly kind: "point"; readonly figure: number } | { readonly kind: "range"; readonly low: number; readonly high: number };

export type Comparator = "at-least" | "at-most" | "equals";

/** A target as people write it: `≥99.99%`, `<80ms`, `8.5/10`, `17.5:1`, `40–60`, `$3.5M`. */
export type ReadTarget =
  | {
      readonly kind: "target";
      readonly target: Target;
      readonly comparator: Comparator | null;
      /** As written after the number, `ms`, `/10`, `:1`, `new customers`; "%" for a percent; "" for none. */
      readonly unit: string;
      /** The text had a percent sign: figures are shares then (`95 %` → 0.95). */
      readonly percent?: true;
    }
  /** Blank, a mark for "none", or a word saying that the KPI is only tracked (`Indicator`). */
  | { readonly kind: "no-target" }
  | { readonly kind: "not-a-number"; readonly text: string };

const trackedOnly: ReadonlySet<string> = new Set([
  "indicator",
  "info",
  "information",
  "informational",
  "monitor",
  "monitoring",
  "track",
  "tracked",
  "tracking",
  "no target",
  "baseline",
  "establish baseline",
]);

const comparators: readonly (readonly [RegExp, Comparator])[] = [
  [
    /^(?:>=|=>|≥|⩾|>|at least\b|no(?:t)? (?:less|fewer) than\b|min(?:\.|\b)|minimum\b|more than\b|over\b|above\b|mindestens\b|mind\.|au moins\b|al menos\b|pelo menos\b)\s*/i,
    "at-least",
  ],
  [
    /^(?:<=|=<|≤|⩽|<|at most\b|no(?:t)? (?:more|greater) than\b|fewer than\b|max(?:\.|\b)|maximum\b|less than\b|under\b|below\b|up to\b|höchstens\b|au plus\b|como máximo\b|no máximo\b)\s*/i,
    "at-most",
  ],
  [/^(?:=)\s*/, "equals"],
];

/** Reads a target cell. What cannot be read is said, not guessed. */
export function readTarget(raw: number | string | boolean | null | undefined): ReadTarget {
  if (typeof raw !== "string") {
    const read = readFigure(raw);
    return read.kind === "figure" ? point(read.value, null, "", false) : read.kind === "missing" ? { kind: "no-target" } : read;
  }
  const text = raw.replace(/[\s\u00a0\u202f]+/g, " ").trim();
  if (isMissingWord(text) || trackedOnly.has(text.toLowerCase())) return { kind: "no-target" };
  const plain = readFigure(text);
  if (plain.kind === "figure") return point(plain.value, null, plain.percent ? "%" : currencyIn(text), plain.percent === true);
  return readPlusMinus(text) ?? readRange(text) ?? readCompared(text) ?? { kind: "not-a-number", text: raw };
}

/** The direction a comparator speaks for: `≤3%` is lower is better. Null when it says nothing. */
export function directionOfTarget(read: ReadTarget): Direction | null {
  if (read.kind !== "target") return null;
  if (read.target.kind === "range") return "range";
  return read.comparator === "at-least" ? "higher" : read.comparator === "at-most" ? "lower" : null;
}

function point(figure: number, comparator: Comparator | null, unit: string, percent: boolean): ReadTarget {
  return { kind: "target", target: { kind: "point", figure }, comparator, unit, ...(percent ? { percent: true as const } : {}) };
}

function range(low: Quantity, high: Quantity): ReadTarget | null {
  // "40–60 %" states its unit once, for both.
  const unit = low.unit === "" ? high.unit : low.unit;
  if (high.unit !== "" && high.unit !== unit) return null;
  const percent = unit === "%";
  const scaled = (quantity: Quantity): number => (quantity.unit === "" && percent ? shareOfPercent(quantity.figure) : quantity.figure);
  const bounds = { kind: "range" as const, low: scaled(low), high: scaled(high) };
  return { kind: "target", target: bounds, comparator: null, unit, ...(percent ? { percent: true as const } : {}) };
}

function readPlusMinus(text: string): ReadTarget | null {
  const around = /^(?:±|\+\/-|\+-)\s*(.+)$/.exec(text);
  const width = around ? readQuantity(around[1] ?? "") : null;
  return width === null ? null : range({ ...width, figure: -width.figure }, width);
}

function readRange(text: string): ReadTarget | null {
  const between =
    /^(?:between\s+)?(.+?)\s*(?:–|—|\bto\b|\bbis\b|\band\b|(?<=\s)(?:à|até|tot|до)(?=\s)|\.\.\.?|…|(?<=[\d%])\s*-)\s*(.+)$/i.exec(text);
  if (between === null) return null;
  const [low, high] = [readQuantity(between[1] ?? ""), readQuantity(between[2] ?? "")];
  return low === null || high === null ? null : range(low, high);
}

function readCompared(text: string): ReadTarget | null {
  for (const [pattern, comparator] of comparators) {
    if (!pattern.test(text)) continue;
    const quantity = readQuantity(text.replace(pattern, ""));
    return quantity === null ? null : point(quantity.figure, comparator, quantity.unit, quantity.unit === "%");
  }
  const atLeast = /^(.+?)\s*(?:\+|or more|or higher|or above)$/i.exec(text);
  const quantity = readQuantity(atLeast?.[1] ?? text);
  return quantity === null ? null : point(quantity.figure, atLeast ? "at-least" : null, quantity.unit, quantity.unit === "%");
}

interface Quantity {
  readonly figure: number;
  readonly unit: string;
}

const multipliers: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  tsd: 1e3,
  mn: 1e6,
  mio: 1e6,
  million: 1e6,
  millions: 1e6,
  millionen: 1e6,
  millones: 1e6,
  milhões: 1e6,
  bn: 1e9,
  mrd: 1e9,
  billion: 1e9,
  milliarden: 1e9,
  milliards: 1e9,
  M: 1e6,
  K: 1e3,
};
const moneyMultipliers: Readonly<Record<string, number>> = { ...multipliers, m: 1e6, mm: 1e6, b: 1e9, B: 1e9, MM: 1e6 };

const quantity = new RegExp(`^([+\\-−]?)\\s*(${currencyMark})?\\s*([+\\-−]?)\\s*(\\d[\\d.,'’]*(?: \\d{3}(?!\\d)[\\d.,]*)*)\\s*(.*)$`, "u");

/** A number with what is written around it: `$3.5M`, `80ms`, `8.5/10`, `50 new customers`, `5,2%`. */
function readQuantity(text: string): Quantity | null {
  const duration = readDuration(text.trim());
  if (duration !== null) return duration;
  const match = quantity.exec(text.trim());
  if (match === null) return null;
  const [, sign = "", currency = "", innerSign = "", digits = "", rest = ""] = match;
  const size = readNumberText(digits.replace(/[.,]$/, ""));
  // A dash behind a number is a sign or an open end, no unit.
  if (size === null || /\d.*\d\s*[+*^=]/.test(rest) || /^[-−–]/.test(rest)) return null;
  const figure = /[-−]/.test(sign + innerSign) ? -size : size;
  if (/^%$|^percent$|^per cent$/i.test(rest)) return { figure: shareOfPercent(figure), unit: "%" };
  const [, word = "", after = ""] = /^(\p{L}*)\.?\s*(.*)$/u.exec(rest) ?? [];
  // M and m differ; "Mio" and "mio" do not.
  const times = (currency === "" ? multipliers : moneyMultipliers)[word.length > 2 ? word.toLowerCase() : word];
  if (times !== undefined) return { figure: figure * times, unit: [currency, after].filter((part) => part !== "").join(" ") };
  // "17.8:1" is 17.8 to one; of "1:17.8" nobody knows which is held against which.
  if (currency === "" && /^: ?1$/.test(rest)) return { figure, unit: ":1" };
  // A second free number would make the meaning a guess; a unit such as "/10", "m2" or "per 1000" carries its own.
  if (/\d/.test(rest) && !/^(\/ ?\d+|[\p{L}%]+\d|\p{L}*\s*(?:of|out of|per) \d)/u.test(rest)) return null;
  return { figure, unit: currency === "" ? rest : [currency, rest].filter((part) => part !== "").join(" ") };
}
