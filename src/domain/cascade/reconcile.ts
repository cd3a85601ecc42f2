import type { PeriodKey } from "../period";
import type { CascadeInput } from "./cascadeFigures";
import { exactDifference, exactSum } from "./exactSum";
import { groupsOf, type CascadeGroup } from "./groups";
import { splitTargets, type CascadedTargets } from "./splitTargets";

/** A parent's target beside what its children's targets sum to. */
export interface Reconciled {
  readonly kpiId: string;
  /** The parent; `wholeId` for the company. */
  readonly entityId: string;
  readonly period: PeriodKey;
  readonly parent: number | null;
  /** Null where no child has a target. */
  readonly children: number | null;
  /** Parent less children, as they are written; null where one is missing. */
  readonly difference: number | null;
}

/** The reconciliation of every split KPI, parent and period: 0 unless somebody typed over a target. */
export function reconcile(
  input: CascadeInput,
  targets: CascadedTargets = splitTargets(input),
  groups: readonly CascadeGroup[] = groupsOf(input),
): readonly Reconciled[] {
  return groups
    .filter(({ kind }) => kind === "split")
    .flatMap(({ kpi, parentId, children }) =>
      input.periods.map((period): Reconciled => {
        const parent = targets.standing.get(kpi.id, parentId, period);
        const parts = children.flatMap(({ entityId }) => targets.standing.get(kpi.id, entityId, period) ?? []);
        const sum = parts.length === 0 ? null : exactSum(parts);
        const difference = parent === null || sum === null ? null : exactDifference(parent, sum);
        return { kpiId: kpi.id, entityId: parentId, period, parent, children: sum, difference };
      }),
    );
}
