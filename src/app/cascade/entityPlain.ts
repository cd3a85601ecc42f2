import type { Target } from "../../domain/figures/target";
import { yesNoWords } from "../../domain/words/yesNoWords";
import { cellOf, quoted, type LinePlace } from "../card/formulas/formulaText";
import { figureText } from "../card/formulas/plainArithmetic";
import { judgedPlainly } from "../card/formulas/plainFormulas";
import type { PlainKpi } from "../card/formulas/plainKpis";
import type { ScorecardPlaces } from "../card/sheet/scorecardLayout";
import type { SheetWords } from "../sheetWords";
import { formula, text, type PlanCell } from "../workbookPlan";
import { entityColumns, plainEntityColumns, type EntityColumn, type PlainEntityColumn } from "./entitySheetLayout";

/** What texts among the targets of a KPI mean. */
export type TargetTexts = ReadonlyMap<string, Target>;

/**
 * A KPI's judgement on an entity's sheet in functions of Excel 2019, as on the card. Figures and targets are read on the sheet itself, without the card's
 * list of texts, so that the sheet can leave the workbook.
 */
export function judgedOnSheet(
  kpi: PlainKpi,
  texts: TargetTexts,
  at: LinePlace,
  places: ScorecardPlaces,
  words: SheetWords,
): Readonly<Partial<Record<EntityColumn | PlainEntityColumn, PlanCell>>> {
  const judged = judgedPlainly(kpi, at, places, words);
  const known = [...entityColumns, ...plainEntityColumns].flatMap((column) => {
    const cell = column === "role" || column === "yesNo" ? undefined : judged[column];
    return cell === undefined ? [] : [[column, cell] as const];
  });
  const [actual, target] = [cellOf("actual", at.row, places), cellOf("target", at.row, places)];
  const inWords = kpi.scoring?.method === "yes-no" ? yesOrNo(actual) : '""';
  return {
    ...Object.fromEntries(known),
    yesNo: text(""),
    figure: formula(`=IF(ISNUMBER(${actual}),${actual},${inWords})`),
    low: formula(`=IF(ISNUMBER(${target}),${target},IF(ISTEXT(${target}),${boundIn(target, texts, "low")},""))`),
    high: formula(`=IF(ISTEXT(${target}),${boundIn(target, texts, "high")},"")`),
  };
}

function yesOrNo(cell: string): string {
  const among = (words: ReadonlySet<string>): string => `ISNUMBER(MATCH(TRIM(${cell}),{${[...words].map(quoted).join(",")}},0))`;
  return `IFERROR(IF(${among(yesNoWords.yes)},1,IF(${among(yesNoWords.no)},0,"")),"")`;
}

/** A formula has 8,192 characters: room for so many texts among a KPI's targets. */
const mostTexts = 12;

/** A bound of a target in words: of those that are known now what they mean, else what stands on either side of the dash of a range. */
function boundIn(cell: string, texts: TargetTexts, bound: "low" | "high"): string {
  const side = bound === "low" ? `LEFT(${cell},FIND("–",${cell})-1)` : `MID(${cell},FIND("–",${cell})+1,50)`;
  return [...texts].slice(0, mostTexts).reduceRight((otherwise, [said, target]) => {
    const meant = target.kind === "range" ? figureText(target[bound]) : bound === "low" ? figureText(target.figure) : '""';
    return `IF(EXACT(${cell},${quoted(said)}),${meant},${otherwise})`;
  }, `IFERROR(VALUE(${side}),"")`);
}
