import { bands } from "./bands";
import type { ScoringMethod } from "./scoringMethod";

/** Every way of scoring, by the name people choose it by. */
export const scoringMethodNames = ["bands"] as const;
export type ScoringMethodName = (typeof scoringMethodNames)[number];

export const scoringMethods = { bands } as const satisfies Record<ScoringMethodName, ScoringMethod>;

export type { ScoringMethod } from "./scoringMethod";
