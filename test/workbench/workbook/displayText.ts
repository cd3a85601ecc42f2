import { format, formatColor, isDateFormat } from "numfmt";
import { isCellError } from "./values";
import type { CellValue } from "./values";

const widest = 11;

/** Mantissa and exponent as General writes them: six digits, no trailing zeros, at least two digits of exponent. */
function scientific(value: number): string {
  const [mantissa = "0", exponent = "0"] = value.toExponential(5).split("e");
  const power = Number(exponent);
  return `${Number(mantissa)}E${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(2, "0")}`;
}

/** A number in the format General, in a column as wide as it needs: eleven characters, the sign not counted. */
export function generalText(number: number): string {
  const value = Number(Math.abs(number).toPrecision(15));
  if (value === 0) return "0";
  const sign = number < 0 ? "-" : "";
  if (value >= 1) {
    const digits = Math.floor(Math.log10(value)) + 1;
    const rounded = Number(value.toFixed(Math.max(0, widest - 1 - digits)));
    return sign + (rounded >= 1e11 ? scientific(value) : String(rounded));
  }
  if (value >= 1e-4) return sign + String(Number(value.toFixed(widest - 2)));
  const decimal = value >= 1e-10 ? value.toFixed(widest - 2) : "0";
  return sign + (Number(decimal) === value ? decimal.replace(/0+$/, "") : scientific(value));
}

/** Excel takes only the symbol from a currency like `[$€-407]`; the separators stay those of the display language. */
const withoutCurrencyLocale = (numberFormat: string): string =>
  isDateFormat(numberFormat) ? numberFormat : numberFormat.replace(/\[\$([^\]-]+)-[\dA-Fa-f]+\]/g, "[$$$1]");

const firstSerialAfter9999 = 2_958_466;

/** What a cell shows: its value through its number format, as `Range.text` reads it (whatever the column's width). */
export function displayText(value: CellValue, numberFormat: string, locale = "en-US"): string {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const plain = numberFormat === "" || numberFormat === "General" || numberFormat === "@";
  if (plain && typeof value === "string") return value;
  if (plain && typeof value === "number" && locale.startsWith("en")) return generalText(value);
  if (typeof value === "number" && (value < 0 || value >= firstSerialAfter9999) && isDateFormat(numberFormat)) return "########";
  try {
    return format(plain ? "General" : withoutCurrencyLocale(numberFormat), value, { locale });
  } catch {
    return typeof value === "number" ? generalText(value) : value;
  }
}

/** The colours a format may name, as Excel draws them. */
const namedColors: Readonly<Record<string, string>> = {
  black: "#000000",
  blue: "#0000FF",
  cyan: "#00FFFF",
  green: "#00FF00",
  magenta: "#FF00FF",
  red: "#FF0000",
  white: "#FFFFFF",
  yellow: "#FFFF00",
};

/** The colour the value's section of its number format asks for (`[Red]`, `[Color10]`), `#RRGGBB`; null for none. */
export function displayColor(value: CellValue, numberFormat: string): string | null {
  if (value === null || typeof value === "object" || typeof value === "boolean" || !numberFormat.includes("[")) return null;
  try {
    const color = formatColor(numberFormat, value);
    if (typeof color !== "string") return null;
    return color.startsWith("#") ? color.toUpperCase() : (namedColors[color.toLowerCase()] ?? null);
  } catch {
    return null;
  }
}
