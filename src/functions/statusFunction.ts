import { wordArgument } from "./arguments";
import type { CellFunction } from "./cellFunction";
import { isProblem } from "./cellValue";
import { judgeCells, problemOf } from "./judgedCall";
import { noDataLight, noDataText, reasonText, statusCode, statusLight, statusText } from "./words";

export const statusOutputs = ["text", "code", "light", "reason"] as const;

/** `STATUS(actual, target, [direction], [threshold], [output])` */
export const statusFunction: CellFunction = {
  parameters: [
    { name: "actual", figure: true },
    { name: "target", figure: true },
    { name: "direction" },
    { name: "threshold", figure: true },
    { name: "output" },
  ],
  answer: ([actual = null, target = null, direction = null, threshold = null, word = null]) => {
    const output = wordArgument("output", word, statusOutputs);
    if (isProblem(output)) return output;
    const judged = judgeCells({ actual, target, direction, threshold });
    if (isProblem(judged)) return judged;
    if (judged.status.kind === "unscored") {
      return (
        problemOf(judged.status.reason) ??
        { text: noDataText, code: "", light: noDataLight, reason: reasonText[judged.status.reason] }[output]
      );
    }
    const { status } = judged.status;
    return { text: statusText[status], code: statusCode[status], light: statusLight[status], reason: "" }[output];
  },
};
