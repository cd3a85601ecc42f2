import type { Aggregation } from "./aggregate";
import type { AttainmentMethod } from "./attainment";
import type { Frequency } from "./period/period";
import type { ScoringChoice, UnreadScoring } from "./scoringChoice";
import type { Threshold } from "./thresholds";
import type { Direction } from "./direction";

/** A measure of an objective: one row of `BSC_KPIs`. */
export interface Kpi {
  readonly id: string;
  readonly objectiveId: string;
  readonly name: string;
  /** As people wrote it: "%", "days", "€ m"; "" when none is stated. */
  readonly unit: string;
  /** Null when it is not known: such a KPI is unscored (`no-direction`) until somebody says. */
  readonly direction: Direction | null;
  /** As typed; relative among the KPIs of one objective. */
  readonly weight: number;
  readonly owner: string;
  /** The red flag; null inherits the card's default. */
  readonly threshold: Threshold | null;
  /** Something is written as threshold that is not understood: there is no judging until somebody corrects it. */
  readonly thresholdUnread?: true;
  /** Bounds of the healthy range, for direction `range`. */
  readonly low: number | null;
  readonly high: number | null;
  readonly baseline: number | null;
  /** Null inherits the card's method for the KPI's direction. */
  readonly attainmentMethod: AttainmentMethod | null;
  /** How often a figure is taken; null or left out: as often as the card is looked at. */
  readonly frequency?: Frequency | null;
  /** How its actuals become one over a stretch of time; null or left out: the last one stands. */
  readonly aggregation?: Aggregation | null;
  /** The same of its targets; null or left out: as the actuals. */
  readonly targetAggregation?: Aggregation | null;
  /** How it is scored; null or left out inherits the card's method, and what is not understood leaves it without a score. */
  readonly scoring?: ScoringChoice | UnreadScoring | null;
}
