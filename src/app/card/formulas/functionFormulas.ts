import { names } from "../../../domain/document";
import { history, lastFigures, sparkLength } from "./cardHistory";
import { cellOf, quoted, rangeOf, type LinePlace } from "./formulaText";
import type { LineCells, WeightColumn } from "../sheet/lineCells";
import type { ScorecardColumn, ScorecardPlaces } from "../sheet/scorecardLayout";
import type { SheetWords } from "../../sheetWords";
import { formula } from "../../workbookPlan";

/** A KPI's judgement, asked of the BSC functions. */
export function judgedByFunctions(at: LinePlace, places: ScorecardPlaces, words: SheetWords): LineCells {
  const here = (column: ScorecardColumn): string => cellOf(column, at.row, places);
  const kpi = (column: string): string => `INDEX(BSC_KPIs[${column}],${here("kpiRow")})`;
  const [actual, target, direction, threshold] = [here("judgedActual"), here("judgedTarget"), here("direction"), here("threshold")];
  const { noData } = words.status;
  const undirected = `${direction}=""`;
  const scoring = `${kpi("Scoring")}&""`;
  // Parameters that stand behind the method count first; without any, progress starts from the KPI's baseline.
  const baseline = `IF(LEFT(TRIM(${scoring}),8)="progress",IF(${kpi("Baseline")}="","",${kpi("Baseline")}),"")`;
  // Only a yes-or-no KPI takes "yes" for a figure. Its status and attainment come from its score: met or not met.
  const yesNo = here("yesNo");
  const given = (asIs: string, ofYesNo: string): string => `IF(${yesNo},${ofYesNo},${asIs})`;
  const judged = [given(actual, here("figure")), given(target, "10"), given(direction, '"higher"')].join(",");
  const limit = given(threshold, "10");
  const last = lastFigures(at, places);
  const because = words.because;
  return {
    direction: formula(`=${kpi("Direction")}&""`),
    threshold: formula(`=IF(${kpi("Threshold")}="","",${kpi("Threshold")})`),
    variance: formula(`=IF(${undirected},"",IFERROR(BSC.VARIANCE(${actual},${target},${direction})*${here("divisor")},""))`),
    yesNo: formula(`=IF(${scoring}="",FALSE,ISNUMBER(BSC.SCORE("yes",,,"higher",${scoring})))`),
    figure: formula(`=BSC.SCORE(${actual},${target},${threshold},${direction},${scoring},${baseline})`),
    attainment: formula(
      `=IF(${undirected},"",IFERROR(BSC.ATTAINMENT(${judged},IF(${names.attainment}="ratio","ratio",""),IF(${kpi("Baseline")}="","",${kpi("Baseline")})),""))`,
    ),
    score: formula(`=IF(${undirected},"",IFERROR(${here("figure")},""))`),
    // What cannot be judged has no status, and the note says why.
    status: formula(`=IF(${undirected},${quoted(noData)},IFERROR(BSC.STATUS(${judged},${limit}),${quoted(noData)}))`),
    note: formula(
      `=IFERROR(IF(${here("status")}<>${quoted(noData)},IF(ISNUMBER(${here("score")}),"",${quoted(because.notScored)}),` +
        // With no direction said, a threshold has no wrong side: an error then is one of the threshold itself.
        `IF(${undirected},${quoted(because.noDirection)},IF(IF(ISTEXT(${threshold}),ISERROR(BSC.STATUS(1,1,,${threshold})),FALSE),` +
        `${quoted(because.reasons["unknown-threshold"])},BSC.STATUS(${judged},${limit},"reason")))),${quoted(because.notJudged)})`,
    ),
    spark: formula(`=IFERROR(RIGHT(BSC.SPARK(IF(${last.there},${last.figures},"")),MIN(${last.period},${sparkLength})),"")`),
    trend: formula(`=IF(${undirected},"",IFERROR(IF(${hasFigures(at, places)},BSC.TREND(${history(at, places)},${direction}),""),""))`),
  };
}

const hasFigures = (at: LinePlace, places: ScorecardPlaces): string => `LEN(${cellOf("spark", at.row, places)})>1`;

/** Score, coverage and status of a line from those below it. */
export function rolledUpByFunctions(weight: WeightColumn, at: LinePlace, places: ScorecardPlaces): LineCells {
  const rollUp = `BSC.ROLLUP(${rangeOf("score", at, places)},${rangeOf(weight, at, places)})`;
  return {
    score: formula(`=IFERROR(INDEX(${rollUp},1,1),"")`),
    coverage: formula(`=INDEX(${rollUp},1,2)`),
    status: formula(`=BSC.STATUS(${cellOf("score", at.row, places)},20/3,"higher",10/3)`),
  };
}
