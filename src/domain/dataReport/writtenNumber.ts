import { currencyMark } from "../figures/currency";

/** The mark before the decimals. */
export type DecimalMark = "," | ".";

/** A number as a text writes it. */
export interface WrittenNumber {
  /** Of a percent the number before its sign: `95 %` is 95. */
  readonly value: number;
  readonly decimals: number;
  readonly percent: boolean;
  /** As written; null for none. */
  readonly currency: { readonly sign: string; readonly before: boolean } | null;
}

const blanks = /[\s\u00a0\u2009\u202f]/gu;

const written = new RegExp(
  `^(\\(?)\\s*([+\\-−–]?)\\s*(${currencyMark})?\\s*([+\\-−–]?)\\s*([\\d.,'’\\s\\u00a0\\u2009\\u202f]*\\d[.,]?)\\s*(${currencyMark})?\\s*(\\)?)\\s*(%?)$`,
  "u",
);

/**
 * Reads a number written as text when the decimal mark is known or the text leaves no choice. `ambiguous`: `1.234` may be one and a bit or
 * a thousand and more. Null: no number, or one that this mark cannot write.
 */
export function readWrittenNumber(text: string, mark: DecimalMark | null): WrittenNumber | "ambiguous" | null {
  const trimmed = text.trim();
  const [, open = "", sign = "", before = "", innerSign = "", digits = "", after = "", close = "", percent = ""] =
    written.exec(trimmed) ?? [];
  if (digits === "" || (open === "") !== (close === "") || (sign !== "" && innerSign !== "") || (open !== "" && sign + innerSign !== ""))
    return null;
  if (before !== "" && after !== "") return null;
  if (/[.,]$/.test(digits)) return null;
  const size = readDigits(digits, mark);
  if (size === null || size === "ambiguous") return size;
  const negative = open !== "" || /[-−–]/.test(sign + innerSign);
  const own = before + after;
  return {
    value: negative && size.value !== 0 ? -size.value : size.value,
    decimals: size.decimals,
    percent: percent === "%",
    currency: own === "" ? null : { sign: own, before: before !== "" },
  };
}

function readDigits(digits: string, mark: DecimalMark | null): { readonly value: number; readonly decimals: number } | "ambiguous" | null {
  const spaced = digits.replace(blanks, " ").replace(/['’]/g, " ").trim();
  if (/ /.test(spaced) && !/^\d{1,3}(?: \d{3})+(?:[.,]\d+)?$/.test(spaced)) return null;
  const isGrouped = spaced.includes(" ");
  const compact = spaced.replace(/ /g, "");
  const own = isGrouped ? (/[.,]/.exec(compact)?.[0] as DecimalMark | undefined) : decimalMarkOf(compact);
  if (own === "none") return null;
  if (!/[.,]/.test(compact)) return { value: Number(compact), decimals: 0 };
  const decimal = own ?? mark;
  if (decimal === null) return "ambiguous";
  const plain = compact.replace(decimal === "," ? /\./g : /,/g, "").replace(",", ".");
  if (!/^\d*\.?\d+$/.test(plain)) return null;
  return { value: Number(plain), decimals: plain.split(".")[1]?.length ?? 0 };
}

/** The decimal mark that digits leave no choice about; undefined when they do or have none, "none" when they are no number. */
function decimalMarkOf(digits: string): DecimalMark | "none" | undefined {
  const [commas, points] = [digits.split(",").length - 1, digits.split(".").length - 1];
  if (commas + points === 0) return undefined;
  if (commas > 0 && points > 0) {
    const decimal = digits.lastIndexOf(",") > digits.lastIndexOf(".") ? "," : ".";
    const [whole = "", ...rest] = digits.split(decimal);
    return rest.length === 1 && isGrouping(whole, decimal === "," ? "." : ",") ? decimal : "none";
  }
  const mark = commas > 0 ? "," : ".";
  const other = mark === "," ? "." : ",";
  if (commas + points > 1) return isGrouping(digits, mark) ? other : "none";
  const [whole = "", decimals = ""] = digits.split(mark);
  return decimals.length === 3 && /^[1-9]\d{0,2}$/.test(whole) ? undefined : mark;
}

const isGrouping = (digits: string, mark: DecimalMark): boolean =>
  (mark === "," ? /^\d{1,3}(?:,\d{3})*$|^\d{1,2}(?:,\d{2})+,\d{3}$/ : /^\d{1,3}(?:\.\d{3})*$/).test(digits);

/** The decimal mark that the texts of a column show, all that show one alike; null when none does or they differ. */
export function shownDecimalMark(texts: readonly string[]): DecimalMark | null {
  const marks = new Set(
    texts.flatMap((text) =>
      [...text.matchAll(/(?<![\d.,/:-])\d[\d.,]*(?![\d/:]|-\d)/g)].flatMap(([digits]) => {
        const mark = decimalMarkOf(digits.replace(/[.,]+$/, ""));
        return mark === "," || mark === "." ? [mark] : [];
      }),
    ),
  );
  const [only] = marks;
  return marks.size === 1 ? (only ?? null) : null;
}
