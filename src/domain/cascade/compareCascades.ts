import type { PeriodKey } from "../period";
import type { CascadeFigures } from "./cascadeFigures";
import { linesByKpi, type CascadeMatrix } from "./cascadeMatrix";
import type { EntityTree } from "./entity";

/** One state of a cascade, as far as it is compared. */
export interface CascadeState {
  readonly tree: EntityTree;
  readonly matrix: CascadeMatrix;
  readonly periods: readonly PeriodKey[];
  /** As they stand for each entity. */
  readonly targets: CascadeFigures;
}

/** What becomes of an entity from one state to the next. */
export interface EntityChange {
  readonly entityId: string;
  /** As it is called now; of one removed, as it was called. */
  readonly name: string;
  readonly change: "added" | "removed" | "changed" | "same";
  readonly renamedFrom: string | null;
  /** Name of its parent before, "" for the company, where it has another one now. */
  readonly movedFrom: string | null;
  /** KPIs it carries now and did not before, by id; and the other way round. */
  readonly kpisAdded: readonly string[];
  readonly kpisRemoved: readonly string[];
  /** Targets of KPIs it carries before and now. */
  readonly targetsChanged: number;
}

/** The difference of two states by entity: those of now in their order, then those that are gone. */
export function compareCascades(before: CascadeState, after: CascadeState): readonly EntityChange[] {
  const [carriedBefore, carriedAfter] = [carriedIn(before), carriedIn(after)];
  const now = after.tree.entities.map((entity): EntityChange => {
    const { id, name } = entity;
    const was = before.tree.entities.length === 0 || isWhole(before.tree, id) ? undefined : before.tree.find(id);
    const [then, since] = [carriedBefore.get(id) ?? new Set<string>(), carriedAfter.get(id) ?? new Set<string>()];
    const kpisAdded = [...since].filter((kpiId) => !then.has(kpiId));
    const kpisRemoved = [...then].filter((kpiId) => !since.has(kpiId));
    const kept = [...since].filter((kpiId) => then.has(kpiId));
    if (was === undefined)
      return { entityId: id, name, change: "added", renamedFrom: null, movedFrom: null, kpisAdded, kpisRemoved, targetsChanged: 0 };
    const renamedFrom = was.name === name ? null : was.name;
    const movedFrom = before.tree.parentOf(id) === after.tree.parentOf(id) ? null : parentName(before.tree, id);
    const targetsChanged = kept.reduce((sum, kpiId) => sum + changedTargets(before, after, kpiId, id), 0);
    const isSame = renamedFrom === null && movedFrom === null && kpisAdded.length === 0 && kpisRemoved.length === 0 && targetsChanged === 0;
    return { entityId: id, name, change: isSame ? "same" : "changed", renamedFrom, movedFrom, kpisAdded, kpisRemoved, targetsChanged };
  });
  const gone = before.tree.entities
    .filter(({ id }) => after.tree.find(id) === undefined || isWhole(after.tree, id))
    .map(({ id, name }): EntityChange => {
      const kpisRemoved = [...(carriedBefore.get(id) ?? [])];
      return { entityId: id, name, change: "removed", renamedFrom: null, movedFrom: null, kpisAdded: [], kpisRemoved, targetsChanged: 0 };
    });
  return [...now, ...gone];
}

const isWhole = (tree: EntityTree, id: string): boolean => tree.whole?.id === id;

const parentName = (tree: EntityTree, id: string): string => {
  const parent = tree.parentOf(id);
  return parent === "" ? "" : (tree.find(parent)?.name ?? "");
};

/** KPIs that each entity carries, in the order of the matrix. */
function carriedIn({ matrix }: CascadeState): ReadonlyMap<string, ReadonlySet<string>> {
  const carried = new Map<string, Set<string>>();
  for (const { kpiId, kind, weights } of linesByKpi(matrix).values()) {
    if (kind === null) continue;
    for (const id of weights.keys()) {
      const kpis = carried.get(id);
      if (kpis === undefined) carried.set(id, new Set([kpiId]));
      else kpis.add(kpiId);
    }
  }
  return carried;
}

/** Periods that only one state has are no change of a target. */
function changedTargets(before: CascadeState, after: CascadeState, kpiId: string, entityId: string): number {
  const known = new Set(before.periods);
  return after.periods.filter(
    (period) => known.has(period) && before.targets.get(kpiId, entityId, period) !== after.targets.get(kpiId, entityId, period),
  ).length;
}
