import { limitsOf, present, signalRules } from "../domain";
import { seriesArgument, switchArgument, wordArgument } from "./arguments";
import type { CellFunction } from "./cellFunction";
import { isProblem, undefinedResult } from "./cellValue";
import { sentences } from "./sentences";

/** `LIMITS(values, [rule], [screened])` → mean, lower, upper, mR̄ */
export const limitsFunction: CellFunction = {
  parameters: [{ name: "values", figure: true, whole: true }, { name: "rule" }, { name: "screened" }],
  answer: ([, ruleWord = null, switched = null], [values]) => {
    const rule = wordArgument("rule", ruleWord, signalRules);
    if (isProblem(rule)) return rule;
    const screened = switchArgument("screened", switched);
    if (isProblem(screened)) return screened;
    const series = seriesArgument("values", values);
    if (isProblem(series)) return series;
    const limits = limitsOf(series, screened);
    if (limits !== null) return [[limits.mean, limits.lower, limits.upper, limits.meanRange]];
    return present(series).length === 0 ? [["", "", "", ""]] : undefinedResult(sentences.tooFewFigures("values", 2));
  },
};
