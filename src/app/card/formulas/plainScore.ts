import type { ScoringMethodName } from "../../../domain/scoring";
import { quoted } from "./formulaText";
import { alongPoints, clamped, figureText, same } from "./plainArithmetic";
import type { PlainKpi } from "./plainKpis";
import type { ScorecardColumn } from "../sheet/scorecardLayout";
import type { SheetWords } from "../../sheetWords";

/** The cells of a line that a score is made from. */
type Cells = (column: ScorecardColumn) => string;

/** A KPI's score in plain Excel; blank where there is none. The method and its parameters are those of its Scoring cell when the card was written. */
export function plainScore({ scoring }: PlainKpi, here: Cells, words: SheetWords): string {
  if (scoring === null) return '""';
  const score = methods[scoring.method]({ here, parameters: scoring.parameters, words });
  if (scoring.method === "yes-no") return `IF(ISNUMBER(${here("figure")}),${score},"")`;
  return `IF(ISNUMBER(${here("limit")}),${score},"")`;
}

interface Asked {
  readonly here: Cells;
  readonly parameters: readonly number[];
  readonly words: SheetWords;
}

const unlessRange = (here: Cells, score: string): string => `IF(${here("direction")}="range","",${score})`;
const isLower = (here: Cells): string => `${here("direction")}="lower"`;
const [atTarget, atThreshold] = ["20/3", "10/3"];

const bands = ({ here, words }: Asked): string => {
  const [figure, low, high, limit, far] = [here("figure"), here("low"), here("high"), here("limit"), here("farLimit")];
  const met = `${here("status")}=${quoted(words.status.onTarget)}`;
  const line = (from: string, fromWorth: string, to: string, toWorth: string): string =>
    `${fromWorth}+((${figure}-${from})/(${to}-${from}))*(${toWorth}-${fromWorth})`;
  const point = `IF(${same(low, limit)},IF(${met},10,0),${clamped(line(limit, atThreshold, low, atTarget))})`;
  const middle = `((${low}+${high})/2)`;
  const side = (bound: string, threshold: string): string =>
    `IF(${met},IF(${same(bound, middle)},10,${clamped(line(bound, atTarget, middle, "10"))}),` +
    `IF(${same(bound, threshold)},0,${clamped(line(threshold, atThreshold, bound, atTarget))}))`;
  return `IF(${here("direction")}="range",IF(${figure}<${middle},${side(low, limit)},${side(high, far)}),${point})`;
};

const percentOfTarget = ({ here, parameters: [cap = 1] }: Asked): string => {
  const [figure, low, high] = [here("figure"), here("low"), here("high")];
  const capped = (attained: string): string => clamped(`10*MIN(${attained},${figureText(cap)})`);
  const inside = `AND(${figure}>=${low},${figure}<=${high})`;
  const range = `IF(${inside},${capped("1")},IF(${low}=${high},"",${capped(`1-MAX(${low}-${figure},${figure}-${high})/(${high}-${low})`)}))`;
  const lower = `IF(${figure}>0,${capped(`${low}/${figure}`)},${clamped(`10*${figureText(cap)}`)})`;
  return `IF(${here("direction")}="range",${range},IF(${low}<=0,"",IF(${isLower(here)},${lower},${capped(`${figure}/${low}`)})))`;
};

const progress = ({ here, parameters: [stated] }: Asked): string => {
  const [figure, target] = [here("figure"), here("low")];
  const baseline = stated === undefined ? `INDEX(BSC_KPIs[Baseline],${here("kpiRow")})` : figureText(stated);
  const wrongWay = `(${target}>${baseline})<>(${here("direction")}="higher")`;
  const score = clamped(`((${figure}-${baseline})/(${target}-${baseline}))*10`);
  return unlessRange(here, `IF(NOT(ISNUMBER(${baseline})),"",IF(OR(${same(target, baseline)},${wrongWay}),"",${score}))`);
};

const linear = ({ here, parameters }: Asked): string => {
  const [min, max] = [figureText(Math.min(...parameters)), figureText(Math.max(...parameters))];
  const score = (worst: string, best: string): string => clamped(`((${here("figure")}-${worst})/(${best}-${worst}))*10`);
  return unlessRange(here, `IF(${isLower(here)},${score(max, min)},${score(min, max)})`);
};

const equalBands = ({ here, parameters }: Asked): string => {
  const rising = [...parameters].sort((a, b) => a - b);
  const reached = alongPoints(
    here("figure"),
    rising.map((boundary, index) => [boundary, (10 * index) / (rising.length - 1)] as const),
  );
  return unlessRange(here, `IF(${isLower(here)},${clamped(`10-(${reached})`)},${clamped(reached)})`);
};

const twoColour = ({ here, parameters }: Asked): string => {
  const way = (parameters[0] ?? 0) <= (parameters.at(-1) ?? 0) ? "higher" : "lower";
  const points = parameters.map((figure, index) => [figure, 5 * index] as const);
  const score = clamped(alongPoints(here("figure"), way === "higher" ? points : points.reverse()));
  return `IF(${here("direction")}=${quoted(way)},${score},"")`;
};

const piecewise = ({ here, parameters }: Asked): string =>
  clamped(
    alongPoints(
      here("figure"),
      parameters.flatMap((figure, index) => (index % 2 === 0 ? [[figure, parameters[index + 1] ?? 0] as const] : [])),
    ),
  );

const goalOnly = ({ here, words }: Asked): string => `IF(${here("status")}=${quoted(words.status.onTarget)},10,0)`;

const yesNo = ({ here }: Asked): string => {
  const figure = here("figure");
  const yes = same(figure, "1");
  return unlessRange(here, `IF(OR(${yes},${figure}=0),IF(${yes}=(${here("direction")}="higher"),10,0),"")`);
};

const methods: Readonly<Record<ScoringMethodName, (asked: Asked) => string>> = {
  bands,
  linear,
  progress,
  "equal-bands": equalBands,
  "goal-only": goalOnly,
  "two-colour": twoColour,
  "yes-no": yesNo,
  "percent-of-target": percentOfTarget,
  piecewise,
};
