import { readFigure } from "../../figures/figure";
import { readTarget } from "../../figures/target";
import { readYesNo } from "../../words/yesNoWords";
import { errorText } from "../errorText";
import { numericSeries } from "../numericSeries";
import type { Found, Rule } from "../rule";
import { readWrittenNumber } from "../writtenNumber";

/** Words where a figure should stand. */
export const unreadableFigure: Rule = ({ reading, cell }) =>
  reading.figures.flatMap(({ at, kpi, series, value }): Found[] => {
    if (!numericSeries.has(series) || typeof value !== "string" || cell(at) === null || errorText(value) !== null) return [];
    if (readFigure(value).kind !== "not-a-number" || readTarget(value).kind !== "not-a-number" || readWrittenNumber(value, ".") !== null)
      return [];
    if (readFigure(readYesNo(value)).kind === "figure" || /^[<>≤≥=\s]*\d{1,3}:[0-5]\d(?::[0-5]\d)?$/.test(value.trim())) return [];
    return [{ severity: "warning", at, details: { kpi, text: value.trim() }, fix: null }];
  });
