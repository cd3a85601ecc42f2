import {
  readFigure,
  readWrittenScoring,
  readYesNo,
  scoringMethodNames,
  scoringMethods,
  type ReadTarget,
  type ScoringMethodName,
} from "../domain";
import { isOmitted, numberArgument, onceForEach, textOf } from "./arguments";
import type { CellFunction } from "./cellFunction";
import { invalid, isErrorValue, isProblem, passedOn, undefinedResult, type CellProblem, type CellValue } from "./cellValue";
import { cellsOf, type Grid } from "./grid";
import { judgeCells, problemOf } from "./judgedCall";
import { sentences } from "./sentences";

/** `SCORE(actual, target, [threshold], [direction], [method], [parameters])` */
export const scoreFunction: CellFunction = {
  parameters: [
    { name: "actual", figure: true },
    { name: "target", figure: true },
    { name: "threshold", figure: true },
    { name: "direction" },
    { name: "method" },
    { name: "parameters", whole: true },
  ],
  answer: ([actual = null, target = null, threshold = null, direction = null, word = null], grids) => {
    const written = methodArgument(word);
    if (isProblem(written)) return written;
    const given = parametersArgument(grids[5]);
    if (isProblem(given)) return given;
    const scoring = written.method;
    const scoringParameters = written.parameters ?? given;
    const method = scoringMethods[scoring];
    if (!method.accepts(scoringParameters)) {
      return invalid(written.parameters === null ? sentences.parameters(scoring) : sentences.parametersBehind(scoring, textOf(word)));
    }
    if (scoring === "yes-no" && isNeither(actual)) return invalid(sentences.notYesOrNo(textOf(actual)));
    const isYesNo = scoring === "yes-no";
    const judged = judgeCells({
      actual: isYesNo ? asYesNo(actual) : actual,
      // Yes or no has its target in the direction and no threshold; their errors still pass through.
      target: isYesNo ? errorIn(target) : target,
      direction,
      threshold: isYesNo ? errorIn(threshold) : threshold,
      scoring: { method: scoring, parameters: scoringParameters },
      leads: isYesNo ? () => (asYesNo(target) === 0 ? "lower" : "higher") : (read) => method.leads(scoringParameters, pointOf(read)),
    });
    if (isProblem(judged)) return judged;
    if (judged.score.kind === "score") return judged.score.score;
    const { reason } = judged.score;
    if (reason === "method-not-for-direction") return invalid(sentences.methodNotForDirection(scoring));
    if (reason === "no-baseline") return invalid(sentences.parameters(scoring));
    if (reason === "zero-target" || reason === "negative-target") return undefinedResult(sentences.undefinedScore(scoring, reason));
    return problemOf(reason) ?? "";
  },
};

interface WrittenMethod {
  readonly method: ScoringMethodName;
  /** Those that stand behind the method; null where the argument has them. */
  readonly parameters: readonly number[] | null;
}
const usual: WrittenMethod = { method: scoringMethodNames[0], parameters: null };

/** A method as a Scoring cell has it too: with its parameters behind it, which count before those of the argument. */
function methodArgument(cell: CellValue): WrittenMethod | CellProblem {
  if (isErrorValue(cell)) return passedOn(cell);
  if (isOmitted(cell)) return usual;
  const written = readWrittenScoring(textOf(cell));
  if (written.kind === "none") return usual;
  if (written.kind === "method") return written;
  return invalid(
    written.kind === "unknown-method"
      ? sentences.notAWord("method", textOf(cell), scoringMethodNames)
      : sentences.parametersBehind(written.method, textOf(cell)),
  );
}

const none: readonly number[] = [];
const parametersOf = new WeakMap<Grid, readonly number[] | CellProblem>();
const parametersArgument = (grid: Grid | undefined): readonly number[] | CellProblem =>
  grid === undefined ? none : onceForEach(parametersOf, grid, () => readParameters(grid));

/** The numbers of a range, row by row. Two rows of more than two columns are figures above and scores below: they are read column by column. */
function readParameters(grid: Grid): readonly number[] | CellProblem {
  const byColumn = grid.rows === 2 && grid.columns > 2;
  const turned: Grid = { ...grid, rows: grid.columns, columns: grid.rows, at: (row, column) => grid.at(column, row) };
  const parameters: number[] = [];
  for (const cell of cellsOf(byColumn ? turned : grid)) {
    if (isErrorValue(cell)) return passedOn(cell);
    const parameter = numberArgument("parameters", cell);
    if (isProblem(parameter)) return parameter;
    if (parameter !== null) parameters.push(parameter);
  }
  return parameters;
}

const errorIn = (cell: CellValue): CellValue => (isErrorValue(cell) ? cell : null);
/** Yes and no as the figures 1 and 0; what is neither stays as it is, and is refused. */
const asYesNo = (cell: CellValue): CellValue => (typeof cell === "boolean" ? Number(cell) : isErrorValue(cell) ? cell : readYesNo(cell));
const isNeither = (cell: CellValue): boolean => {
  const yesNo = asYesNo(cell);
  const read = isErrorValue(yesNo) ? null : readFigure(yesNo);
  return read?.kind === "not-a-number" || (read?.kind === "figure" && read.value !== 1 && read.value !== 0);
};
const pointOf = (read: ReadTarget): number | null => (read.kind === "target" && read.target.kind === "point" ? read.target.figure : null);
