import { unscored, type Status, type Unscored } from "./status";
import { statusOfScore } from "./statusOf";
import { atLeast, same } from "./nearness";
import { score, share, type Score, type Share } from "./units";

/** How children become a parent: by share of weight, evenly, the worst, the best, or the mean of the band that holds most weight. */
export const rollUpPolicies = ["weighted", "average", "min", "max", "majority"] as const;
export type RollUpPolicy = (typeof rollUpPolicies)[number];

/**
 * What a missing child does. `ignore`: the others' shares grow in proportion. `as-zero`: it counts as 0, on purpose, and minimum coverage does not apply.
 * `blank-parent`: the parent is unscored.
 */
export const missingPolicies = ["ignore", "as-zero", "blank-parent"] as const;
export type MissingPolicy = (typeof missingPolicies)[number];

export interface RollUpSettings {
  readonly policy: RollUpPolicy;
  readonly missing: MissingPolicy;
  /** Share of weight that must be scored; exactly as much is enough. */
  readonly minimumCoverage: number;
}

export const defaultRollUp: RollUpSettings = { policy: "weighted", missing: "ignore", minimumCoverage: 0.5 };

/** A weight is relative to its siblings; a child of weight 0 is none. */
export interface Child {
  /** Null when unscored. */
  readonly score: number | null;
  readonly weight: number;
}

/** How much of a parent stands on scored children: a score that rose because a bad child went missing must be visible as such. */
export interface Coverage {
  readonly scored: number;
  readonly of: number;
  readonly share: Share;
}

export type RollUpResult = { readonly kind: "rolled-up"; readonly score: Score; readonly status: Status } | Unscored;

export interface RollUp {
  readonly result: RollUpResult;
  readonly coverage: Coverage;
}

/**
 * Rolls children up into their parent: Σ share × score over the scored ones. Missing children follow the missing policy and never count as 0 unless that is
 * asked for; with none scored at all the parent is unscored whatever the policy. Unscored: `low-coverage`.
 */
export function rollUp(children: readonly Child[], settings: RollUpSettings): RollUp {
  const present = children.filter((child) => child.weight > 0);
  const scored = present.filter(isScored);
  const coverage: Coverage = {
    scored: scored.length,
    of: present.length,
    share: present.length === 0 ? share(0) : share(weightOf(scored) / weightOf(present)),
  };
  if (!isEnough(coverage, settings)) return { result: unscored("low-coverage"), coverage };
  const counted = settings.missing === "as-zero" ? present.map((child) => ({ score: child.score ?? 0, weight: child.weight })) : scored;
  const parent = score(combine(counted, settings.policy));
  return { result: { kind: "rolled-up", score: parent, status: statusOfScore(parent) }, coverage };
}

interface ScoredChild {
  readonly score: number;
  readonly weight: number;
}

const isScored = (child: Child): child is ScoredChild => child.score !== null;

const weightOf = (children: readonly Child[]): number => children.reduce((sum, child) => sum + child.weight, 0);

function isEnough(coverage: Coverage, { missing, minimumCoverage }: RollUpSettings): boolean {
  if (coverage.scored === 0) return false;
  if (missing === "as-zero") return true;
  if (missing === "blank-parent") return coverage.scored === coverage.of;
  return atLeast(coverage.share, minimumCoverage);
}

function combine(children: readonly ScoredChild[], policy: RollUpPolicy): number {
  const scores = children.map((child) => child.score);
  // Not Math.min(...scores): a whole column of children is too many arguments.
  const lowest = scores.reduce((a, b) => Math.min(a, b));
  const highest = scores.reduce((a, b) => Math.max(a, b));
  if (policy === "min") return lowest;
  if (policy === "max") return highest;
  const counted =
    policy === "majority" ? largestBand(children) : policy === "average" ? scores.map((each) => ({ score: each, weight: 1 })) : children;
  const mean = counted.reduce((sum, child) => sum + child.weight * child.score, 0) / weightOf(counted);
  // A mean lies between its children; binary noise must not carry it over a boundary they all share.
  return Math.min(highest, Math.max(lowest, mean));
}

/** The children of the status that holds most weight; of two that hold the same, the worse. */
function largestBand(children: readonly ScoredChild[]): readonly ScoredChild[] {
  let largest: readonly ScoredChild[] = [];
  for (const status of ["off-target", "at-risk", "on-target"] as const) {
    const band = children.filter((child) => statusOfScore(score(child.score)) === status);
    if (weightOf(band) > weightOf(largest) && !same(weightOf(band), weightOf(largest))) largest = band;
  }
  return largest;
}
