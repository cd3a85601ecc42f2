import { names } from "../../../domain/document";
import { cellOf, quoted, rangeOf, type LinePlace } from "./formulaText";
import { isFigure, lastFigures, periodCount, sparkLength, upToNow } from "./cardHistory";
import type { PlainKpi } from "./plainKpis";
import { plainScore } from "./plainScore";
import { atLeast, figureText, same } from "./plainArithmetic";
import type { LineCells, WeightColumn } from "../sheet/lineCells";
import type { ScorecardColumn, ScorecardPlaces } from "../sheet/scorecardLayout";
import type { SheetWords } from "../../sheetWords";
import { meaningAt, meaningOf, noFigure, type TextColumn } from "../tables/textList";
import { formula } from "../../workbookPlan";

/**
 * A KPI's judgement in functions of Excel 2019, step by step in working columns: figure, target (two bounds for a range), the limits of at
 * risk, then status, score, attainment and variance. The operations and their order are the domain's, so the digits are too.
 */
export function judgedPlainly(kpi: PlainKpi, at: LinePlace, places: ScorecardPlaces, words: SheetWords): LineCells {
  const here = (column: ScorecardColumn): string => cellOf(column, at.row, places);
  const table = (column: string): string => `INDEX(BSC_KPIs[${column}],${here("kpiRow")})`;
  const [actual, target, direction, threshold] = [here("judgedActual"), here("judgedTarget"), here("direction"), here("threshold")];
  const [figure, low, high, limit, farLimit] = [here("figure"), here("low"), here("high"), here("limit"), here("farLimit")];
  const [status, score] = [here("status"), here("score")];
  const { onTarget, atRisk, offTarget, noData } = words.status;
  const because = words.because;
  const isYesNo = kpi.scoring?.method === "yes-no";
  const undirected = `${direction}=""`;
  const complete = `AND(ISNUMBER(${figure}),ISNUMBER(${low}))`;
  const isRange = `${direction}="range"`;
  const fits = `(${isRange})=ISNUMBER(${high})`;

  const direct = table("Direction");
  const raw = table("Threshold");
  const shareText = kpi.thresholdText !== null && kpi.threshold !== null ? kpi.threshold : null;
  const withText = (otherwise: string, share: (part: string) => string, plain: (figure: string) => string): string =>
    shareText === null || kpi.thresholdText === null
      ? otherwise
      : `IF(EXACT(${threshold},${quoted(kpi.thresholdText)}),${
          shareText.kind === "share"
            ? share(figureText(shareText.share))
            : shareText.kind === "figure"
              ? plain(figureText(shareText.figure))
              : otherwise
        },${otherwise})`;
  const understood = shareText === null ? "FALSE" : `EXACT(${threshold},${quoted(kpi.thresholdText ?? "")})`;
  const unread = `AND(ISTEXT(${threshold}),${threshold}<>"",NOT(${understood}))`;
  const limitOf = `IF(ISNUMBER(${threshold}),${threshold},IF(${threshold}="",IF(${direction}="lower",${low}+0.1*ABS(${low}),${low}-0.1*ABS(${low})),${withText(
    "#VALUE!",
    (share) => `${share}*${low}`,
    (plain) => plain,
  )}))`;
  const distance = (given: string): string => {
    const beyond = `MAX(${low}-${given},${given}-${high})`;
    return `IF(OR(${beyond}>=0,${same(given, low)},${same(given, high)}),MAX(0,${beyond}),#VALUE!)`;
  };
  const tolerance = (bound: string): string =>
    `IF(ISNUMBER(${threshold}),${distance(threshold)},IF(${threshold}="",0.1*ABS(${bound}),${withText(
      "#VALUE!",
      (share) => `ABS(1-${share})*ABS(${bound})`,
      distance,
    )}))`;
  const goodSide = `IF(${direction}="lower",${atLeast("$$", low)},${atLeast(low, "$$")})`;
  const pointLimit = `IF(${goodSide.replaceAll("$$", limitOf)},${limitOf},#VALUE!)`;

  const judgedStatus =
    `IF(ISERROR(${limit}),${quoted(noData)},IF(${limit}="",${quoted(noData)},` +
    `IF(${isRange},IF(AND(${atLeast(figure, low)},${atLeast(high, figure)}),${quoted(onTarget)},IF(AND(${atLeast(figure, limit)},${atLeast(farLimit, figure)}),${quoted(atRisk)},${quoted(offTarget)})),` +
    `IF(${direction}="lower",IF(${atLeast(low, figure)},${quoted(onTarget)},IF(${atLeast(limit, figure)},${quoted(atRisk)},${quoted(offTarget)})),` +
    `IF(${atLeast(figure, low)},${quoted(onTarget)},IF(${atLeast(figure, limit)},${quoted(atRisk)},${quoted(offTarget)}))))))`;
  const yesNoStatus = `IF(ISNUMBER(${score}),IF(${score}=10,${quoted(onTarget)},${quoted(offTarget)}),${quoted(noData)})`;

  const baseline = table("Baseline");
  const progress = `IF(ISNUMBER(${baseline}),IF(${same(low, baseline)},"",(${figure}-${baseline})/(${low}-${baseline})),"")`;
  const attained =
    `IF(NOT(${complete}),"",IF(NOT(${fits}),"",IF(${isRange},` +
    `IF(${low}>${high},"",IF(AND(${figure}>=${low},${figure}<=${high}),1,IF(${low}=${high},"",1-MAX(${low}-${figure},${figure}-${high})/(${high}-${low})))),` +
    `IF(${low}<=0,${progress},IF(${direction}="higher",${figure}/${low},` +
    `IF(${names.attainment}="ratio",IF(${figure}>0,${low}/${figure},${progress}),2-${figure}/${low}))))))`;
  const variance = (of: string, low: string): string =>
    `IF(${isRange},0-ABS(${of}-MIN(MAX(${of},${low}),${high})),IF(${direction}="lower",${low}-${of},${of}-${low}))`;
  const [actualText, targetText] = [here("actualText"), here("targetText")];
  /** What a text at a place of the list of texts means, on the scale of the plain number beside it; blank for none. */
  const meaning = (place: string, column: TextColumn, plain: string): string =>
    `IF(${meaningAt(place, column)}="${noFigure}","",${meaningAt(place, column)}*${scaleOf(meaningAt(place, "share"), plain)})`;
  /** A cell's figure: the number in it, or what its text means. */
  const figureOf = (cell: string, ofNumber: string, ofText: string): string =>
    `IF(ISNA(${cell}),"",IF(ISNUMBER(${cell}),${ofNumber},IF(${cell}="","",${ofText})))`;
  const bounded = `AND(${table("Low")}<>"",${table("High")}<>"")`;
  return {
    direction: formula(
      `=IF(EXACT(${direct}&"",${quoted(kpi.directionText)}),${quoted(kpi.direction ?? "")},IF(ISNUMBER(MATCH(LOWER(${direct}&""),{"higher","lower","range"},0)),LOWER(${direct}&""),""))`,
    ),
    threshold: formula(
      kpi.thresholdText !== null && kpi.thresholdIsNone
        ? `=IF(OR(${raw}="",EXACT(${raw},${quoted(kpi.thresholdText)})),"",${raw})`
        : `=IF(${raw}="","",${raw})`,
    ),
    actualText: formula(`=${placeOf(actual)}`),
    targetText: formula(`=${placeOf(target)}`),
    figure: formula(`=${figureOf(actual, actual, meaning(actualText, isYesNo ? "yesNo" : "figure", target))}`),
    low: formula(`=IF(${bounded},${table("Low")},${figureOf(target, target, meaning(targetText, "low", actual))})`),
    high: formula(
      `=IF(${bounded},${table("High")},${figureOf(target, '""', `IF(${meaningAt(targetText, "high")}="","",${meaning(targetText, "high", actual)})`)})`,
    ),
    limit: formula(
      `=IF(OR(${undirected},${figure}="",${low}=""),"",IF(${fits},IF(${isRange},IF(${low}>${high},#VALUE!,${low}-${tolerance(low)}),${pointLimit}),#VALUE!))`,
    ),
    farLimit: formula(`=IF(AND(${isRange},ISNUMBER(${limit})),${high}+${tolerance(high)},"")`),
    score: formula(
      `=IF(EXACT(${table("Scoring")}&"",${quoted(kpi.scoringText)}),IFERROR(IF(${unread},"",${plainScore(kpi, here, words)}),""),"")`,
    ),
    status: formula(`=IF(${undirected},${quoted(noData)},${isYesNo ? yesNoStatus : judgedStatus})`),
    attainment: formula(isYesNo ? `=IF(ISNUMBER(${score}),${score}/10,"")` : `=IF(${undirected},"",IFERROR(${attained},""))`),
    variance: formula(
      isYesNo
        ? `=IF(OR(${undirected},NOT(ISNUMBER(${actual})),NOT(ISNUMBER(${target}))),"",(${variance(actual, target)})*${here("divisor")})`
        : `=IF(${undirected},"",IFERROR(IF(AND(${complete},${fits}),(${variance(figure, low)})*${here("divisor")},""),""))`,
    ),
    note: formula(
      `=IFERROR(IF(${status}<>${quoted(noData)},IF(ISNUMBER(${score}),"",${quoted(because.notScored)}),` +
        `IF(${undirected},${quoted(because.noDirection)},IF(${unread},${quoted(because.reasons["unknown-threshold"])},IF(${figure}="",${quoted(because.reasons["no-actual"])},IF(ISERROR(${limit}),${quoted(because.notJudged)},${quoted(because.reasons[isYesNo ? "no-actual" : "no-target"])})))))` +
        `,${quoted(because.notJudged)})`,
    ),
    spark: formula(`=IFERROR(${plainSpark(at, places)},"")`),
    trend: formula(`=${plainTrend(kpi, at, places, words)}`),
  };
}

/** Where a cell's text stands in the list of texts; blank for a number, an error for a text that is not in it. */
const placeOf = (cell: string): string => `IF(ISTEXT(${cell}),IF(${cell}="","",${meaningOf(cell, "place")}),"")`;

/** What a percent in text is multiplied by beside a plain number: whether that counts shares or percents, its size tells or nothing does. */
export function scaleOf(share: string, plain: string): string {
  const times = `ABS(${plain})/${share}`;
  return (
    `IF(COUNT(${share},${plain})<2,1,IF(${share}=0,1,IF(${times}<=2,1,` +
    `IF(ABS(${plain})<=1.5,IF(${times}<10,1,#VALUE!),IF(${times}>=10,100,#VALUE!)))))`
  );
}

/**
 * Signals of a series are more than a formula without names for its parts can tell: the card carries the trend of each period as it was, and
 * shows it while the figures it was told from are the same.
 */
function plainTrend({ trends }: PlainKpi, at: LinePlace, places: ScorecardPlaces, { trends: said }: SheetWords): string {
  if (trends.length > mostTrends || trends.every(({ word }) => word === "")) return '""';
  const period = periodCount(at, places);
  const of = (items: readonly (string | number)[]): string =>
    `INDEX({${items.map((item) => String(item).replace("e", "E")).join(",")}},${period})`;
  const [count, sum] = [`COUNTIFS(${upToNow(at, places)},${isFigure})`, `SUMIFS(BSC_Data[Figure],${upToNow(at, places)})`];
  const sameFigures = `AND(${count}=${of(trends.map((each) => each.count))},ABS(${sum}-${of(trends.map((each) => each.sum))})<=1E-9*MAX(1,ABS(${sum})))`;
  const known = [...new Set(["", ...Object.values(said)])];
  const word = `INDEX({${known.map(quoted).join(",")}},${of(trends.map((each) => known.indexOf(each.word) + 1))})`;
  return `IFERROR(IF(${sameFigures},${word},""),"")`;
}

/** A formula has 8,192 characters: room for the trends of some ten years of months. */
const mostTrends = 120;

/** The highest bar stands for the highest figure too, which has an eighth for itself. */
const bars = "▁▂▃▄▅▆▇██";

/** A bar by where its figure stands between the lowest and the highest of those drawn. */
function plainSpark(at: LinePlace, places: ScorecardPlaces): string {
  const { period, drawn, there, figures } = lastFigures(at, places);
  const [low, high] = [`MINIFS(BSC_Data[Figure],${drawn})/2`, `MAXIFS(BSC_Data[Figure],${drawn})/2`];
  const bar = `MID("${bars}",1+INT((${figures}/2-${low})/(${high}-${low})*8+1E-9),1)`;
  return `IF(COUNTIFS(${drawn},${isFigure})=0,"",RIGHT(CONCAT(IF(${there},IF(${high}=${low},"▄",${bar}),"·")),MIN(${period},${sparkLength})))`;
}

const mostTerms = 80;

/** Score, coverage and status of a line from those below it: only lines with a weight in this column are its children. */
export function rolledUpPlainly(weight: WeightColumn, at: LinePlace, places: ScorecardPlaces, words: SheetWords): LineCells {
  const [scores, weights] = [rangeOf("score", at, places), rangeOf(weight, at, places)];
  const [score, coverage] = [cellOf("score", at.row, places), cellOf("coverage", at.row, places)];
  const { onTarget, atRisk, offTarget, noData } = words.status;
  // Term by term, as the domain adds: how exactly SUMPRODUCT does is Excel's own affair. Too many terms are too long a formula.
  const sum = (term: (score: string, weight: string) => string): string =>
    at.children.length > mostTerms
      ? `SUMPRODUCT(${term(scores, weights)})`
      : `(${at.children.map((row) => term(cellOf("score", row, places), cellOf(weight, row, places))).join("+")})`;
  const all = sum((_, each) => `${each}*1`);
  const scored = sum((score, each) => `${each}*ISNUMBER(${score})`);
  const mean =
    at.children.length > mostTerms
      ? `SUMPRODUCT(${weights},${scores})/${scored}`
      : `${sum((score, each) => `${each}*N(${score})`)}/${scored}`;
  return {
    coverage: formula(`=IF(COUNTIF(${weights},"<0")>0,#VALUE!,IF(${all}>0,MIN(1,${scored}/${all}),0))`),
    score: formula(
      `=IFERROR(IF(${atLeast(coverage, "0.5")},MIN(MAXIFS(${scores},${weights},">0"),MAX(MINIFS(${scores},${weights},">0"),${mean})),""),"")`,
    ),
    status: formula(
      `=IF(ISNUMBER(${score}),IF(${atLeast(score, "20/3")},${quoted(onTarget)},IF(${atLeast(score, "10/3")},${quoted(atRisk)},${quoted(offTarget)})),${quoted(noData)})`,
    ),
  };
}
