import { pairFigures, targetAt, targetPaths } from "../domain";
import { dayArgument, figureArgument, targetArgument, wordArgument } from "./arguments";
import type { CellFunction } from "./cellFunction";
import { invalid, isProblem } from "./cellValue";
import { problemOf } from "./judgedCall";
import { sentences } from "./sentences";

/** `TARGETAT(baseline, target, start, due, asof, [path])` */
export const targetAtFunction: CellFunction = {
  parameters: [
    { name: "baseline", figure: true },
    { name: "target", figure: true },
    { name: "start" },
    { name: "due" },
    { name: "asof" },
    { name: "path" },
  ],
  answer: ([first = null, aim = null, from = null, to = null, on = null, word = null]) => {
    const path = wordArgument("path", word, targetPaths);
    if (isProblem(path)) return path;
    const baseline = figureArgument("baseline", first);
    if (isProblem(baseline)) return baseline;
    const target = targetArgument(aim);
    if (isProblem(target)) return target;
    const [start, due, asOf] = [dayArgument("start", from), dayArgument("due", to), dayArgument("asof", on)];
    if (isProblem(start)) return start;
    if (isProblem(due)) return due;
    if (isProblem(asOf)) return asOf;
    const pair = pairFigures(baseline, target.raw, "higher", null);
    if (pair.kind === "unscored") return problemOf(pair.reason) ?? "";
    if (pair.target.kind === "range") return invalid(sentences.onePoint());
    if (start === null || due === null || asOf === null) return "";
    if (start >= due) return invalid(sentences.startAfterDue());
    return targetAt({ baseline: pair.actual, target: pair.target.figure, start, due }, asOf, path);
  },
};
