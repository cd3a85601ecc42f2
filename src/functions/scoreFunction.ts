import { defaultJudgement, scoringMethodNames, scoringMethods } from "../domain";
import { wordArgument } from "./arguments";
import type { CellFunction } from "./cellFunction";
import { invalid, isErrorValue, isProblem, passedOn } from "./cellValue";
import { cellsOf } from "./grid";
import { judgeCells, problemOf } from "./judgedCall";
import { numberArgument } from "./arguments";
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
    const scoring = wordArgument("method", word, scoringMethodNames);
    if (isProblem(scoring)) return scoring;
    const given = (grids[5] === undefined ? [] : cellsOf(grids[5])).filter((cell) => cell !== null);
    const wrong = given.find(isErrorValue);
    if (wrong !== undefined) return passedOn(wrong);
    const scoringParameters: number[] = [];
    for (const cell of given) {
      const parameter = numberArgument("parameters", cell);
      if (isProblem(parameter)) return parameter;
      if (parameter !== null) scoringParameters.push(parameter);
    }
    if (scoringParameters.length > scoringMethods[scoring].parameters) return invalid(sentences.noParameters(scoring));
    const judged = judgeCells({ actual, target, direction, threshold }, { ...defaultJudgement, scoring, scoringParameters });
    if (isProblem(judged)) return judged;
    return judged.score.kind === "score" ? judged.score.score : (problemOf(judged.score.reason) ?? "");
  },
};
