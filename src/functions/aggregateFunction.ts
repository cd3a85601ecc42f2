import { aggregate, aggregations, readAggregation } from "../domain";
import { isLeftOut, isOmitted, seriesArgument, wordArgument } from "./arguments";
import type { CellFunction } from "./cellFunction";
import { invalid, isProblem, undefinedResult } from "./cellValue";
import { sentences } from "./sentences";

/** `AGGREGATE(values, method, [denominators])` */
export const aggregateFunction: CellFunction = {
  parameters: [{ name: "values", figure: true, whole: true }, { name: "method" }, { name: "denominators", figure: true, whole: true }],
  answer: ([, word = null], [values, , below]) => {
    if (isOmitted(word)) return invalid(sentences.needed("method", `Say how: "${aggregations.join('", "')}".`));
    const method = wordArgument("method", word, aggregations, readAggregation);
    if (isProblem(method)) return method;
    const series = seriesArgument("values", values);
    if (isProblem(series)) return series;
    const denominators = isLeftOut(below) ? null : seriesArgument("denominators", below);
    if (isProblem(denominators)) return denominators;
    if (denominators !== null && method !== "ratio") return invalid(sentences.denominatorsUnused(method));
    // A whole column ends with its last content: the shorter of two goes on blank.
    const openEnded = values?.openEnded === true || below?.openEnded === true;
    const long = Math.max(series.length, denominators?.length ?? 0);
    const padded = (given: typeof series) => (openEnded ? Array.from({ length: long }, (_, i) => given[i] ?? null) : given);
    const result = aggregate(padded(series), method, denominators === null ? null : padded(denominators));
    if (result.kind === "aggregated") return result.figure;
    if (result.reason === "no-figures") return "";
    if (result.reason === "zero-denominator") return undefinedResult(sentences.zeroDenominator());
    return invalid(sentences.denominatorsNeeded(series.length, denominators?.length ?? 0));
  },
};
