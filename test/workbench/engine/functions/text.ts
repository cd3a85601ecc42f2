import { format } from "numfmt";
import { parseNumberText } from "../../workbook/typedNumber";
import { cellError, isCellError, type CellValue } from "../../workbook/values";
import { toNumber, toText } from "../calculation/coerce";
import { ArrayValue, fail, omitted, type Value } from "../calculation/value";
import { wildcardSource } from "./criteria";
import {
  boolean,
  defaulted,
  define,
  number,
  omittedValue,
  optional,
  raw,
  rest,
  scalar,
  text,
  type Context,
  type FunctionDefinition,
} from "./define";
import { visitValues } from "./numbers";

const limit = (result: string): string => (result.length > 32767 ? fail("#VALUE!") : result);
const count = (value: number): number => (value < 0 ? fail("#VALUE!") : Math.trunc(value));

function find(needle: string, hay: string, start: number): number {
  const from = Math.trunc(start) - 1;
  if (from < 0 || from > hay.length) return fail("#VALUE!");
  const at = hay.indexOf(needle, from);
  return at < 0 ? fail("#VALUE!") : at + 1;
}

function search(needle: string, hay: string, start: number): number {
  const from = Math.trunc(start) - 1;
  if (from < 0 || from > hay.length) return fail("#VALUE!");
  const found = new RegExp(wildcardSource(needle), "isu").exec(hay.slice(from));
  return found ? from + found.index + 1 : fail("#VALUE!");
}

function substitute(source: string, old: string, replacement: string, occurrence: Value): string {
  if (old === "") return source;
  if (occurrence === omitted) return limit(source.split(old).join(replacement));
  const wanted = Math.trunc(toNumber(occurrence as CellValue));
  if (wanted < 1) return fail("#VALUE!");
  let at = -1;
  for (let i = 0; i < wanted; i++) {
    at = source.indexOf(old, at < 0 ? 0 : at + old.length);
    if (at < 0) return source;
  }
  return limit(source.slice(0, at) + replacement + source.slice(at + old.length));
}

/** The texts of a delimiter argument; several mean any of them. */
const delimitersOf = (context: Context, value: Value): string[] => context.evaluator.array(value).values.map(toText);

function pieces(source: string, delimiters: readonly string[], ignoreCase: boolean): { text: string; delimiter: string }[] {
  if (delimiters.some((each) => each === "")) return fail("#VALUE!");
  const escaped = [...delimiters].sort((a, b) => b.length - a.length).map((each) => each.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&"));
  const found: { text: string; delimiter: string }[] = [];
  let from = 0;
  for (const match of source.matchAll(new RegExp(escaped.join("|"), ignoreCase ? "giu" : "gu"))) {
    found.push({ text: source.slice(from, match.index), delimiter: match[0] });
    from = match.index + match[0].length;
  }
  return [...found, { text: source.slice(from), delimiter: "" }];
}

/** TEXTBEFORE and TEXTAFTER. */
function around(
  context: Context,
  source: string,
  delimiter: Value,
  instance: number,
  mode: number,
  atEnd: number,
  otherwise: Value,
  before: boolean,
): Value {
  const wanted = Math.trunc(instance);
  if (wanted === 0) return cellError("#VALUE!");
  const delimiters = delimitersOf(context, delimiter);
  if (delimiters.includes("")) return before === wanted > 0 ? "" : source;
  const parts = pieces(source, delimiters, mode === 1);
  const cuts = parts.length - 1;
  const at = wanted > 0 ? wanted : cuts + 1 + wanted;
  const isEnd = atEnd === 1 && (wanted > 0 ? at === cuts + 1 : at === 0);
  if (isEnd) return before === wanted > 0 ? source : "";
  if (at < 1 || at > cuts) return otherwise === omitted ? cellError("#N/A") : otherwise;
  const joined = (some: readonly { text: string; delimiter: string }[]): string => some.map((part) => part.text + part.delimiter).join("");
  return before ? joined(parts.slice(0, at - 1)) + (parts[at - 1]?.text ?? "") : joined(parts.slice(at));
}

function split(context: Context, source: string, columns: Value, rows: Value, ignoreEmpty: boolean, mode: number, pad: Value): Value {
  const cut = (whole: string, by: Value): string[] =>
    by === omitted || by === null ? [whole] : pieces(whole, delimitersOf(context, by), mode === 1).map((part) => part.text);
  const kept = (parts: string[]): string[] => (ignoreEmpty ? parts.filter((part) => part !== "") : parts);
  const lines = kept(cut(source, rows)).map((line) => kept(cut(line, columns)));
  const width = Math.max(0, ...lines.map((line) => line.length));
  const filler = pad === omitted ? cellError("#N/A") : context.evaluator.scalar(pad);
  return width === 0 ? cellError("#CALC!") : ArrayValue.build(lines.length, width, (row, column) => lines[row]?.[column] ?? filler);
}

/** TEXT: a number in a format; a section for text applies to text. */
function formatted(value: CellValue, pattern: string): CellValue {
  const number = typeof value === "string" ? parseNumberText(value)?.value : undefined;
  try {
    return pattern === "" ? "" : format(pattern, number ?? (value === null ? 0 : value), { locale: "en-US", dateSpanLarge: false });
  } catch {
    return cellError("#VALUE!");
  }
}

const proper = (source: string): string => source.toLowerCase().replace(/\p{L}+/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1));

export const textFunctions: readonly FunctionDefinition[] = [
  define("LEN", [text], (value) => value.length),
  define("LEFT", [text, optional(number, 1)], (value, length) => value.slice(0, count(length))),
  define("RIGHT", [text, optional(number, 1)], (value, length) => (count(length) === 0 ? "" : value.slice(-count(length)))),
  define("MID", [text, number, number], (value, start, length) =>
    start < 1 ? fail("#VALUE!") : value.substr(Math.trunc(start) - 1, count(length)),
  ),
  define("UPPER", [text], (value) => value.toUpperCase()),
  define("LOWER", [text], (value) => value.toLowerCase()),
  define("PROPER", [text], proper),
  define("TRIM", [text], (value) => value.replace(/ +/g, " ").replace(/^ | $/g, "")),
  // eslint-disable-next-line no-control-regex -- CLEAN is defined by these control characters
  define("CLEAN", [text], (value) => value.replace(/[\u0000-\u001f]/g, "")),
  define("EXACT", [text, text], (a, b) => a === b),
  define("REPT", [text, number], (value, times) => (value.length * times > 32767 ? fail("#VALUE!") : value.repeat(count(times)))),
  define("REPLACE", [text, number, number, text], (value, start, length, replacement) =>
    start < 1
      ? fail("#VALUE!")
      : limit(value.slice(0, Math.trunc(start) - 1) + replacement + value.slice(Math.trunc(start) - 1 + count(length))),
  ),
  define("SUBSTITUTE", [text, text, text, optional(scalar, omittedValue)], (source, old, replacement, occurrence) =>
    substitute(source, old, replacement, occurrence),
  ),
  define("FIND", [text, text, optional(number, 1)], find),
  define("SEARCH", [text, text, optional(number, 1)], search),
  define("CHAR", [number], (code) => (code < 1 || code >= 256 ? fail("#VALUE!") : windows1252(Math.trunc(code)))),
  define("CODE", [text], (value) => (value === "" ? fail("#VALUE!") : codeOf(value.charAt(0)))),
  define("UNICHAR", [number], (code) =>
    code < 1 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? fail("#VALUE!") : String.fromCodePoint(Math.trunc(code)),
  ),
  define("UNICODE", [text], (value) => value.codePointAt(0) ?? fail("#VALUE!")),
  define("CONCATENATE", [text, rest(text)], (first, others) => limit([first, ...others].join(""))),
  define("CONCAT", [raw, rest(raw)], function (first, others) {
    let result = "";
    visitValues(this, [first, ...others], (value) => (result += toText(value)));
    return limit(result);
  }),
  define("TEXTJOIN", [raw, boolean, rest(raw)], function (delimiter, ignoreEmpty, values) {
    const between = delimitersOf(this, delimiter);
    const texts = values
      .flatMap((value) => (value === omitted ? [""] : this.evaluator.array(value).values.map(toText)))
      .filter((each) => !ignoreEmpty || each !== "");
    return limit(texts.reduce((result, each, i) => (i === 0 ? each : result + (between[(i - 1) % between.length] ?? "") + each), ""));
  }),
  define(
    "TEXTBEFORE",
    [text, raw, defaulted(number, 1), defaulted(number, 0), defaulted(number, 0), optional(raw, omittedValue)],
    function (source, delimiter, instance, mode, atEnd, otherwise) {
      return around(this, source, delimiter, instance, mode, atEnd, otherwise, true);
    },
  ),
  define(
    "TEXTAFTER",
    [text, raw, defaulted(number, 1), defaulted(number, 0), defaulted(number, 0), optional(raw, omittedValue)],
    function (source, delimiter, instance, mode, atEnd, otherwise) {
      return around(this, source, delimiter, instance, mode, atEnd, otherwise, false);
    },
  ),
  define(
    "TEXTSPLIT",
    [text, raw, optional(raw, omittedValue), defaulted(boolean, false), defaulted(number, 0), optional(raw, omittedValue)],
    function (source, columns, rows, ignoreEmpty, mode, pad) {
      return split(this, source, columns, rows, ignoreEmpty, mode, pad);
    },
  ),
  define("TEXT", [scalar, text], formatted),
  define("VALUE", [scalar], (value) => (typeof value === "boolean" ? fail("#VALUE!") : toNumber(value))),
  define("NUMBERVALUE", [text, optional(text, "."), optional(text, ",")], (source, decimal, group) => {
    const compact = source.replace(/\s/g, "").split(group.charAt(0)).join("").replace(decimal.charAt(0), ".");
    const percent = /%*$/.exec(compact)?.[0].length ?? 0;
    const digits = compact.slice(0, compact.length - percent);
    return digits === "" && percent === 0
      ? 0
      : /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(digits)
        ? Number(digits) / 100 ** percent
        : fail("#VALUE!");
  }),
  define("FIXED", [number, optional(number, 2), optional(boolean, false)], (value, digits, noCommas) => {
    const factor = 10 ** Math.trunc(digits);
    const rounded = digits < 0 ? Math.round(value * factor) / factor : value;
    return rounded.toLocaleString("en-US", {
      minimumFractionDigits: Math.max(0, digits),
      maximumFractionDigits: Math.max(0, digits),
      useGrouping: !noCommas,
    });
  }),
  define("DOLLAR", [number, optional(number, 2)], (value, digits) =>
    format(`$#,##0${digits > 0 ? `.${"0".repeat(digits)}` : ""};($#,##0${digits > 0 ? `.${"0".repeat(digits)}` : ""})`, value, {
      locale: "en-US",
    }),
  ),
  define("VALUETOTEXT", [raw, optional(number, 0)], function (value, strict) {
    const single = this.evaluator.scalar(value);
    if (isCellError(single)) return single.error;
    return typeof single === "string" && strict === 1 ? `"${single.replace(/"/g, '""')}"` : toText(single);
  }),
];

const high =
  "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";
const windows1252 = (code: number): string => (code >= 128 && code < 160 ? high.charAt(code - 128) : String.fromCharCode(code));
function codeOf(char: string): number {
  const at = high.indexOf(char);
  const code = char.charCodeAt(0);
  return at >= 0 ? 128 + at : code < 256 ? code : 63;
}
