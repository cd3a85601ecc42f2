import { decimalsOf, split } from "../domain";
import { countArgument, numberArgument, seriesArgument } from "./arguments";
import type { CellFunction } from "./cellFunction";
import { invalid, isErrorValue, isProblem, undefinedResult } from "./cellValue";
import { sentences } from "./sentences";

const mostDecimals = 12;

/** `SPLIT(target, weights, [decimals])` → one part for each weight, lying as the weights do */
export const splitFunction: CellFunction = {
  parameters: [{ name: "target", figure: true }, { name: "weights", figure: true, whole: true }, { name: "decimals" }],
  answer: ([first = null, , places = null], [, weightCells]) => {
    const target = isErrorValue(first) && first.code === "#N/A" ? null : numberArgument("target", first);
    if (isProblem(target)) return target;
    const decimals = countArgument("decimals", places, -mostDecimals, mostDecimals);
    if (isProblem(decimals)) return decimals;
    const weights = seriesArgument("weights", weightCells);
    if (isProblem(weights)) return weights;
    const negative = weights.find((weight) => weight !== null && weight < 0);
    if (negative !== undefined && negative !== null) return invalid(sentences.negativeWeight(negative));
    if (target === null) return "";
    if (!weights.some((weight) => weight !== null && weight > 0)) return undefinedResult(sentences.noWeight());
    const parts = split(
      target,
      weights.map((weight) => weight ?? 0),
      decimals ?? decimalsOf(target),
    );
    const shown = parts.map((part, i) => (weights[i] === null ? "" : part));
    const columns = weightCells?.columns ?? 1;
    return Array.from({ length: weightCells?.rows ?? 1 }, (_, row) => shown.slice(row * columns, (row + 1) * columns));
  },
};
