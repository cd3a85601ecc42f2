import { attain, defaultAttainmentMethod, type Attained, type AttainmentMethod } from "./attainment";
import { pairFigures } from "./figurePair";
import type { Kpi } from "./kpi";
import type { RawFigure } from "./scorecard";
import { scoringMethods, type ScoringMethodName } from "./scoring";
import { unscored, type Status, type Unscored } from "./status";
import { statusOf } from "./statusOf";
import { bandsOf, defaultThreshold, type Bands, type Threshold } from "./thresholds";
import type { Score } from "./units";
import { varianceOf, type Variance, type VarianceOutput } from "./variance";

/** What a KPI inherits where it says nothing itself. */
export interface JudgementSettings {
  readonly lowerAttainment: "ratio" | "mirror";
  readonly threshold: Threshold;
  readonly scoring: ScoringMethodName;
  readonly scoringParameters: readonly number[];
  readonly variance: VarianceOutput;
}

export const defaultJudgement: JudgementSettings = {
  lowerAttainment: "mirror",
  threshold: defaultThreshold,
  scoring: "bands",
  scoringParameters: [],
  variance: "favourable",
};

/** What a KPI says about how it is to be judged. */
export type JudgedBy = Pick<Kpi, "direction" | "threshold" | "low" | "high" | "baseline" | "attainmentMethod">;

export type StatusResult = { readonly kind: "status"; readonly status: Status } | Unscored;
export type ScoreResult = { readonly kind: "score"; readonly score: Score } | Unscored;

/** Everything there is to say about one KPI in one period. Each part stands alone: an undefined attainment stops neither status nor score. */
export interface Judgement {
  readonly attainment: Attained;
  readonly status: StatusResult;
  readonly score: ScoreResult;
  readonly variance: Variance;
  /** The boundaries used, in the KPI's units; null when unscored. */
  readonly bands: Bands | null;
}

/**
 * Judges one figure against its target: the one arithmetic behind cells, sheets and pane.
 *
 *     actual, target ──1──▶ figures on one scale ──2──▶ attainment, variance
 *                                              └──3──▶ bands ──4──▶ status, score
 */
export function judge(actual: RawFigure, target: RawFigure, by: JudgedBy, settings: JudgementSettings): Judgement {
  if (by.direction === null) return nothing(unscored("no-direction"));
  // 1
  const bounds = by.low !== null && by.high !== null ? { kind: "range" as const, low: by.low, high: by.high } : null;
  const pair = pairFigures(actual, target, by.direction, bounds);
  if (pair.kind === "unscored") return nothing(pair);
  // 2
  const method = by.direction === "range" ? "ratio" : (by.attainmentMethod ?? inheritedMethod(by.direction, settings));
  const attainment = attain(pair.actual, pair.target, by.direction, method, by.baseline);
  const variance = varianceOf(pair.actual, pair.target, by.direction, settings.variance);
  // 3
  const bands = bandsOf(by.direction, pair.target, by.threshold ?? settings.threshold);
  if ("kind" in bands) return { attainment, variance, status: bands, score: bands, bands: null };
  // 4
  const scoring = scoringMethods[settings.scoring];
  const score = scoring.score(pair.actual, bands, settings.scoringParameters);
  const status = statusOf(pair.actual, bands);
  return { attainment, variance, status: { kind: "status", status }, score: { kind: "score", score }, bands };
}

const nothing = (reason: Unscored): Judgement => ({ attainment: reason, status: reason, score: reason, variance: reason, bands: null });

function inheritedMethod(direction: "higher" | "lower", settings: JudgementSettings): AttainmentMethod {
  return direction === "lower" ? settings.lowerAttainment : defaultAttainmentMethod(direction);
}
