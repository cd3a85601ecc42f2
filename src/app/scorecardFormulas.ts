import { cellAddress, columnLetters } from "../domain/address";
import { names } from "../domain/document";
import type { ScorecardColumn, ScorecardPlaces } from "./scorecardLayout";
import type { ScorecardRow } from "./scorecardRows";
import type { SheetWords } from "./sheetWords";
import { formula, text, type PlanCell } from "./workbookPlan";

/** What the cells of one line hold, by column. Columns that are absent stay empty on that line. */
export type LineCells = Readonly<Partial<Record<ScorecardColumn, PlanCell>>>;

/** Where a line stands: its zero-based sheet row, and the last row of the lines below it that belong to it. */
export interface LinePlace {
  readonly row: number;
  readonly lastBelow: number;
}

/** Everything is a formula on the tables: an edit there, or in a linked source cell, changes the card without the add-in. */
export function lineCells(line: ScorecardRow, at: LinePlace, places: ScorecardPlaces, words: SheetWords): LineCells {
  const fixed: LineCells = { id: text(line.id), parent: text(line.parent) };
  switch (line.kind) {
    case "card":
      return {
        ...fixed,
        name: text(words.wholeCard),
        note: scoredCount(at, places, words),
        ...rolledUp("perspectiveWeight", at, places, words),
      };
    case "perspective":
      return {
        ...fixed,
        ...fromTable("BSC_Perspectives", "Perspective", "perspectiveWeight", at, places),
        ...rolledUp(line.implicitObjective ? "kpiWeight" : "objectiveWeight", at, places, words),
      };
    case "objective":
      return {
        ...fixed,
        ...fromTable("BSC_Objectives", "Objective", "objectiveWeight", at, places),
        ...rolledUp("kpiWeight", at, places, words),
      };
    case "kpi": {
      const { objective, ...cells } = kpiCells(at, places, words);
      // An objective that only repeats its perspective is not worth a word.
      return { ...fixed, ...cells, ...(objective && !line.implicitObjective ? { objective } : {}) };
    }
  }
}

const cellOf = (column: ScorecardColumn, row: number, places: ScorecardPlaces): string => `$${cellAddress(row, places[column])}`;

/** Name and weight of a perspective or objective, by the line's id. */
function fromTable(table: string, nameColumn: string, weight: WeightColumn, { row }: LinePlace, places: ScorecardPlaces): LineCells {
  const found = cellOf("kpiRow", row, places);
  return {
    kpiRow: formula(`=MATCH(${cellOf("id", row, places)},${table}[ID],0)`),
    name: formula(`=INDEX(${table}[${nameColumn}],${found})&""`),
    [weight]: formula(`=IF(ISNUMBER(INDEX(${table}[Weight],${found})),INDEX(${table}[Weight],${found}),1)`),
  };
}

/** Weights stand in a column for each kind of line, so that a parent's children are the lines below it that have a weight there. */
type WeightColumn = "perspectiveWeight" | "objectiveWeight" | "kpiWeight";

/**
 * Score and coverage from the lines below. Lines of another kind have no weight in the children's column, and without a weight
 * `BSC.ROLLUP` takes them for no child. The range starts below the line, so nothing refers to itself.
 */
function rolledUp(weight: WeightColumn, { row, lastBelow }: LinePlace, places: ScorecardPlaces, words: SheetWords): LineCells {
  if (lastBelow <= row) return {};
  const below = (column: ScorecardColumn): string => {
    const letters = columnLetters(places[column]);
    return `$${letters}$${row + 2}:$${letters}$${lastBelow + 1}`;
  };
  const rollUp = `BSC.ROLLUP(${below("score")},${below(weight)})`;
  const score = cellOf("score", row, places);
  return {
    score: formula(`=INDEX(${rollUp},1,1)`),
    coverage: formula(`=INDEX(${rollUp},1,2)`),
    status: formula(`=BSC.STATUS(${score},20/3,"higher",10/3)`),
    light: light(row, places, words),
  };
}

/** "11 of 13 KPIs scored": a score says what it rests on. */
function scoredCount({ row, lastBelow }: LinePlace, places: ScorecardPlaces, words: SheetWords): PlanCell {
  const range = (column: ScorecardColumn): string => {
    const letters = columnLetters(places[column]);
    return `$${letters}$${row + 2}:$${letters}$${lastBelow + 1}`;
  };
  const kpis = `ISNUMBER(MATCH(${range("id")},BSC_KPIs[ID],0))`;
  const [before, between, after] = words.scoredOf.map(quoted);
  return formula(`=${before}&SUMPRODUCT(${kpis}*ISNUMBER(${range("score")}))&${between}&SUMPRODUCT(--${kpis})&${after}`);
}

function kpiCells({ row }: LinePlace, places: ScorecardPlaces, words: SheetWords): LineCells {
  const here = (column: ScorecardColumn): string => cellOf(column, row, places);
  const kpi = (column: string): string => `INDEX(BSC_KPIs[${column}],${here("kpiRow")})`;
  const datum = (column: string): string => `INDEX(BSC_Data[${column}],${here("dataRow")})`;
  const [actual, target, direction, threshold] = [here("actual"), here("target"), here("direction"), here("threshold")];
  const { noData } = words.status;
  const undirected = `${direction}=""`;
  const scoring = `${kpi("Scoring")}&""`;
  // Parameters that stand behind the method count first; without any, progress starts from the KPI's baseline.
  const baseline = `IF(LEFT(TRIM(${scoring}),8)="progress",IF(${kpi("Baseline")}="","",${kpi("Baseline")}),"")`;
  const score = `BSC.SCORE(${actual},${target},${threshold},${direction},${scoring},${baseline})`;
  // Only a yes-or-no KPI takes "yes" for a figure. Its status and attainment come from its score: met or not met.
  const isYesNo = `IF(${scoring}="",FALSE,ISNUMBER(BSC.SCORE("yes",,,"higher",${scoring})))`;
  const status = (output = ""): string =>
    `IF(${isYesNo},BSC.STATUS(${score},10,"higher",10${output}),BSC.STATUS(${actual},${target},${direction},${threshold}${output}))`;
  const because = words.because;
  return {
    kpiRow: formula(`=MATCH(${here("id")},BSC_KPIs[ID],0)`),
    dataRow: formula(`=MATCH(${here("id")}&"||"&${names.period},BSC_Data[Key],0)`),
    direction: formula(`=${kpi("Direction")}&""`),
    threshold: formula(`=IF(${kpi("Threshold")}="","",${kpi("Threshold")})`),
    kpiWeight: formula(`=IF(ISNUMBER(${kpi("Weight")}),${kpi("Weight")},1)`),
    name: formula(`=${kpi("KPI")}&""`),
    objective: formula(`=IFNA(INDEX(BSC_Objectives[Objective],MATCH(${kpi("Objective")},BSC_Objectives[ID],0))&"","")`),
    owner: formula(`=${kpi("Owner")}&""`),
    unit: formula(`=${kpi("Unit")}&""`),
    actual: formula(`=IF(ISNUMBER(${here("dataRow")}),IF(${datum("Actual")}="","",${datum("Actual")}),"")`),
    target: formula(
      `=IF(AND(${kpi("Low")}<>"",${kpi("High")}<>""),${kpi("Low")}&"–"&${kpi("High")},` +
        `IF(ISNUMBER(${here("dataRow")}),IF(${datum("Target")}="","",${datum("Target")}),""))`,
    ),
    variance: formula(`=IF(${undirected},"",IFERROR(BSC.VARIANCE(${actual},${target},${direction}),""))`),
    attainment: formula(
      `=IF(${undirected},"",IFERROR(IF(${isYesNo},BSC.ATTAINMENT(${score},10),` +
        `BSC.ATTAINMENT(${actual},${target},${direction},IF(${names.attainment}="ratio","ratio",""),IF(${kpi("Baseline")}="","",${kpi("Baseline")}))),""))`,
    ),
    score: formula(`=IF(${undirected},"",IFERROR(${score},""))`),
    status: formula(`=IF(${undirected},${quoted(noData)},${status()})`),
    light: light(row, places, words),
    note: formula(
      `=IFERROR(IF(${here("status")}<>${quoted(noData)},IF(ISNUMBER(${here("score")}),"",${quoted(because.notScored)}),` +
        `IF(${undirected},${quoted(because.noDirection)},${status(',"reason"')})),${quoted(because.notJudged)})`,
    ),
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

/** Text as a formula's string; the only way text gets into a formula, and only wording of ours does. */
const quoted = (content: string): string => `"${content.replace(/"/g, '""')}"`;
