import type { Rect } from "../../workbook/address";
import type { Cell } from "../../workbook/records";
import type { CellValue } from "../../workbook/values";
import type { Node } from "../formula/ast";
import type { Area } from "./value";
import type { SheetState } from "./sheetState";

/** Which custom functions a formula's calls mean. Settled when the formula is entered; a file's formulas stay open until functions are registered. */
export interface Binding {
  readonly names: Set<string>;
  open: boolean;
}

/** One request to an add-in's function. */
export interface Invocation {
  readonly id: number;
  readonly cell: FormulaCell;
  answer: CellValue | readonly (readonly CellValue[])[] | undefined;
  sent: boolean;
}

/** A cell with a formula, ready to calculate. */
export interface FormulaCell {
  readonly sheet: SheetState;
  /** The record the formula was read from; it stays the same when rows and columns move. */
  readonly cell: Cell;
  readonly key: number;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  /** Null when the text is no formula. */
  readonly tree: Node | null;
  readonly binding: Binding;
  precedents: readonly Area[];
  /** What the references resolve to, as text: tells whether a change of structure concerns this formula. */
  signature: string;
  /** The sheets, tables and names the formula speaks of. */
  mentions: readonly string[];
  volatile: boolean;
  state: "clean" | "due" | "attempting";
  /** How often it was calculated in the running calculation. */
  rounds: number;
  /** The spilled rectangle, or the one it needs and cannot have. */
  spill: Rect | null;
  blocked: Rect | null;
  readonly invocations: Map<string, Invocation>;
}
