/** An error of Excel's as an argument holds it. */
export interface ErrorValue {
  readonly kind: "error-value";
  /** `#N/A`, `#DIV/0!`. */
  readonly code: string;
}

/** One cell of an argument. Blank cells, omitted arguments and empty text are all null: no figure, never 0. */
export type CellValue = number | string | boolean | ErrorValue | null;

/** What a function gives for one cell, before it meets Excel. */
export type CellAnswer = number | string | CellProblem;

export interface CellProblem {
  /** `invalid`: #VALUE!, the sentence names the argument and the remedy. `undefined`: #N/A, why and what to do. `passed-on`: an error that came in. */
  readonly kind: "invalid" | "undefined" | "passed-on";
  readonly sentence: string;
  /** The error that came in; "" otherwise. */
  readonly code: string;
}

export const invalid = (sentence: string): CellProblem => ({ kind: "invalid", sentence, code: "" });
export const undefinedResult = (sentence: string): CellProblem => ({ kind: "undefined", sentence, code: "" });
export const passedOn = ({ code }: ErrorValue): CellProblem => ({ kind: "passed-on", sentence: "", code });

export const isProblem = (answer: unknown): answer is CellProblem => typeof answer === "object" && answer !== null && "sentence" in answer;
export const isErrorValue = (cell: CellValue): cell is ErrorValue => typeof cell === "object" && cell !== null;

/** Any single value Excel hands over: primitives, its error objects, and data types, which carry a basic value. */
export function readCell(raw: unknown): CellValue {
  if (raw === null || raw === undefined || raw === "") return null;
  if (typeof raw === "number" || typeof raw === "string" || typeof raw === "boolean") return raw;
  if (typeof raw !== "object") return String(raw);
  if ("code" in raw && typeof raw.code === "string") return { kind: "error-value", code: raw.code };
  if (!("basicValue" in raw)) return { kind: "error-value", code: "#VALUE!" };
  const basic = raw.basicValue;
  return typeof basic === "string" && basic.startsWith("#") ? { kind: "error-value", code: basic } : readCell(basic);
}
