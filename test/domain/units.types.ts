import type { Attainment, Score, Share } from "../../src/domain";

// Read by the type checker only: mixing up the units does not compile.
declare const attainment: Attainment;
declare const score: Score;
declare const share: Share;

// @ts-expect-error an attainment is not a score
export const wrongScore: Score = attainment;
// @ts-expect-error a score is not a share
export const wrongShare: Share = score;
// @ts-expect-error a share is not an attainment
export const wrongAttainment: Attainment = share;
// @ts-expect-error a bare number is not a score
export const bareScore: Score = 5;
export const plain: number = score;
