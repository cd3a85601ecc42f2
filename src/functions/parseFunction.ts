import { readTarget, type ReadTarget } from "../domain";
import { textOf, wordArgument } from "./arguments";
import type { CellFunction } from "./cellFunction";
import { invalid, isErrorValue, isProblem, passedOn, undefinedResult, type CellAnswer } from "./cellValue";
import { sentences } from "./sentences";

export const parseParts = ["figure", "comparator", "unit", "low", "high"] as const;
type Part = (typeof parseParts)[number];

/** `PARSE(text, [part])` */
export const parseFunction: CellFunction = {
  parameters: [{ name: "text", figure: true }, { name: "part" }],
  answer: ([text = null, word = null]) => {
    const part = wordArgument("part", word, parseParts);
    if (isProblem(part)) return part;
    if (isErrorValue(text)) return text.code === "#N/A" ? "" : passedOn(text);
    const read = readTarget(text);
    if (read.kind === "no-target") return "";
    return read.kind === "target" ? partOf(read, part, textOf(text)) : invalid(sentences.notReadable(read.text));
  },
};

function partOf({ target, comparator, unit }: ReadTarget & { readonly kind: "target" }, part: Part, text: string): CellAnswer {
  if (part === "unit") return unit;
  if (part === "comparator") return comparator === null ? "" : comparator === "equals" ? "=" : asWritten(comparator, text);
  if (target.kind === "range")
    return part === "low" ? target.low : part === "high" ? target.high : undefinedResult(sentences.rangeHasTwo());
  if (part === "figure") return target.figure;
  // A comparator bounds one side only; "=" bounds both.
  const bounded = comparator === "equals" || comparator === (part === "low" ? "at-least" : "at-most");
  return bounded ? target.figure : "";
}

/** A bare < or > stays what it is; every other way of writing a limit includes it. */
function asWritten(comparator: "at-least" | "at-most", text: string): string {
  if (/^\s*>(?!\s*=)/.test(text)) return ">";
  if (/^\s*<(?!\s*=)/.test(text)) return "<";
  return comparator === "at-least" ? "≥" : "≤";
}
