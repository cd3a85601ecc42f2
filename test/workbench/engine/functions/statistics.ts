import { cellError, isCellError, type CellValue } from "../../workbook/values";
import { ArrayValue, fail, omitted, type Value } from "../calculation/value";
import { boolean, defaulted, define, number, omittedValue, optional, raw, rest, type Context, type FunctionDefinition } from "./define";
import { leastSquares } from "./leastSquares";
import { ascending, meanOf, numbersIn, sumOf } from "./numbers";

const sortedNumbers = (context: Context, value: Value): number[] => {
  const numbers = ascending(numbersIn(context, [value]));
  return numbers.length === 0 ? fail("#NUM!") : numbers;
};

/** The value at a fractional position (0-based) of a sorted list. */
function interpolated(sorted: readonly number[], position: number): number {
  const low = Math.floor(position);
  const from = sorted[low] ?? fail("#NUM!");
  return from + (position - low) * ((sorted[low + 1] ?? from) - from);
}

function inclusive(sorted: readonly number[], share: number): number {
  return share < 0 || share > 1 ? fail("#NUM!") : interpolated(sorted, share * (sorted.length - 1));
}

function exclusive(sorted: readonly number[], share: number): number {
  const position = share * (sorted.length + 1);
  return position < 1 || position > sorted.length ? fail("#NUM!") : interpolated(sorted, position - 1);
}

const quarter = (value: number): number => (value < 0 || value >= 5 ? fail("#NUM!") : Math.trunc(value) / 4);

function rank(context: Context, value: number, range: Value, rising: boolean, average: boolean): number {
  const numbers = numbersIn(context, [range]);
  const ties = numbers.filter((each) => each === value).length;
  if (ties === 0) return fail("#N/A");
  const before = numbers.filter((each) => (rising ? each < value : each > value)).length;
  return before + 1 + (average ? (ties - 1) / 2 : 0);
}

function percentRank(context: Context, range: Value, value: number, digits: number, isExclusive: boolean): number {
  const sorted = sortedNumbers(context, range);
  const last = sorted[sorted.length - 1] ?? 0;
  if (value < (sorted[0] ?? 0) || value > last) return fail("#N/A");
  const below = sorted.filter((each) => each < value).length;
  const exact = sorted[below] === value;
  const [low = 0, high = 1] = [sorted[below - 1], sorted[below]];
  const position = exact ? below : below - 1 + (value - low) / (high - low);
  const share = isExclusive ? (position + 1) / (sorted.length + 1) : sorted.length === 1 ? 1 : position / (sorted.length - 1);
  const factor = 10 ** Math.trunc(digits);
  return Math.floor(share * factor + 1e-9) / factor;
}

function modes(numbers: readonly number[]): number[] {
  const counts = new Map<number, number>();
  for (const value of numbers) counts.set(value, (counts.get(value) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return most < 2 ? fail("#N/A") : [...counts].filter(([, count]) => count === most).map(([value]) => value);
}

/** The positions at which both ranges hold numbers. */
function pairs(context: Context, left: Value, right: Value): { x: number[]; y: number[] } {
  const [a, b] = [context.evaluator.array(left), context.evaluator.array(right)];
  if (a.values.length !== b.values.length) return fail("#N/A");
  const x: number[] = [];
  const y: number[] = [];
  a.values.forEach((value, i) => {
    const other: CellValue = b.values[i] ?? null;
    if (isCellError(value)) fail(value);
    if (isCellError(other)) fail(other);
    if (typeof value === "number" && typeof other === "number") {
      x.push(value);
      y.push(other);
    }
  });
  return x.length === 0 ? fail("#DIV/0!") : { x, y };
}

interface Moments {
  readonly meanX: number;
  readonly meanY: number;
  readonly xx: number;
  readonly yy: number;
  readonly xy: number;
  readonly count: number;
}

function moments({ x, y }: { x: readonly number[]; y: readonly number[] }): Moments {
  const [meanX, meanY] = [meanOf(x), meanOf(y)];
  return {
    meanX,
    meanY,
    xx: sumOf(x.map((value) => (value - meanX) ** 2)),
    yy: sumOf(y.map((value) => (value - meanY) ** 2)),
    xy: sumOf(x.map((value, i) => (value - meanX) * ((y[i] ?? 0) - meanY))),
    count: x.length,
  };
}

const divided = (value: number, by: number): Value => (by === 0 ? cellError("#DIV/0!") : value / by);

/** A function of known y and known x values. */
const overPairs = (name: string, compute: (found: Moments) => Value): FunctionDefinition =>
  define(name, [raw, raw], function (y, x) {
    return compute(moments(pairs(this, x, y)));
  });

const forecast = (name: string): FunctionDefinition =>
  define(name, [number, raw, raw], function (at, y, x) {
    const { meanX, meanY, xx, xy } = moments(pairs(this, x, y));
    return xx === 0 ? cellError("#DIV/0!") : meanY + (xy / xx) * (at - meanX);
  });

const correlation = ({ xx, yy, xy }: Moments): Value => divided(xy, Math.sqrt(xx * yy));

const named = (names: readonly string[], make: (name: string) => FunctionDefinition): FunctionDefinition[] => names.map(make);

export const statistics: readonly FunctionDefinition[] = [
  define("LARGE", [raw, number], function (range, k) {
    const sorted = sortedNumbers(this, range);
    return sorted[sorted.length - Math.ceil(k)] ?? cellError("#NUM!");
  }),
  define("SMALL", [raw, number], function (range, k) {
    return sortedNumbers(this, range)[Math.ceil(k) - 1] ?? cellError("#NUM!");
  }),
  ...named(["PERCENTILE", "PERCENTILE.INC"], (name) =>
    define(name, [raw, number], function (range, share) {
      return inclusive(sortedNumbers(this, range), share);
    }),
  ),
  ...named(["QUARTILE", "QUARTILE.INC"], (name) =>
    define(name, [raw, number], function (range, which) {
      return inclusive(sortedNumbers(this, range), quarter(which));
    }),
  ),
  define("PERCENTILE.EXC", [raw, number], function (range, share) {
    return exclusive(sortedNumbers(this, range), share);
  }),
  define("QUARTILE.EXC", [raw, number], function (range, which) {
    return exclusive(sortedNumbers(this, range), quarter(which));
  }),
  ...named(["RANK", "RANK.EQ", "RANK.AVG"], (name) =>
    define(name, [number, raw, optional(boolean, false)], function (value, range, rising) {
      return rank(this, value, range, rising, name === "RANK.AVG");
    }),
  ),
  ...named(["PERCENTRANK", "PERCENTRANK.INC", "PERCENTRANK.EXC"], (name) =>
    define(name, [raw, number, defaulted(number, 3)], function (range, value, digits) {
      return percentRank(this, range, value, digits, name === "PERCENTRANK.EXC");
    }),
  ),
  ...named(["MODE", "MODE.SNGL"], (name) =>
    define(name, [raw, rest(raw)], function (first, others) {
      return modes(numbersIn(this, [first, ...others]))[0] ?? cellError("#N/A");
    }),
  ),
  define("MODE.MULT", [raw, rest(raw)], function (first, others) {
    return ArrayValue.from(modes(numbersIn(this, [first, ...others])).map((value) => [value]));
  }),
  define("FREQUENCY", [raw, raw], function (data, bins) {
    const numbers = numbersIn(this, [data]);
    const bounds = numbersIn(this, [bins]);
    const ordered = ascending(bounds);
    const counts = [
      ...bounds.map((bound) => {
        const below = ordered[ordered.indexOf(bound) - 1] ?? -Infinity;
        return numbers.filter((value) => value > below && value <= bound).length;
      }),
      numbers.filter((value) => value > (ordered[ordered.length - 1] ?? -Infinity)).length,
    ];
    return ArrayValue.from(counts.map((count) => [count]));
  }),
  overPairs("CORREL", correlation),
  overPairs("PEARSON", correlation),
  overPairs("RSQ", ({ xx, yy, xy }) => divided(xy * xy, xx * yy)),
  overPairs("SLOPE", ({ xx, xy }) => divided(xy, xx)),
  overPairs("INTERCEPT", ({ meanX, meanY, xx, xy }) => (xx === 0 ? cellError("#DIV/0!") : meanY - (xy / xx) * meanX)),
  overPairs("STEYX", ({ xx, yy, xy, count }) =>
    count < 3 || xx === 0 ? cellError("#DIV/0!") : Math.sqrt((yy - (xy * xy) / xx) / (count - 2)),
  ),
  overPairs("COVARIANCE.P", ({ xy, count }) => xy / count),
  overPairs("COVAR", ({ xy, count }) => xy / count),
  overPairs("COVARIANCE.S", ({ xy, count }) => divided(xy, count - 1)),
  forecast("FORECAST"),
  forecast("FORECAST.LINEAR"),
  define(
    "LINEST",
    [raw, optional(raw, omittedValue), defaulted(boolean, true), defaulted(boolean, false)],
    function (y, x, constant, full) {
      return leastSquares(this, y, x, constant).table(full);
    },
  ),
  define(
    "TREND",
    [raw, optional(raw, omittedValue), optional(raw, omittedValue), defaulted(boolean, true)],
    function (y, x, newX, constant) {
      const fit = leastSquares(this, y, x, constant);
      return fit.predict(newX === omitted ? null : this.evaluator.array(newX));
    },
  ),
];
