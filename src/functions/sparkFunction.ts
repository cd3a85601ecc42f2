import { spark } from "../domain";
import { numberArgument, seriesArgument } from "./arguments";
import type { CellFunction } from "./cellFunction";
import { isErrorValue, isProblem } from "./cellValue";

/** `SPARK(values, [target])` */
export const sparkFunction: CellFunction = {
  parameters: [
    { name: "values", figure: true, whole: true },
    { name: "target", figure: true },
  ],
  answer: ([, aim = null], [values]) => {
    const target = isErrorValue(aim) && aim.code === "#N/A" ? null : numberArgument("target", aim);
    if (isProblem(target)) return target;
    const series = seriesArgument("values", values);
    return isProblem(series) ? series : spark(series, target);
  },
};
