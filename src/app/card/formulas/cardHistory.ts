import { names } from "../../../domain/document";
import { cellOf, type LinePlace } from "./formulaText";
import type { ScorecardPlaces } from "../sheet/scorecardLayout";

/** Bars that are told apart at a glance. */
export const sparkLength = 12;

/** How many periods the card goes back from the one chosen: the card's own line says it. */
export const periodCount = (at: LinePlace, places: ScorecardPlaces): string =>
  cellOf("dataRow", at.cardRow, places).replace(/(\d+)$/, "$$$1");

/** A KPI's rows of `BSC_Data` up to the period chosen, as conditions. */
export const upToNow = (at: LinePlace, places: ScorecardPlaces): string =>
  `${rowsOf(at, places)},BSC_Data[Place],"<="&${periodCount(at, places)}`;

/** Those of them that have a number. */
export const isFigure = 'BSC_Data[Figure],"<9E307"';

const rowsOf = (at: LinePlace, places: ScorecardPlaces): string => `BSC_Data[KPI],${cellOf("key", at.row, places)}`;

/**
 * A KPI's figures at places of the list of periods, and where there are some. Conditions take a list in every Excel; INDEX gives the first of a
 * list of rows alone where formulas do not spill.
 */
const figuresAt = (list: string, counting: string, at: LinePlace, places: ScorecardPlaces): { there: string; figures: string } => ({
  there: `COUNTIFS(${counting},${isFigure},BSC_Data[Place],${list})>0`,
  figures: `SUMIFS(BSC_Data[Figure],${rowsOf(at, places)},BSC_Data[Place],${list})`,
});

/** All of a KPI's figures up to the period chosen, oldest first; blank where there is none. */
export function history(at: LinePlace, places: ScorecardPlaces): string {
  const { there, figures } = figuresAt(`ROW(${names.periods})-MIN(ROW(${names.periods}))+1`, upToNow(at, places), at, places);
  return `IF(${there},${figures},"")`;
}

/** Its figures in the last periods up to the one chosen; `drawn` are their rows, as conditions. */
export function lastFigures(at: LinePlace, places: ScorecardPlaces): { period: string; drawn: string; there: string; figures: string } {
  const period = periodCount(at, places);
  const back = Array.from({ length: sparkLength }, (_, index) => index + 1 - sparkLength).join(",");
  return {
    period,
    drawn: `${upToNow(at, places)},BSC_Data[Place],">"&${period}-${sparkLength}`,
    ...figuresAt(`${period}+{${back}}`, rowsOf(at, places), at, places),
  };
}
