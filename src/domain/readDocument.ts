import { readAggregation } from "./words/aggregationWords";
import { readDirection } from "./words/directionWords";
import type { TableName } from "./document";
import { readFigure } from "./figures/figure";
import { readFrequency } from "./words/frequencyWords";
import type { Kpi } from "./kpi";
import type { PeriodKey } from "./period/period";
import type { GridValue } from "./reading/sheetGrid";
import type { RawFigure } from "./figures/figure";
import type { Scorecard } from "./scorecard";
import { readScoringChoice } from "./scoringChoice";
import { readThreshold } from "./thresholds";

/** A stored table: headings and body, as the cells hold them. Columns may stand in any order, more may stand among them. */
export interface DocumentTable {
  readonly headers: readonly string[];
  readonly values: readonly (readonly GridValue[])[];
  /** Of the body; left out where nobody asked. */
  readonly numberFormats?: readonly (readonly string[])[];
}

export type DocumentTables = Readonly<Partial<Record<TableName, DocumentTable>>>;

/**
 * Reads the stored tables into a scorecard. People edit them: rows without an id are passed over, what cannot be read counts as blank (a Scoring cell
 * as not understood), and `unreadCells` names it.
 */
export function readDocument(tables: DocumentTables): Scorecard {
  return {
    perspectives: rowsOf(tables.BSC_Perspectives).map((row, index) => ({
      id: row.text("ID"),
      name: row.text("Perspective"),
      order: row.number("Order") ?? index + 1,
      weight: row.number("Weight") ?? 1,
    })),
    objectives: rowsOf(tables.BSC_Objectives).map((row) => ({
      id: row.text("ID"),
      perspectiveId: row.text("Perspective"),
      name: row.text("Objective"),
      owner: row.text("Owner"),
      weight: row.number("Weight") ?? 1,
    })),
    kpis: rowsOf(tables.BSC_KPIs).map(kpiOf),
    figures: rowsOf(tables.BSC_Data, "KPI").map((row) => ({
      kpiId: row.text("KPI"),
      entity: row.text("Entity"),
      period: row.text("Period") as PeriodKey,
      actual: row.figure("Actual"),
      target: row.figure("Target"),
      numerator: row.figure("Numerator"),
      denominator: row.figure("Denominator"),
    })),
  };
}

function kpiOf(row: DocumentRow): Kpi {
  const threshold = readThreshold(row.content("Threshold"));
  return {
    id: row.text("ID"),
    objectiveId: row.text("Objective"),
    name: row.text("KPI"),
    unit: row.text("Unit"),
    direction: readDirection(row.text("Direction")),
    weight: row.number("Weight") ?? 1,
    owner: row.text("Owner"),
    threshold: threshold.kind === "missing" || threshold.kind === "not-a-number" ? null : threshold,
    ...(threshold.kind === "not-a-number" ? { thresholdUnread: true as const } : {}),
    low: row.number("Low"),
    high: row.number("High"),
    baseline: row.number("Baseline"),
    attainmentMethod: null,
    frequency: readFrequency(row.text("Frequency")),
    aggregation: readAggregation(row.text("Aggregation")),
    targetAggregation: row.text("Target aggregation") === "" ? null : (readAggregation(row.text("Target aggregation")) ?? "last"),
    // An empty cell that a formula of the table's carries over is 0.
    scoring: row.content("Scoring") === 0 ? null : readScoringChoice(row.text("Scoring")),
  };
}

interface DocumentRow {
  content(heading: string): GridValue;
  text(heading: string): string;
  /** Null when blank or not a number. */
  number(heading: string): number | null;
  figure(heading: string): RawFigure;
}

function rowsOf(table: DocumentTable | undefined, key = "ID"): DocumentRow[] {
  if (!table) return [];
  const column = new Map(table.headers.map((heading, index) => [heading, index]));
  const rows = table.values.map((values): DocumentRow => {
    const content = (heading: string): GridValue => values[column.get(heading) ?? -1] ?? "";
    const number = (heading: string): number | null => {
      const read = readFigure(content(heading));
      return read.kind === "figure" ? read.value : null;
    };
    const figure = (heading: string): RawFigure => {
      const raw = content(heading);
      return raw === "" ? null : typeof raw === "boolean" ? String(raw) : raw;
    };
    return { content, number, figure, text: (heading) => String(content(heading)).trim() };
  });
  return rows.filter((row) => row.text(key) !== "");
}
