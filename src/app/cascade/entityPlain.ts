import type { Target } from "../../domain/figures/target";
import { yesNoWords } from "../../domain/words/yesNoWords";
import { cellOf, quoted, type LinePlace } from "../card/formulas/formulaText";
import { figureText } from "../card/formulas/plainArithmetic";
import { judgedPlainly, scaleOf } from "../card/formulas/plainFormulas";
import type { PlainKpi } from "../card/formulas/plainKpis";
import type { ScorecardPlaces } from "../card/sheet/scorecardLayout";
import type { SheetWords } from "../sheetWords";
import { formula, text, type PlanCell } from "../workbookPlan";
import type { FigureTexts } from "./cascadeFiguresRead";
import { entityColumns, plainEntityColumns, type EntityColumn, type PlainEntityColumn } from "./entitySheetLayout";

/** What texts among the figures of a KPI mean. */
export interface KpiTexts {
  readonly targets: FigureTexts<Target>;
  readonly actuals: FigureTexts<number>;
}

/**
 * A KPI's judgement on an entity's sheet in functions of Excel 2019, as on the card. Figures and targets are read on the sheet itself, without the card's
 * list of texts, so that the sheet can leave the workbook.
 */
export function judgedOnSheet(
  kpi: PlainKpi,
  { targets, actuals }: KpiTexts,
  at: LinePlace,
  places: ScorecardPlaces,
  words: SheetWords,
): Readonly<Partial<Record<EntityColumn | PlainEntityColumn, PlanCell>>> {
  const judged = judgedPlainly(kpi, at, places, words);
  const judgedHere = [...entityColumns, ...plainEntityColumns].flatMap((column) => {
    const cell = column === "role" || column === "yesNo" ? undefined : judged[column];
    return cell === undefined ? [] : [[column, cell] as const];
  });
  const [actual, target] = [cellOf("actual", at.row, places), cellOf("target", at.row, places)];
  const inWords = kpi.scoring?.method === "yes-no" ? yesOrNo(actual) : figureIn(actual, actuals, target);
  return {
    ...Object.fromEntries(judgedHere),
    yesNo: text(""),
    figure: formula(`=IF(ISNUMBER(${actual}),${actual},${inWords})`),
    low: formula(`=IF(ISNUMBER(${target}),${target},IF(ISTEXT(${target}),${boundIn(target, targets, "low", actual)},""))`),
    high: formula(`=IF(ISTEXT(${target}),${boundIn(target, targets, "high", actual)},"")`),
  };
}

function yesOrNo(cell: string): string {
  const among = (words: ReadonlySet<string>): string => `ISNUMBER(MATCH(TRIM(${cell}),{${[...words].map(quoted).join(",")}},0))`;
  return `IFERROR(IF(${among(yesNoWords.yes)},1,IF(${among(yesNoWords.no)},0,"")),"")`;
}

/** A formula has 8,192 characters: room for so many texts among a KPI's figures. */
const mostTexts = 12;

/** What a cell's text means among those whose meaning is known now. */
const known = <Meaning>(
  cell: string,
  texts: FigureTexts<Meaning>,
  beside: string,
  figureOf: (meaning: Meaning) => number | null,
  otherwise: string,
): string =>
  [...texts].slice(0, mostTexts).reduceRight((rest, [said, { meaning, percent }]) => {
    const figure = figureOf(meaning);
    const meant = figure === null ? '""' : percent ? `${figureText(figure)}*${scaleOf(figureText(figure), beside)}` : figureText(figure);
    return `IF(EXACT(${cell},${quoted(said)}),${meant},${rest})`;
  }, otherwise);

const figureIn = (cell: string, texts: FigureTexts<number>, beside: string): string => known(cell, texts, beside, (figure) => figure, '""');

/** A bound of a target in words: of those that are known now what they mean, else what stands on either side of the dash of a range. */
function boundIn(cell: string, texts: FigureTexts<Target>, bound: "low" | "high", beside: string): string {
  const side = bound === "low" ? `LEFT(${cell},FIND("–",${cell})-1)` : `MID(${cell},FIND("–",${cell})+1,50)`;
  const of = (target: Target): number | null => (target.kind === "range" ? target[bound] : bound === "low" ? target.figure : null);
  return known(cell, texts, beside, of, `IFERROR(VALUE(${side}),"")`);
}
