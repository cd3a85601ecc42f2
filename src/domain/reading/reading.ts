import type { Direction } from "../direction";
import type { PeriodKey } from "../period";

/** What a column (or a figure) was taken for. */
export const seriesNames = [
  "actual",
  "target",
  "prior",
  "baseline",
  "forecast",
  "threshold-green",
  "threshold-amber",
  "threshold-red",
  "variance",
  "attainment",
  "status",
  "trend",
  "weight",
  "score",
] as const;
export type Series = (typeof seriesNames)[number];

/** What a column holds besides series: what names or describes the KPI of its row. */
export const descriptors = [
  "kpi",
  "perspective",
  "objective",
  "unit",
  "direction",
  "owner",
  "entity",
  "id",
  "notes",
  "low",
  "high",
  "frequency",
  "period",
] as const;
export type Descriptor = (typeof descriptors)[number];

/** What a sheet turned out to be: every KPI and figure with its cell, what is unsure, and what is wrong. */
export interface Reading {
  readonly sheet: string;
  /** Sheet coordinates (zero-based) of the header row; null when no header was found. */
  readonly headerRow: number | null;
  readonly columns: readonly ColumnReading[];
  readonly kpis: readonly KpiReading[];
  readonly figures: readonly FigureReading[];
  /**
   * Cells where a figure has its place but none stands yet: blank, or a mark for missing (`NA`). Value is the raw content. A card links
   * them too, so that a figure typed there later finds its way.
   */
  readonly blanks: readonly FigureReading[];
  readonly questions: readonly Question[];
  readonly findings: readonly Finding[];
  /** Cells that look like figures and were left out. */
  readonly notFigures: readonly string[];
}

export interface ColumnReading {
  /** Zero-based sheet column. */
  readonly column: number;
  /** Text of the header cell. */
  readonly header: string;
  readonly role: Descriptor | Series | "ignored";
  /** Header's own period text, for a column of one period. */
  readonly period: string | null;
  /** Why it was taken for that. */
  readonly because: "header-word" | "period-header" | "only-figures" | "series-and-period" | "group-header" | "not-recognised";
}

export interface KpiReading {
  readonly name: string;
  /** Address of the first cell that names it: `Sheet1!A2`, sheet name never quoted. */
  readonly at: string;
  /** Zero-based sheet row. */
  readonly row: number;
  readonly unit: string | null;
  /** `ask`: a careful person could not tell. */
  readonly direction: Direction | "ask";
  readonly directionBecause: "stated" | "comparator" | "threshold" | "unit-or-name" | "unknown";
  readonly perspective: string | null;
  readonly objective: string | null;
  readonly owner: string | null;
  readonly weight: number | null;
  /** Raw content of the threshold cell. */
  readonly threshold: number | string | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly baseline: number | null;
}

export interface FigureReading {
  readonly at: string;
  /** Name of its KPI, and the KPI's index in `kpis`. */
  readonly kpi: string;
  readonly kpiIndex: number;
  readonly entity: string | null;
  /** Raw text of the period; null for all periods. */
  readonly period: string | null;
  readonly periodKey: PeriodKey | null;
  readonly series: Series;
  readonly value: number | string;
  readonly numberFormat: string;
  /** Shown as a question, not written. */
  readonly asked?: boolean;
  /** The question whose answer decides about this figure. */
  readonly question?: string;
}

export type Severity = "error" | "warning" | "note";

/**
 * What is wrong or worth knowing, with its cell. The sentence is made where it is shown.
 * `error` findings stop a build; the others do not.
 */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** `Sheet1!A2`, or the sheet's name for the whole sheet. */
  readonly at: string;
  /** What the sentence needs: names, texts, counts. */
  readonly details: Readonly<Record<string, string | number>>;
}

export const findingCodes = [
  "empty-sheet",
  "no-header",
  "no-kpi-column",
  "no-actual-column",
  "no-kpis",
  "duplicate-kpi",
  "text-number",
  "not-a-number",
  "error-cell",
  "merged-cells",
  "formula-like-name",
  "no-target",
  "unreadable-target",
  "unknown-direction-word",
  "direction-contradicts-threshold",
  "direction-contradicts-name",
  "unreadable-threshold",
  "unreadable-weight",
  "percent-scale",
  "column-not-used",
  "total-row-left-out",
  "row-without-kpi",
  "row-without-figures",
  "block-title",
  "second-table",
  "column-taken-as",
  "figures-asked",
  "period-not-a-date",
  "unanswered-question",
  /** A table of the card already holds something else than the sheet says; what stands there stayed. details: kpi, heading, stored, read. */
  "kept-stored",
  /** A KPI of the card is no longer on the sheet it came from. details: kpi. */
  "kpi-gone",
] as const;
export type FindingCode = (typeof findingCodes)[number];

/** Something only the user can say. `id` is stable for the same sheet, so that answers can be kept. */
export interface Question {
  readonly id: string;
  readonly code:
    | "direction"
    | "percent-scale"
    | "duplicate-kpi"
    | "period-order"
    | "series-of-column"
    | "layout"
    | "period-of-sheet"
    | "unreadable-figure";
  readonly at: string;
  readonly details: Readonly<Record<string, string | number>>;
  readonly choices: readonly string[];
  /** The likely answer, to be confirmed; null when there is none. */
  readonly proposed: string | null;
}

/** Answers by question id. */
export type Answers = Readonly<Record<string, string>>;
