import { isCellError, type CellValue } from "../../workbook/values";
import { toNumber } from "../calculation/coerce";
import { ArrayValue, fail, Lambda, omitted, Reference, type Value } from "../calculation/value";
import type { Context } from "./define";

/** How text and booleans inside references and arrays count. */
export type InRanges = "numbers" | "everything";

/**
 * Visits the numbers of arguments as SUM does: in references and arrays only numbers count (with "everything", text is 0 and TRUE 1, as in
 * AVERAGEA); values given directly are converted. An error ends it.
 */
export function visitNumbers(
  context: Context,
  args: readonly Value[],
  visitor: (value: number) => void,
  inRanges: InRanges = "numbers",
): void {
  const visit = (value: CellValue): void => {
    if (typeof value === "number") visitor(value);
    else if (isCellError(value)) fail(value);
    else if (inRanges === "everything" && value !== null) visitor(value === true ? 1 : 0);
  };
  for (const arg of args) {
    if (arg instanceof Reference) {
      for (const area of arg.areas) {
        if (inRanges === "everything") {
          context.evaluator.reader.visit(area, visit);
          continue;
        }
        const { values, error } = context.evaluator.reader.numbersOf(area);
        if (error) fail(error);
        for (const value of values) visitor(value);
      }
    } else if (arg instanceof ArrayValue) arg.values.forEach(visit);
    else if (arg instanceof Lambda) fail("#VALUE!");
    else visitor(arg === omitted ? 0 : toNumber(arg));
  }
}

export function numbersIn(context: Context, args: readonly Value[], inRanges: InRanges = "numbers"): readonly number[] {
  const [only] = args;
  if (args.length === 1 && only instanceof Reference && only.areas.length === 1 && inRanges === "numbers") {
    const { values, error } = context.evaluator.reader.numbersOf(only.single);
    return error ? fail(error) : values;
  }
  const numbers: number[] = [];
  visitNumbers(context, args, (value) => numbers.push(value), inRanges);
  return numbers;
}

/** Visits every value, blanks left out; errors are passed on as values. */
export function visitValues(context: Context, args: readonly Value[], visitor: (value: CellValue) => void): void {
  for (const arg of args) {
    if (arg instanceof Reference) for (const area of arg.areas) context.evaluator.reader.visit(area, visitor);
    else if (arg instanceof ArrayValue) arg.values.forEach(visitor);
    else if (arg instanceof Lambda) fail("#CALC!");
    else visitor(arg === omitted ? 0 : arg);
  }
}

/** A sum that does not lose the small among the large (Kahan, Neumaier). */
export function sumOf(numbers: readonly number[]): number {
  let sum = 0;
  let lost = 0;
  for (const value of numbers) {
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
  }
  return Number.isFinite(lost) ? sum + lost : sum;
}

export const meanOf = (numbers: readonly number[]): number => (numbers.length === 0 ? fail("#DIV/0!") : sumOf(numbers) / numbers.length);

/** Sum of squared deviations from the mean. */
export function deviationOf(numbers: readonly number[]): number {
  const mean = meanOf(numbers);
  return sumOf(numbers.map((value) => (value - mean) ** 2));
}

export const ascending = (numbers: readonly number[]): number[] => [...numbers].sort((a, b) => a - b);
