import { clampedScore, type Score } from "../units";
import type { ScoreResult } from "./scoringMethod";

/** A point of a line: a figure and what it is worth. */
export type Point = readonly [figure: number, worth: number];

/** The straight line through two points, at x. */
export const between = (x: number, [x0, y0]: Point, [x1, y1]: Point): number => y0 + ((x - x0) / (x1 - x0)) * (y1 - y0);

/** Linear between neighbouring points, whose figures ascend; the first and last worth beyond them. */
export function alongPoints(x: number, points: readonly Point[]): number {
  const next = points.findIndex(([figure]) => x <= figure);
  const [low, high] = [points[next - 1], points[next]];
  if (high === undefined) return points[points.length - 1]?.[1] ?? 0;
  return low === undefined ? high[1] : between(x, low, high);
}

export const scoredAs = (score: Score): ScoreResult => ({ kind: "score", score });
export const clamped = (figure: number): ScoreResult => scoredAs(clampedScore(figure));

/** Each figure above the one before it. */
export const ascending = (figures: readonly number[]): boolean =>
  figures.every((figure, i) => i === 0 || figure > (figures[i - 1] ?? figure));
export const reversed = (figures: readonly number[]): number[] => [...figures].reverse();
/** All one way, up or down. */
export const oneWay = (figures: readonly number[]): boolean => ascending(figures) || ascending(reversed(figures));
/** From worst to best: a scale that falls is one where less is better. */
export const wayOf = (figures: readonly number[]): "higher" | "lower" =>
  (figures[0] ?? 0) <= (figures[figures.length - 1] ?? 0) ? "higher" : "lower";
