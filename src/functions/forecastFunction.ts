import { forecast, forecastMethods } from "../domain";
import { countArgument, isOmitted, seriesArgument, wordArgument } from "./arguments";
import type { CellFunction } from "./cellFunction";
import { invalid, isProblem, undefinedResult } from "./cellValue";
import { sentences } from "./sentences";

/** Ten years of days: enough for any card, and no slip of a finger fills a sheet. */
const mostPeriods = 3660;

/** `FORECAST(values, periods, [method])` → one figure for each coming period, lying as the values do */
export const forecastFunction: CellFunction = {
  parameters: [{ name: "values", figure: true, whole: true }, { name: "periods" }, { name: "method" }],
  answer: ([, count = null, word = null], [values]) => {
    const periods = isOmitted(count) ? null : countArgument("periods", count, 1, mostPeriods);
    if (isProblem(periods)) return periods;
    if (periods === null) return invalid(sentences.needed("periods", "Say how many coming periods to forecast, 1 or more."));
    const method = wordArgument("method", word, forecastMethods);
    if (isProblem(method)) return method;
    const series = seriesArgument("values", values);
    if (isProblem(series)) return series;
    const result = forecast(series, periods, method);
    if (result.kind === "forecast")
      return values?.columns === 1 && values.rows > 1 ? result.figures.map((figure) => [figure]) : [result.figures];
    if (result.reason === "no-figures") return "";
    return undefinedResult(result.reason === "two-seasons" ? sentences.twoSeasons() : sentences.tooFewFigures("values", 2));
  },
};
