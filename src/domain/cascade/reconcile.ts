import type { PeriodKey } from "../period/period";
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
  /** Of targets that are ranges the bound that is compared; null where all are figures. */
  readonly bound: "low" | "high" | null;
  readonly parent: number | null;
  /** Null where no child has a target. */
  readonly children: number | null;
  /** Parent less children, as they are written; null where one is missing. */
  readonly difference: number | null;
}

/** The reconciliation of every split KPI, parent and period, of ranges bound by bound: 0 unless somebody typed over a target. */
export function reconcile(
  input: CascadeInput,
  targets: CascadedTargets = splitTargets(input),
  groups: readonly CascadeGroup[] = groupsOf(input),
): readonly Reconciled[] {
  return groups
    .filter(({ kind }) => kind === "split")
    .flatMap(({ kpi, parentId, children }) =>
      input.periods.flatMap((period) => {
        const ids = children.map(({ entityId }) => entityId);
        const isRange = [parentId, ...ids].some((id) => targets.standingRange(kpi.id, id, period) !== null);
        return (isRange ? (["low", "high"] as const) : [null]).map((bound): Reconciled => {
          // A figure beside ranges is both of its bounds.
          const target = (id: string): number | null => {
            const range = bound === null ? null : targets.standingRange(kpi.id, id, period);
            return range === null || bound === null ? targets.standing.get(kpi.id, id, period) : range[bound];
          };
          const parent = target(parentId);
          const parts = ids.flatMap((id) => target(id) ?? []);
          const sum = parts.length === 0 ? null : exactSum(parts);
          const difference = parent === null || sum === null ? null : exactDifference(parent, sum);
          return { kpiId: kpi.id, entityId: parentId, period, bound, parent, children: sum, difference };
        });
      }),
    );
}
