import type { CellAddress, Rect } from "../workbook/address";
import type { CellValue } from "../workbook/values";

/** The only way the rest of the workbench reaches the calculation. */
export interface Engine {
  /**
   * Tells that cells were entered (content, not formats). Formulas among them are parsed and bound now: a function unknown now stays
   * `#NAME?` until its formula is entered again. Spills that lost their anchor or gained room are seen to.
   * A formula's record comes with `value: null`, content written over a spilled cell without `spillFrom`.
   */
  entered(sheetId: string, rect: Rect): void;
  /**
   * Tells that the workbook was opened: formulas are bound, stored results stand, nothing is invoked
   * (volatile functions and formulas without a stored result are due).
   */
  opened(): void;
  /**
   * Sheets came, went, moved, or tables and names changed, while no cell changed its place or its formula's text (what is written along
   * with it is `entered`): only formulas that speak of what changed are resolved anew.
   */
  definitionsChanged(): void;
  /** Rows, columns or formulas' texts changed: references are resolved anew. Function names bound before stay as they were.
   * What reads the `moved` areas is due (insertCells and deleteCells return them), and every formula whose references resolve otherwise. */
  structureChanged(moved?: readonly { readonly sheetId: string; readonly rect: Rect }[]): void;
  /** Marks every formula due (Ctrl+Alt+F9). */
  markAllDue(): void;
  /** Calculates what is due and writes results and spills into the cells' records. Returns the cells whose value changed. */
  calculate(): readonly ChangedCell[];
  /** Declares the custom functions the add-in registered (from its functions.json), with namespace prefix: `BSC.STATUS`. */
  registerCustomFunctions(functions: readonly CustomFunction[], invoke: InvokeCustomFunction): void;
  /** A custom function's answer; call `calculate` afterwards. Unknown or outdated ids are ignored. */
  deliver(invocationId: number, result: CellValue | readonly (readonly CellValue[])[]): void;
  /** Cells found in a circle of references: they hold 0, and Excel would warn. */
  readonly circular: readonly ChangedCell[];
  /** Invocations not answered yet. */
  readonly pending: number;
  /** Evaluates a formula as if entered in a cell there, without entering it; custom functions in it are an error. Used by rules, validations and names. */
  evaluate(formula: string, sheetId: string, at: CellAddress): readonly (readonly CellValue[])[];
}

export interface ChangedCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

export interface CustomFunction {
  /** With its namespace: `BSC.STATUS`. */
  readonly name: string;
  readonly parameters: readonly CustomFunctionParameter[];
  /** The result is an array that spills. */
  readonly matrixResult: boolean;
  /** Errors reach `any` parameters instead of becoming the result. */
  readonly acceptsErrors: boolean;
  readonly volatile: boolean;
}

export interface CustomFunctionParameter {
  readonly name: string;
  readonly type: "any" | "number" | "string" | "boolean";
  readonly matrix: boolean;
  readonly optional: boolean;
  /** Takes any number of further arguments. */
  readonly repeating: boolean;
}

/** Asks the add-in for a result; the answer comes later through `deliver`. Blank cells in `args` are null; the host decides how they travel. */
export type InvokeCustomFunction = (invocation: {
  readonly id: number;
  readonly name: string;
  /** One an argument: a scalar, a matrix for a matrix parameter, or undefined for an omitted one. */
  readonly args: readonly CustomFunctionArgument[];
  readonly sheetId: string;
  readonly at: CellAddress;
}) => void;

export interface CustomFunctionArgument {
  readonly value: CellValue | readonly (readonly CellValue[])[] | undefined;
  /** `Sheet1!A1:B2` when the argument was a plain reference. */
  readonly address: string | null;
}
