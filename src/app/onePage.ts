import type { PlanStep } from "./workbookPlan";

/** Points between the margins of a page across, A4 or Letter, whichever has less. */
const paper = { width: 736, height: 527 } as const;
/** Smaller than this, ten points are no longer read without effort. */
const smallest = 0.5;

/** Whether rows and columns of so many points stand on a single page across, at a size that can be read. */
export const onOnePage = (width: number, height: number): boolean => Math.min(paper.width / width, paper.height / height) >= smallest;

/** Points of all rows that steps give a height. */
export const heightOf = (steps: readonly PlanStep[]): number =>
  steps.reduce((sum, step) => (step.kind === "row-heights" ? step.heights.reduce((points, each) => points + each.points, sum) : sum), 0);
