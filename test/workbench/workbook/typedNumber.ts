import { parseValue } from "numfmt";

export interface TypedNumber {
  readonly value: number;
  /** The number format Excel gives the cell; none for a plain number. */
  readonly numberFormat?: string;
}

/** Excel's own formats for what numfmt recognises under another one. */
const formats: Readonly<Record<string, string>> = {
  "m/d": "d-mmm",
  "d-mmm": "d-mmm",
  "yyyy-mm": "mmm-yy",
  "mmm yyyy": "mmm-yy",
  "mmmm yyyy": "mmm-yy",
  "mmm-yyyy": "mmm-yy",
  "yyyy-mm-dd": "m/d/yyyy",
  "hh:mm": "h:mm",
  "hh:mm:ss": "h:mm:ss",
  "m/d/yyyy hh:mm": "m/d/yyyy h:mm",
  "m/d/yyyy hh:mm:ss": "m/d/yyyy h:mm",
  "yyyy-mm-dd hh:mm": "m/d/yyyy h:mm",
  "yyyy-mm-dd hh:mm:ss": "m/d/yyyy h:mm",
};

const plainNumber = /^[+-]?(?:\d+\.?\d*|\.\d+)$/;
const mixedFraction = /^([+-]?)(\d+) (\d+)\/(\d+)$/;
/** Most texts are no numbers; looking closer is dear. */
const worthReading = /^(?=.*\d)(?:[-+($€£¥.\d]|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

/** Reads text as the number, percentage, amount, date or time en-US Excel takes it for; null when it stays text. */
export function parseNumberText(text: string): TypedNumber | null {
  const trimmed = text.trim();
  if (plainNumber.test(trimmed)) return { value: Number(trimmed) };
  if (!worthReading.test(trimmed)) return null;
  const fraction = mixedFraction.exec(trimmed);
  if (fraction) return readFraction(fraction);
  const parsed = parseValue(trimmed, { locale: "en-US" });
  if (!parsed || typeof parsed.v !== "number" || !Number.isFinite(parsed.v)) return null;
  if (parsed.z === undefined) return { value: parsed.v };
  return { value: parsed.v, numberFormat: formats[parsed.z] ?? parsed.z };
}

function readFraction([, sign, whole, numerator = "", denominator = ""]: RegExpExecArray): TypedNumber | null {
  if (Number(denominator) === 0) return null;
  const value = Number(whole) + Number(numerator) / Number(denominator);
  return { value: sign === "-" ? -value : value, numberFormat: denominator.length > 1 ? "# ??/??" : "# ?/?" };
}
