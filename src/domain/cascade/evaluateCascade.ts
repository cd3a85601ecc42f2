import type { CascadeInput } from "./cascadeFigures";
import { groupsOf, type CascadeGroup } from "./groups";
import { reconcile, type Reconciled } from "./reconcile";
import { rollUpActuals, type RolledUpActuals } from "./rollUpActuals";
import { splitTargets, type CascadedTargets } from "./splitTargets";

/** Everything that follows from a cascade's figures, worked out once. */
export interface CascadeResult {
  readonly groups: readonly CascadeGroup[];
  readonly targets: CascadedTargets;
  readonly actuals: RolledUpActuals;
  readonly reconciliation: readonly Reconciled[];
}

export function evaluateCascade(input: CascadeInput): CascadeResult {
  const groups = groupsOf(input);
  const targets = splitTargets(input, groups);
  return { groups, targets, actuals: rollUpActuals(input, groups), reconciliation: reconcile(input, targets, groups) };
}
