import type { FigureReading, Finding, KpiReading, Question } from "../reading";
import type { Table } from "./table";

/** What one table says: KPIs with their proposed directions, and figures that count the KPIs from the reading's first. */
export interface TablePart {
  readonly table: Table;
  readonly kpis: readonly (KpiReading & {
    readonly proposed: KpiReading["direction"] | null;
    readonly count: number;
    readonly earlier: string | null;
  })[];
  readonly figures: readonly FigureReading[];
  readonly blanks: readonly FigureReading[];
  readonly questions: readonly Question[];
  readonly findings: readonly Finding[];
  readonly notFigures: readonly string[];
}
