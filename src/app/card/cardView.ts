import type { CardSpan } from "../../domain/period/cardSpan";
import type { Direction } from "../../domain/direction";
import type { RawFigure } from "../../domain/figures/figure";
import type { Status, UnscoredReason } from "../../domain/status";
import type { UnreadHeading } from "../../domain/unreadCells";
import type { CardMode } from "./cardMode";

/** A judged scorecard as the pane shows it: computed by the domain from the tables' figures, never read back from function cells. */
export interface CardView {
  readonly title: string;
  readonly period: string;
  readonly periods: readonly string[];
  /** The stretch of time it shows, and those there are with the words of the workbook. */
  readonly span: CardSpan;
  readonly spans: readonly { readonly span: CardSpan; readonly word: string }[];
  /** What its sheet is written in. */
  readonly mode: CardMode;
  readonly card: Judged & Coverage & Remarked;
  readonly perspectives: readonly PerspectiveView[];
  /** Sheets of ours that somebody deleted, as they are called when they are made. */
  readonly deleted: readonly string[];
  /** Cells of our tables that are not understood. */
  readonly unread: readonly UnreadView[];
}

/** A cell of the KPIs' table whose word or figure is not understood. */
export interface UnreadView {
  /** `BSC KPIs!S4`. */
  readonly at: string;
  readonly kpi: string;
  readonly heading: UnreadHeading;
  readonly text: string;
  /** Understood, but probably not as it was meant: a percent became a number in the KPI's units. */
  readonly asShare?: boolean;
}

export interface PerspectiveView extends Judged, Coverage, Remarked {
  readonly id: string;
  readonly name: string;
  readonly kpis: readonly KpiView[];
}

export interface Judged {
  /** 0 … 10, or null when unscored. */
  readonly score: number | null;
  readonly status: Status | null;
  /** Why there is no status. */
  readonly reason: UnscoredReason | null;
}

export interface Coverage {
  readonly scored: number;
  readonly of: number;
  /** Share of weight scored, 0 … 1. */
  readonly coverage: number;
}

export interface Remarked {
  /** What its light, a mean, does not say of its KPIs ("On target on average, 3 of 5 KPIs off target"); "" where there is nothing to say. */
  readonly remark: string;
}

export interface KpiView extends Judged {
  readonly id: string;
  readonly name: string;
  readonly objective: string;
  readonly owner: string;
  readonly unit: string;
  readonly direction: Direction | null;
  readonly actual: RawFigure;
  readonly target: RawFigure;
  readonly attainment: number | null;
  /** What its figures over a stretch of time rest on ("3 of 4 periods"); "" where there is nothing to say. */
  readonly remark: string;
  /** Excel number format of its figures. */
  readonly numberFormat: string;
  /** Its row on the scorecard sheet, `Scorecard!B9`; null when there is no such sheet. */
  readonly at: string | null;
  /** The cell its actual comes from, `Sheet1!D5`; null when it was typed into our table. */
  readonly source: string | null;
}
