/*
 * The balanced scorecard, in reading order: from what stands in a cell to the score of a whole card. Pure: the same inputs give the same digits everywhere.
 */

// A card and its parts.
export type { RawFigure } from "./figures/figure";
export type { KpiFigures, Objective, Perspective, Scorecard } from "./scorecard";
export { directions, type Direction } from "./direction";
export type { Kpi } from "./kpi";
export { completePeriod, dayOrderOf, periodAndRest, periodsInText, readPeriod, type Frequency, type PeriodKey } from "./period/period";
export { fiscalMonths, nextPeriod, periodOfDay, previousPeriod, yearToDate, type FiscalYears } from "./period/period";

// What stands in a cell.
export { percentOfShare } from "./figures/numberText";
export { isMissingWord } from "./words/missingWords";
export { dayOfSerial, serialOfDay, serialOfText } from "./period/serialDate";
export { readFigure, type ReadFigure } from "./figures/figure";
export { directionOfTarget, readTarget, type Comparator, type ReadTarget, type Target } from "./figures/target";
export { numberMarks, writeFigure, writeTarget, type NumberMarks } from "./figures/writeTarget";
export { knownDirectionWords, readDirection } from "./words/directionWords";
export { impliedDirection } from "./figures/impliedDirection";
export { pairFigures, type FigurePair } from "./figures/figurePair";

// Actual against target.
export { attain, attainmentMethods, defaultAttainmentMethod, type Attained, type AttainmentMethod } from "./attainment";
export { varianceOf, varianceOutputs, type Variance, type VarianceOutput } from "./variance";

// Bands, status and score.
export { bandsOf, defaultThreshold, readThreshold, type Bands, type Threshold } from "./thresholds";
export { statuses, unscored, unscoredReasons, type Status, type Unscored, type UnscoredReason } from "./status";
export { scoreAtTarget, scoreAtThreshold, statusOf, statusOfScore } from "./statusOf";
export { scoringMethodNames, scoringMethods } from "./scoring";
export type { Scored, ScoreResult, ScoringMethod, ScoringMethodName } from "./scoring";
export { readScoringWord } from "./words/scoringWords";
export { readScoringChoice, readWrittenScoring, type ScoringChoice, type UnreadScoring } from "./scoringChoice";
export { readYesNo } from "./words/yesNoWords";
export { defaultJudgement, judge, type JudgedBy, type Judgement, type JudgementSettings, type StatusResult } from "./judgement";

// One KPI over time.
export { present, readSeries, type ReadSeries, type Series } from "./series";
export { aggregate, aggregations, type Aggregated, type Aggregation } from "./aggregate";
export { readAggregation } from "./words/aggregationWords";
export { assuranceOf, limitsOf, type Assurance, type Limits } from "./xmr";
export { signalRules, signalsOf, type Signal, type SignalRule } from "./signals";
export { trendOf, trends, type Trend, type TrendResult } from "./trend";
export { forecast, forecastMethods, type Forecast, type ForecastMethod } from "./forecast";
export { targetAt, targetPaths, type TargetPath, type TargetSpan } from "./targetPath";
export { spark } from "./spark";

// Between cards.
export { decimalsOf, split } from "./split";

export { daysOf, type Days } from "./period/periodDays";
export { isOver, isStale, timelyFigures, type AsOf, type Timely } from "./timeliness";

// Up the card.
export { defaultRollUp, missingPolicies, rollUp, rollUpPolicies } from "./rollup";
export type { Child, Coverage, MissingPolicy, RollUp, RollUpPolicy, RollUpResult, RollUpSettings } from "./rollup";
export { defaultCardSettings, evaluateCard } from "./evaluateCard";
export type { CardResult, CardSettings, KpiResult, ObjectiveResult, PerspectiveResult } from "./evaluateCard";

// What an auditor asks for first.
export { publishedExamples, type PublishedExample } from "./published/publishedExamples";
export { publishedDifferences, type PublishedDifference } from "./published/publishedDifferences";

// Only when shown.
export { roundHalfAway } from "./rounding";
export type { Attainment, Score, Share } from "./units";
