import { names } from "../domain/document";
import { periodPlaces, rowsOfPeriods } from "./cardHistory";
import { cellOf, type LinePlace } from "./formulaText";
import type { ScorecardPlaces } from "./scorecardLayout";
import { markerPlace, type Stretch, type TextsInSpan } from "./spanFormulas";

/** Texts among a KPI's figures, read by the BSC functions period by period. */
export function textsByFunctions(at: LinePlace, places: ScorecardPlaces): TextsInSpan {
  const rows = rowsOfPeriods(at, places);
  const contents = (column: string, stretch: Stretch): string => {
    const content = `INDEX(BSC_Data[${column}],${rows})`;
    // A text is above every number, and the span of a period that is not in it is one.
    const within = stretch === "now" ? `IF(ISNUMBER(${names.inSpan}),${names.inSpan}>0)` : `${names.inSpan}<0`;
    return `IFERROR(IF(${within},IF(${content}="","",${content}),""),"")`;
  };
  // Nothing is read off what stands for "none"; a range or a word is something.
  const isPresent = (content: string): string => `IFERROR(BSC.PARSE(${content})<>"",TRUE)`;
  // A percent in text has lost its sign where it is a number: there is no saying what it adds up to with the others.
  const percents = (cells: string): string => `SUMPRODUCT(ISNUMBER(SEARCH("%",${cells}))*1)`;
  return {
    count: (stretch) => `SUMPRODUCT(ISTEXT(${contents("Actual", stretch)})*${isPresent(contents("Actual", stretch))})`,
    last: (stretch) => `IFERROR(LOOKUP(2,1/${isPresent(contents("Actual", stretch))},${periodPlaces}),0)`,
    actual: (stretch, method) => {
      const cells = contents("Actual", stretch);
      return `IF(${percents(cells)}>0,${markerPlace},IFERROR(BSC.AGGREGATE(${cells},${method}),${markerPlace}))`;
    },
    target: (method) => {
      const cells = `IF(${isPresent(contents("Actual", "now"))},${contents("Target", "now")},"")`;
      const figures = `BSC.PARSE(${cells},"figure")`;
      return (
        `IF(${percents(cells)}+SUMPRODUCT(ISERROR(${figures})*1)>0,${markerPlace},` +
        `IF(COUNT(${figures})<IF(${method}="sum",${cellOf("counted", at.row, places)},1),"",BSC.AGGREGATE(${figures},${method})))`
      );
    },
  };
}
