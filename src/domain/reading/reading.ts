import type { Aggregation } from "../aggregate";
import type { Direction } from "../direction";
import type { PeriodKey } from "../period/period";
import type { GridRect } from "./sheetGrid";

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
  "numerator",
  "denominator",
] as const;
export type Series = (typeof seriesNames)[number];

/** What a column holds besides series: what names or describes the KPI of its row. `series` says in each row what its figures are. */
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
  "aggregation",
  "period",
  "series",
] as const;
export type Descriptor = (typeof descriptors)[number];

/** What the sheets turned out to be: every KPI and figure with its cell, what is unsure, and what is wrong. */
export interface Reading {
  /** The first sheet that was read: the one the card is made from. */
  readonly sheet: string;
  /** Every sheet that was read, in the order of the workbook. */
  readonly sheets: readonly string[];
  /** The tables found, in the order of sheets and from top to bottom. */
  readonly regions: readonly RegionReading[];
  /** What every column of the tables was taken for (every row, where the KPIs stand side by side), and what a title or a tab says of all figures. */
  readonly lines: readonly LineReading[];
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

/** A table on a sheet. Areas are in sheet coordinates, zero-based. */
export interface RegionReading {
  readonly sheet: string;
  /** The whole table, its headers included. */
  readonly area: GridRect;
  /** The header rows, or the header columns of a table whose KPIs stand side by side; null when it goes on under an earlier table's header. */
  readonly header: GridRect | null;
  /** `rows`: a KPI (or one of its periods) a row; `columns`: the KPIs stand side by side. */
  readonly shape: "rows" | "columns";
}

/** What a line of a table, or a cell outside it, was taken for. */
export interface LineReading {
  /** Stable while its header and its sheet keep their names, so that a correction holds when columns move. */
  readonly id: string;
  readonly sheet: string;
  /** Index in `regions`. */
  readonly region: number;
  /** `context`: a title, a label beside the table or the sheet's name, which holds for the whole table. */
  readonly axis: "column" | "row" | "context";
  /** Zero-based sheet column or row; of a context its row, -1 for the sheet's name. */
  readonly index: number;
  /** Its header cell as `Sheet1!C4`; the sheet's name alone where the name of the sheet says it. */
  readonly at: string;
  /** Text of the header. */
  readonly header: string;
  readonly role: LineRole;
  /** The header's own period text, for a line of one period. */
  readonly period: string | null;
  /** Why it was taken for that, the weightiest reason first. */
  readonly because: readonly Tell[];
}

export type LineRole = Descriptor | Series | "ignored";

export const tells = [
  /** The user picked it. */
  "corrected",
  "header-word",
  /** Nearly a header word: another spelling or a typing error. */
  "similar-word",
  "period-header",
  "series-and-period",
  "group-header",
  /** The series stands beside the KPI's name in the header: "Revenue Target". */
  "series-in-name",
  "only-figures",
  /** No word says it; what stands in its cells does. */
  "content",
  /** The same figure in every period. */
  "constant-in-time",
  "sheet-name",
  "title",
  "label-beside",
  /** Computed on the sheet from the others. */
  "computed",
  "not-recognised",
] as const;
export type Tell = (typeof tells)[number];

/** Roles by line id: what the user picked for lines that were taken for something else. */
export type Corrections = Readonly<Record<string, LineRole>>;

export interface KpiReading {
  readonly name: string;
  /** Address of the first cell that names it: `Sheet1!A2`, sheet name never quoted. */
  readonly at: string;
  /** Zero-based sheet row. */
  readonly row: number;
  readonly unit: string | null;
  /** `ask`: a careful person could not tell. */
  readonly direction: Direction | "ask";
  readonly directionBecause: "stated" | "comparator" | "threshold" | "unit-or-name" | "status" | "unknown";
  readonly perspective: string | null;
  readonly objective: string | null;
  readonly owner: string | null;
  readonly weight: number | null;
  /** Raw content of the threshold cell. */
  readonly threshold: number | string | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly baseline: number | null;
  /** How its figures become one over time, where a word says it. */
  readonly aggregation?: Aggregation;
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
  /** Its row names no period among rows that do: of which it is, nobody knows, so it comes into no card. */
  readonly undated?: boolean;
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
  /** Figures worked out from others, or said of a group of KPIs. details: header. */
  "column-left-out",
  "total-row-left-out",
  "row-without-kpi",
  /** Among rows that name their period, one that does not. details: row. */
  "row-without-period",
  "row-without-figures",
  /** Figures in rows of no table. details: count; its cell is the first of them. */
  "figures-outside",
  "block-title",
  "column-taken-as",
  "figures-asked",
  "period-not-a-date",
  "unanswered-question",
  /** A table of the card already holds something else than the sheet says; what stands there stayed. details: kpi, heading, stored, read. */
  "kept-stored",
  /** A KPI of the card is no longer on the sheet it came from. details: kpi. */
  "kpi-gone",
  /** Two cells give the same figure; the first is used. details: kpi, period, other (its cell). */
  "figure-twice",
  /** KPIs of which only departments have figures, the whole none. details: kpi (the first), count. */
  "entities-only",
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
