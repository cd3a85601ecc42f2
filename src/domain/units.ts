/** Numbers that must not be mixed up: a score is not an attainment is not a share. Plain numbers where they leave the domain. */
declare const unit: unique symbol;
type In<Unit extends string> = number & { readonly [unit]: Unit };

/** Actual against target as a ratio; 1 is exactly on target, may exceed 1 and be negative. */
export type Attainment = In<"attainment">;

/** 0 … 10, comparable between KPIs. */
export type Score = In<"score">;

/** A part of one, 0 … 1: a weight after siblings are brought to one, or a part of weight scored. */
export type Share = In<"share">;

export const attainment = (ratio: number): Attainment => ratio as Attainment;

/** A score as it stands; a roll-up of scores of another scale (0 … 100) stays on that scale. */
export const score = (figure: number): Score => figure as Score;

/** Clamped to 0 … 10, as every scoring method does. */
export const clampedScore = (figure: number): Score => Math.min(10, Math.max(0, figure)) as Score;

/** Clamped to 0 … 1, so that binary noise of a division never shows as 100.00000001 %. */
export const share = (part: number): Share => Math.min(1, Math.max(0, part)) as Share;
