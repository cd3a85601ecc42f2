import {
  dayOfSerial,
  isMissingWord,
  readDirection,
  readFigure,
  readPeriod,
  readSeries,
  readTarget,
  readThreshold,
  readYesNo,
  serialOfText,
  type Direction,
  type RawFigure,
  type ReadTarget,
  type Series,
  type Threshold,
} from "../domain";
import { invalid, isErrorValue, isProblem, passedOn, type CellProblem, type CellValue } from "./cellValue";
import { cellsOf, type Grid } from "./grid";
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

/** One of a list of words, in any case, with spaces or hyphens, or another word that `read` knows; the first when none is given. */
export function wordArgument<Word extends string>(
  name: string,
  cell: CellValue,
  known: readonly [Word, ...Word[]],
  read?: (text: string) => Word | null,
): Word | CellProblem {
  if (isErrorValue(cell)) return passedOn(cell);
  if (isOmitted(cell)) return known[0];
  const plain = textOf(cell)
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, "-");
  return known.find((word) => word === plain) ?? read?.(textOf(cell)) ?? invalid(sentences.notAWord(name, textOf(cell), known));
}

/** A switch: TRUE or FALSE, 1 or 0, or a word for yes or no; off when none is given. */
export function switchArgument(name: string, cell: CellValue): boolean | CellProblem {
  if (isErrorValue(cell)) return passedOn(cell);
  if (typeof cell === "boolean") return cell;
  const read = readYesNo(cell);
  if (isOmitted(cell) || read === 0) return false;
  return read === 1 ? true : invalid(sentences.notASwitch(name, textOf(cell)));
}

/** A day as Excel's serial number, or as text that names one day (`2026-03-31`, `31.3.2026`; not `03/04/2026`, which is two); null for none. A blank cell may arrive as 0, which is no day. */
export function dayArgument(name: string, cell: CellValue): number | null | CellProblem {
  if (isErrorValue(cell)) return passedOn(cell);
  if (isOmitted(cell)) return null;
  if (typeof cell === "string" && isMissingWord(cell)) return null;
  const serial = typeof cell === "number" ? cell : typeof cell === "string" ? serialOfText(readPeriod(cell, "General")?.key ?? cell) : null;
  return serial !== null && dayOfSerial(serial) !== null ? serial : invalid(sentences.notADay(name, textOf(cell)));
}

/** A whole number within bounds, or null for none. */
export function countArgument(name: string, cell: CellValue, least: number, most: number): number | null | CellProblem {
  const given = numberArgument(name, cell);
  if (given === null || isProblem(given)) return given;
  return Number.isInteger(given) && given >= least && given <= most ? given : invalid(sentences.notACount(name, given, least, most));
}

/** The cells of a whole argument as one series: blank, `NA` and #N/A keep their place as missing. */
export const seriesArgument = (name: string, grid: Grid | undefined): Series | CellProblem =>
  grid === undefined ? [] : onceForEach(seriesOf, grid, () => readSeriesOf(name, grid));

const seriesOf = new WeakMap<Grid, Series | CellProblem>();

/** A whole argument is read once a call, not once for every cell of the answer. */
export function onceForEach<Read>(known: WeakMap<Grid, Read>, grid: Grid, read: () => Read): Read {
  const before = known.get(grid);
  if (before !== undefined) return before;
  const now = read();
  known.set(grid, now);
  return now;
}

function readSeriesOf(name: string, grid: Grid): Series | CellProblem {
  const cells: (RawFigure | boolean)[] = [];
  for (const cell of cellsOf(grid)) {
    if (isErrorValue(cell) && cell.code !== "#N/A") return passedOn(cell);
    cells.push(isErrorValue(cell) ? null : cell);
  }
  const read = readSeries(cells);
  if (read.kind === "series") return read.figures;
  return invalid(read.kind === "not-a-number" ? sentences.notANumber(name, read.text) : sentences.seriesScales(name));
}

/** Was nothing given for a whole argument? An empty cell counts as nothing. */
export const isLeftOut = (grid: Grid | undefined): boolean =>
  grid === undefined || (grid.rows === 1 && grid.columns === 1 && grid.at(0, 0) === null);

/** A blank cell reaches a word's argument as null, as "", or from desktop Excel as 0: no word is a zero. */
export const isOmitted = (cell: CellValue): boolean =>
  cell === null || cell === 0 || (typeof cell === "string" && (cell.trim() === "" || cell === "0"));

export const textOf = (cell: CellValue): string => (typeof cell === "boolean" ? (cell ? "TRUE" : "FALSE") : String(cell));
