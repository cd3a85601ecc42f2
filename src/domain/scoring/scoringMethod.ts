import type { Bands } from "../thresholds";
import type { Score } from "../units";

/** One way from a figure to a score of 0 … 10. */
export interface ScoringMethod {
  /** How many parameters it takes; `bands` takes none. */
  readonly parameters: number;
  /** `score`: the colour bands are thirds of the score; `thresholds`: the status comes from the figures alone. */
  readonly statusFrom: "score" | "thresholds";
  readonly score: (actual: number, bands: Bands, parameters: readonly number[]) => Score;
}
