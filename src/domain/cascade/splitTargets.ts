import { split } from "../split";
import type { CascadeFigures, CascadeInput } from "./cascadeFigures";
import { linesByKpi } from "./cascadeMatrix";
import { wholeId } from "./entity";
import { FigureTable } from "./figureTable";
import { groupsOf, type CascadeGroup } from "./groups";

/** The targets of a cascade in every entity and period. */
export interface CascadedTargets {
  /** What holds: typed over, or split or passed on from above. */
  readonly standing: CascadeFigures;
  /** What the split of the parent's standing target gives, also where somebody typed over it; null for other kinds. Siblings sum to their parent. */
  readonly parts: CascadeFigures;
}

/** Targets down the tree: what is typed over stands, and is what is split or passed further down. */
export function splitTargets(input: CascadeInput, groups: readonly CascadeGroup[] = groupsOf(input)): CascadedTargets {
  const [standing, parts] = [new FigureTable(input), new FigureTable(input)];
  for (const { id } of input.kpis)
    for (const period of input.periods) standing.put(id, wholeId, period, input.targets.get(id, wholeId, period));
  ownTargets(input, standing);
  for (const { kpi, kind, line, parentId, children } of groups) {
    const weights = children.map(({ weight }) => weight);
    const isSplit = kind === "split";
    const canSplit = isSplit && weightsSplit(weights);
    for (const period of input.periods) {
      const whole = standing.get(kpi.id, parentId, period);
      const dealt = canSplit && whole !== null ? split(whole, weights, line.decimals) : null;
      children.forEach(({ entityId }, index) => {
        const part = dealt?.[index] ?? null;
        parts.put(kpi.id, entityId, period, part);
        standing.put(kpi.id, entityId, period, input.targets.get(kpi.id, entityId, period) ?? (isSplit ? part : whole));
      });
    }
  }
  return { standing, parts };
}

/** Whether something can be split by these weights: none is negative and one is above 0. */
export const weightsSplit = (weights: readonly number[]): boolean =>
  weights.every((weight) => weight >= 0 && Number.isFinite(weight)) && weights.some((weight) => weight > 0);

/** KPIs that nothing is passed on of (`contributory`, `own`): each entity that carries one has the target it was given. */
function ownTargets(input: CascadeInput, standing: FigureTable): void {
  for (const { kpiId, kind, weights } of linesByKpi(input.matrix).values()) {
    if (kind !== "contributory" && kind !== "own") continue;
    for (const id of weights.keys())
      for (const period of input.periods) if (id !== wholeId) standing.put(kpiId, id, period, input.targets.get(kpiId, id, period));
  }
}
