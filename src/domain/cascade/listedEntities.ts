import { isMissingWord } from "../words/missingWords";
import type { CascadeFinding } from "./cascadeFinding";
import type { Entity } from "./entity";
import { entityKey, freeEntityIds } from "./entityNames";

/** Entities with what could not be read. */
export interface ReadEntities {
  readonly entities: readonly Entity[];
  readonly findings: readonly CascadeFinding[];
}

/** A line that names an entity, as people write it. */
export interface ListedEntity {
  /** An id or number that it is called by where it is listed; "" where none is given. */
  readonly code: string;
  readonly name: string;
  /** Code or name of another; "" for none. Left out: `parentIndex` says it. */
  readonly parent?: string;
  /** Place of the parent in the list. */
  readonly parentIndex?: number | null;
  readonly owner: string;
  /** Null where none is given. */
  readonly weight: number | null;
}

/**
 * Finds the parents that are given by code or name, and gives ids to entities: new ones, or with `keepsCodes` their own codes where they have one. A parent
 * that is not found stays as it is written, so that it can be said; one that is the entity itself, or a mark for none, is none.
 */
export function entitiesListed(list: readonly ListedEntity[], keepsCodes = false): readonly Entity[] {
  const free = freeEntityIds(keepsCodes ? list.map(({ code }) => code) : []);
  const ids = list.map(({ code }) => (keepsCodes && code !== "" ? code : free()));
  const byCode = new Map<string, string | undefined>();
  const byName = new Map<string, string | null>();
  list.forEach(({ code, name }, index) => {
    byCode.set(entityKey(code), byCode.get(entityKey(code)) ?? ids[index]);
    byName.set(entityKey(name), byName.has(entityKey(name)) ? null : (ids[index] ?? null));
  });
  byCode.delete("");
  return list.map(({ code, name, parent, parentIndex, owner, weight }, index) => {
    const written = (parent ?? "").trim();
    const isNone = isMissingWord(written) || [code, name].some((own) => entityKey(own) === entityKey(written));
    const above = isNone ? null : (byCode.get(entityKey(written)) ?? byName.get(entityKey(written)) ?? written);
    const parentId = parentIndex === undefined || parentIndex === null ? above : (ids[parentIndex] ?? null);
    return { id: ids[index] ?? "", name, parentId, owner, weight: weight ?? 1 };
  });
}

/**
 * Entities that were listed anew, with the ids they are known by: same name below the same parent, or the same name where only one is called that.
 * Those that are new get ids that none has.
 */
export function withKnownIds(listed: readonly Entity[], known: readonly Entity[]): readonly Entity[] {
  const byPath = pathsOf(known);
  const byName = new Map<string, Entity | null>();
  for (const entity of known) byName.set(entityKey(entity.name), byName.has(entityKey(entity.name)) ? null : entity);
  const counts = new Map<string, number>();
  for (const { name } of listed) counts.set(entityKey(name), (counts.get(entityKey(name)) ?? 0) + 1);
  const free = freeEntityIds(known.map(({ id }) => id));
  const taken = new Set<string>();
  const ids = new Map<string, string>();
  for (const [path, entity] of pathsOf(listed)) {
    const key = entityKey(entity.name);
    const before = byPath.get(path) ?? (counts.get(key) === 1 ? byName.get(key) : null);
    if (before && !taken.has(before.id)) ids.set(entity.id, before.id);
    if (before) taken.add(before.id);
  }
  return listed
    .map((entity) => {
      if (!ids.has(entity.id)) ids.set(entity.id, free());
      return { ...entity, id: ids.get(entity.id) ?? entity.id };
    })
    .map((entity) => ({ ...entity, parentId: entity.parentId === null ? null : (ids.get(entity.parentId) ?? entity.parentId) }));
}

/** Entities by the names from the top down to them. */
function pathsOf(entities: readonly Entity[]): ReadonlyMap<string, Entity> {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const paths = new Map<string, Entity>();
  for (const entity of entities) {
    const names: string[] = [];
    const seen = new Set<string>();
    for (let at: Entity | undefined = entity; at !== undefined && !seen.has(at.id); at = byId.get(at.parentId ?? "")) {
      seen.add(at.id);
      names.push(entityKey(at.name));
    }
    const path = JSON.stringify(names);
    if (!paths.has(path)) paths.set(path, entity);
  }
  return paths;
}
