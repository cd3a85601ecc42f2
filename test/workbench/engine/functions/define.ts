import type { CellError, CellValue } from "../../workbook/values";
import type { Node } from "../formula/ast";
import type { Evaluator, Frame } from "../calculation/evaluator";
import { omitted, type Value } from "../calculation/value";

export type Kind = "number" | "text" | "boolean" | "scalar" | "scalarOrError" | "raw";

/** How a function takes one of its parameters; scalar kinds are lifted over arrays. */
export interface Parameter<T> {
  readonly kind: Kind;
  readonly optional: boolean;
  /** An empty argument counts as none, not as a blank. */
  readonly emptyIsMissing: boolean;
  /** Further arguments, in these kinds by turns. */
  readonly repeats: readonly Kind[] | null;
  readonly fallback?: T;
}

const required = <T>(kind: Kind): Parameter<T> => ({ kind, optional: false, emptyIsMissing: false, repeats: null });

export const number = required<number>("number");
export const text = required<string>("text");
export const boolean = required<boolean>("boolean");
/** Any single value but an error, which becomes the result. */
export const scalar = required<Exclude<CellValue, CellError>>("scalar");
export const scalarOrError = required<CellValue>("scalarOrError");
/** Reference, array or value as it comes. */
export const raw = required<Value>("raw");

/** May be left out; an empty argument is a blank (0, "", FALSE). */
export const optional = <T, F>(parameter: Parameter<T>, fallback: F): Parameter<T | F> =>
  ({ ...parameter, optional: true, fallback }) as Parameter<T | F>;

/** May be left out or empty. */
export const defaulted = <T, F>(parameter: Parameter<T>, fallback: F): Parameter<T | F> =>
  ({ ...parameter, optional: true, emptyIsMissing: true, fallback }) as Parameter<T | F>;

/** Any number of further arguments, given to the function as one list. */
export const rest = <T>(...parameters: readonly [Parameter<T>, ...Parameter<T>[]]): Parameter<readonly T[]> => ({
  kind: "raw",
  optional: true,
  emptyIsMissing: false,
  repeats: parameters.map(({ kind }) => kind),
});

type Arguments<P extends readonly Parameter<unknown>[]> = { [K in keyof P]: P[K] extends Parameter<infer T> ? T : never };

/** What a function sees of the workbook. */
export interface Context {
  readonly frame: Frame;
  readonly evaluator: Evaluator;
}

export type FunctionDefinition =
  | {
      readonly name: string;
      readonly parameters: readonly Parameter<unknown>[];
      readonly call: (this: Context, ...args: never[]) => Value;
      readonly volatile: boolean;
      readonly evaluate?: undefined;
    }
  | {
      readonly name: string;
      readonly volatile: boolean;
      readonly minimum: number;
      readonly maximum: number;
      /** Takes its arguments unevaluated. */
      readonly evaluate: (args: readonly Node[], frame: Frame, evaluator: Evaluator) => Value;
    };

export function define<const P extends readonly Parameter<unknown>[]>(
  name: string,
  parameters: P,
  call: (this: Context, ...args: Arguments<P> extends readonly unknown[] ? [...Arguments<P>] : never) => Value,
  { volatile = false }: { volatile?: boolean } = {},
): FunctionDefinition {
  return { name, parameters, call: call as unknown as (this: Context, ...args: never[]) => Value, volatile };
}

export function defineLazy(
  name: string,
  [minimum, maximum]: readonly [number, number],
  evaluate: (args: readonly Node[], frame: Frame, evaluator: Evaluator) => Value,
): FunctionDefinition {
  return { name, minimum, maximum, evaluate, volatile: false };
}

/** What a raw parameter holds when its argument is missing. */
export const omittedValue: Value = omitted;
