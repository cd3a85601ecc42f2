import {
  defaultJudgement,
  directionOfTarget,
  impliedDirection,
  judge,
  type Direction,
  type JudgedBy,
  type Judgement,
  type JudgementSettings,
  type RawFigure,
  type ReadTarget,
  type ScoringChoice,
  type UnscoredReason,
} from "../domain";
import type { AttainmentMethod } from "../domain";
import { directionArgument, figureArgument, targetArgument, thresholdArgument } from "./arguments";
import { invalid, isProblem, undefinedResult, type CellProblem, type CellValue } from "./cellValue";
import { faultSentences, undefinedSentences } from "./sentences";

/** The cells of a call that judges one figure; what a function does not ask for is null. */
export interface JudgedCells {
  readonly actual: CellValue;
  readonly target: CellValue;
  readonly direction: CellValue;
  readonly threshold?: CellValue;
  readonly baseline?: number | null;
  readonly method?: AttainmentMethod | null;
  readonly scoring?: ScoringChoice;
  /** The direction that other arguments speak for, asked where neither a word nor the target says one. */
  readonly leads?: (target: ReadTarget) => Direction | null;
}

/** The arguments of such a call, read. */
export interface JudgedArguments {
  readonly actual: RawFigure;
  readonly target: { readonly raw: RawFigure; readonly read: ReadTarget };
  readonly by: JudgedBy & { readonly direction: Direction };
  /** Whether a word said the direction. */
  readonly directionStated: boolean;
}

/** Reads the arguments in their order; a wrong one is named instead. */
export function readJudged(cells: JudgedCells): JudgedArguments | CellProblem {
  const actual: RawFigure | CellProblem = figureArgument("actual", cells.actual);
  if (isProblem(actual)) return actual;
  const target = targetArgument(cells.target);
  if (isProblem(target)) return target;
  const direction = directionArgument(cells.direction);
  if (isProblem(direction)) return direction;
  const threshold = thresholdArgument(cells.threshold ?? null);
  if (isProblem(threshold)) return threshold;
  const by = {
    direction: direction ?? directionOfTarget(target.read) ?? cells.leads?.(target.read) ?? impliedDirection(target.read, threshold),
    threshold,
    low: null,
    high: null,
    baseline: cells.baseline ?? null,
    attainmentMethod: cells.method ?? null,
    scoring: cells.scoring ?? null,
  };
  return { actual, target, by, directionStated: direction !== null };
}

/** Reads the arguments and judges them as a card does; a wrong one is named instead. */
export function judgeCells(cells: JudgedCells, settings: JudgementSettings = defaultJudgement): Judgement | CellProblem {
  const read = readJudged(cells);
  return isProblem(read) ? read : judge(read.actual, read.target.raw, read.by, settings);
}

/** What a cell shows for an unscored result: the fault of an argument, an undefined result, or (null) simply no data. */
export function problemOf(reason: UnscoredReason): CellProblem | null {
  const fault = faultSentences[reason];
  if (fault !== undefined) return invalid(fault);
  const why = undefinedSentences[reason];
  return why === undefined ? null : undefinedResult(why);
}
