import { defaultJudgement, judge, pairFigures, type ReadTarget, type Target } from "../domain";
import type { CellFunction } from "./cellFunction";
import { isProblem } from "./cellValue";
import { explain } from "./explanation";
import { problemOf, readJudged } from "./judgedCall";
import { noDataText, reasonText } from "./words";

/** `EXPLAIN(actual, target, [direction], [threshold])` */
export const explainFunction: CellFunction = {
  parameters: [
    { name: "actual", figure: true },
    { name: "target", figure: true },
    { name: "direction" },
    { name: "threshold", figure: true },
  ],
  answer: ([actual = null, target = null, direction = null, threshold = null]) => {
    const read = readJudged({ actual, target, direction, threshold });
    if (isProblem(read)) return read;
    const { by } = read;
    const { status, bands } = judge(read.actual, read.target.raw, by, defaultJudgement);
    if (status.kind === "unscored") return problemOf(status.reason) ?? `${noDataText}: ${reasonText[status.reason].toLowerCase()}.`;
    const pair = pairFigures(read.actual, read.target.raw, by.direction, null);
    if (bands === null || pair.kind === "unscored") return noDataText;
    return explain({
      actual: pair.actual,
      bands,
      threshold: by.threshold,
      direction: by.direction,
      directionStated: read.directionStated,
      target: read.target.read,
      percent: isPercent(read.target.read, pair.target),
    });
  },
};

/** A target written with a percent sign whose actual counts shares too: the sentence writes both as percents. */
const isPercent = (read: ReadTarget, compared: Target): boolean =>
  read.kind === "target" && read.percent === true && highest(read.target) === highest(compared);

const highest = (target: Target): number => (target.kind === "point" ? target.figure : target.high);
