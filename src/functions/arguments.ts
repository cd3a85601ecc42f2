import {
  readDirection,
  readFigure,
  readTarget,
  readThreshold,
  type Direction,
  type RawFigure,
  type ReadTarget,
  type Threshold,
} from "../domain";
import { invalid, isErrorValue, passedOn, type CellProblem, type CellValue } from "./cellValue";
import { sentences } from "./sentences";

/** A figure's cell, still as it was typed; blank, `NA` and #N/A have none. */
export function figureArgument(name: string, cell: CellValue): RawFigure | CellProblem {
  if (isErrorValue(cell)) return cell.code === "#N/A" ? null : passedOn(cell);
  const read = readFigure(cell);
  if (read.kind === "not-a-number") return invalid(sentences.notANumber(name, read.text));
  return typeof cell === "boolean" || read.kind === "missing" ? null : cell;
}

/** A target's cell as it was typed, and what it says. */
export function targetArgument(cell: CellValue): { readonly raw: RawFigure; readonly read: ReadTarget } | CellProblem {
  if (isErrorValue(cell)) return cell.code === "#N/A" ? { raw: null, read: { kind: "no-target" } } : passedOn(cell);
  const read = readTarget(cell);
  if (read.kind === "not-a-number") return invalid(sentences.notATarget(read.text));
  return { raw: typeof cell === "boolean" ? null : cell, read };
}

/** A threshold, or null to inherit the default. */
export function thresholdArgument(cell: CellValue): Threshold | null | CellProblem {
  if (isErrorValue(cell)) return passedOn(cell);
  const read = readThreshold(cell);
  if (read.kind === "not-a-number") return invalid(sentences.notAThreshold(read.text));
  return read.kind === "missing" ? null : read;
}

/** A number, or null for none. */
export function numberArgument(name: string, cell: CellValue): number | null | CellProblem {
  if (isErrorValue(cell)) return passedOn(cell);
  const read = readFigure(cell);
  if (read.kind === "not-a-number") return invalid(sentences.notANumber(name, read.text));
  return read.kind === "missing" ? null : read.value;
}

/** A direction, or null when none is given. */
export function directionArgument(cell: CellValue): Direction | null | CellProblem {
  if (isErrorValue(cell)) return passedOn(cell);
  if (isOmitted(cell)) return null;
  const direction = typeof cell === "boolean" ? null : readDirection(cell as string | number);
  return direction ?? invalid(sentences.notADirection(textOf(cell)));
}

/** One of a list of words, in any case, with spaces or hyphens; the first when none is given. */
export function wordArgument<Word extends string>(name: string, cell: CellValue, known: readonly [Word, ...Word[]]): Word | CellProblem {
  if (isErrorValue(cell)) return passedOn(cell);
  if (isOmitted(cell)) return known[0];
  const plain = textOf(cell)
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, "-");
  return known.find((word) => word === plain) ?? invalid(sentences.notAWord(name, textOf(cell), known));
}

/** A blank cell reaches a word's argument as null, as "", or from desktop Excel as 0: no word is a zero. */
const isOmitted = (cell: CellValue): boolean =>
  cell === null || cell === 0 || (typeof cell === "string" && (cell.trim() === "" || cell === "0"));

const textOf = (cell: CellValue): string => (typeof cell === "boolean" ? (cell ? "TRUE" : "FALSE") : String(cell));
