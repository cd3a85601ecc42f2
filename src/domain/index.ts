/*
 * The balanced scorecard, in reading order: from what stands in a cell to the score of a whole card. Pure: the same inputs give the same digits everywhere.
 */

// A card and its parts.
export type { KpiFigures, Objective, Perspective, RawFigure, Scorecard } from "./scorecard";
export { directions, type Direction, type Kpi } from "./kpi";
export type { PeriodKey } from "./period";

// What stands in a cell.
export { isMissingWord } from "./missingWords";
export { readFigure, type ReadFigure } from "./figure";
export { directionOfTarget, readTarget, type Comparator, type ReadTarget, type Target } from "./target";
export { knownDirectionWords, readDirection } from "./directionWords";
export { impliedDirection } from "./impliedDirection";
export { pairFigures, type FigurePair } from "./figurePair";

// Actual against target.
export { attain, attainmentMethods, defaultAttainmentMethod, type Attained, type AttainmentMethod } from "./attainment";
export { varianceOf, varianceOutputs, type Variance, type VarianceOutput } from "./variance";

// Bands, status and score.
export { bandsOf, defaultThreshold, readThreshold, type Bands, type Threshold } from "./thresholds";
export { statuses, unscored, unscoredReasons, type Status, type Unscored, type UnscoredReason } from "./status";
export { scoreAtTarget, scoreAtThreshold, statusOf, statusOfScore } from "./statusOf";
export { scoringMethodNames, scoringMethods, type ScoringMethod, type ScoringMethodName } from "./scoring";
export {
  defaultJudgement,
  judge,
  type JudgedBy,
  type Judgement,
  type JudgementSettings,
  type ScoreResult,
  type StatusResult,
} from "./judgement";

// Up the card.
export { defaultRollUp, missingPolicies, rollUp, rollUpPolicies } from "./rollup";
export type { Child, Coverage, MissingPolicy, RollUp, RollUpPolicy, RollUpResult, RollUpSettings } from "./rollup";
export { defaultCardSettings, evaluateCard } from "./evaluateCard";
export type { CardResult, CardSettings, KpiResult, ObjectiveResult, PerspectiveResult } from "./evaluateCard";

// Only when shown.
export { roundHalfAway } from "./rounding";
export type { Attainment, Score, Share } from "./units";
