import { names } from "../domain/document";
import { cellOf, type LinePlace } from "./formulaText";
import type { ScorecardPlaces } from "./scorecardLayout";

/** Bars that are told apart at a glance. */
export const sparkLength = 12;

/** How many periods the card goes back from the one chosen: the card's own line says it. */
export const periodCount = (at: LinePlace, places: ScorecardPlaces): string =>
  cellOf("dataRow", at.cardRow, places).replace(/(\d+)$/, "$$$1");

/** The place of every period in their list, counted from one. */
export const periodPlaces = `(ROW(${names.periods})-MIN(ROW(${names.periods}))+1)`;

/** The row of `BSC_Data` of a line in every period; an error where it has none. */
export const rowsOfPeriods = (at: LinePlace, places: ScorecardPlaces): string =>
  `MATCH(${cellOf("id", at.row, places)}&"||"&${names.periods},BSC_Data[Key],0)`;

/**
 * A KPI's actuals, oldest first: those up to the period chosen, or the last few of them where `last` says how many; the others are blank.
 * `read` says what texts among them stand for. A range from one INDEX to another would be shorter, but Excel calculates it anew whenever
 * the workbook is opened, before the functions are there.
 */
export function history(at: LinePlace, places: ScorecardPlaces, last?: number, read = (figures: string): string => figures): string {
  const periods = periodCount(at, places);
  const within = `${periodPlaces}<=${periods}`;
  const asked = last === undefined ? within : `(${within})*(${periodPlaces}>${periods}-${last})`;
  const figures = `INDEX(BSC_Data[Actual],${rowsOfPeriods(at, places)})`;
  return `IFERROR(IF(${asked},IF(${figures}="","",${read(figures)}),""),"")`;
}

/** Of bars for every period those of the last few up to the one chosen. */
export const lastBars = (bars: string, at: LinePlace, places: ScorecardPlaces): string => {
  const periods = periodCount(at, places);
  return `MID(${bars},MAX(1,${periods}-${sparkLength - 1}),MIN(${periods},${sparkLength}))`;
};
