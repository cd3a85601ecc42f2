import type { PlanStep } from "./workbookPlan";

/**
 * New sheets and the names on them before any content: with every sheet or name that is added, Excel looks again at the formulas that are
 * there. Names on sheets that exist stay where they are in the order, behind the rows inserted above them.
 */
export function structureFirst(steps: readonly PlanStep[]): PlanStep[] {
  const added = new Set(steps.flatMap((step) => (step.kind === "add-sheet" ? [step.sheet] : [])));
  const phase = (step: PlanStep): number =>
    step.kind === "add-sheet"
      ? 0
      : (step.kind === "name" || step.kind === "column-marks" || step.kind === "mark") && added.has(step.sheet)
        ? 1
        : 2;
  return [0, 1, 2].flatMap((wanted) => steps.filter((step) => phase(step) === wanted));
}
