import type { CascadeChoice, CascadeInHand } from "../app/cascade/cascadeInHand";
import { entityTree } from "../domain/cascade/entityTree";
import type { MatrixLine } from "../domain/cascade/cascadeMatrix";
import { completeMatrix } from "../domain/cascade/proposeMatrix";
import type { Entity } from "../domain/cascade/entity";

/** A choice with other entities: new ones carry what those beside them carry, those that are gone carry nothing. */
export function withEntities(inHand: CascadeInHand, choice: CascadeChoice, entities: readonly Entity[]): CascadeChoice {
  const known = new Set(choice.entities.map(({ id }) => id));
  const stay = new Set(entities.map(({ id }) => id));
  const without = {
    lines: choice.matrix.lines.map((line) => ({ ...line, weights: new Map([...line.weights].filter(([id]) => stay.has(id))) })),
  };
  if (entities.every(({ id }) => known.has(id))) return { entities, matrix: without };
  const proposed = inHand.propose(entities);
  // Where nobody was there before, nobody's choice can be followed: what is proposed for all counts.
  const first = known.size === 0 || ![...known].some((id) => stay.has(id));
  const matrix = first
    ? { lines: proposed.lines.map((line) => ({ ...line, ...kindOf(choice, line) })) }
    : completeMatrix(without, proposed, entityTree(entities).tree, (id) => !known.has(id));
  return { entities, matrix };
}

/** What a person said of a KPI's kind stands before what is proposed. */
function kindOf(choice: CascadeChoice, { kpiId }: MatrixLine): Partial<MatrixLine> {
  const line = choice.matrix.lines.find((each) => each.kpiId === kpiId && !each.proposed);
  return line === undefined ? {} : { kind: line.kind, proposed: false, because: null, weighting: line.weighting, decimals: line.decimals };
}

/** Adds one below a parent (null: at the top). It weighs as much as those beside it on average. */
export function withAdded(inHand: CascadeInHand, choice: CascadeChoice, name: string, parentId: string | null): CascadeChoice {
  const beside = choice.entities.filter((entity) => entity.parentId === parentId);
  const weight = beside.length === 0 ? 1 : rounded(beside.reduce((sum, entity) => sum + entity.weight, 0) / beside.length);
  const added: Entity = { id: inHand.freeId(choice.entities), name, parentId, owner: "", weight };
  return withEntities(inHand, choice, [...choice.entities, added]);
}

const rounded = (weight: number): number => Math.round(weight * 100) / 100;

/** Changes one. Where a KPI has its weight as it was, it has the new one. */
export function withChanged(choice: CascadeChoice, id: string, change: Partial<Omit<Entity, "id">>): CascadeChoice {
  const before = choice.entities.find((entity) => entity.id === id);
  if (before === undefined) return choice;
  const after = { ...before, ...change };
  const entities = choice.entities.map((entity) => (entity.id === id ? after : entity));
  if (after.weight === before.weight) return { ...choice, entities };
  const lines = choice.matrix.lines.map((line) =>
    line.weights.get(id) === before.weight ? { ...line, weights: new Map(line.weights).set(id, after.weight) } : line,
  );
  return { entities, matrix: { lines } };
}

/** Takes one away; what is below it moves up. */
export function withRemoved(inHand: CascadeInHand, choice: CascadeChoice, id: string): CascadeChoice {
  const removed = choice.entities.find((entity) => entity.id === id);
  if (removed === undefined) return choice;
  const left = choice.entities
    .filter((entity) => entity.id !== id)
    .map((entity) => (entity.parentId === id ? { ...entity, parentId: removed.parentId } : entity));
  return withEntities(inHand, choice, left);
}

/** Says something of a KPI's line. A KPI that was not cascaded is carried by all once it is. */
export function withLine(choice: CascadeChoice, kpiId: string, change: Partial<Omit<MatrixLine, "kpiId">>): CascadeChoice {
  const said = change.kind === undefined ? change : { ...change, proposed: false, because: null };
  const lines = choice.matrix.lines.map((line) => {
    if (line.kpiId !== kpiId) return line;
    const next = { ...line, ...said };
    const begins = line.kind === null && next.kind !== null && next.weights.size === 0;
    return begins ? { ...next, weights: everybody(choice.entities) } : next;
  });
  return { ...choice, matrix: { lines } };
}

/** Everybody but the company itself, weighing what they weigh. */
export function everybody(entities: readonly Entity[]): ReadonlyMap<string, number> {
  return new Map(entityTree(entities).tree.entities.map(({ id, weight }) => [id, weight]));
}

/** Entities below one, however deep: it cannot stand below these. */
export function idsBelow(entities: readonly Entity[], id: string): ReadonlySet<string> {
  const { tree } = entityTree(entities);
  const found = new Set<string>();
  const open = [id];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const child of tree.childrenOf(at)) {
      if (found.has(child.id)) continue;
      found.add(child.id);
      open.push(child.id);
    }
  }
  return found;
}
