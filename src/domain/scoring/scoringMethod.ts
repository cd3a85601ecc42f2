import type { Direction } from "../direction";
import type { Unscored } from "../status";
import type { Bands } from "../thresholds";
import type { Score } from "../units";

export type ScoreResult = { readonly kind: "score"; readonly score: Score } | Unscored;

/** What a score is made from: one figure, the boundaries around its target, and where the KPI started (null when that is not known). */
export interface Scored {
  readonly actual: number;
  readonly bands: Bands;
  readonly baseline: number | null;
}

/** One way from a figure to a score of 0 … 10. */
export interface ScoringMethod {
  /** Whether these are the parameters it needs: their number, order and size. Called before it scores. */
  readonly accepts: (parameters: readonly number[]) => boolean;
  /** `score`: the colour bands are thirds of the score; `thresholds`: the status comes from the figures alone. */
  readonly statusFrom: "score" | "thresholds";
  /** The direction its parameters speak for where nobody states one; null when they say nothing. */
  readonly leads: (parameters: readonly number[], target: number | null) => Direction | null;
  /** Unscored only where the method is undefined for this direction or target; parameters were accepted. */
  readonly score: (scored: Scored, parameters: readonly number[]) => ScoreResult;
}

export const leadsNowhere = (): null => null;
export const takesNone = (parameters: readonly number[]): boolean => parameters.length === 0;
