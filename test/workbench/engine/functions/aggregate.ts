import { cellError, isCellError } from "../../workbook/values";
import { ArrayValue, fail, omitted, Reference, type Value } from "../calculation/value";
import { ascending, deviationOf, meanOf, numbersIn, sumOf, visitValues, type InRanges } from "./numbers";
import { define, raw, rest, type Context, type FunctionDefinition } from "./define";

/** A function of all numbers of its arguments. */
const overNumbers = (name: string, compute: (numbers: readonly number[]) => number, inRanges: InRanges = "numbers"): FunctionDefinition =>
  define(name, [raw, rest(raw)], function (first, others) {
    return compute(numbersIn(this, [first, ...others], inRanges));
  });

const atLeast = (numbers: readonly number[], count: number): void => {
  if (numbers.length < count) fail("#DIV/0!");
};

export const sampleVariance = (numbers: readonly number[]): number => {
  atLeast(numbers, 2);
  return deviationOf(numbers) / (numbers.length - 1);
};
export const populationVariance = (numbers: readonly number[]): number => {
  atLeast(numbers, 1);
  return deviationOf(numbers) / numbers.length;
};
export const largest = (numbers: readonly number[]): number =>
  numbers.reduce((most, value) => (value > most ? value : most), numbers[0] ?? 0);
export const smallest = (numbers: readonly number[]): number =>
  numbers.reduce((least, value) => (value < least ? value : least), numbers[0] ?? 0);
export const product = (numbers: readonly number[]): number => (numbers.length === 0 ? 0 : numbers.reduce((a, b) => a * b, 1));

export function median(numbers: readonly number[]): number {
  if (numbers.length === 0) return fail("#NUM!");
  const sorted = ascending(numbers);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}

/** Numbers written in cells, and direct arguments that read as numbers. */
export function countNumbers(context: Context, args: readonly Value[]): number {
  let count = 0;
  for (const arg of args) {
    if (arg instanceof Reference || arg instanceof ArrayValue)
      visitValues(context, [arg], (value) => (count += typeof value === "number" ? 1 : 0));
    else if (typeof arg === "number" || typeof arg === "boolean" || arg === omitted) count++;
    else if (typeof arg === "string" && arg.trim() !== "" && Number.isFinite(Number(arg))) count++;
  }
  return count;
}

export function countFilled(context: Context, args: readonly Value[]): number {
  let count = 0;
  visitValues(context, args, (value) => (count += value === null ? 0 : 1));
  return count;
}

export const aggregate: readonly FunctionDefinition[] = [
  overNumbers("SUM", sumOf),
  overNumbers("AVERAGE", meanOf),
  overNumbers("AVERAGEA", meanOf, "everything"),
  overNumbers("MIN", smallest),
  overNumbers("MAX", largest),
  overNumbers("MINA", smallest, "everything"),
  overNumbers("MAXA", largest, "everything"),
  overNumbers("PRODUCT", product),
  overNumbers("SUMSQ", (numbers) => sumOf(numbers.map((value) => value * value))),
  overNumbers("MEDIAN", median),
  overNumbers("STDEV", (numbers) => Math.sqrt(sampleVariance(numbers))),
  overNumbers("STDEV.S", (numbers) => Math.sqrt(sampleVariance(numbers))),
  overNumbers("STDEV.P", (numbers) => Math.sqrt(populationVariance(numbers))),
  overNumbers("STDEVP", (numbers) => Math.sqrt(populationVariance(numbers))),
  overNumbers("STDEVA", (numbers) => Math.sqrt(sampleVariance(numbers)), "everything"),
  overNumbers("STDEVPA", (numbers) => Math.sqrt(populationVariance(numbers)), "everything"),
  overNumbers("VAR", sampleVariance),
  overNumbers("VAR.S", sampleVariance),
  overNumbers("VAR.P", populationVariance),
  overNumbers("VARP", populationVariance),
  overNumbers("VARA", sampleVariance, "everything"),
  overNumbers("VARPA", populationVariance, "everything"),
  overNumbers("DEVSQ", deviationOf),
  overNumbers("AVEDEV", (numbers) => {
    const mean = meanOf(numbers);
    return meanOf(numbers.map((value) => Math.abs(value - mean)));
  }),
  overNumbers("GEOMEAN", (numbers) =>
    numbers.length === 0 || numbers.some((value) => value <= 0) ? fail("#NUM!") : Math.exp(meanOf(numbers.map(Math.log))),
  ),
  overNumbers("HARMEAN", (numbers) =>
    numbers.length === 0 || numbers.some((value) => value <= 0) ? fail("#NUM!") : 1 / meanOf(numbers.map((value) => 1 / value)),
  ),
  define("COUNT", [raw, rest(raw)], function (first, others) {
    return countNumbers(this, [first, ...others]);
  }),
  define("COUNTA", [raw, rest(raw)], function (first, others) {
    return countFilled(this, [first, ...others]);
  }),
  define("COUNTBLANK", [raw], function (range) {
    const { rect } = this.evaluator.reference(range).single;
    let filled = 0;
    visitValues(this, [range], (value) => (filled += value === "" ? 0 : 1));
    return rect.rows * rect.columns - filled;
  }),
  define("SUMPRODUCT", [raw, rest(raw)], function (first, others) {
    const given: readonly Value[] = [first, ...others];
    const arrays = given.map((value) => this.evaluator.array(value));
    const [leading] = arrays;
    if (!leading || arrays.some(({ rows, columns }) => rows !== leading.rows || columns !== leading.columns)) return cellError("#VALUE!");
    const products = leading.values.map((_, at) =>
      arrays.reduce((result, { values }) => {
        const value = values[at] ?? null;
        if (isCellError(value)) return fail(value);
        return result * (typeof value === "number" ? value : 0);
      }, 1),
    );
    return sumOf(products);
  }),
];
