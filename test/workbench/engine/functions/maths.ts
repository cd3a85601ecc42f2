import { cellError } from "../../workbook/values";
import { power } from "../calculation/operators";
import { ArrayValue, fail, type Value } from "../calculation/value";
import { defaulted, define, number, optional, raw, rest, scalar, type Context, type FunctionDefinition } from "./define";

/** The decimal digits a person sees: 1.005 is 1.005, not 1.00499999999999989. */
function shiftedRound(value: number, digits: number, round: (magnitude: number) => number): number {
  const places = Math.trunc(digits);
  const shift = (x: number, by: number): number => {
    const [mantissa = "0", exponent = "0"] = String(x).split("e");
    return Number(`${mantissa}e${Number(exponent) + by}`);
  };
  if (value === 0 || places > 300) return value;
  const magnitude = Number(shift(Math.abs(value), places).toPrecision(15));
  return Math.sign(value) * shift(round(magnitude), -places);
}

const halfUp = (magnitude: number): number => Math.floor(magnitude + 0.5);
/** Quotients a hair off a whole number through binary fractions count as whole. */
const nearWhole = (quotient: number): number =>
  Math.abs(quotient - Math.round(quotient)) < 1e-12 * Math.max(1, Math.abs(quotient)) ? Math.round(quotient) : quotient;
const steps = (value: number, step: number, round: (quotient: number) => number): number =>
  Number((round(nearWhole(value / step)) * step).toPrecision(15));

function modulo(value: number, divisor: number): Value {
  if (divisor === 0) return cellError("#DIV/0!");
  const result = value - divisor * Math.floor(nearWhole(value / divisor));
  return Math.abs(result) < Math.abs(value) * 1e-15 ? 0 : result;
}

const one = (name: string, compute: (value: number) => number): FunctionDefinition => define(name, [number], compute);

function factorial(value: number): number {
  const whole = Math.trunc(value);
  if (whole < 0 || whole > 170) return fail("#NUM!");
  let result = 1;
  for (let i = 2; i <= whole; i++) result *= i;
  return result;
}

function combinations(n: number, k: number): number {
  const [total, picked] = [Math.trunc(n), Math.trunc(k)];
  if (picked < 0 || total < picked) return fail("#NUM!");
  let result = 1;
  for (let i = 1; i <= Math.min(picked, total - picked); i++) result = (result * (total - i + 1)) / i;
  return Math.round(result);
}

const greatestDivisor = (a: number, b: number): number => (b === 0 ? a : greatestDivisor(b, a % b));

function matrixProduct(context: Context, left: Value, right: Value): Value {
  const [a, b] = [context.evaluator.array(left), context.evaluator.array(right)];
  if (a.columns !== b.rows || [...a.values, ...b.values].some((value) => typeof value !== "number")) return cellError("#VALUE!");
  return ArrayValue.build(a.rows, b.columns, (row, column) => {
    let sum = 0;
    for (let k = 0; k < a.columns; k++) sum += Number(a.at(row, k)) * Number(b.at(k, column));
    return sum;
  });
}

export const maths: readonly FunctionDefinition[] = [
  one("ABS", Math.abs),
  one("SIGN", Math.sign),
  one("INT", (value) => Math.floor(nearWhole(value))),
  one("SQRT", (value) => (value < 0 ? fail("#NUM!") : Math.sqrt(value))),
  one("EXP", Math.exp),
  one("LN", (value) => (value <= 0 ? fail("#NUM!") : Math.log(value))),
  one("LOG10", (value) => (value <= 0 ? fail("#NUM!") : Math.log10(value))),
  one("SIN", Math.sin),
  one("COS", Math.cos),
  one("TAN", Math.tan),
  one("ASIN", Math.asin),
  one("ACOS", Math.acos),
  one("ATAN", Math.atan),
  one("SINH", Math.sinh),
  one("COSH", Math.cosh),
  one("TANH", Math.tanh),
  one("DEGREES", (value) => (value * 180) / Math.PI),
  one("RADIANS", (value) => (value * Math.PI) / 180),
  one("FACT", factorial),
  one("EVEN", (value) => Math.sign(value) * Math.ceil(Math.abs(value) / 2) * 2),
  one("ODD", (value) => (value === 0 ? 1 : Math.sign(value) * (Math.ceil((Math.abs(value) - 1) / 2) * 2 + 1))),
  define("PI", [], () => Math.PI),
  define("ATAN2", [number, number], (x, y) => (x === 0 && y === 0 ? cellError("#DIV/0!") : Math.atan2(y, x))),
  define("LOG", [number, optional(number, 10)], (value, base) => {
    if (value <= 0 || base <= 0) return cellError("#NUM!");
    return base === 1 ? cellError("#DIV/0!") : Number((Math.log(value) / Math.log(base)).toPrecision(15));
  }),
  define("POWER", [number, number], power),
  define("MOD", [number, number], modulo),
  define("QUOTIENT", [number, number], (value, divisor) => (divisor === 0 ? cellError("#DIV/0!") : Math.trunc(value / divisor))),
  define("ROUND", [number, number], (value, digits) => shiftedRound(value, digits, halfUp)),
  define("ROUNDUP", [number, number], (value, digits) => shiftedRound(value, digits, Math.ceil)),
  define("ROUNDDOWN", [number, number], (value, digits) => shiftedRound(value, digits, Math.floor)),
  define("TRUNC", [number, optional(number, 0)], (value, digits) => shiftedRound(value, digits, Math.floor)),
  define("MROUND", [number, number], (value, step) => {
    if (step === 0 || value === 0) return 0;
    if (value * step < 0) return cellError("#NUM!");
    return steps(value, step, (quotient) => Math.round(quotient));
  }),
  define("CEILING", [number, number], (value, step) => {
    if (value === 0 || step === 0) return 0;
    return value > 0 && step < 0 ? cellError("#NUM!") : steps(value, step, Math.ceil);
  }),
  define("FLOOR", [number, number], (value, step) => {
    if (value === 0) return 0;
    if (step === 0) return cellError("#DIV/0!");
    return value > 0 && step < 0 ? cellError("#NUM!") : steps(value, step, Math.floor);
  }),
  ...(["CEILING.PRECISE", "ISO.CEILING"] as const).map((name) =>
    define(name, [number, optional(number, 1)], (value, step) => (step === 0 ? 0 : steps(value, Math.abs(step), Math.ceil))),
  ),
  define("FLOOR.PRECISE", [number, optional(number, 1)], (value, step) => (step === 0 ? 0 : steps(value, Math.abs(step), Math.floor))),
  define("CEILING.MATH", [number, defaulted(number, 1), optional(number, 0)], (value, step, mode) =>
    step === 0 ? 0 : steps(value, Math.abs(step), value < 0 && mode !== 0 ? Math.floor : Math.ceil),
  ),
  define("FLOOR.MATH", [number, defaulted(number, 1), optional(number, 0)], (value, step, mode) =>
    step === 0 ? 0 : steps(value, Math.abs(step), value < 0 && mode !== 0 ? Math.ceil : Math.floor),
  ),
  define("COMBIN", [number, number], combinations),
  define("PERMUT", [number, number], (n, k) => (k < 0 || n < k ? cellError("#NUM!") : combinations(n, k) * factorial(k))),
  define("GCD", [number, rest(number)], (first, others) => Math.abs([first, ...others].map(Math.trunc).reduce(greatestDivisor))),
  define("LCM", [number, rest(number)], (first, others) =>
    [first, ...others].map(Math.trunc).reduce((a, b) => (a === 0 || b === 0 ? 0 : Math.abs(a * b) / greatestDivisor(a, b))),
  ),
  define(
    "RAND",
    [],
    function () {
      return this.evaluator.environment.random();
    },
    { volatile: true },
  ),
  define(
    "RANDBETWEEN",
    [number, number],
    function (low, high) {
      const [from, to] = [Math.ceil(low), Math.floor(high)];
      return to < from ? cellError("#NUM!") : from + Math.floor(this.evaluator.environment.random() * (to - from + 1));
    },
    { volatile: true },
  ),
  define(
    "RANDARRAY",
    [defaulted(number, 1), defaulted(number, 1), defaulted(number, 0), defaulted(number, 1), defaulted(scalar, false)],
    function (rows, columns, low, high, whole) {
      const { random } = this.evaluator.environment;
      return ArrayValue.build(Math.trunc(rows), Math.trunc(columns), () =>
        whole ? low + Math.floor(random() * (high - low + 1)) : low + random() * (high - low),
      );
    },
    { volatile: true },
  ),
  define("MMULT", [raw, raw], function (left, right) {
    return matrixProduct(this, left, right);
  }),
  define("MUNIT", [number], (size) => ArrayValue.build(Math.trunc(size), Math.trunc(size), (row, column) => (row === column ? 1 : 0))),
];
