import { attain, defaultAttainmentMethod, type Attained, type AttainmentMethod } from "./attainment";
import { pairFigures, type FigurePair } from "./figures/figurePair";
import type { Direction } from "./direction";
import type { Kpi } from "./kpi";
import { same } from "./nearness";
import type { RawFigure } from "./figures/figure";
import type { ScoringChoice } from "./scoringChoice";
import { scoringMethods, type ScoreResult, type ScoringMethodName } from "./scoring";
import { unscored, type Status, type Unscored } from "./status";
import { statusOf } from "./statusOf";
import type { Target } from "./figures/target";
import { bandsOf, defaultThreshold, type Bands, type Threshold } from "./thresholds";
import { attainment as asAttainment } from "./units";
import { varianceOf, type Variance, type VarianceOutput } from "./variance";
import { readYesNo } from "./words/yesNoWords";

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
export type JudgedBy = Pick<
  Kpi,
  "direction" | "threshold" | "thresholdUnread" | "low" | "high" | "baseline" | "attainmentMethod" | "scoring"
>;

export type StatusResult = { readonly kind: "status"; readonly status: Status } | Unscored;

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
 *
 * The status always comes from target and threshold; the scoring method changes the score alone, and one that is not understood leaves the score out. Parameters
 * that the method does not accept are a bad call.
 */
export function judge(actual: RawFigure, target: RawFigure, by: JudgedBy, settings: JudgementSettings): Judgement {
  if (by.direction === null) return unjudged(unscored("no-direction"));
  if (by.thresholdUnread) {
    const { thresholdUnread: _, ...otherwise } = by;
    const unread = unscored("unknown-threshold");
    return { ...judge(actual, target, otherwise, settings), status: unread, score: unread, bands: null };
  }
  if (by.scoring?.method === null) {
    const judged = judge(actual, target, { ...by, scoring: bandsAlone }, settings);
    return judged.score.kind === "score" ? { ...judged, score: unscored("unknown-method") } : judged;
  }
  const { method: scoring, parameters } = by.scoring ?? { method: settings.scoring, parameters: settings.scoringParameters };
  if (!scoringMethods[scoring].accepts(parameters))
    throw new RangeError(`scoring method ${scoring} does not accept ${parameters.join(", ")}`);
  // 1
  const pair = scoring === "yes-no" ? pairYesNo(actual, by.direction) : pairFigures(actual, target, by.direction, boundsOf(by));
  if (pair.kind === "unscored") return unjudged(pair);
  // 2
  const method = by.direction === "range" ? "ratio" : (by.attainmentMethod ?? inheritedMethod(by.direction, settings));
  const attainment =
    scoring === "yes-no" ? metOrNot(pair, by.direction) : attain(pair.actual, pair.target, by.direction, method, by.baseline);
  const variance = varianceOf(pair.actual, pair.target, by.direction, settings.variance);
  // 3
  const bands = bandsOf(by.direction, pair.target, scoring === "yes-no" ? noTolerance : (by.threshold ?? settings.threshold));
  if ("kind" in bands) return { attainment, variance, status: bands, score: bands, bands: null };
  // 4
  const score = scoringMethods[scoring].score({ actual: pair.actual, bands, baseline: by.baseline }, parameters);
  const status = statusOf(pair.actual, bands);
  return { attainment, variance, status: { kind: "status", status }, score, bands };
}

const boundsOf = ({ low, high }: JudgedBy): Target | null => (low !== null && high !== null ? { kind: "range", low, high } : null);

const bandsAlone: ScoringChoice = { method: "bands", parameters: [] };

const noTolerance: Threshold = { kind: "tolerance", share: 0 };

/** A yes-or-no KPI has its target in its direction: yes where higher is better, no where lower is. */
function pairYesNo(actual: RawFigure, direction: Direction): FigurePair | Unscored {
  if (direction === "range") return unscored("method-not-for-direction");
  const pair = pairFigures(readYesNo(actual), direction === "higher" ? 1 : 0, direction, null);
  return pair.kind === "unscored" || pair.actual === 0 || same(pair.actual, 1) ? pair : unscored("not-a-number");
}

/** All or nothing, whichever of yes and no is the good one. */
const metOrNot = ({ actual, target }: FigurePair, direction: Direction): Attained => {
  const bands = bandsOf(direction, target, noTolerance);
  return {
    kind: "attained",
    attainment: asAttainment(!("kind" in bands) && statusOf(actual, bands) === "on-target" ? 1 : 0),
    method: "ratio",
  };
};

/** Nothing to say, for one reason. */
export const unjudged = (reason: Unscored): Judgement => ({
  attainment: reason,
  status: reason,
  score: reason,
  variance: reason,
  bands: null,
});

function inheritedMethod(direction: "higher" | "lower", settings: JudgementSettings): AttainmentMethod {
  return direction === "lower" ? settings.lowerAttainment : defaultAttainmentMethod(direction);
}
