import { same } from "./nearness";
import type { Limits } from "./xmr";

/** Sets of rules that tell a signal from noise: NHS Making Data Count, and Wheeler's. */
export const signalRules = ["nhs", "wheeler"] as const;
export type SignalRule = (typeof signalRules)[number];

/** A change that chance does not explain. */
export interface Signal {
  readonly kind: "outside" | "shift" | "trend" | "near-limit";
  readonly change: "up" | "down";
  /** Which figures show it, counted from 0. */
  readonly points: readonly number[];
}

interface Rules {
  readonly shift: number;
  /** Points of a run that only rises or only falls; null: not looked at. */
  readonly trend: number | null;
  readonly near: {
    readonly of: number;
    readonly atLeast: number;
    /** From where on a figure is near its limit, as a part of the way from the mean. */
    readonly from: number;
    /** The whole window lies on one side, and figures outside the limits are a signal of their own (NHSRplotthedots). */
    readonly strict: boolean;
  };
}

const rulesOf: Readonly<Record<SignalRule, Rules>> = {
  nhs: { shift: 7, trend: 7, near: { of: 3, atLeast: 2, from: 2 / 3, strict: true } },
  wheeler: { shift: 8, trend: null, near: { of: 4, atLeast: 3, from: 1 / 2, strict: false } },
};

type Side = 1 | 0 | -1;
const sideOf = (figure: number, line: number): Side => (same(figure, line) ? 0 : figure > line ? 1 : -1);

/**
 * The signals of a series without gaps: outside the limits; `nhs`: 7 on one side of the mean, 7 points (6 steps) one way, 2 of 3 in the outer third;
 * `wheeler`: 8 on one side, 3 of 4 beyond half way. A figure on a line is on neither side of it.
 */
export function signalsOf(
  figures: readonly number[],
  limits: Pick<Limits, "mean" | "lower" | "upper">,
  rule: SignalRule,
): readonly Signal[] {
  const rules = rulesOf[rule];
  const outside = figures.map((figure): Side => (sideOf(figure, limits.upper) === 1 ? 1 : sideOf(figure, limits.lower) === -1 ? -1 : 0));
  const sides = figures.map((figure) => sideOf(figure, limits.mean));
  const steps = figures.slice(1).map((figure, i) => sideOf(figure, figures[i] ?? figure));
  const trends = rules.trend === null ? [] : runs(steps, rules.trend - 1).map((run) => ({ ...run, to: run.to + 1 }));
  return [
    ...outside.flatMap((side, i) => (side === 0 ? [] : [signal("outside", side, [i])])),
    ...runs(sides, rules.shift).map(({ side, from, to }) => signal("shift", side, counted(from, to))),
    ...trends.map(({ side, from, to }) => signal("trend", side, counted(from, to))),
    ...([1, -1] as const).flatMap((side) => nearLimit(figures, limits, outside, side, rules.near)),
  ];
}

function nearLimit(
  figures: readonly number[],
  { mean, lower, upper }: Pick<Limits, "mean" | "lower" | "upper">,
  outside: readonly Side[],
  side: 1 | -1,
  near: Rules["near"],
): readonly Signal[] {
  const line = mean + near.from * ((side === 1 ? upper : lower) - mean);
  const isNear = figures.map((figure, i) => sideOf(figure, line) === side && !(near.strict && outside[i] !== 0));
  const points = new Set<number>();
  for (let from = 0; from + near.of <= figures.length; from += 1) {
    const window = counted(from, from + near.of - 1);
    const close = window.filter((i) => isNear[i]);
    if (near.strict && !window.every((i) => sideOf(figures[i] ?? mean, mean) === side)) continue;
    if (close.length >= near.atLeast) close.forEach((i) => points.add(i));
  }
  return points.size === 0 ? [] : [signal("near-limit", side, [...points])];
}

/** Stretches of one side, not 0, that are long enough. */
function runs(sides: readonly Side[], long: number): { side: 1 | -1; from: number; to: number }[] {
  const found: { side: 1 | -1; from: number; to: number }[] = [];
  let from = 0;
  for (let i = 1; i <= sides.length; i += 1) {
    if (sides[i] === sides[from]) continue;
    const side = sides[from];
    if (side !== undefined && side !== 0 && i - from >= long) found.push({ side, from, to: i - 1 });
    from = i;
  }
  return found;
}

const counted = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);
const signal = (kind: Signal["kind"], side: 1 | -1, points: readonly number[]): Signal => ({
  kind,
  change: side === 1 ? "up" : "down",
  points,
});
