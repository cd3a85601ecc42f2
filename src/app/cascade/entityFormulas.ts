import { cellAddress } from "../../domain/address";
import { names } from "../../domain/document";
import { cellOf, quoted, rangeOf, type LinePlace } from "../card/formulas/formulaText";
import { rolledUpByFunctions } from "../card/formulas/functionFormulas";
import { rolledUpPlainly } from "../card/formulas/plainFormulas";
import type { WeightColumn } from "../card/sheet/lineCells";
import type { ScorecardColumn, ScorecardPlaces } from "../card/sheet/scorecardLayout";
import type { ScorecardRow } from "../card/sheet/scorecardRows";
import type { SheetWords } from "../sheetWords";
import { formula, type PlanCell } from "../workbookPlan";
import type { EntityColumn } from "./entitySheetLayout";

/** The cells of a line before its blocks, by column. */
export type LineColumns = Readonly<Partial<Record<EntityColumn, PlanCell>>>;

/** A band: score, coverage and status from the lines below it that the entity has a part in; the others have no weight. */
export function bandColumns(line: ScorecardRow, at: LinePlace, places: ScorecardPlaces, words: SheetWords, isPlain: boolean): LineColumns {
  const below: WeightColumn =
    line.kind === "card" ? "perspectiveWeight" : line.kind === "perspective" && !line.implicitObjective ? "objectiveWeight" : "kpiWeight";
  const written = isPlain ? rolledUpPlainly(below, at, places, words) : rolledUpByFunctions(below, at, places);
  const { score, coverage, status } = written as Readonly<Record<"score" | "coverage" | "status", PlanCell>>;
  const rolledUp: LineColumns = { score, coverage, status, light: light(at.row, places, words), comment: scoredCount(at, places, words) };
  if (line.kind === "perspective") return { ...rolledUp, ...fromTable("BSC_Perspectives", "Perspective", "perspectiveWeight", at, places) };
  if (line.kind === "objective") return { ...rolledUp, ...fromTable("BSC_Objectives", "Objective", "objectiveWeight", at, places) };
  return rolledUp;
}

/** Name and weight of a perspective or objective, by the line's id. */
function fromTable(table: string, nameColumn: string, weight: WeightColumn, { row }: LinePlace, places: ScorecardPlaces): LineColumns {
  const found = cellOf("kpiRow", row, places);
  return {
    kpiRow: formula(`=MATCH(${cellOf("id", row, places)},${table}[ID],0)`),
    name: formula(`=INDEX(${table}[${nameColumn}],${found})&""`),
    [weight]: formula(`=IF(ISNUMBER(INDEX(${table}[Weight],${found})),INDEX(${table}[Weight],${found}),1)`),
  };
}

/** A KPI: what its table says of it, and its judgement; actual and target are said elsewhere. */
export function kpiColumns(at: LinePlace, places: ScorecardPlaces, yesNoColumn: number, words: SheetWords): LineColumns {
  const here = (column: ScorecardColumn): string => cellOf(column, at.row, places);
  const kpi = (column: string): string => `INDEX(BSC_KPIs[${column}],${here("kpiRow")})`;
  const [actual, target, direction, threshold] = [here("actual"), here("target"), here("direction"), here("threshold")];
  const { status: said, because } = words;
  const undirected = `${direction}=""`;
  const scoring = `${kpi("Scoring")}&""`;
  const ofBaseline = `IF(${kpi("Baseline")}="","",${kpi("Baseline")})`;
  // Parameters that stand behind the method count first; without any, progress starts from the KPI's baseline.
  const baseline = `IF(LEFT(TRIM(${scoring}),8)="progress",${ofBaseline},"")`;
  // A yes-or-no KPI takes words for figures: its status and attainment come from its score.
  const byScore = `$${cellAddress(at.row, yesNoColumn)}`;
  return {
    kpiRow: formula(`=MATCH(${here("id")},BSC_KPIs[ID],0)`),
    kpiWeight: formula(`=IF(ISNUMBER(${kpi("Weight")}),${kpi("Weight")},1)`),
    name: formula(`=${kpi("KPI")}&""`),
    owner: formula(`=${kpi("Owner")}&""`),
    unit: formula(`=${kpi("Unit")}&""`),
    direction: formula(`=${kpi("Direction")}&""`),
    threshold: formula(`=IF(${kpi("Threshold")}="","",${kpi("Threshold")})`),
    yesNo: formula(`=IF(${scoring}="",FALSE,ISNUMBER(BSC.SCORE("yes",,,"higher",${scoring})))`),
    score: formula(`=IF(${undirected},"",IFERROR(BSC.SCORE(${actual},${target},${threshold},${direction},${scoring},${baseline}),""))`),
    status: formula(
      `=IF(${undirected},${quoted(said.noData)},IFERROR(IF(${byScore},BSC.STATUS(${here("score")},10,"higher",10),` +
        `BSC.STATUS(${actual},${target},${direction},${threshold})),${quoted(said.noData)}))`,
    ),
    attainment: formula(
      `=IF(${undirected},"",IFERROR(IF(${byScore},BSC.ATTAINMENT(${here("score")},10),` +
        `BSC.ATTAINMENT(${actual},${target},${direction},IF(${names.attainment}="ratio","ratio",""),${ofBaseline})),""))`,
    ),
    light: light(at.row, places, words),
    note: formula(
      `=IF(${here("status")}<>${quoted(said.noData)},IF(ISNUMBER(${here("score")}),"",${quoted(because.notScored)}),IF(${undirected},` +
        `${quoted(because.noDirection)},IFERROR(IF(${byScore},BSC.STATUS(${here("score")},10,"higher",10,"reason"),` +
        `BSC.STATUS(${actual},${target},${direction},${threshold},"reason")),${quoted(because.notJudged)})))`,
    ),
    comment: formula(`=${here("note")}&""`),
  };
}

/** What a line of no part is called: its name alone. */
export const nameAlone = (row: number, places: ScorecardPlaces): PlanCell =>
  formula(`=IFERROR(INDEX(BSC_KPIs[KPI],MATCH(${cellOf("id", row, places)},BSC_KPIs[ID],0))&"","")`);

/** "11 of 13 KPIs scored": a score says what it rests on. Only KPIs have a weight among KPIs. */
function scoredCount(at: LinePlace, places: ScorecardPlaces, words: SheetWords): PlanCell {
  const weights = rangeOf("kpiWeight", at, places);
  const [before, between, after] = words.scoredOf.map(quoted);
  return formula(
    `=${before}&SUMPRODUCT(ISNUMBER(${weights})*ISNUMBER(${rangeOf("score", at, places)}))&${between}&COUNT(${weights})&${after}`,
  );
}

/** The status as a shape, so that it can be told without colour. */
function light(row: number, places: ScorecardPlaces, words: SheetWords): PlanCell {
  const status = cellOf("status", row, places);
  const { onTarget, atRisk, offTarget } = words.status;
  return formula(
    `=IFERROR(IF(${status}=${quoted(onTarget)},"●",IF(${status}=${quoted(atRisk)},"▲",IF(${status}=${quoted(offTarget)},"◆","○"))),"○")`,
  );
}
