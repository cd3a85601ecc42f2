import type { Connection } from "./connection";
import type { CustomFunction, CustomFunctionArgument, CustomFunctionParameter, InvokeCustomFunction } from "./engine/engine";
import type { HostSettings } from "./hostApi";
import type { HostEntry } from "./protocol/wire";
import { cellKey, columnLetters } from "./workbook/address";
import type { Workbook } from "./workbook/records";
import { cellError, errorCodes, isCellError, type CellValue, type ErrorCode } from "./workbook/values";

/** A function of the add-in's functions.json, with what the host needs beyond the engine's part. */
interface InstalledFunction extends CustomFunction {
  readonly id: string;
  readonly cancelable: boolean;
  readonly streaming: boolean;
  readonly requiresAddress: boolean;
  readonly requiresParameterAddresses: boolean;
}

interface FunctionsJson {
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly allowErrorForDataTypeAny?: boolean;
    readonly parameters?: readonly {
      readonly name: string;
      readonly type?: string;
      readonly dimensionality?: string;
      readonly optional?: boolean;
      readonly repeating?: boolean;
    }[];
    readonly result?: { readonly type?: string; readonly dimensionality?: string };
    readonly options?: {
      readonly cancelable?: boolean;
      readonly stream?: boolean;
      readonly volatile?: boolean;
      readonly requiresAddress?: boolean;
      readonly requiresParameterAddresses?: boolean;
    };
  }[];
}

const isParameterType = (type: string | undefined): type is CustomFunctionParameter["type"] =>
  type === "any" || type === "number" || type === "string" || type === "boolean";

export function readFunctionsJson(namespace: string, json: string): readonly InstalledFunction[] {
  const file = JSON.parse(json) as FunctionsJson;
  return file.functions.map((declared) => ({
    id: declared.id,
    name: `${namespace}.${declared.name}`.toUpperCase(),
    parameters: (declared.parameters ?? []).map((parameter) => ({
      name: parameter.name,
      type: isParameterType(parameter.type) ? parameter.type : "any",
      matrix: parameter.dimensionality === "matrix",
      optional: parameter.optional === true,
      repeating: parameter.repeating === true,
    })),
    matrixResult: declared.result?.dimensionality === "matrix",
    acceptsErrors: declared.allowErrorForDataTypeAny ?? file.allowErrorForDataTypeAny ?? false,
    volatile: declared.options?.volatile === true,
    cancelable: declared.options?.cancelable === true,
    streaming: declared.options?.stream === true,
    requiresAddress: declared.options?.requiresAddress === true,
    requiresParameterAddresses: declared.options?.requiresParameterAddresses === true,
  }));
}

const invokeMessage = 1000;
const cancelMessage = 1001;

/** The host's end of the custom functions runtime: calls go out in messages, answers come back as a request of the runtime's own. */
export class CustomFunctionCalls {
  private functions = new Map<string, InstalledFunction>();
  private waiting: { readonly id: number; readonly entry: HostEntry }[] = [];
  private readonly latest = new Map<string, number>();
  private readonly sent = new Map<number, InstalledFunction>();
  private cancelled: number[] = [];
  /** Calls made so far: what tests of recalculation count. */
  invocations = 0;

  constructor(
    private readonly workbook: Workbook,
    private readonly settings: HostSettings,
    private readonly wake: () => void,
  ) {}

  install(functions: readonly InstalledFunction[]): readonly InstalledFunction[] {
    for (const declared of functions) this.functions.set(declared.name, declared);
    return [...this.functions.values()];
  }

  readonly invoke: InvokeCustomFunction = (invocation) => {
    const declared = this.functions.get(invocation.name.toUpperCase());
    if (declared === undefined) return;
    this.invocations++;
    const sheet = this.workbook.sheets.find(({ id }) => id === invocation.sheetId);
    const address = `${quoteForAddress(sheet?.name ?? "")}!${columnLetters(invocation.at.column)}${invocation.at.row + 1}`;
    const flags = (declared.cancelable ? 1 : 0) | (declared.streaming ? 2 : 0) | (declared.acceptsErrors ? 4 : 0);
    const message: unknown[] = [
      invocation.id,
      declared.id,
      this.wireArguments(declared, invocation.args),
      declared.requiresAddress ? address : null,
      flags,
    ];
    if (declared.requiresParameterAddresses && declared.matrixResult) message.push(invocation.args.map((arg) => arg.address));
    const cell = `${invocation.sheetId}|${cellKey(invocation.at.row, invocation.at.column)}`;
    const outdated = this.latest.get(cell);
    if (outdated !== undefined && this.sent.get(outdated)?.cancelable === true) this.cancelled.push(outdated);
    this.latest.set(cell, invocation.id);
    this.waiting.push({
      id: invocation.id,
      entry: { messageCategory: 1, messageType: invokeMessage, targetId: "", message: JSON.stringify(message) },
    });
    this.sent.set(invocation.id, declared);
    this.wake();
  };

  get isWaiting(): boolean {
    return this.waiting.length > 0;
  }

  /** Hands the waiting calls to a client that runs functions. */
  dispatch(connection: Connection): void {
    const entries: HostEntry[] = this.cancelled.map((id) => ({
      messageCategory: 1,
      messageType: cancelMessage,
      targetId: "",
      message: JSON.stringify({ invocationId: id }),
    }));
    this.cancelled = [];
    entries.push(...this.waiting.map(({ entry }) => entry));
    this.waiting = [];
    if (entries.length > 0) connection.tell(entries);
  }

  /** An answer in either form of the wire, as the cell's result. */
  readAnswer(answer: unknown): { readonly id: number; readonly result: CellValue | readonly (readonly CellValue[])[] } | null {
    const { id, failed, value, errorCode } = Array.isArray(answer)
      ? { id: answer[0] as unknown, failed: answer[1] !== true, value: answer[2] as unknown, errorCode: answer[3] as unknown }
      : (answer as { id: unknown; failed?: boolean; value: unknown; errorCode?: unknown });
    if (typeof id !== "number") return null;
    const declared = this.sent.get(id);
    if (declared?.streaming !== true) this.sent.delete(id);
    if (failed === true) return { id, result: failure(errorCode, value) };
    return { id, result: fromJson(value, declared?.matrixResult === true) };
  }

  private wireArguments(declared: InstalledFunction, args: readonly CustomFunctionArgument[]): unknown[] {
    const repeatingAt = declared.parameters.findIndex(({ repeating }) => repeating);
    const onWire = (index: number): unknown => {
      const parameter = declared.parameters[Math.min(index, declared.parameters.length - 1)];
      return this.wireArgument(args[index]?.value, parameter?.type ?? "any");
    };
    const plain = repeatingAt === -1 ? declared.parameters.length : repeatingAt;
    const values: unknown[] = Array.from({ length: plain }, (_, index) => onWire(index));
    if (repeatingAt !== -1)
      values.push(Array.from({ length: Math.max(0, args.length - repeatingAt) }, (_, index) => onWire(repeatingAt + index)));
    return values;
  }

  private wireArgument(value: CustomFunctionArgument["value"], type: CustomFunctionParameter["type"]): unknown {
    if (value === undefined) return null;
    if (isMatrix(value)) return value.map((row) => row.map((cell) => this.wireArgument(cell, type)));
    if (isCellError(value)) return { type: "CustomFunctionError", code: value.error };
    if (value !== null) return value;
    if (type === "number") return 0;
    if (type === "string") return "";
    if (type === "boolean") return false;
    return this.settings.blanksArriveAs === "zero" ? 0 : null;
  }
}

const isMatrix = (value: CellValue | readonly (readonly CellValue[])[]): value is readonly (readonly CellValue[])[] => Array.isArray(value);

/** A sheet's name in an invocation's address: quoted when it has one of the documented characters. */
const quoteForAddress = (name: string): string => (/[ ~`!@#$%^&()\-_=+{}|;:,'<.>]/.test(name) ? `'${name.replace(/'/g, "''")}'` : name);

function failure(errorCode: unknown, value: unknown): CellValue {
  const message = typeof value === "string" && value !== "" ? value : undefined;
  switch (errorCode) {
    case 1:
      return cellError("#N/A", message);
    case 5:
      return cellError("#DIV/0!");
    case 6:
      return cellError("#NUM!");
    case 7:
      return cellError("#VALUE!", message);
    case 8:
      return cellError("#NULL!");
    default:
      return cellError("#VALUE!");
  }
}

function fromJson(value: unknown, matrixResult: boolean): CellValue | readonly (readonly CellValue[])[] {
  if (!Array.isArray(value)) return scalar(value);
  const rows = value as readonly unknown[];
  const first = rows[0];
  if (!matrixResult || !Array.isArray(first) || first.length === 0) return cellError("#VALUE!");
  if (!rows.every((row) => Array.isArray(row) && row.length === first.length)) return cellError("#VALUE!");
  return (rows as readonly (readonly unknown[])[]).map((row) => row.map(scalar));
}

/** A null shows as 0, in an array too; text is text even when it looks like an error or a date. */
function scalar(value: unknown): CellValue {
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean") return value;
  if (value === null || value === undefined) return 0;
  if (typeof value !== "object") return cellError("#VALUE!");
  const rich = value as { valueType?: unknown; code?: unknown; message?: unknown; type?: unknown; basicValue?: unknown };
  if (rich.valueType === "CustomFunctionError") return errorValue(rich.code, rich.message);
  if (rich.type === "FormattedNumber" && typeof rich.basicValue === "number") return rich.basicValue;
  if (rich.type === "Error") return errorValue(rich.basicValue, undefined);
  return cellError("#VALUE!");
}

const returnable: readonly ErrorCode[] = ["#N/A", "#VALUE!", "#DIV/0!", "#NUM!", "#NULL!"];

function errorValue(code: unknown, message: unknown): CellValue {
  const known = errorCodes.find((candidate) => candidate === code && returnable.includes(candidate)) ?? "#VALUE!";
  const shown = (known === "#VALUE!" || known === "#N/A") && typeof message === "string" && message !== "" ? message : undefined;
  return cellError(known, shown);
}
