import { printRect, quoteSheetName } from "../../workbook/address";
import { cellError, isCellError, type CellValue } from "../../workbook/values";
import type { CustomFunction, CustomFunctionArgument, CustomFunctionParameter, InvokeCustomFunction } from "../engine";
import type { CallNode } from "../formula/ast";
import { commonSize, stretched } from "./broadcast";
import { toBoolean, toNumber, toText } from "./coerce";
import { Waiting, type Evaluator, type Frame } from "./evaluator";
import type { Binding, FormulaCell, Invocation } from "./formulaCell";
import { ArrayValue, Failure, fail, Lambda, omitted, Reference, type Value } from "./value";

interface Request {
  readonly invocation: Invocation;
  readonly definition: CustomFunction;
  readonly args: readonly CustomFunctionArgument[];
}

/** The add-in's functions: bound by name, asked once for each call, their answers kept until the calling cell is done. */
export class CustomFunctionCalls {
  private functions = new Map<string, CustomFunction>();
  private invoke: InvokeCustomFunction = () => undefined;
  private readonly open = new Map<number, Invocation>();
  private readonly queue: Request[] = [];
  private readonly occurrences = new Map<string, number>();
  private lastId = 0;

  register(functions: readonly CustomFunction[], invoke: InvokeCustomFunction): void {
    this.functions = new Map();
    for (const definition of functions) {
      const name = definition.name.toUpperCase();
      this.functions.set(name, definition);
      this.functions.set(fileName(name), definition);
    }
    this.invoke = invoke;
  }

  knows(name: string): boolean {
    return this.functions.has(name);
  }

  isVolatile(name: string): boolean {
    return this.functions.get(name)?.volatile ?? false;
  }

  bind(binding: Binding, name: string): void {
    if (this.knows(name)) binding.names.add(name);
  }

  get pending(): number {
    return this.open.size;
  }

  /** Before a cell's formula is evaluated: calls are told apart by their order. */
  beginCell(): void {
    this.occurrences.clear();
  }

  /** After it: requests that its arguments no longer ask for are given up. */
  drop(cell: FormulaCell): void {
    for (const { id } of cell.invocations.values()) this.open.delete(id);
    cell.invocations.clear();
  }

  /** Keeps an answer; the cell that waits for it, or undefined when nobody does any more. */
  answer(id: number, result: NonNullable<Invocation["answer"]> | null): FormulaCell | undefined {
    const invocation = this.open.get(id);
    if (!invocation) return undefined;
    this.open.delete(id);
    invocation.answer = result;
    return invocation.cell;
  }

  /** Sends what was asked for during a calculation. */
  send(): void {
    for (const { invocation, definition, args } of this.queue.splice(0)) {
      if (!this.open.has(invocation.id) || invocation.sent) continue;
      invocation.sent = true;
      const { sheet, row, column } = invocation.cell;
      this.invoke({ id: invocation.id, name: definition.name, args, sheetId: sheet.id, at: { row, column } });
    }
  }

  call(node: CallNode, frame: Frame, evaluator: Evaluator): Value {
    const definition = this.functions.get(node.name);
    if (!definition) return fail("#NAME?");
    if (!frame.cell) return fail("#VALUE!");
    if (!frame.cell.binding.names.has(node.name)) return fail("#NAME?");
    const { cell } = frame;
    const parameters = parametersFor(definition, node.args.length);
    if (!parameters) return fail("#VALUE!");
    const values = evaluator.arguments(node.args, frame).map((value, i) => prepared(value, parameters[i], evaluator));
    const lifted = values.filter(({ value }, i): boolean => !parameters[i]?.matrix && value instanceof ArrayValue);
    const ask = (row: number, column: number): Value => {
      const args = parameters.map((parameter, i) => argument(values[i], parameter, definition, row, column));
      const error = args.find((arg) => isScalarError(arg) && !mayTakeErrors(definition, arg));
      if (error && isCellError(error.value)) return error.value;
      return this.result(
        definition,
        cell,
        `${node.name}@${node.start}`,
        args.map(({ value, address }) => ({ value, address })),
      );
    };
    if (lifted.length === 0) return ask(0, 0);
    const { rows, columns } = commonSize(lifted.map(({ value }) => value as ArrayValue));
    const results = evaluator.all(
      Array.from({ length: rows * columns }, (_, at) => () => evaluator.scalar(ask(Math.floor(at / columns), at % columns))),
    );
    return new ArrayValue(rows, columns, results as CellValue[]);
  }

  private result(definition: CustomFunction, cell: FormulaCell, site: string, args: readonly CustomFunctionArgument[]): Value {
    const base = `${site}(${JSON.stringify(args, (_, value: unknown) => (value === undefined ? "\u0000omitted" : value))})`;
    const occurrence = (this.occurrences.get(base) ?? 0) + 1;
    this.occurrences.set(base, occurrence);
    const key = `${base}${occurrence}`;
    const known = cell.invocations.get(key);
    if (known?.answer !== undefined) return asValue(known.answer, definition);
    if (!known) {
      const invocation: Invocation = { id: ++this.lastId, cell, answer: undefined, sent: false };
      cell.invocations.set(key, invocation);
      this.open.set(invocation.id, invocation);
      this.queue.push({ invocation, definition, args });
    }
    throw new Waiting();
  }

  /** Which of a cell's requests the last evaluation asked for again; the others are outdated. */
  keepAsked(cell: FormulaCell): void {
    for (const [key, invocation] of cell.invocations) {
      const cut = key.lastIndexOf(")") + 1;
      if ((this.occurrences.get(key.slice(0, cut)) ?? 0) >= Number(key.slice(cut))) continue;
      cell.invocations.delete(key);
      this.open.delete(invocation.id);
    }
  }
}

const fileName = (name: string): string => `_XLDUDF_${name.replace(/\./g, "_")}`;

function parametersFor({ parameters }: CustomFunction, count: number): CustomFunctionParameter[] | null {
  const last = parameters[parameters.length - 1];
  const fixed = last?.repeating ? parameters.slice(0, -1) : parameters;
  const needed = parameters.filter(({ optional, repeating }) => !optional && !repeating).length;
  if (count < needed || (count > fixed.length && !last?.repeating)) return null;
  const all = [...fixed];
  while (last?.repeating && all.length < count) all.push(last);
  return all;
}

interface Prepared {
  readonly value: CellValue | ArrayValue | typeof omitted;
  readonly address: string | null;
}

function prepared(value: Value, parameter: CustomFunctionParameter | undefined, evaluator: Evaluator): Prepared {
  if (value === omitted) return { value, address: null };
  if (value instanceof Lambda) return { value: cellError("#VALUE!"), address: null };
  if (!(value instanceof Reference))
    return {
      value: !parameter?.matrix && value instanceof ArrayValue && value.values.length === 1 ? value.at(0, 0) : value,
      address: null,
    };
  if (value.areas.length !== 1) return { value: cellError("#VALUE!"), address: null };
  const { sheet, rect } = value.single;
  const address = `${quoteSheetName(sheet.record.name)}!${printRect(rect)}`;
  return { value: parameter?.matrix ? evaluator.array(value) : evaluator.operand(value), address };
}

interface TypedArgument extends CustomFunctionArgument {
  readonly parameter: CustomFunctionParameter;
}

function argument(
  given: Prepared | undefined,
  parameter: CustomFunctionParameter,
  definition: CustomFunction,
  row: number,
  column: number,
): TypedArgument {
  if (!given || given.value === omitted) return { value: undefined, address: null, parameter };
  const { value, address } = given;
  if (!parameter.matrix) return { value: typed(stretched(value, row, column), parameter), address, parameter };
  const array = value instanceof ArrayValue ? value : new ArrayValue(1, 1, [value]);
  const cells = array.values.map((each) => typed(each, parameter));
  const error = definition.acceptsErrors && parameter.type === "any" ? undefined : cells.find(isCellError);
  if (error) return { value: error, address, parameter };
  return { value: new ArrayValue(array.rows, array.columns, cells).toMatrix(), address, parameter };
}

function typed(value: CellValue, { type }: CustomFunctionParameter): CellValue {
  if (value === null || type === "any" || isCellError(value)) return value;
  try {
    if (type === "number") return toNumber(value);
    return type === "string" ? toText(value) : toBoolean(value);
  } catch (failure) {
    if (failure instanceof Failure) return failure.error;
    throw failure;
  }
}

const isScalarError = ({ value }: TypedArgument): boolean => isCellError(value);
const mayTakeErrors = ({ acceptsErrors }: CustomFunction, { parameter }: TypedArgument): boolean =>
  acceptsErrors && parameter.type === "any" && !parameter.matrix;

function asValue(answer: NonNullable<Invocation["answer"]> | null, definition: CustomFunction): Value {
  if (!Array.isArray(answer)) return answer as CellValue;
  const matrix = answer as readonly (readonly CellValue[])[];
  const [first = []] = matrix;
  if (first.length === 0 || matrix.some((row) => row.length !== first.length)) return cellError("#VALUE!");
  const array = ArrayValue.from(matrix);
  return definition.matrixResult ? array : array.at(0, 0);
}
