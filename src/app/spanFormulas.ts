import { names } from "../domain/document";
import { periodCount, periodPlaces, rowsOfPeriods } from "./cardHistory";
import { cellOf, quoted, type LinePlace } from "./formulaText";
import type { LineCells } from "./scorecardFormulas";
import type { ScorecardColumn, ScorecardPlaces } from "./scorecardLayout";
import type { SheetWords } from "./sheetWords";
import { formula } from "./workbookPlan";

/** The span of the card, or the same stretch a year earlier: above or below zero in the column of `BSC_Data` that says which rows are in it. */
export type Stretch = "now" | "before";
const columnsOf = {
  now: { counted: "counted", texts: "texts", row: "dataRow" },
  before: { counted: "countedBefore", texts: "textsBefore", row: "previousRow" },
} as const satisfies Record<Stretch, Record<string, ScorecardColumn>>;

/** What a formula reads off texts among a KPI's figures; how depends on whether functions of ours may be called. Each part is a formula's. */
export interface TextsInSpan {
  /** How many texts are figures, or should be: what is written for "none" is not counted. */
  readonly count: (stretch: Stretch) => string;
  /** Where in the list of periods the last of them stands; 0 without any. */
  readonly last: (stretch: Stretch) => string;
  /** What actuals with texts among them become by the method in a cell. */
  readonly actual: (stretch: Stretch, method: string) => string;
  /** The same of the targets of those periods that have an actual. */
  readonly target: (method: string) => string;
}

/** One thing where the card shows its period alone, another over a longer span. */
export const overSpan = (period: string, longer: string): string => `IF(INDEX(${names.reach},1)=1,${period},${longer})`;

/** How many periods the span has. */
const periodsInSpan = `(INDEX(${names.reach},3)-INDEX(${names.reach},2)+1)`;

/** A KPI's cells that show what its figures are over the span: where its last figure stands, how figures become one, and what they become. */
export function spanCells(texts: TextsInSpan, at: LinePlace, places: ScorecardPlaces, words: SheetWords): LineCells {
  const here = (column: ScorecardColumn): string => cellOf(column, at.row, places);
  const kpi = (column: string): string => `INDEX(BSC_KPIs[${column}],${here("kpiRow")})`;
  const [id, method, targetMethod, counted, divisor] = [
    here("id"),
    here("aggregation"),
    here("targetAggregation"),
    here("counted"),
    here("divisor"),
  ];
  const [actual, target] = [here("actual"), here("target")];
  const marker = quoted(words.notAFigure);
  const within = (stretch: Stretch): string => rowsOf(id, stretch);
  const both = (stretch: Stretch): string => `${within(stretch)},${isNumber("Numerator")},${isNumber("Denominator")}`;
  const found = (column: string, line: ScorecardColumn): string =>
    `IF(INDEX(BSC_Data[${column}],${here(line)})="","",INDEX(BSC_Data[${column}],${here(line)}))`;
  const ifThere = (line: ScorecardColumn, otherwise: string): string => `IF(ISNUMBER(${here(line)}),${otherwise},"")`;

  /** The row of the last period with a figure. */
  const lastRow = (stretch: Stretch): string => {
    const numbers = `${within(stretch)},${isNumber("Actual")}`;
    const last = stretch === "now" ? `MAXIFS(BSC_Data[Span],${numbers})` : `-MINIFS(BSC_Data[Span],${numbers})`;
    const latest = `MAX(${last},IF(${here(columnsOf[stretch].texts)}>0,${texts.last(stretch)},0))`;
    return `IFERROR(MATCH(${id}&"||"&INDEX(${names.periods},ROUND(1/(1/${latest}),0)),BSC_Data[Key],0),"")`;
  };
  const count = (stretch: Stretch): string =>
    `IF(${method}="ratio",COUNTIFS(${both(stretch)}),COUNTIFS(${within(stretch)},${isNumber("Actual")})+${here(columnsOf[stretch].texts)})`;
  const textCount = (stretch: Stretch): string => `IF(${anyTexts(id, stretch)},${texts.count(stretch)},0)`;
  const figure = (stretch: Stretch): string => {
    const { counted: count, row } = columnsOf[stretch];
    return (
      `IF(${here(count)}=0,"",IF(OR(${method}="",${method}="last"),${ifThere(row, found("Actual", row))},` +
      `IF(${method}="count",${here(count)},` +
      `IF(${method}="ratio",IFERROR(SUMIFS(BSC_Data[Numerator],${both(stretch)})/SUMIFS(BSC_Data[Denominator],${both(stretch)}),""),` +
      `IF(${anyTexts(id, stretch)},${texts.actual(stretch, method).replaceAll(markerPlace, marker)},` +
      `${ofNumbers("Actual", `${within(stretch)},${isNumber("Actual")}`, method)})))))`
    );
  };
  const counting = `${within("now")},${isNumber("Actual")}`;
  const targets =
    `IF(${counted}=0,"",IF(NOT(OR(${targetMethod}={"sum","average","min","max"})),${ifThere("dataRow", found("Target", "dataRow"))},` +
    `IF(${here("texts")}+COUNTIFS(${counting},${isText("Target")})>0,${texts.target(targetMethod).replaceAll(markerPlace, marker)},` +
    `IF(COUNTIFS(${counting},${isNumber("Target")})<IF(${targetMethod}="sum",${counted},1),"",` +
    `${ofNumbers("Target", `${counting},${isNumber("Target")}`, targetMethod)}))))`;
  const rows = rowsOfPeriods(at, places);
  const stated = (column: string): string => `IFERROR(VLOOKUP(LOWER(TRIM(${kpi(column)}&"")),${names.methods},2,FALSE),"")`;
  const bounded = `AND(${kpi("Low")}<>"",${kpi("High")}<>"")`;
  const times = (column: string): string => `IF(${divisor}=1,${kpi(column)},${kpi(column)}*${divisor})`;
  const inOne = (cell: string): string => `IF(ISNUMBER(${cell}),${cell}/${divisor},IF(${cell}="","",${marker}))`;
  return {
    // Without both parts there is no ratio, and the last figure stands.
    aggregation: formula(
      `=${overSpan('""', `IF(AND(${stated("Aggregation")}="ratio",COUNTIFS(${both("now")})=0),"",${stated("Aggregation")})`)}`,
    ),
    targetAggregation: formula(
      `=${overSpan('""', `IF(TRIM(${kpi("Target aggregation")}&"")="",${method},${stated("Target aggregation")})`)}`,
    ),
    texts: formula(`=${overSpan("0", textCount("now"))}`),
    counted: formula(`=${overSpan('""', count("now"))}`),
    textsBefore: formula(`=${overSpan("0", textCount("before"))}`),
    countedBefore: formula(`=${overSpan('""', count("before"))}`),
    divisor: formula(`=IF(AND(${targetMethod}="sum",N(${counted})>1),${counted},1)`),
    dataRow: formula(`=${overSpan(`MATCH(${id}&"||"&${names.period},BSC_Data[Key],0)`, lastRow("now"))}`),
    previousRow: formula(
      // The last period before this one in which the KPI has a row: months and quarters stand in one list.
      `=${overSpan(`IFERROR(LOOKUP(2,1/(ISNUMBER(${rows})*(${periodPlaces}<${periodCount(at, places)})),${rows}),"")`, lastRow("before"))}`,
    ),
    actual: formula(`=${overSpan(ifThere("dataRow", found("Actual", "dataRow")), figure("now"))}`),
    target: formula(
      `=IF(${bounded},${times("Low")}&"–"&${times("High")},${overSpan(ifThere("dataRow", found("Target", "dataRow")), targets)})`,
    ),
    previous: formula(
      `=${overSpan(ifThere("previousRow", found("Actual", "previousRow")), `IF(${here("countedBefore")}=${counted},${figure("before")},"")`)}`,
    ),
    // What is judged: threshold, bounds and scoring are said for one period.
    judgedActual: formula(`=IF(${divisor}=1,${actual},${inOne(actual)})`),
    judgedTarget: formula(`=IF(${divisor}=1,${target},IF(${bounded},${kpi("Low")}&"–"&${kpi("High")},${inOne(target)}))`),
  };
}

/** What is to be known of a span's figures beside them: how many periods there are, and that nothing says how they become one. */
export function spanRemark({ row }: LinePlace, places: ScorecardPlaces, words: SheetWords): string {
  const [counted, method] = [cellOf("counted", row, places), cellOf("aggregation", row, places)];
  const [before, between, after] = words.periodsOf.map(quoted);
  const partial = `IF(${counted}<${periodsInSpan},${before}&${counted}&${between}&${periodsInSpan}&${after},"")`;
  const last = `IF(${method}="",${quoted(words.lastFigure)},"")`;
  const both = `IF(AND(${counted}<${periodsInSpan},${method}=""),${quoted(words.apart)},"")`;
  return overSpan('""', `IFERROR(IF(${counted}=0,"",${partial}&${both}&${last}),"")`);
}

/** How many periods of its span the card has, behind what else is said of it. */
export function spanOfCardFormula(words: SheetWords): string {
  const [before, between, after] = words.periodsOf.map(quoted);
  const listed = `INDEX(${names.calendar},0,1)`;
  const [from, to] = [2, 3].map((line) => `INDEX(${names.reach},${line})`);
  return overSpan(
    '""',
    `${quoted(words.apart)}&IF(ISNUMBER(${from}),${before}&COUNTIFS(${listed},">="&${from},${listed},"<="&${to})&${between}&${periodsInSpan}&${after},${quoted(words.spanNotKnown)})`,
  );
}

/** Where a reader of texts says that they are no figures. */
export const markerPlace = "«marker»";

export const rowsOf = (id: string, stretch: Stretch): string => `BSC_Data[KPI],${id},BSC_Data[Span],${stretch === "now" ? '">0"' : '"<0"'}`;
export const isNumber = (column: string): string => `BSC_Data[${column}],"<9E307"`;
export const isText = (column: string): string => `BSC_Data[${column}],"?*"`;

const anyTexts = (id: string, stretch: Stretch): string => `COUNTIFS(${rowsOf(id, stretch)},${isText("Actual")})>0`;

function ofNumbers(column: string, conditions: string, method: string): string {
  const of = (name: string): string => `${name}(BSC_Data[${column}],${conditions})`;
  return `IF(${method}="sum",${of("SUMIFS")},IF(${method}="min",${of("MINIFS")},IF(${method}="max",${of("MAXIFS")},${of("AVERAGEIFS")})))`;
}
