import { bands } from "./bands";
import { equalBands } from "./equalBands";
import { goalOnly } from "./goalOnly";
import { linear } from "./linear";
import { percentOfTarget } from "./percentOfTarget";
import { piecewise } from "./piecewise";
import { progress } from "./progress";
import type { ScoringMethod } from "./scoringMethod";
import { twoColour } from "./twoColour";
import { yesNo } from "./yesNo";

/** Every way of scoring, by the name people choose it by. */
export const scoringMethods = {
  bands,
  linear,
  progress,
  "equal-bands": equalBands,
  "goal-only": goalOnly,
  "two-colour": twoColour,
  "yes-no": yesNo,
  "percent-of-target": percentOfTarget,
  piecewise,
} as const satisfies Record<string, ScoringMethod>;

export type ScoringMethodName = keyof typeof scoringMethods;
export const scoringMethodNames = Object.keys(scoringMethods) as [ScoringMethodName, ...ScoringMethodName[]];

export type { Scored, ScoreResult, ScoringMethod } from "./scoringMethod";
