import { same } from "./nearness";

/** How a target is approached between start and due: evenly, most of the way early or late, or at once when it is due. */
export const targetPaths = ["linear", "front-loaded", "back-loaded", "step"] as const;
export type TargetPath = (typeof targetPaths)[number];

/** The part of the way that should be covered after a part of the time. */
const covered: Readonly<Record<TargetPath, (time: number) => number>> = {
  linear: (time) => time,
  "front-loaded": (time) => 1 - (1 - time) ** 2,
  "back-loaded": (time) => time ** 2,
  step: () => 0,
};

/** A target on its way: from the baseline at the start to the target when it is due. Days are serials; start lies before due. */
export interface TargetSpan {
  readonly baseline: number;
  readonly target: number;
  readonly start: number;
  readonly due: number;
}

/** Where the figure should be by a day: the baseline until the start, the target from the due day on. */
export function targetAt({ baseline, target, start, due }: TargetSpan, asOf: number, path: TargetPath): number {
  if (asOf >= due || same(baseline, target)) return target;
  if (asOf <= start) return baseline;
  return baseline + (target - baseline) * covered[path]((asOf - start) / (due - start));
}
