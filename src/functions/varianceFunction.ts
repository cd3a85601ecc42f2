import { defaultJudgement, varianceOutputs } from "../domain";
import { wordArgument } from "./arguments";
import type { CellFunction } from "./cellFunction";
import { isProblem } from "./cellValue";
import { judgeCells, problemOf } from "./judgedCall";

/** `VARIANCE(actual, target, [direction], [output])` */
export const varianceFunction: CellFunction = {
  parameters: [{ name: "actual", figure: true }, { name: "target", figure: true }, { name: "direction" }, { name: "output" }],
  answer: ([actual = null, target = null, direction = null, word = null]) => {
    const output = wordArgument("output", word, varianceOutputs, (text) => (/^\s*favorable\s*$/i.test(text) ? "favourable" : null));
    if (isProblem(output)) return output;
    const judged = judgeCells({ actual, target, direction }, { ...defaultJudgement, variance: output });
    if (isProblem(judged)) return judged;
    return judged.variance.kind === "variance" ? judged.variance.variance : (problemOf(judged.variance.reason) ?? "");
  },
};
