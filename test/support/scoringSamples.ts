import { scoringMethods, type Bands, type Score, type ScoringMethodName } from "../../src/domain";

/** Parameters a method accepts, lying in the direction of the bands. */
export function sampleParameters(name: ScoringMethodName, { direction }: Bands): readonly number[] {
  const rising: Record<ScoringMethodName, readonly number[]> = {
    bands: [],
    linear: [-100, 900],
    progress: direction === "lower" ? [1e7] : [-1e7],
    "equal-bands": [-100, 0, 40, 900],
    "goal-only": [],
    "two-colour": [-100, 50, 900],
    "yes-no": [],
    "percent-of-target": [1.2],
    piecewise: [-100, 0, 50, 7, 900, 10],
  };
  if (direction !== "lower") return rising[name];
  return name === "piecewise" ? [-100, 10, 50, 7, 900, 0] : [...rising[name]].reverse();
}

/** The score of a figure that has one. */
export function scoreOf(name: ScoringMethodName, actual: number, bands: Bands, parameters: readonly number[]): Score {
  const result = scoringMethods[name].score({ actual, bands, baseline: null }, parameters);
  if (result.kind === "unscored") throw new Error(result.reason);
  return result.score;
}
