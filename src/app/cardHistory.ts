import { names } from "../domain/document";
import { cellOf, type LinePlace } from "./formulaText";
import type { ScorecardPlaces } from "./scorecardLayout";

/** Bars that are told apart at a glance. */
export const sparkLength = 12;

/** A KPI's actuals up to the period chosen, oldest first; the last few where `last` says how many. `read` says what texts among them stand for. */
export function history(at: LinePlace, places: ScorecardPlaces, last?: number, read = (figures: string): string => figures): string {
  const periods = cellOf("dataRow", at.cardRow, places).replace(/(\d+)$/, "$$$1");
  const first = last === undefined ? "1" : `MAX(1,${periods}-${last - 1})`;
  const rows = `MATCH(${cellOf("id", at.row, places)}&"||"&INDEX(${names.periods},${first}):INDEX(${names.periods},${periods}),BSC_Data[Key],0)`;
  const figures = `INDEX(BSC_Data[Actual],${rows})`;
  return `IFERROR(IF(${figures}="","",${read(figures)}),"")`;
}
