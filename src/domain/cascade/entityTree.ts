import type { CascadeFinding } from "./cascadeFinding";
import { wholeId, type Entity, type EntityTree } from "./entity";
import { entityKey } from "./entityNames";

/**
 * Hangs entities together by their parents' ids. What does not fit is said and still gets a place, so that everything can be shown while it is put
 * right: of two with one id the first stays; whose parent is not known, or is below it, stands at the top.
 */
export function entityTree(entities: readonly Entity[]): { readonly tree: EntityTree; readonly findings: readonly CascadeFinding[] } {
  const findings: CascadeFinding[] = [];
  const byId = new Map<string, Entity>();
  for (const entity of entities) {
    if (entity.id === wholeId || byId.has(entity.id)) findings.push(error("entity-twice", { entity: entity.name, id: entity.id }));
    else byId.set(entity.id, entity);
  }
  const parents = parentsOf(byId, findings);
  const children = new Map<string, Entity[]>();
  for (const entity of byId.values()) {
    const parent = parents.get(entity.id) ?? wholeId;
    const siblings = children.get(parent);
    if (siblings === undefined) children.set(parent, [entity]);
    else siblings.push(entity);
  }
  findings.push(...namesIn(byId, children));
  return { tree: hangTogether(byId, children), findings };
}

/** Every entity's parent that is really above it; `wholeId` for those at the top. */
function parentsOf(byId: ReadonlyMap<string, Entity>, findings: CascadeFinding[]): ReadonlyMap<string, string> {
  const parents = new Map<string, string>();
  const isAtTop = new Set([wholeId]);
  for (const { id, name, parentId } of byId.values()) {
    const known = parentId === null || parentId === wholeId || byId.has(parentId);
    if (!known) findings.push(error("unknown-parent", { entity: name, parent: parentId }));
    parents.set(id, known ? (parentId ?? wholeId) : wholeId);
  }
  for (const { id } of byId.values()) {
    const path = new Set<string>();
    let at = id;
    while (!isAtTop.has(at) && !path.has(at)) {
      path.add(at);
      at = parents.get(at) ?? wholeId;
    }
    if (!isAtTop.has(at)) {
      const entity = byId.get(at);
      findings.push(error("entity-cycle", { entity: entity?.name ?? at, parent: byId.get(entity?.parentId ?? "")?.name ?? "" }));
      parents.set(at, wholeId);
    }
    for (const each of path) isAtTop.add(each);
  }
  return parents;
}

function* namesIn(byId: ReadonlyMap<string, Entity>, children: ReadonlyMap<string, readonly Entity[]>): Iterable<CascadeFinding> {
  if (byId.size === 0) yield error("no-entities", {});
  for (const [parent, siblings] of children) {
    const seen = new Set<string>();
    for (const { id, name, weight } of siblings) {
      const key = entityKey(name);
      if (key === "") yield error("entity-without-name", { id });
      else if (seen.has(key)) yield error("entity-twice", { entity: name, id, parent: byId.get(parent)?.name ?? "" });
      if (!(weight >= 0) || !Number.isFinite(weight)) yield error("entity-weight", { entity: name, weight: String(weight) });
      seen.add(key);
    }
  }
}

function hangTogether(byId: ReadonlyMap<string, Entity>, children: ReadonlyMap<string, readonly Entity[]>): EntityTree {
  const top = children.get(wholeId) ?? [];
  const [only] = top;
  const whole = top.length === 1 && only !== undefined && (children.get(only.id) ?? []).length > 0 ? only : null;
  const below = (id: string): readonly Entity[] => children.get(whole !== null && id === wholeId ? whole.id : id) ?? [];
  const [entities, depths, parents] = [[] as Entity[], new Map<string, number>(), new Map<string, string>()];
  // Not by recursion: a chain of entities may be as long as a sheet.
  const open = [{ id: wholeId, depth: 0, next: 0 }];
  for (let at = open.at(-1); at !== undefined; at = open.at(-1)) {
    const entity = below(at.id)[at.next++];
    if (entity === undefined) {
      open.pop();
      continue;
    }
    entities.push(entity);
    depths.set(entity.id, at.depth + 1);
    parents.set(entity.id, at.id);
    open.push({ id: entity.id, depth: at.depth + 1, next: 0 });
  }
  const named = namesOf(byId);
  return {
    whole,
    entities,
    childrenOf: below,
    parentOf: (id) => parents.get(id) ?? wholeId,
    find: (id) => (id === wholeId ? (whole ?? undefined) : byId.get(id)),
    named: (text) => byId.get(text.trim()) ?? named.get(entityKey(text)) ?? undefined,
    depthOf: (id) => depths.get(id) ?? 0,
  };
}

/** Entities by id and name; null where several are called that. */
function namesOf(byId: ReadonlyMap<string, Entity>): ReadonlyMap<string, Entity | null> {
  const named = new Map<string, Entity | null>();
  for (const entity of byId.values()) named.set(entityKey(entity.name), named.has(entityKey(entity.name)) ? null : entity);
  for (const entity of byId.values()) named.set(entityKey(entity.id), entity);
  named.delete("");
  return named;
}

const error = (code: CascadeFinding["code"], details: CascadeFinding["details"]): CascadeFinding => ({ code, severity: "error", details });
