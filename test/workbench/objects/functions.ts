import type { Core } from "../core";
import { activeSheet } from "../core";
import { invalidArgument } from "../protocol/apiError";
import { anything } from "../protocol/arguments";
import { apiSets } from "../protocol/apiSets";
import { excelObject, ExcelObject, readOnly, type ExcelClass, type Json, type Method } from "../protocol/excelClass";
import { absoluteReference } from "../workbook/absoluteReference";
import { isCellError } from "../workbook/values";
import { plainValue } from "./raise";
import { rectOf } from "./rangeReads";
import type { RangeState } from "./states";

/** A worksheet function's call as the formula it stands for. */
export interface FunctionCall {
  readonly formula: string;
}

function argumentText(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (value instanceof ExcelObject) {
    if (value.className === "FunctionResult") return (value.state as FunctionCall).formula;
    if (value.className !== "Range") throw invalidArgument();
    const range = value.state as RangeState;
    return absoluteReference(range.sheet, rectOf(range));
  }
  if (Array.isArray(value))
    return `{${value.map((row: unknown) => (Array.isArray(row) ? row.map(argumentText).join(",") : argumentText(row))).join(";")}}`;
  switch (typeof value) {
    case "number":
      return String(value);
    case "boolean":
      return value ? "TRUE" : "FALSE";
    case "string":
      return `"${value.replace(/"/g, '""')}"`;
    default:
      throw invalidArgument();
  }
}

/** `norm_S_Dist` is NORM.S.DIST. */
const worksheetName = (member: string): string => member.toUpperCase().replace(/_/g, ".");

/** Functions of any number of arguments arrive with these in one array, after those that have a name. */
function argumentTexts(given: readonly unknown[], variadic: boolean): readonly string[] {
  const last = given.at(-1);
  const flat = variadic && Array.isArray(last) ? [...given.slice(0, -1), ...(last as readonly unknown[])] : given;
  let count = flat.length;
  while (count > 0 && (flat[count - 1] === null || flat[count - 1] === undefined)) count--;
  return flat.slice(0, count).map(argumentText);
}

/** Rows of values, as a matrix is given; anything else in an array are arguments. */
const isMatrix = (value: readonly unknown[]): boolean =>
  value.length > 0 && value.every((row) => Array.isArray(row) && !row.some((item) => Array.isArray(item)));

const isVariadic = (given: readonly unknown[]): boolean => {
  const last = given.at(-1);
  return Array.isArray(last) && !isMatrix(last);
};

const call = (member: string): Method<null> => ({
  args: Array.from({ length: 12 }, () => anything),
  run: (_self, given) => {
    let count = given.length;
    while (count > 0 && given[count - 1] === undefined) count--;
    const taken = given.slice(0, count);
    return excelObject("FunctionResult", { formula: `${worksheetName(member)}(${argumentTexts(taken, isVariadic(taken)).join(",")})` });
  },
});

/** The worksheet functions that the API offers, each under its own name. */
export const functions: ExcelClass<null> = {
  properties: {},
  methods: Object.fromEntries(
    Object.keys(apiSets)
      .filter((member) => member.startsWith("Functions."))
      .map((member) => member.slice("Functions.".length))
      .map((member) => [member, call(member)]),
  ),
};

/** The top left value of a result, evaluated in the active sheet. */
function resultOf(self: FunctionCall, core: Core): Json {
  const [[value = null] = []] = core.engine.evaluate(`=${self.formula}`, activeSheet(core).id, { row: 0, column: 0 });
  return isCellError(value) ? { error: value.error } : plainValue(value);
}

const errorOf = (result: Json): string | null =>
  typeof result === "object" && result !== null && "error" in result ? String(result.error) : null;

export const functionResult: ExcelClass<FunctionCall> = {
  properties: {
    value: readOnly((self, core) => {
      const result = resultOf(self, core);
      return errorOf(result) === null ? result : null;
    }),
    error: readOnly((self, core) => errorOf(resultOf(self, core))),
  },
  methods: {},
};
