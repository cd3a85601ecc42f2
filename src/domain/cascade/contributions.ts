import type { CascadeInput } from "./cascadeFigures";
import { linesByKpi } from "./cascadeMatrix";

/** What an entity does for an objective: the KPIs of it that it carries. */
export interface Contribution {
  readonly entityId: string;
  readonly objectiveId: string;
  readonly kpiIds: readonly string[];
}

/** Which entity supports which objective, in the order of the tree and the card. */
export function contributions({ tree, matrix, kpis }: Pick<CascadeInput, "tree" | "matrix" | "kpis">): readonly Contribution[] {
  const lines = linesByKpi(matrix);
  return tree.entities.flatMap(({ id }) => {
    const objectives = new Map<string, string[]>();
    for (const kpi of kpis) {
      const line = lines.get(kpi.id);
      if (line === undefined || line.kind === null || !line.weights.has(id)) continue;
      const carried = objectives.get(kpi.objectiveId);
      if (carried === undefined) objectives.set(kpi.objectiveId, [kpi.id]);
      else carried.push(kpi.id);
    }
    return [...objectives].map(([objectiveId, kpiIds]): Contribution => ({ entityId: id, objectiveId, kpiIds }));
  });
}
