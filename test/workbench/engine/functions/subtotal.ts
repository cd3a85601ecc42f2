import { isCellError, type CellValue } from "../../workbook/values";
import { ArrayValue, fail, Reference, type Value } from "../calculation/value";
import { largest, median, populationVariance, product, sampleVariance, smallest } from "./aggregate";
import { define, number, raw, rest, type Context, type FunctionDefinition } from "./define";
import { ascending, meanOf, sumOf } from "./numbers";

interface Ignoring {
  readonly hiddenRows: boolean;
  readonly errors: boolean;
  readonly subtotals: boolean;
}

/** The values SUBTOTAL and AGGREGATE judge: no hidden rows, nested subtotals or errors, as asked. */
function collect(context: Context, args: readonly Value[], { hiddenRows, errors, subtotals }: Ignoring): CellValue[] {
  const found: CellValue[] = [];
  const take = (value: CellValue): void => {
    if (!errors && isCellError(value)) fail(value);
    if (!isCellError(value)) found.push(value);
  };
  for (const arg of args) {
    if (arg instanceof ArrayValue) arg.values.forEach(take);
    else if (arg instanceof Reference) {
      for (const { sheet, rect } of arg.areas) {
        context.evaluator.reader.visit({ sheet, rect }, (value, row, column) => {
          if (hiddenRows && sheet.record.rows.get(row)?.hidden) return;
          if (subtotals && /^=\s*(SUBTOTAL|AGGREGATE)\s*\(/i.test(sheet.cell(row, column)?.formula ?? "")) return;
          take(value);
        });
      }
    } else fail("#VALUE!");
  }
  return found;
}

const computations: readonly ((numbers: number[], values: readonly CellValue[]) => number)[] = [
  meanOf,
  (numbers) => numbers.length,
  (_, values) => values.filter((value) => value !== null).length,
  largest,
  smallest,
  product,
  (numbers) => Math.sqrt(sampleVariance(numbers)),
  (numbers) => Math.sqrt(populationVariance(numbers)),
  sumOf,
  sampleVariance,
  populationVariance,
  median,
  (numbers) => mode(numbers),
];

function mode(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of numbers) counts.set(value, (counts.get(value) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return most < 2 ? fail("#N/A") : ([...counts].find(([, count]) => count === most)?.[0] ?? fail("#N/A"));
}

function computed(which: number, values: readonly CellValue[]): number {
  const compute = computations[which - 1] ?? fail("#VALUE!");
  return compute(
    values.filter((value): value is number => typeof value === "number"),
    values,
  );
}

/** AGGREGATE 14 to 19: the functions with a further argument. */
function positioned(which: number, numbers: readonly number[], k: number): number {
  const sorted = ascending(numbers);
  const at = (position: number): number => {
    const low = Math.floor(position);
    const from = sorted[low] ?? fail("#NUM!");
    return from + (position - low) * ((sorted[low + 1] ?? from) - from);
  };
  const last = sorted.length - 1;
  if (which === 14) return sorted[sorted.length - Math.ceil(k)] ?? fail("#NUM!");
  if (which === 15) return sorted[Math.ceil(k) - 1] ?? fail("#NUM!");
  if (which === 16) return at(k * last);
  if (which === 17) return at((k / 4) * last);
  const position = (which === 18 ? k : k / 4) * (sorted.length + 1) - 1;
  return position < 0 || position > last ? fail("#NUM!") : at(position);
}

export const subtotals: readonly FunctionDefinition[] = [
  define("SUBTOTAL", [number, raw, rest(raw)], function (given, first, others) {
    const which = Math.trunc(given);
    const hiddenRows = which > 100;
    const computation = hiddenRows ? which - 100 : which;
    if (computation < 1 || computation > 11) return fail("#VALUE!");
    return computed(computation, collect(this, [first, ...others], { hiddenRows, errors: false, subtotals: true }));
  }),
  define("AGGREGATE", [number, number, raw, rest(raw)], function (given, option, first, others) {
    const which = Math.trunc(given);
    const ignoring = { hiddenRows: option % 2 === 1, errors: [2, 3, 6, 7].includes(option), subtotals: option < 4 };
    if (which < 1 || which > 19 || option < 0 || option > 7) return fail("#VALUE!");
    if (which <= 13) return computed(which, collect(this, [first, ...others], ignoring));
    const k = this.evaluator.scalar(others[0] ?? fail("#VALUE!"));
    const numbers = collect(this, [first], ignoring).filter((value): value is number => typeof value === "number");
    return typeof k === "number" ? positioned(which, numbers, k) : fail("#VALUE!");
  }),
];
