import { cellError, isCellError, type CellValue } from "../../workbook/values";
import { toBoolean, toNumber } from "../calculation/coerce";
import { compareForSort, lookupKey } from "../calculation/compare";
import { ArrayValue, fail, Lambda, omitted, type Value } from "../calculation/value";
import { boolean, defaulted, define, number, omittedValue, optional, raw, rest, type Context, type FunctionDefinition } from "./define";

const notAvailable = cellError("#N/A");

type Matrix = readonly (readonly CellValue[])[];

function build(rows: Matrix): Value {
  return rows.length === 0 || (rows[0]?.length ?? 0) === 0 ? fail("#CALC!") : ArrayValue.from(rows);
}

const transposed = (matrix: Matrix): CellValue[][] => (matrix[0] ?? []).map((_, column) => matrix.map((row) => row[column] ?? null));
const matrixOf = (context: Context, value: Value): CellValue[][] => context.evaluator.array(value).toMatrix();
const numbersOf = (context: Context, value: Value): number[] => context.evaluator.array(value).values.map(toNumber);
const flat = (matrix: Matrix): CellValue[] => matrix.flat();

function sortedBy(rows: Matrix, keys: readonly (readonly CellValue[])[], orders: readonly number[]): CellValue[][] {
  if (orders.some((order) => order !== 1 && order !== -1)) return fail("#VALUE!");
  const positions = rows.map((_, i) => i);
  positions.sort((a, b) => {
    for (let k = 0; k < keys.length; k++) {
      const [x = null, y = null] = [keys[k]?.[a], keys[k]?.[b]];
      // Blanks come last in either order.
      const blanks = Number(x === null) - Number(y === null);
      const order = blanks !== 0 ? blanks : compareForSort(x, y) * (orders[k] ?? orders[0] ?? 1);
      if (order !== 0) return order;
    }
    return a - b;
  });
  return positions.map((i) => [...(rows[i] ?? [])]);
}

function unique(rows: Matrix, exactlyOnce: boolean): Matrix {
  const seen = new Map<string, { row: readonly CellValue[]; count: number }>();
  for (const row of rows) {
    const key = JSON.stringify(row.map(lookupKey));
    const known = seen.get(key);
    if (known) known.count++;
    else seen.set(key, { row, count: 1 });
  }
  return [...seen.values()].filter(({ count }) => !exactlyOnce || count === 1).map(({ row }) => row);
}

/** TAKE and DROP count from the start, or with a negative number from the end. */
function taken<T>(items: readonly T[], count: number): readonly T[] {
  return count >= 0 ? items.slice(0, count) : items.slice(count);
}
function dropped<T>(items: readonly T[], count: number): readonly T[] {
  return count >= 0 ? items.slice(count) : items.slice(0, count);
}

function chosen(rows: Matrix, positions: readonly number[]): Matrix {
  return positions.map((position) => {
    const at = Math.trunc(position);
    return rows[at < 0 ? rows.length + at : at - 1] ?? fail("#VALUE!");
  });
}

function stack(matrices: readonly Matrix[]): Matrix {
  const width = Math.max(...matrices.map((matrix) => matrix[0]?.length ?? 0));
  return matrices.flatMap((matrix) => matrix.map((row) => [...row, ...new Array<CellValue>(width - row.length).fill(notAvailable)]));
}

function wrapped(context: Context, source: Value, size: number, pad: Value): Matrix {
  const array = context.evaluator.array(source);
  if (array.rows !== 1 && array.columns !== 1) return fail("#VALUE!");
  const width = Math.trunc(size);
  if (width < 1) return fail("#NUM!");
  const filler = pad === omitted ? notAvailable : context.evaluator.scalar(pad);
  const rows: CellValue[][] = [];
  for (let i = 0; i < array.values.length; i += width) {
    const row = array.values.slice(i, i + width);
    rows.push([...row, ...new Array<CellValue>(width - row.length).fill(filler)]);
  }
  return rows;
}

/** 0 keeps all, 1 leaves out blanks, 2 errors, 3 both. */
function line(context: Context, source: Value, ignore: number, byColumn: boolean): CellValue[] {
  const matrix = matrixOf(context, source);
  return flat(byColumn ? transposed(matrix) : matrix).filter(
    (value) => !((ignore & 1 && value === null) || (ignore & 2 && isCellError(value))),
  );
}

const lambdaOf = (value: Value, parameters: number): Lambda =>
  value instanceof Lambda && value.parameters === parameters ? value : fail("#VALUE!");

function callEach(context: Context, calculations: readonly (() => Value)[]): CellValue[] {
  return context.evaluator.all(calculations.map((calculate) => () => single(context, calculate()))).map((value) => value as CellValue);
}

/** A lambda's result for one element must be one value. */
function single(context: Context, value: Value): CellValue {
  const operand = context.evaluator.operand(value);
  if (!(operand instanceof ArrayValue)) return operand;
  return operand.values.length === 1 ? operand.at(0, 0) : cellError("#CALC!");
}

export const arrays: readonly FunctionDefinition[] = [
  define("SEQUENCE", [number, defaulted(number, 1), defaulted(number, 1), defaulted(number, 1)], (rows, columns, start, step) => {
    const [r, c] = [Math.trunc(rows), Math.trunc(columns)];
    return r < 0 || c < 0 ? fail("#VALUE!") : ArrayValue.build(r, c, (row, column) => start + (row * c + column) * step);
  }),
  define("FILTER", [raw, raw, optional(raw, omittedValue)], function (source, include, otherwise) {
    const matrix = matrixOf(this, source);
    const mask = this.evaluator.array(include);
    const byRow = mask.columns === 1 && mask.rows === matrix.length;
    if (!byRow && !(mask.rows === 1 && mask.columns === (matrix[0]?.length ?? 0))) return cellError("#VALUE!");
    const keep = mask.values.map(toBoolean);
    const found = byRow ? matrix.filter((_, i) => keep[i]) : matrix.map((row) => row.filter((_, i) => keep[i]));
    if (found.length > 0 && (found[0]?.length ?? 0) > 0) return ArrayValue.from(found);
    return otherwise === omitted ? cellError("#CALC!") : otherwise;
  }),
  define(
    "SORT",
    [raw, optional(raw, omittedValue), optional(raw, omittedValue), defaulted(boolean, false)],
    function (source, index, order, byColumn) {
      const matrix = byColumn ? transposed(matrixOf(this, source)) : matrixOf(this, source);
      const positions = index === omitted ? [1] : numbersOf(this, index);
      const orders = order === omitted ? [1] : numbersOf(this, order);
      const width = matrix[0]?.length ?? 0;
      const keys = positions.map((position) =>
        position >= 1 && position <= width ? matrix.map((row) => row[Math.trunc(position) - 1] ?? null) : fail("#VALUE!"),
      );
      const result = sortedBy(matrix, keys, orders);
      return build(byColumn ? transposed(result) : result);
    },
  ),
  define("SORTBY", [raw, raw, rest(raw)], function (source, first, others) {
    const matrix = matrixOf(this, source);
    const args: Value[] = [first, ...others];
    const keys: CellValue[][] = [];
    const orders: number[] = [];
    let byColumn = false;
    for (let i = 0; i < args.length; i += 2) {
      const key = this.evaluator.array(args[i] ?? null);
      byColumn = key.rows === 1 && key.columns > 1;
      keys.push([...key.values]);
      const order = args[i + 1] ?? omitted;
      orders.push(order === omitted ? 1 : toNumber(this.evaluator.scalar(order)));
    }
    const rows = byColumn ? transposed(matrix) : matrix;
    if (keys.some((key) => key.length !== rows.length)) return cellError("#VALUE!");
    const result = sortedBy(rows, keys, orders);
    return build(byColumn ? transposed(result) : result);
  }),
  define("UNIQUE", [raw, defaulted(boolean, false), defaulted(boolean, false)], function (source, byColumn, exactlyOnce) {
    const matrix = matrixOf(this, source);
    return byColumn ? build(transposed(unique(transposed(matrix), exactlyOnce))) : build(unique(matrix, exactlyOnce));
  }),
  define("VSTACK", [raw, rest(raw)], function (first, others) {
    const given: Value[] = [first, ...others];
    return build(stack(given.map((value) => matrixOf(this, value))));
  }),
  define("HSTACK", [raw, rest(raw)], function (first, others) {
    const given: Value[] = [first, ...others];
    return build(transposed(stack(given.map((value) => transposed(matrixOf(this, value))))));
  }),
  define("TAKE", [raw, optional(raw, omittedValue), optional(raw, omittedValue)], function (source, rows, columns) {
    const matrix = matrixOf(this, source);
    const byRow = rows === omitted ? matrix : taken(matrix, Math.trunc(toNumber(this.evaluator.scalar(rows))));
    return build(columns === omitted ? byRow : byRow.map((row) => taken(row, Math.trunc(toNumber(this.evaluator.scalar(columns))))));
  }),
  define("DROP", [raw, optional(raw, omittedValue), optional(raw, omittedValue)], function (source, rows, columns) {
    const matrix = matrixOf(this, source);
    const byRow = rows === omitted ? matrix : dropped(matrix, Math.trunc(toNumber(this.evaluator.scalar(rows))));
    return build(columns === omitted ? byRow : byRow.map((row) => dropped(row, Math.trunc(toNumber(this.evaluator.scalar(columns))))));
  }),
  define("CHOOSEROWS", [raw, rest(raw)], function (source, positions) {
    return build(
      chosen(
        matrixOf(this, source),
        positions.flatMap((each) => numbersOf(this, each)),
      ),
    );
  }),
  define("CHOOSECOLS", [raw, rest(raw)], function (source, positions) {
    return build(
      transposed(
        chosen(
          transposed(matrixOf(this, source)),
          positions.flatMap((each) => numbersOf(this, each)),
        ),
      ),
    );
  }),
  define("TOCOL", [raw, defaulted(number, 0), defaulted(boolean, false)], function (source, ignore, byColumn) {
    return build(line(this, source, ignore, byColumn).map((value) => [value]));
  }),
  define("TOROW", [raw, defaulted(number, 0), defaulted(boolean, false)], function (source, ignore, byColumn) {
    return build([line(this, source, ignore, byColumn)]);
  }),
  define("WRAPROWS", [raw, number, optional(raw, omittedValue)], function (source, size, pad) {
    return build(wrapped(this, source, size, pad));
  }),
  define("WRAPCOLS", [raw, number, optional(raw, omittedValue)], function (source, size, pad) {
    return build(transposed(wrapped(this, source, size, pad)));
  }),
  define(
    "EXPAND",
    [raw, optional(raw, omittedValue), optional(raw, omittedValue), optional(raw, omittedValue)],
    function (source, rows, columns, pad) {
      const array = this.evaluator.array(source);
      const height = rows === omitted ? array.rows : Math.trunc(toNumber(this.evaluator.scalar(rows)));
      const width = columns === omitted ? array.columns : Math.trunc(toNumber(this.evaluator.scalar(columns)));
      if (height < array.rows || width < array.columns) return cellError("#VALUE!");
      const filler = pad === omitted ? notAvailable : this.evaluator.scalar(pad);
      return ArrayValue.build(height, width, (row, column) =>
        row < array.rows && column < array.columns ? array.at(row, column) : filler,
      );
    },
  ),
  define("MAP", [raw, rest(raw)], function (first, others) {
    const args: Value[] = [first, ...others];
    const sources = args.slice(0, -1).map((value) => this.evaluator.array(value));
    const lambda = lambdaOf(args[args.length - 1] ?? null, sources.length);
    const rows = Math.max(...sources.map((source) => source.rows));
    const columns = Math.max(...sources.map((source) => source.columns));
    const at = (source: ArrayValue, i: number): CellValue => {
      const [row, column] = [Math.floor(i / columns), i % columns];
      return row < source.rows && column < source.columns ? source.at(row, column) : notAvailable;
    };
    const calls = Array.from({ length: rows * columns }, (_, i) => () => lambda.call(sources.map((source) => at(source, i))));
    return new ArrayValue(rows, columns, callEach(this, calls));
  }),
  define("REDUCE", [raw, raw, optional(raw, omittedValue)], function (initial, source, function_) {
    const lambda = lambdaOf(function_, 2);
    return this.evaluator
      .array(source)
      .values.reduce<Value>((total, value) => lambda.call([total, value]), initial === omitted ? null : initial);
  }),
  define("SCAN", [raw, raw, raw], function (initial, source, function_) {
    const lambda = lambdaOf(function_, 2);
    const array = this.evaluator.array(source);
    let total: Value = initial === omitted ? null : this.evaluator.scalar(initial);
    const values = array.values.map((value) => {
      total = single(this, lambda.call([total, value]));
      return total;
    });
    return new ArrayValue(array.rows, array.columns, values);
  }),
  define("BYROW", [raw, raw], function (source, function_) {
    const lambda = lambdaOf(function_, 1);
    const matrix = matrixOf(this, source);
    const calls = matrix.map((row) => () => lambda.call([ArrayValue.from([row])]));
    return new ArrayValue(matrix.length, 1, callEach(this, calls));
  }),
  define("BYCOL", [raw, raw], function (source, function_) {
    const lambda = lambdaOf(function_, 1);
    const columns = transposed(matrixOf(this, source));
    const calls = columns.map((column) => () => lambda.call([ArrayValue.from(column.map((value) => [value]))]));
    return new ArrayValue(1, columns.length, callEach(this, calls));
  }),
  define("MAKEARRAY", [number, number, raw], function (rows, columns, function_) {
    const lambda = lambdaOf(function_, 2);
    const [r, c] = [Math.trunc(rows), Math.trunc(columns)];
    if (r < 1 || c < 1) return cellError("#VALUE!");
    const calls = Array.from({ length: r * c }, (_, i) => () => lambda.call([Math.floor(i / c) + 1, (i % c) + 1]));
    return new ArrayValue(r, c, callEach(this, calls));
  }),
];
