import { names } from "../../../domain/document";
import { cellOf, literally, quoted, rangeOf, type LinePlace } from "./formulaText";
import { judgedByFunctions, rolledUpByFunctions } from "./functionFormulas";
import type { LineCells, WeightColumn } from "../sheet/lineCells";
import { onAverageFormula } from "../onAverage";
import { judgedPlainly, rolledUpPlainly } from "./plainFormulas";
import type { PlainKpi } from "./plainKpis";
import type { ScorecardColumn, ScorecardPlaces } from "../sheet/scorecardLayout";
import type { ScorecardRow } from "../sheet/scorecardRows";
import type { SheetWords } from "../../sheetWords";
import { spanCells, spanOfCardFormula, spanRemarks } from "./spanFormulas";
import { formula, text, type PlanCell } from "../../workbookPlan";

/**
 * Everything is a formula on the tables: an edit there, or in a linked source cell, changes the card without the add-in. With `plain` the
 * formulas call no function of ours; without it they do.
 */
export function lineCells(
  line: ScorecardRow,
  at: LinePlace,
  places: ScorecardPlaces,
  words: SheetWords,
  plain: ReadonlyMap<string, PlainKpi> | null,
): LineCells {
  const fixed: LineCells = { id: text(line.id), parent: text(line.parent) };
  switch (line.kind) {
    case "card":
      return {
        ...fixed,
        name: text(words.wholeCard),
        // How many periods the card goes back: the lines' histories end at the period chosen.
        dataRow: formula(`=IFERROR(MATCH(${names.period},${names.periods},0),0)`),
        ...rolledUp("perspectiveWeight", at, places, words, plain !== null),
        comment: formula(`=${scoredCount(at, places, words)}&${spanOfCardFormula(words)}&${noted(at, places, words)}`),
      };
    case "perspective":
      return {
        ...fixed,
        ...fromTable("BSC_Perspectives", "Perspective", "perspectiveWeight", at, places),
        ...rolledUp(line.implicitObjective ? "kpiWeight" : "objectiveWeight", at, places, words, plain !== null),
      };
    case "objective":
      return {
        ...fixed,
        ...fromTable("BSC_Objectives", "Objective", "objectiveWeight", at, places),
        ...rolledUp("kpiWeight", at, places, words, plain !== null),
      };
    case "kpi": {
      const { objective, ...cells } = kpiCells(at, places, words, plain?.get(line.id) ?? null);
      // An objective that only repeats its perspective is not worth a word.
      return { ...fixed, ...cells, ...(objective && !line.implicitObjective ? { objective } : {}) };
    }
  }
}

/** Name and weight of a perspective or objective, by the line's id. */
function fromTable(table: string, nameColumn: string, weight: WeightColumn, { row }: LinePlace, places: ScorecardPlaces): LineCells {
  const found = cellOf("kpiRow", row, places);
  return {
    kpiRow: formula(`=MATCH(${literally(cellOf("id", row, places))},${table}[ID],0)`),
    name: formula(`=INDEX(${table}[${nameColumn}],${found})&""`),
    [weight]: formula(`=IF(ISNUMBER(INDEX(${table}[Weight],${found})),INDEX(${table}[Weight],${found}),1)`),
  };
}

/**
 * Score and coverage from the lines below. Lines of another kind have no weight in the children's column, and without a weight they are no
 * child. The range starts below the line, so nothing refers to itself.
 */
function rolledUp(weight: WeightColumn, at: LinePlace, places: ScorecardPlaces, words: SheetWords, plainly: boolean): LineCells {
  if (at.lastBelow <= at.row) return {};
  return {
    ...(plainly ? rolledUpPlainly(weight, at, places, words) : rolledUpByFunctions(weight, at, places)),
    light: light(at.row, places, words),
    note: formula(
      `=${onAverageFormula(cellOf("status", at.row, places), rangeOf("status", at, places), rangeOf("kpiWeight", at, places), words)}`,
    ),
    comment: formula(`=${scoredCount(at, places, words)}&${noted(at, places, words)}`),
  };
}

/** The note, behind what else is said. */
function noted({ row }: LinePlace, places: ScorecardPlaces, words: SheetWords): string {
  const note = cellOf("note", row, places);
  return `IF(${note}="","",${quoted(words.apart)}&${note})`;
}

/** "11 of 13 KPIs scored": a score says what it rests on. Only KPIs have a weight among KPIs. */
function scoredCount(at: LinePlace, places: ScorecardPlaces, words: SheetWords): string {
  const weights = rangeOf("kpiWeight", at, places);
  const [before, between, after] = words.scoredOf.map(quoted);
  return `${before}&SUMPRODUCT(ISNUMBER(${weights})*ISNUMBER(${rangeOf("score", at, places)}))&${between}&COUNT(${weights})&${after}`;
}

function kpiCells(at: LinePlace, places: ScorecardPlaces, words: SheetWords, plain: PlainKpi | null): LineCells {
  const here = (column: ScorecardColumn): string => cellOf(column, at.row, places);
  const kpi = (column: string): string => `INDEX(BSC_KPIs[${column}],${here("kpiRow")})`;
  const said = `IF(ISNUMBER(${here("dataRow")}),INDEX(BSC_Data[Comment],${here("dataRow")})&"","")`;
  return {
    kpiRow: formula(`=MATCH(MID(${here("key")},2,255),BSC_KPIs[ID],0)`),
    kpiWeight: formula(`=IF(ISNUMBER(${kpi("Weight")}),${kpi("Weight")},1)`),
    name: formula(`=${kpi("KPI")}&""`),
    objective: formula(`=IFNA(INDEX(BSC_Objectives[Objective],MATCH(${literally(kpi("Objective"))},BSC_Objectives[ID],0))&"","")`),
    owner: formula(`=${kpi("Owner")}&""`),
    unit: formula(`=${kpi("Unit")}&""`),
    ...spanCells(at, places, words),
    change: formula(`=IF(AND(ISNUMBER(${here("actual")}),ISNUMBER(${here("previous")})),${here("actual")}-${here("previous")},"")`),
    light: light(at.row, places, words),
    // What stands in the way of a judgement comes before what somebody has to say of it.
    comment: formula(
      `=IF(${here("note")}<>"",${here("note")},IFERROR(TEXTJOIN(${[quoted(words.apart), "TRUE", ...spanRemarks(at, places, words), said].join(",")}),""))`,
    ),
    ...(plain ? judgedPlainly(plain, at, places, words) : judgedByFunctions(at, places, words)),
  };
}

/** The status as a shape, so that it can be told without colour. */
function light(row: number, places: ScorecardPlaces, words: SheetWords): PlanCell {
  const status = cellOf("status", row, places);
  const { onTarget, atRisk, offTarget } = words.status;
  return formula(
    `=IFERROR(IF(${status}=${quoted(onTarget)},"●",IF(${status}=${quoted(atRisk)},"▲",IF(${status}=${quoted(offTarget)},"◆","○"))),"○")`,
  );
}
