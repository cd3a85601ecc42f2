import { attainmentMethods } from "../domain";
import { numberArgument, wordArgument } from "./arguments";
import type { CellFunction } from "./cellFunction";
import { isProblem } from "./cellValue";
import { judgeCells, problemOf } from "./judgedCall";

/** `ATTAINMENT(actual, target, [direction], [method], [baseline])` */
export const attainmentFunction: CellFunction = {
  parameters: [
    { name: "actual", figure: true },
    { name: "target", figure: true },
    { name: "direction" },
    { name: "method" },
    { name: "baseline", figure: true },
  ],
  answer: ([actual = null, target = null, direction = null, word = null, last = null]) => {
    const chosen = wordArgument("method", word, ["default", ...attainmentMethods]);
    if (isProblem(chosen)) return chosen;
    const baseline = numberArgument("baseline", last);
    if (isProblem(baseline)) return baseline;
    const judged = judgeCells({ actual, target, direction, baseline, method: chosen === "default" ? null : chosen });
    if (isProblem(judged)) return judged;
    return judged.attainment.kind === "attained" ? judged.attainment.attainment : (problemOf(judged.attainment.reason) ?? "");
  },
};
