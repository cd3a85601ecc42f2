import { names } from "../../../domain/document";
import { periodCount } from "./cardHistory";
import { yearEarlier } from "../tables/dataColumns";
import { noFigure } from "../tables/textList";
import { cellOf, literally, quoted, type LinePlace } from "./formulaText";
import type { LineCells } from "../sheet/lineCells";
import type { ScorecardColumn, ScorecardPlaces } from "../sheet/scorecardLayout";
import type { SheetWords } from "../../sheetWords";
import { formula } from "../../workbookPlan";

/** The span of the card, or the same stretch a year earlier. */
type Stretch = "now" | "before";
const columnsOf = {
  now: { counted: "counted", texts: "texts", row: "dataRow" },
  before: { counted: "countedBefore", texts: "textsBefore", row: "previousRow" },
} as const satisfies Record<Stretch, Record<string, ScorecardColumn>>;

/** One thing where the card shows its period alone, another over a longer span. */
const overSpan = (period: string, longer: string): string => `IF(INDEX(${names.reach},1)=1,${period},${longer})`;

/** How many periods the span has. */
const periodsInSpan = `(INDEX(${names.reach},3)-INDEX(${names.reach},2)+1)`;

/**
 * A KPI's cells that show what its figures are over the span: where its last figure stands, how figures become one, and what they become.
 * Where the card shows its period alone nothing says how figures become one, and the last stands.
 */
export function spanCells(at: LinePlace, places: ScorecardPlaces, words: SheetWords): LineCells {
  const here = (column: ScorecardColumn): string => cellOf(column, at.row, places);
  const kpi = (column: string): string => `INDEX(BSC_KPIs[${column}],${here("kpiRow")})`;
  const [key, method, targetMethod, counted, divisor] = [
    here("key"),
    here("aggregation"),
    here("targetAggregation"),
    here("counted"),
    here("divisor"),
  ];
  const [actual, target] = [here("actual"), here("target")];
  const marker = quoted(words.notAFigure);
  const rows = (stretch: Stretch): string => `BSC_Data[Span],${key}${stretch === "now" ? "" : `&"${yearEarlier}"`}`;
  const withFigure = (stretch: Stretch): string => `${rows(stretch)},BSC_Data[Figure],"<>${noFigure}"`;
  const content = (column: string, row: ScorecardColumn): string => {
    const cell = `INDEX(BSC_Data[${column}],${here(row)})`;
    return `IF(ISNUMBER(${here(row)}),IF(${cell}="","",${cell}),"")`;
  };
  /** The row of a period by its place in the list; an error for place 0. */
  const rowOf = (period: string): string => `IFERROR(MATCH(MID(${key},2,255)&"||"&${period},BSC_Data[Key],0),"")`;
  const periodAt = (place: string): string => `INDEX(${names.periods},ROUND(1/(1/${place}),0))`;

  const count = (stretch: Stretch): string =>
    `IF(${method}="ratio",COUNTIFS(${rows(stretch)},${isNumber("Numerator")},${isNumber("Denominator")}),COUNTIFS(${withFigure(stretch)}))`;
  // A percent in text is a figure for itself, and no part of a sum.
  const texts = (stretch: Stretch): string =>
    `COUNTIFS(${rows(stretch)},BSC_Data[Figure],${marker})+COUNTIFS(${rows(stretch)},BSC_Data[Actual],"*%*")`;
  /** Numbers as one, passing over what is none; how many there are says what an average divides by. */
  const asOne = (column: string, stretch: Stretch, how: string, number: string): string => {
    const of = (name: string): string => `${name}(BSC_Data[${column}],${rows(stretch)})`;
    return `IF(${how}="min",${of("MINIFS")},IF(${how}="max",${of("MAXIFS")},${of("SUMIFS")}/IF(${how}="average",${number},1)))`;
  };
  const figure = (stretch: Stretch): string => {
    const [number, row] = [here(columnsOf[stretch].counted), columnsOf[stretch].row];
    const sum = (column: string, other: string): string => `SUMIFS(BSC_Data[${column}],${rows(stretch)},${isNumber(other)})`;
    return (
      `IF(OR(${method}={"","last"}),${content("Actual", row)},IF(${number}=0,"",IF(${method}="count",${number},` +
      `IF(${method}="ratio",IFERROR(${sum("Numerator", "Denominator")}/${sum("Denominator", "Numerator")},""),` +
      `IF(${here(columnsOf[stretch].texts)}>0,${marker},${asOne("Figure", stretch, method, number)})))))`
    );
  };
  const targetsThat = (are: string): string => `COUNTIFS(${rows("now")},BSC_Data[Target figure],${are})`;
  const targetCount = targetsThat('"<9E307"');
  const targets =
    `IF(${targetsThat(marker)}>0,${marker},IF(${targetCount}<IF(${targetMethod}="sum",MAX(1,${counted}),1),"",` +
    `${asOne("Target figure", "now", targetMethod, targetCount)}))`;
  const stated = (column: string): string => `IFERROR(VLOOKUP(TRIM(${kpi(column)}),${names.methods},2,FALSE),"")`;
  const [low, high] = [kpi("Low"), kpi("High")];
  const bounded = `AND(${low}<>"",${high}<>"")`;
  return {
    key: formula(`="="&${literally(here("id"))}`),
    // Without both parts there is no ratio, and the last figure stands.
    aggregation: formula(
      `=${overSpan('""', `SUBSTITUTE(${stated("Aggregation")},IF(COUNTIFS(${rows("now")},${isNumber("Numerator")},${isNumber("Denominator")})=0,"ratio","-"),"")`)}`,
    ),
    targetAggregation: formula(`=${overSpan('""', `IF(TRIM(${kpi("Target aggregation")})="",${method},${stated("Target aggregation")})`)}`),
    texts: formula(`=${texts("now")}`),
    counted: formula(`=${count("now")}`),
    textsBefore: formula(`=${texts("before")}`),
    countedBefore: formula(`=${count("before")}`),
    divisor: formula(`=IF(AND(${targetMethod}="sum",${counted}>1),${counted},1)`),
    dataRow: formula(`=${rowOf(overSpan(names.period, periodAt(`MAXIFS(BSC_Data[Place],${withFigure("now")})`)))}`),
    // The last period before this one in which the KPI has a row: months and quarters stand in one list.
    previousRow: formula(
      `=${rowOf(
        periodAt(
          overSpan(
            `MAXIFS(BSC_Data[Place],BSC_Data[KPI],${key},BSC_Data[Place],"<"&${periodCount(at, places)})`,
            `MAXIFS(BSC_Data[Place],${withFigure("before")})`,
          ),
        ),
      )}`,
    ),
    actual: formula(`=${figure("now")}`),
    target: formula(
      `=IF(${bounded},${low}*${divisor}&"–"&${high}*${divisor},IF(OR(${targetMethod}={"sum","average","min","max"}),${targets},${content("Target", "dataRow")}))`,
    ),
    previous: formula(`=IF(${here("countedBefore")}=${counted},${figure("before")},"")`),
    // What is judged: threshold, bounds and scoring are said for one period.
    judgedActual: formula(`=IF(${divisor}=1,${actual},IF(ISNUMBER(${actual}),${actual}/${divisor},IF(${actual}="","",${marker})))`),
    judgedTarget: formula(
      `=IF(${divisor}=1,${target},IF(ISNUMBER(${target}),${target}/${divisor},IF(OR(${target}={"",${marker}}),${target},${low}&"–"&${high})))`,
    ),
  };
}

/** What is to be known of a span's figures beside them, behind each other: how many periods there are, and that nothing says how they become one. */
export function spanRemarks({ row }: LinePlace, places: ScorecardPlaces, words: SheetWords): readonly string[] {
  const [counted, method] = [cellOf("counted", row, places), cellOf("aggregation", row, places)];
  const [before, between, after] = words.periodsOf.map(quoted);
  return [
    `IF(${counted}=0,"",IF(${counted}<${periodsInSpan},${before}&${counted}&${between}&${periodsInSpan}&${after},""))`,
    `IF(AND(${counted}>0,${method}=""),${quoted(words.lastFigure)},"")`,
  ];
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

const isNumber = (column: string): string => `BSC_Data[${column}],"<9E307"`;
