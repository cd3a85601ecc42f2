import { isCellError, type CellValue } from "../../workbook/values";
import { ArrayValue, fail, isScalar, Lambda, omitted, type Area, type Value } from "../calculation/value";
import { offsetsMeeting, readCriterion } from "./criteria";
import { define, optional, omittedValue, raw, rest, scalarOrError, type Context, type FunctionDefinition } from "./define";
import { largest, smallest } from "./aggregate";
import { meanOf, sumOf } from "./numbers";

interface Condition {
  readonly area: Area;
  readonly criterion: CellValue;
}

/** Offsets at which all conditions hold. Only the cells that meet the most selective kind of condition are looked at. */
function offsets(context: Context, conditions: readonly Condition[]): readonly number[] {
  const { reader } = context.evaluator;
  const [first] = conditions;
  if (!first) return [];
  const { rows, columns } = first.area.rect;
  if (conditions.some(({ area }) => area.rect.rows !== rows || area.rect.columns !== columns)) return fail("#VALUE!");
  const read = conditions.map(({ area, criterion }) => ({ area, criterion: readCriterion(criterion) }));
  let lead = read.find(({ criterion }) => !criterion.matches(null)) ?? null;
  let candidates: readonly number[] | null = null;
  for (const each of read) {
    if (each.criterion.keys === null || each.criterion.matches(null)) continue;
    const found = offsetsMeeting(reader, each.area, each.criterion);
    if (found === null || (candidates !== null && candidates.length <= found.length)) continue;
    lead = each;
    candidates = found;
    if (found.length === 0) break;
  }
  candidates ??= (lead && offsetsMeeting(reader, lead.area, lead.criterion)) ?? everyOffset(read.map(({ area }) => area));
  const all = read.filter((each) => each !== lead);
  if (all.length === 0) return candidates;
  for (const { area } of all) reader.beforeRead?.(area);
  return candidates.filter((offset) =>
    all.every(({ area, criterion }) =>
      criterion.matches(
        area.sheet.cell(area.rect.row + Math.floor(offset / columns), area.rect.column + (offset % columns))?.value ?? null,
      ),
    ),
  );
}

/** Every offset up to the last row with content in any of the areas: what lies below is blank in all of them. */
function everyOffset(areas: readonly Area[]): number[] {
  const [first] = areas;
  const rows = Math.max(0, ...areas.map(({ sheet, rect }) => sheet.used({ ...rect, column: 0, columns: 16_384 })?.rows ?? 0));
  return Array.from({ length: rows * (first?.rect.columns ?? 0) }, (_, offset) => offset);
}

function blankTail(areas: readonly Area[]): number {
  const [first] = areas;
  return first ? first.rect.rows * first.rect.columns - everyOffset(areas).length : 0;
}

/** The values of a range at offsets; only numbers count, an error ends it. */
function numbersAt(context: Context, range: Area, columns: number, at: readonly number[]): number[] {
  context.evaluator.reader.beforeRead?.(range);
  const numbers: number[] = [];
  for (const offset of at) {
    const value = range.sheet.cell(range.rect.row + Math.floor(offset / columns), range.rect.column + (offset % columns))?.value ?? null;
    if (typeof value === "number") numbers.push(value);
    else if (isCellError(value)) fail(value);
  }
  return numbers;
}

const areaOf = (context: Context, value: Value): Area => context.evaluator.reference(value).single;

function conditionsOf(context: Context, args: readonly Value[]): Condition[] {
  if (args.length % 2 !== 0) return fail("#VALUE!");
  return Array.from({ length: args.length / 2 }, (_, i) => {
    const criterion = args[i * 2 + 1] ?? null;
    const value = criterion === omitted ? 0 : criterion;
    return isScalar(value) ? { area: areaOf(context, args[i * 2] ?? null), criterion: value } : fail("#VALUE!");
  });
}

/** Numbers of a range of its own size whose top left cell stands for the condition range's. */
function single(context: Context, range: Value, criterion: CellValue, target: Value): number[] {
  const area = areaOf(context, range);
  const sized = target === omitted || target instanceof Lambda || target instanceof ArrayValue ? area : { ...areaOf(context, target) };
  const from: Area = { sheet: sized.sheet, rect: { ...area.rect, row: sized.rect.row, column: sized.rect.column } };
  return numbersAt(context, from, area.rect.columns, offsets(context, [{ area, criterion }]));
}

function several(context: Context, target: Value, args: readonly Value[]): number[] {
  const area = areaOf(context, target);
  const conditions = conditionsOf(context, args);
  if (conditions.some(({ area: other }) => other.rect.rows !== area.rect.rows || other.rect.columns !== area.rect.columns))
    return fail("#VALUE!");
  return numbersAt(context, area, area.rect.columns, offsets(context, conditions));
}

function count(context: Context, conditions: readonly Condition[]): number {
  const found = offsets(context, conditions).length;
  const blanksMatch = conditions.every(({ criterion }) => readCriterion(criterion).matches(null));
  return blanksMatch ? found + blankTail(conditions.map(({ area }) => area)) : found;
}

const pairs = rest<Value>(raw, scalarOrError as typeof raw);

export const conditional: readonly FunctionDefinition[] = [
  define("COUNTIF", [raw, scalarOrError], function (range, criterion) {
    return count(this, [{ area: areaOf(this, range), criterion }]);
  }),
  define("COUNTIFS", [raw, scalarOrError, pairs], function (range, criterion, others) {
    return count(this, [{ area: areaOf(this, range), criterion }, ...conditionsOf(this, others)]);
  }),
  define("SUMIF", [raw, scalarOrError, optional(raw, omittedValue)], function (range, criterion, target) {
    return sumOf(single(this, range, criterion, target));
  }),
  define("AVERAGEIF", [raw, scalarOrError, optional(raw, omittedValue)], function (range, criterion, target) {
    return meanOf(single(this, range, criterion, target));
  }),
  define("SUMIFS", [raw, pairs], function (target, conditions) {
    return sumOf(several(this, target, conditions));
  }),
  define("AVERAGEIFS", [raw, pairs], function (target, conditions) {
    return meanOf(several(this, target, conditions));
  }),
  define("MINIFS", [raw, pairs], function (target, conditions) {
    return smallest(several(this, target, conditions));
  }),
  define("MAXIFS", [raw, pairs], function (target, conditions) {
    return largest(several(this, target, conditions));
  }),
];
