import { signalRules, trendOf } from "../domain";
import { directionArgument, seriesArgument, wordArgument } from "./arguments";
import type { CellFunction } from "./cellFunction";
import { invalid, isProblem, undefinedResult } from "./cellValue";
import { sentences } from "./sentences";
import { noDataText, trendText } from "./words";

/** `TREND(values, [direction], [rule])` */
export const trendFunction: CellFunction = {
  parameters: [{ name: "values", figure: true, whole: true }, { name: "direction" }, { name: "rule" }],
  answer: ([, directionWord = null, ruleWord = null], [values]) => {
    const direction = directionArgument(directionWord) ?? "higher";
    if (isProblem(direction)) return direction;
    if (direction === "range") return invalid(sentences.rangeHasNoTrend());
    const rule = wordArgument("rule", ruleWord, signalRules);
    if (isProblem(rule)) return rule;
    const series = seriesArgument("values", values);
    if (isProblem(series)) return series;
    const result = trendOf(series, direction, rule);
    if (result.kind === "trend") return trendText[result.trend];
    return result.reason === "no-figures" ? noDataText : undefinedResult(sentences.tooFewFigures("values", 2));
  },
};
