import type { RawFigure } from "./figures/figure";
import type { Kpi } from "./kpi";
import type { PeriodKey } from "./period/period";

export interface Perspective {
  readonly id: string;
  readonly name: string;
  readonly order: number;
  /** Relative among the perspectives. */
  readonly weight: number;
}

export interface Objective {
  readonly id: string;
  readonly perspectiveId: string;
  readonly name: string;
  readonly owner: string;
  /** Relative among the objectives of one perspective. */
  readonly weight: number;
}

/** One KPI in one period (and entity, "" for the whole company): one row of `BSC_Data`. */
export interface KpiFigures {
  readonly kpiId: string;
  readonly entity: string;
  readonly period: PeriodKey;
  readonly actual: RawFigure;
  readonly target: RawFigure;
  /** An actual that is one over the other is aggregated from both. */
  readonly numerator?: RawFigure;
  readonly denominator?: RawFigure;
}

/** A structured balanced scorecard, as the workbook's tables hold it. */
export interface Scorecard {
  readonly perspectives: readonly Perspective[];
  readonly objectives: readonly Objective[];
  readonly kpis: readonly Kpi[];
  readonly figures: readonly KpiFigures[];
}
