import { cellError, isCellError, type CellValue } from "../../workbook/values";
import { commonSize, stretched } from "../calculation/broadcast";
import { noError, toBoolean, toNumber, toText } from "../calculation/coerce";
import type { Evaluator, Frame } from "../calculation/evaluator";
import { ArrayValue, Failure, fail, omitted, Reference, type Value } from "../calculation/value";
import type { Node } from "../formula/ast";
import type { Context, FunctionDefinition, Kind, Parameter } from "./define";

/** Calls a worksheet function with its arguments, element by element where a single value was expected and an array came. */
export function applyFunction(definition: FunctionDefinition, nodes: readonly Node[], frame: Frame, evaluator: Evaluator): Value {
  if (definition.evaluate) {
    if (nodes.length < definition.minimum || nodes.length > definition.maximum) return cellError("#VALUE!");
    return definition.evaluate(nodes, frame, evaluator);
  }
  return applyToValues(definition, evaluator.arguments(nodes, frame), frame, evaluator);
}

export function applyToValues(definition: FunctionDefinition, given: readonly Value[], frame: Frame, evaluator: Evaluator): Value {
  if (definition.evaluate) return fail("#VALUE!");
  const { parameters } = definition;
  const kinds = kindsOf(parameters, given.length);
  if (!kinds) return cellError("#VALUE!");
  const context: Context = { frame, evaluator };
  const args = given.map((value, i) => (kinds[i] === "raw" ? value : scalarOrArray(value, evaluator)));
  if (!args.some((value, i) => kinds[i] !== "raw" && value instanceof ArrayValue)) return callOnce(definition, context, args, kinds);
  const lifted = args.filter((value, i): value is ArrayValue => kinds[i] !== "raw" && value instanceof ArrayValue);
  const once = (values: readonly Value[]): Value => callOnce(definition, context, values, kinds);
  const { rows, columns } = commonSize(lifted);
  const results = evaluator.all(
    Array.from({ length: rows * columns }, (_, at) => () => {
      const row = Math.floor(at / columns);
      return evaluator.scalar(once(args.map((value, i) => (kinds[i] === "raw" ? value : element(value, row, at % columns)))));
    }),
  );
  return new ArrayValue(rows, columns, results as CellValue[]);
}

const element = (value: Value, row: number, column: number): Value => (value instanceof ArrayValue ? stretched(value, row, column) : value);

function scalarOrArray(value: Value, evaluator: Evaluator): Value {
  if (value === omitted) return value;
  try {
    const operand = value instanceof Reference && value.areas.length > 1 ? fail("#VALUE!") : evaluator.operand(value);
    return operand instanceof ArrayValue && operand.rows * operand.columns === 1 ? operand.at(0, 0) : operand;
  } catch (failure) {
    if (failure instanceof Failure) return failure.error;
    throw failure;
  }
}

const kindsByCount = new WeakMap<readonly Parameter<unknown>[], Map<number, Kind[] | null>>();

/** The kind of each argument given; null when there are too few or too many. */
function kindsOf(parameters: readonly Parameter<unknown>[], count: number): readonly Kind[] | null {
  let known = kindsByCount.get(parameters);
  if (known === undefined) kindsByCount.set(parameters, (known = new Map<number, Kind[] | null>()));
  let kinds = known.get(count);
  if (kinds === undefined) known.set(count, (kinds = findKinds(parameters, count)));
  return kinds;
}

function findKinds(parameters: readonly Parameter<unknown>[], count: number): Kind[] | null {
  const last = parameters[parameters.length - 1];
  const repeats = last?.repeats ?? null;
  const fixed = repeats ? parameters.slice(0, -1) : parameters;
  if (count < fixed.filter((parameter) => !parameter.optional).length || (!repeats && count > fixed.length)) return null;
  return Array.from({ length: count }, (_, i) => fixed[i]?.kind ?? repeats?.[(i - fixed.length) % repeats.length] ?? "raw");
}

function callOnce(
  definition: FunctionDefinition & { evaluate?: undefined },
  context: Context,
  values: readonly Value[],
  kinds: readonly Kind[],
): Value {
  try {
    const { parameters } = definition;
    const args: unknown[] = [];
    parameters.forEach((parameter, i) => {
      if (parameter.repeats) args.push(values.slice(i).map((value, k) => converted(value, kinds[i + k] ?? "raw")));
      else if (i >= values.length || (parameter.emptyIsMissing && values[i] === omitted)) args.push(parameter.fallback);
      else args.push(converted(values[i] ?? null, parameter.kind));
    });
    const result = definition.call.apply(context, args as never[]);
    return typeof result === "number" && !Number.isFinite(result) ? cellError("#NUM!") : result;
  } catch (failure) {
    if (failure instanceof Failure) return failure.error;
    throw failure;
  }
}

function converted(value: Value, kind: Kind): unknown {
  if (kind === "raw") return value;
  const single = (value === omitted ? null : value) as CellValue;
  if (kind === "scalarOrError") return single;
  if (isCellError(single)) return fail(single);
  if (kind === "number") return toNumber(single);
  if (kind === "text") return toText(single);
  return kind === "boolean" ? toBoolean(single) : noError(single);
}
