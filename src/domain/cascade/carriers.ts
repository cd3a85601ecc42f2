import type { MatrixLine } from "./cascadeMatrix";
import { wholeId, type Entity, type EntityTree } from "./entity";

/** Who takes part in one KPI. */
export interface Carriers {
  /** Carries it itself: it stands in the matrix. */
  carries(entityId: string): boolean;
  /** Carries it, or passes it on to one below that does. */
  takesPart(entityId: string): boolean;
  /** Children of a parent that take part. */
  childrenOf(parentId: string): readonly Entity[];
  /** As typed; what only passes on weighs what those below it weigh together. */
  weightOf(entityId: string): number;
}

export function carriersOf({ weights }: MatrixLine, tree: EntityTree): Carriers {
  const taking = new Map<string, Entity[]>();
  const weighing = new Map<string, number>();
  // From the last to the first: children stand after their parents.
  for (const entity of [...tree.entities].reverse()) {
    const below = taking.get(entity.id)?.reverse() ?? [];
    const typed = weights.get(entity.id);
    if (typed === undefined && below.length === 0) continue;
    weighing.set(entity.id, typed ?? below.reduce((sum, { id }) => sum + (weighing.get(id) ?? 0), 0));
    const parent = tree.parentOf(entity.id);
    const siblings = taking.get(parent);
    if (siblings === undefined) taking.set(parent, [entity]);
    else siblings.push(entity);
  }
  taking.get(wholeId)?.reverse();
  const whole = tree.whole?.id ?? wholeId;
  return {
    carries: (id) => weights.has(id) && id !== whole,
    takesPart: (id) => weighing.has(id),
    childrenOf: (id) => taking.get(id) ?? [],
    weightOf: (id) => weighing.get(id) ?? 0,
  };
}
