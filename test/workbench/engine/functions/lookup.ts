import { cellError, isCellError, type CellValue } from "../../workbook/values";
import { compareValues, lookupKey } from "../calculation/compare";
import { ArrayValue, fail, Lambda, omitted, Reference, type Area, type Value } from "../calculation/value";
import { wildcardPattern } from "./criteria";
import {
  boolean,
  defaulted,
  define,
  number,
  optional,
  omittedValue,
  raw,
  scalarOrError,
  type Context,
  type FunctionDefinition,
} from "./define";

/** A list of values to look through: a row or column of cells, read only where the search goes. */
export interface Vector {
  readonly length: number;
  readonly at: (offset: number) => CellValue;
  readonly area: Area | null;
}

export function vectorOf(context: Context, value: Value): Vector {
  if (value instanceof Reference) {
    const { sheet, rect } = value.single;
    const area = { sheet, rect };
    context.evaluator.reader.beforeRead?.(area);
    const isRow = rect.rows === 1;
    if (!isRow && rect.columns !== 1) return fail("#N/A");
    return {
      area,
      length: rect.rows * rect.columns,
      at: (offset) => sheet.cell(rect.row + (isRow ? 0 : offset), rect.column + (isRow ? offset : 0))?.value ?? null,
    };
  }
  const array = context.evaluator.array(value);
  if (array.rows !== 1 && array.columns !== 1) return fail("#N/A");
  return { area: null, length: array.values.length, at: (offset) => array.values[offset] ?? null };
}

/** The part of a vector that can hold values: below it all is blank. */
const filledLength = ({ area, length }: Vector): number => {
  const used = area ? area.sheet.used(area.rect) : null;
  return area ? (used ? used.rows * used.columns : 0) : length;
};

const sameType = (a: CellValue, b: CellValue): boolean => typeof a === typeof b && a !== null && b !== null && !isCellError(a);

function findExact(context: Context, vector: Vector, wanted: CellValue, wildcards: boolean, fromEnd: boolean): number {
  const value = wanted ?? 0;
  const pattern = wildcards && typeof value === "string" ? wildcardPattern(value) : null;
  if (!pattern && vector.area) {
    const found = context.evaluator.reader.index(vector.area).get(lookupKey(value));
    return (fromEnd ? found?.[found.length - 1] : found?.[0]) ?? -1;
  }
  const key = lookupKey(value);
  const length = filledLength(vector);
  for (let i = 0; i < length; i++) {
    const at = fromEnd ? length - 1 - i : i;
    const each = vector.at(at);
    if (pattern ? typeof each === "string" && pattern.test(each) : each !== null && lookupKey(each) === key) return at;
  }
  return -1;
}

/** Position of the last value not above (`-1`: not below) the wanted one in a sorted vector, by bisection as Excel does. */
function findSorted(vector: Vector, wanted: CellValue, direction: 1 | -1): number {
  const value = wanted ?? 0;
  let low = 0;
  let high = filledLength(vector) - 1;
  let found = -1;
  while (low <= high) {
    let middle = (low + high) >> 1;
    // Values of another type do not take part: step to the next that does.
    while (middle <= high && !sameType(vector.at(middle), value)) middle++;
    if (middle > high) {
      high = ((low + high) >> 1) - 1;
      continue;
    }
    if (compareValues(vector.at(middle), value) * direction <= 0) {
      found = middle;
      low = middle + 1;
    } else high = ((low + high) >> 1) - 1;
  }
  return found;
}

/** XMATCH's next smaller (-1) or next larger (1) item, in any order. */
function findNearest(vector: Vector, wanted: CellValue, direction: 1 | -1, fromEnd: boolean): number {
  const value = wanted ?? 0;
  let best = -1;
  const length = filledLength(vector);
  for (let i = 0; i < length; i++) {
    const at = fromEnd ? length - 1 - i : i;
    const each = vector.at(at);
    if (!sameType(each, value)) continue;
    const order = compareValues(each, value);
    if (order === 0) return at;
    if (order * direction > 0 && (best < 0 || compareValues(each, vector.at(best)) * direction < 0)) best = at;
  }
  return best;
}

function extendedMatch(context: Context, wanted: CellValue, vector: Vector, matchMode: number, searchMode: number): number {
  if (isCellError(wanted)) return fail(wanted);
  if (![-1, 0, 1, 2].includes(matchMode) || ![-2, -1, 1, 2].includes(searchMode)) return fail("#VALUE!");
  const fromEnd = searchMode === -1;
  if (matchMode === 0 || matchMode === 2) return findExact(context, vector, wanted, matchMode === 2, fromEnd);
  return findNearest(vector, wanted, matchMode as 1 | -1, fromEnd);
}

/** One row or column of what a lookup returns. */
function slice(context: Context, source: Value, at: number, asRow: boolean): Value {
  if (source instanceof Reference) {
    const { sheet, rect } = source.single;
    return Reference.to(sheet, asRow ? { ...rect, row: rect.row + at, rows: 1 } : { ...rect, column: rect.column + at, columns: 1 });
  }
  const array = context.evaluator.array(source);
  return asRow
    ? ArrayValue.build(1, array.columns, (_, column) => array.at(at, column))
    : ArrayValue.build(array.rows, 1, (row) => array.at(row, at));
}

export const sizeOfValue = (context: Context, value: Value): { rows: number; columns: number } =>
  value instanceof Reference ? value.single.rect : context.evaluator.array(value);

/** The leading column (row) of a lookup table as a vector. */
function leading(context: Context, table: Value, asColumn: boolean): Vector {
  return vectorOf(context, slice(context, table, 0, !asColumn));
}

function tableLookup(context: Context, wanted: CellValue, table: Value, index: number, approximate: boolean, vertical: boolean): Value {
  if (isCellError(wanted)) return wanted;
  const size = sizeOfValue(context, table);
  const position = Math.trunc(index);
  if (position < 1) return cellError("#VALUE!");
  if (position > (vertical ? size.columns : size.rows)) return cellError("#REF!");
  const vector = leading(context, table, vertical);
  const at = approximate ? findSorted(vector, wanted, 1) : findExact(context, vector, wanted, true, false);
  if (at < 0) return cellError("#N/A");
  const [row, column] = vertical ? [at, position - 1] : [position - 1, at];
  if (table instanceof Reference) {
    const { sheet, rect } = table.single;
    return Reference.to(sheet, { row: rect.row + row, column: rect.column + column, rows: 1, columns: 1 });
  }
  return context.evaluator.array(table).at(row, column);
}

function match(context: Context, wanted: CellValue, range: Value, type: number): Value {
  if (isCellError(wanted)) return wanted;
  const vector = vectorOf(context, range);
  const at = type === 0 ? findExact(context, vector, wanted, true, false) : findSorted(vector, wanted, type > 0 ? 1 : -1);
  return at < 0 ? cellError("#N/A") : at + 1;
}

export const lookup: readonly FunctionDefinition[] = [
  define("MATCH", [scalarOrError, raw, optional(number, 1)], function (wanted, range, type) {
    return match(this, wanted, range, type);
  }),
  define("XMATCH", [scalarOrError, raw, defaulted(number, 0), defaulted(number, 1)], function (wanted, range, matchMode, searchMode) {
    const at = extendedMatch(this, wanted, vectorOf(this, range), matchMode, searchMode);
    return at < 0 ? cellError("#N/A") : at + 1;
  }),
  define(
    "XLOOKUP",
    [scalarOrError, raw, raw, optional(raw, omittedValue), defaulted(number, 0), defaulted(number, 1)],
    function (wanted, range, result, otherwise, matchMode, searchMode) {
      const vector = vectorOf(this, range);
      const looked = sizeOfValue(this, range);
      const asRow = looked.columns === 1 && (looked.rows > 1 || sizeOfValue(this, result).rows === 1);
      const returned = sizeOfValue(this, result);
      if ((asRow ? returned.rows : returned.columns) !== vector.length) return cellError("#VALUE!");
      const at = extendedMatch(this, wanted, vector, matchMode, searchMode);
      if (at >= 0) return slice(this, result, at, asRow);
      return otherwise === omitted ? cellError("#N/A") : otherwise;
    },
  ),
  define("VLOOKUP", [scalarOrError, raw, number, optional(boolean, true)], function (wanted, table, column, approximate) {
    return tableLookup(this, wanted, table, column, approximate, true);
  }),
  define("HLOOKUP", [scalarOrError, raw, number, optional(boolean, true)], function (wanted, table, row, approximate) {
    return tableLookup(this, wanted, table, row, approximate, false);
  }),
  define("LOOKUP", [scalarOrError, raw, optional(raw, omittedValue)], function (wanted, table, result) {
    if (isCellError(wanted)) return wanted;
    const { rows, columns } = sizeOfValue(this, table);
    const vertical = rows >= columns;
    const isVector = rows === 1 || columns === 1;
    const vector = isVector ? vectorOf(this, table) : leading(this, table, vertical);
    const at = findSorted(vector, wanted, 1);
    if (at < 0) return cellError("#N/A");
    if (result !== omitted) return vectorOf(this, result).at(at);
    if (isVector) return vector.at(at);
    const values = this.evaluator.array(table);
    return vertical ? values.at(at, columns - 1) : values.at(rows - 1, at);
  }),
  define(
    "INDEX",
    [raw, optional(number, 0), optional(number, 0), optional(number, 1)],
    function (source, givenRow, givenColumn, areaNumber) {
      if (source instanceof Lambda) return fail("#VALUE!");
      const target = source instanceof Reference && source.areas.length > 1 ? pickArea(source, areaNumber) : source;
      if (!(target instanceof Reference || target instanceof ArrayValue)) {
        if (target !== omitted && isCellError(target)) return target;
      }
      const { rows, columns } = sizeOfValue(this, target);
      // INDEX(row,n): a single row takes its one position as the column.
      const [row, column] = rows === 1 && columns > 1 && givenColumn === 0 && givenRow > 0 ? [1, givenRow] : [givenRow, givenColumn];
      const [r, c] = [Math.trunc(row), Math.trunc(column)];
      if (r < 0 || c < 0) return cellError("#VALUE!");
      if (r > rows || c > columns) return cellError("#REF!");
      const byRow = r === 0 ? target : slice(this, target, r - 1, true);
      return c === 0 ? byRow : slice(this, byRow, c - 1, false);
    },
  ),
];

const pickArea = (source: Reference, which: number): Reference => new Reference([source.areas[Math.trunc(which) - 1] ?? fail("#REF!")]);
