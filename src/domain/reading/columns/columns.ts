import { holdsFigures, type Column } from "./column";
import { answerScale } from "./answerScale";
import { comparisonColumns } from "./comparisonColumns";
import { besideNamelessKpi } from "./besideNamelessKpi";
import { contentOf, type ColumnContent } from "./columnContent";
import { labelled } from "./columnLabels";
import { entityCodes } from "./entityCodes";
import { oneColumnEach, onePeriodColumn, onePerPlace } from "./columnRivals";
import { isYearsDown, weighRoles } from "./columnTells";
import {
  achievementAsActual,
  derivedTogether,
  figuresOfKpis,
  fulfilmentScale,
  idsAmongFigures,
  loneJudgements,
  named,
  onlyUnnamed,
  pairedNames,
  progressAsActual,
  ratingAsScore,
  scoreAsActual,
  targetsInWords,
} from "./figureColumns";
import type { StackCell } from "../headers/headerBand";
import { countedPeriods } from "./countedPeriods";
import { conceptsOf } from "../headers/headerCell";
import { joinedPeriod, periodOf } from "../headers/headerPeriods";
import { groupWeights } from "./groupWeights";
import { initiativeMoney } from "./initiativeMoney";
import { rolesOfLevels } from "./levels";
import { nestedEntities } from "../tables/nestedEntities";
import { perspectiveOrEntity } from "./perspectiveOrEntity";
import { kpiColumn, type KpiChoice, type Weighed } from "./kpiColumn";
import type { Corrections, LineRole, Tell } from "../reading";
import type { SheetView } from "../sheetView";
import { ranksAsFigures } from "./ranks";
import { statedAggregation } from "./statedAggregation";
import { sumColumns } from "./sumColumns";
import { totalColumns } from "./totalColumns";
import { totalsAmongNames } from "./totalsAmongNames";
import { plainText } from "../words";
import { weekdayColumns } from "./weekdayColumns";
import { yearlyTargets } from "./yearlyTargets";

/** Takes every column for what its headers, its content and its neighbours say. `keyOf` gives the id under which a role can be corrected. */
export function readColumns(
  view: SheetView,
  stacks: readonly (readonly StackCell[])[],
  rows: readonly number[],
  corrections: Corrections,
): readonly Column[] {
  const records = rows.filter((row) => hasTwoCells(view, row));
  const contents = stacks.map((_, column) => contentOf(view, column, records.length > 0 ? records : rows));
  const first = firstFigureColumn(stacks, contents);
  const says = (wanted: "target" | "actual"): boolean =>
    stacks.some((stack) => stack.some(({ concepts }) => concepts.length === 1 && concepts[0] === wanted));
  const hasKpi = stacks.some((stack) => stack.at(-1)?.concepts[0] === "kpi");
  const facts = {
    hasTarget: says("target"),
    hasActual: says("actual"),
    hasKpi,
    headers: stacks.flatMap((stack) => stack.map(({ text }) => text)),
  };
  const levels = rolesOfLevels(stacks, contents);
  const ids = lineIds(view.sheet, stacks);
  const weighed = stacks.map((stack, column) => {
    const content = contents[column] as ColumnContent;
    const corrected = corrections[ids[column] ?? ""];
    const roles = weighRoles({
      stack,
      content,
      level: levels.get(column) ?? null,
      leads: column < first,
      opens: column === firstFilled(contents),
      ...facts,
    });
    return {
      column,
      stack,
      content,
      roles: corrected ? [{ role: corrected, weight: 100, because: ["corrected"] as const }, ...roles] : roles,
    };
  });
  const kpi = kpiColumn(weighed);
  const corner = kpi.column < 0 ? undefined : stacks[kpi.column]?.at(-1);
  const columns = progressAsActual(weighed.map((each) => datedByCorner(readColumn(each, kpi), corner)));
  return [
    figuresOfKpis,
    targetsInWords,
    fulfilmentScale,
    achievementAsActual(view, rows),
    ratingAsScore,
    scoreAsActual,
    entityCodes(view, rows),
    perspectiveOrEntity(view, rows),
    answerScale(view, rows),
    ranksAsFigures(view, rows),
    named,
    idsAmongFigures,
    weekdayColumns,
    comparisonColumns,
    totalsAmongNames,
    initiativeMoney,
    pairedNames,
    loneJudgements,
    totalColumns(view, rows),
    derivedTogether,
    sumColumns(view, rows),
    yearlyTargets,
    statedAggregation(view, rows),
    groupWeights(view, rows),
    onlyUnnamed,
    nestedEntities(view, rows),
    besideNamelessKpi,
    countedPeriods(view, rows),
    oneColumnEach,
    onePeriodColumn(view, rows),
    labelled,
    onePerPlace,
  ].reduce<readonly Column[]>((taken, settle) => settle(taken), columns);
}

/** Titles and remarks between and below the rows say nothing about what a column holds. */
function hasTwoCells(view: SheetView, row: number): boolean {
  let filled = 0;
  for (let column = 0; column < view.columns && filled < 2; column++)
    if (!view.isBlank(row, column) || view.formula(row, column) !== "") filled++;
  return filled > 1;
}

/** Ids of the columns' lines: the sheet and the headers over it; a second one of the same headers has its number. */
export function lineIds(sheet: string, stacks: readonly (readonly StackCell[])[]): readonly string[] {
  const seen = new Map<string, number>();
  return stacks.map((stack, column) => {
    const headers = stack.map(({ text }) => plainText(text)).join(" / ");
    const id = `${sheet}!${headers === "" ? `(${column + 1})` : headers}`;
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return count === 1 ? id : `${id} (${count})`;
  });
}

const firstFilled = (contents: readonly ColumnContent[]): number => contents.findIndex(({ filled }) => filled > 0);

/** Column of the first figures: names stand left of it. */
function firstFigureColumn(stacks: readonly (readonly StackCell[])[], contents: readonly ColumnContent[]): number {
  const found = contents.findIndex(
    ({ figures, codes, periods, counting, filled }, column) =>
      filled > 0 &&
      figures > 0.5 &&
      (periods < 0.9 || (stacks[column]?.length ?? 0) > 0) &&
      !counting &&
      !(column === firstFilled(contents) && isYearsDown(stacks[column]?.at(-1), contents[column])) &&
      (codes < 0.9 ||
        stacks[column]?.some(({ period, concepts, label }) => period !== null || concepts.length > 0 || label !== null) === true) &&
      !stacks[column]?.some(({ concepts }) => concepts.some((concept) => concept === "id" || concept === "weight" || concept === "period")),
  );
  return found < 0 ? stacks.length : found;
}

function readColumn({ column, stack, content, roles }: Weighed, kpi: KpiChoice): Column {
  const own = stack.at(-1);
  const base = {
    column,
    stack,
    header: own?.text ?? "",
    content,
    period: periodOf(stack),
    label: null,
    kpi: null,
    entity: null,
    block: null,
    derived: false,
    doubt: null,
  };
  if (column === kpi.column) return { ...base, role: "kpi", because: kpi.because, doubt: kpi.rivals ? "several-kpi-columns" : kpi.doubt };
  const best = roles.find(({ role, weight }) => weight >= 3 && role !== "kpi");
  if (own !== undefined && /^[øØ∅Σ∑]/.test(own.text)) return { ...base, role: "ignored", because: ["computed"], derived: true };
  if (roles[0]?.role === "ytd" && roles[0].weight >= 3) return { ...base, role: "ignored", because: roles[0].because, derived: true };
  if (best === undefined || best.role === "ytd") {
    const wasKpi = roles.some(({ role, weight }) => role === "kpi" && weight >= 3);
    return { ...base, role: wasKpi && content.codes > 0.8 ? "id" : "ignored", because: ["not-recognised"] };
  }
  const second = roles.find(({ role }) => role !== best.role && role !== "kpi");
  return { ...base, role: best.role, because: best.because, doubt: meaningDoubt(own, best, second) ?? kpiFigureDoubt(best.role, content) };
}

/** "2023" in the corner, over names and beside "Q1", "Q2", says their year. */
function datedByCorner(column: Column, corner: StackCell | undefined): Column {
  const year = corner?.period ?? null;
  if (year === null || year.frequency !== "year" || column.period === null || column.stack.at(-1) === corner) return column;
  return { ...column, period: joinedPeriod(column.period, year) };
}

/** A word of two meanings whose content does not settle it. */
function meaningDoubt(
  own: StackCell | undefined,
  best: { readonly role: LineRole | "ytd"; readonly weight: number; readonly because: readonly Tell[] },
  second: { readonly role: LineRole | "ytd"; readonly weight: number } | undefined,
): string | null {
  if (best.because[0] === "corrected") return null;
  if (own?.similar && holdsFigures({ role: best.role } as Column)) return "similar-word";
  if (own === undefined || own.concepts.length < 2 || second === undefined || second.weight < 6) return null;
  const pair = new Set([best.role, second.role]);
  if (pair.has("target") && pair.has("forecast") && best.weight - second.weight < 1.5) return "forecast-or-target";
  if (pair.has("target") && pair.has("actual") && best.weight - second.weight < 0.5) return "only-figures";
  return null;
}

const kpiFigureDoubt = (role: LineRole | "ytd", content: ColumnContent): string | null =>
  role === "period" && content.filled > 0 && content.periods + content.yearNumbers < 0.6 ? "period-column" : null;

/** Whether a target column is headed by another word (Budget, Plan, Benchmark): it is read as target, and that is said. */
export const isOtherWordForTarget = ({ role, header }: Column): boolean =>
  role === "target" && /budget|plan|benchmark|forecast|quota|or[cç]ado|^pl$|^bu$/i.test(header) && conceptsOf(header).includes("target");
