import { readFigure, readScoringWord, readYesNo, scoringMethodNames, scoringMethods, type ReadTarget } from "../domain";
import { numberArgument, onceForEach, textOf, wordArgument } from "./arguments";
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
    const scoring = wordArgument("method", word, scoringMethodNames, readScoringWord);
    if (isProblem(scoring)) return scoring;
    const scoringParameters = parametersArgument(grids[5]);
    if (isProblem(scoringParameters)) return scoringParameters;
    const method = scoringMethods[scoring];
    if (!method.accepts(scoringParameters)) return invalid(sentences.parameters(scoring));
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
  const read = asYesNo(cell);
  return !isErrorValue(read) && readFigure(read).kind !== "missing" && read !== 1 && read !== 0;
};
const pointOf = (read: ReadTarget): number | null => (read.kind === "target" && read.target.kind === "point" ? read.target.figure : null);
