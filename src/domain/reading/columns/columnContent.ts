import { readAggregation } from "../../words/aggregationWords";
import { readDirection } from "../../words/directionWords";
import { readFigure } from "../../figures/figure";
import { readPeriod } from "../../period/period";
import { looksLikeFigure } from "../figures/figureText";
import { conceptsOf } from "../headers/headerCell";
import { perspectiveIn } from "../perspectiveWords";
import type { SheetView } from "../sheetView";
import { isUnitText } from "../units";
import { isEntityLabel } from "../vocabulary/entityWords";
import { isKindOfKpi } from "../vocabulary/kindWords";
import { isYesNoWord } from "./yesNoCell";
import { namesObjective } from "../vocabulary/objectiveTitles";

/** What the filled cells of a column hold, as parts of one; all 0 in an empty column. */
export interface ColumnContent {
  readonly filled: number;
  /** Numbers, also as text, and targets as people write them. */
  readonly figures: number;
  /** Plain numbers only. */
  readonly numbers: number;
  /** Dates, and texts that name a period. */
  readonly periods: number;
  /** Plain numbers that may be years or months (2024, 202404). */
  readonly yearNumbers: number;
  /** Ids and codes as text, such as `K01`. */
  readonly codes: number;
  readonly seriesWords: number;
  /** "outcome", "output": kinds of KPIs, some of which are words for actuals too. */
  readonly kinds: number;
  readonly yesOrNo: number;
  /** "± 0,5": how far a figure may be off, not a figure. */
  readonly tolerances: number;
  readonly units: number;
  readonly directions: number;
  /** "Sum", "Average", "Last": how figures become one over time. */
  readonly aggregations: number;
  readonly perspectives: number;
  /** Safety, Quality, Delivery, Cost: what a board of a shop floor is parted by. */
  readonly categories: number;
  readonly entities: number;
  /** "Outcome 1: …", "Ziel 2 – …". */
  readonly objectives: number;
  /** Different contents among the filled cells. */
  readonly distinct: number;
  /** Computed from other cells of the same row. */
  readonly computed: number;
  /** Numbers counting up by one from row to row. */
  readonly counting: boolean;
  /** Plain numbers that may be years, each the one after or before the last. */
  readonly yearByYear: boolean;
}

const seriesConcepts: ReadonlySet<string> = new Set([
  "actual",
  "target",
  "prior",
  "forecast",
  "baseline",
  "variance",
  "attainment",
  "green",
  "amber",
  "red",
]);

/** Whether a text says what kind of figures stand beside it: "Actual", "Soll". */
export const isSeriesWord = (text: string): boolean =>
  /\p{L}/u.test(text) && conceptsOf(text).some((concept) => seriesConcepts.has(concept));

/** Categories of a shop floor's board. */
const shopFloor = /^(?:safety|quality|delivery|costs?|people|morale|productivity|environment)$/i;

/** "P1" among the cells of a column is a priority; under a word for periods it is read all the same. */
const priority = /^P[1-5]$/;

/** Cells looked at: enough to tell what a column holds, however long it is. */
const sample = 300;

/** Looks over the cells of a column in the rows given; marks for "no figure" count as neither. */
export function contentOf(view: SheetView, column: number, rows: readonly number[]): ColumnContent {
  const count = { filled: 0, figures: 0, numbers: 0, periods: 0, years: 0, codes: 0, series: 0, yesOrNo: 0, units: 0, directions: 0 };
  let [perspectives, categories, entities, objectives, computed, steps, stepsBack, seen, tolerances] = [0, 0, 0, 0, 0, 0, 0, 0, 0];
  let [aggregations, kinds] = [0, 0];
  let last: number | null = null;
  let first: number | null = null;
  const different = new Set<string>();
  for (const row of rows) {
    if (count.filled >= sample) break;
    if ((view.mergeAt(row, column)?.columns ?? 1) > 1) continue;
    const value = view.value(row, column);
    const formula = view.formula(row, column);
    if (value === "" && formula === "") continue;
    if (readFigure(value).kind === "missing" && formula === "") continue;
    const text = String(value).trim();
    count.filled++;
    different.add(text);
    if (isComputed(formula)) computed++;
    if (typeof value === "number") {
      if (last !== null && value === last + 1) steps++;
      if (last !== null && value === last - 1) stepsBack++;
      first ??= value;
      if (last !== null) seen++;
      last = value;
    }
    const format = view.format(row, column);
    if (looksLikeFigure(value)) count.figures++;
    if (readFigure(value).kind === "figure") count.numbers++;
    if (typeof value !== "boolean" && !priority.test(text) && readPeriod(value, format) !== null) {
      if (typeof value === "number" && format === "General") count.years++;
      else count.periods++;
    }
    if (typeof value === "string" && /^[a-z]{0,4}[-_. ]?\d+(?:\.\d+)*$/i.test(text)) count.codes++;
    if (typeof value !== "string") continue;
    if (isYesNoWord(text)) count.yesOrNo++;
    if (/^(?:±|\+\/?-)\s*\d/.test(text)) tolerances++;
    if (namesObjective(text)) objectives++;
    if (text.length > 60) continue;
    if (isSeriesWord(text)) count.series++;
    if (isKindOfKpi(text)) kinds++;
    if (isUnitText(text)) count.units++;
    if (readDirection(text) !== null) count.directions++;
    if (readAggregation(text) !== null) aggregations++;
    if (perspectiveIn(text) !== null) perspectives++;
    if (shopFloor.test(text)) categories++;
    if (isEntityLabel(text) === "surely") entities++;
  }
  const part = (some: number): number => (count.filled === 0 ? 0 : some / count.filled);
  return {
    filled: count.filled,
    figures: part(count.figures),
    numbers: part(count.numbers),
    periods: part(count.periods),
    yearNumbers: part(count.years),
    codes: part(count.codes),
    seriesWords: part(count.series),
    kinds: part(kinds),
    yesOrNo: part(count.yesOrNo),
    tolerances: part(tolerances),
    units: part(count.units),
    directions: part(count.directions),
    aggregations: part(aggregations),
    perspectives: part(perspectives),
    categories: part(categories),
    entities: part(entities),
    objectives: part(objectives),
    distinct: part(different.size),
    computed: part(computed),
    yearByYear: seen > 0 && (steps === seen || stepsBack === seen) && count.years === count.filled,
    counting: seen > 1 && steps === seen && (first === 0 || first === 1),
  };
}

/** A formula over two or more cells, not a plain link to one. */
const isComputed = (formula: string): boolean => formula !== "" && (formula.match(/\$?[A-Z]{1,3}\$?\d+/g)?.length ?? 0) >= 2;
