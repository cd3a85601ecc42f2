import { splitAddress } from "../../address";
import { placeOf } from "./figurePlaces";
import type { FigureReading, Reading } from "../reading";

/** Which time it is that a KPI stands under one name with figures for the same periods, from 1. */
export interface Occurrence {
  /** The question that asks which is meant. */
  readonly question: string;
  readonly times: number;
  readonly of: number;
}

/** Says of figures that a KPI has twice, and of the other cells of their rows, which time it is; null for all others. */
export function occurrencesIn({ figures }: Reading, questions: ReadonlySet<string>): (figure: FigureReading) => Occurrence | null {
  const rivals = figures.filter(({ question }) => question !== undefined && questions.has(question));
  const seen = new Map<string, number>();
  const times = new Map<FigureReading, number>();
  for (const figure of rivals) {
    const count = (seen.get(placeOf(figure)) ?? 0) + 1;
    seen.set(placeOf(figure), count);
    times.set(figure, count);
  }
  const own = new Map<FigureReading, Occurrence>();
  const rows = new Map<string, Occurrence | null>();
  for (const figure of rivals) {
    const { question = "" } = figure;
    const occurrence = { question, times: times.get(figure) ?? 1, of: seen.get(placeOf(figure)) ?? 1 };
    own.set(figure, occurrence);
    const row = rows.get(rowOf(figure));
    // Of KPIs that stand side by side a row holds both.
    rows.set(rowOf(figure), row === undefined || row?.times === occurrence.times ? occurrence : null);
  }
  return (figure) => own.get(figure) ?? rows.get(rowOf(figure)) ?? null;
}

function rowOf({ kpiIndex, at }: FigureReading): string {
  const { sheet, cell } = splitAddress(at);
  return JSON.stringify([kpiIndex, sheet, cell.replace(/^[A-Z]+/, "")]);
}
