import type { CascadeFinding } from "./cascadeFinding";
import { isTotalWord } from "./entityHeaders";
import { entityKey } from "./entityNames";
import { entitiesListed, type ListedEntity, type ReadEntities } from "./listedEntities";
import { readWeight } from "./readEntities";

/** A row that names an entity by those above it, one cell a level. */
export interface LevelRow {
  readonly names: readonly string[];
  readonly owner: string;
  readonly weight: string;
}

/** Entities from columns of levels: a blank goes on with the name above it, and what a row names last is the entity it is about. */
export function entitiesInLevels(rows: readonly LevelRow[]): ReadEntities {
  const downwards = isUpsideDown(rows) ? rows.map((row) => ({ ...row, names: [...row.names].reverse() })) : rows;
  const list: (ListedEntity & { owner: string; weight: number | null })[] = [];
  const places = new Map<string, number>();
  const findings: CascadeFinding[] = [];
  let above: readonly string[] = [];
  for (const { names, owner, weight } of downwards) {
    const last = names.reduce((found, name, level) => (name.trim() === "" ? found : level), -1);
    const first = names.findIndex((name) => name.trim() !== "");
    if (last < 0 || names.some(isTotalWord)) continue;
    const path = names
      .slice(0, last + 1)
      .map((name, level) => (name.trim() !== "" ? name.trim() : level < first ? (above[level] ?? "") : ""));
    above = path;
    let parentIndex: number | null = null;
    const keys: string[] = [];
    for (const name of path) {
      if (name === "") continue;
      keys.push(entityKey(name));
      const key = JSON.stringify(keys);
      const known = places.get(key);
      if (known === undefined) {
        places.set(key, list.length);
        list.push({ code: "", name, parentIndex, owner: "", weight: null });
      }
      parentIndex = known ?? list.length - 1;
    }
    const entity = parentIndex === null ? undefined : list[parentIndex];
    if (entity === undefined) continue;
    const read = readWeight(weight);
    if (read === null) findings.push({ code: "entity-weight", severity: "warning", details: { entity: entity.name, weight } });
    if (owner.trim() !== "") entity.owner = owner.trim();
    if (weight.trim() !== "") entity.weight = read;
  }
  return { entities: entitiesListed(list), findings };
}

/** Whether the widest level stands last: every name has always the same one to its right, and there are fewer of those. */
function isUpsideDown(rows: readonly LevelRow[]): boolean {
  if (!rows.every(({ names }) => names.every((name) => name.trim() !== ""))) return false;
  const levels = rows[0]?.names.length ?? 0;
  return Array.from({ length: levels - 1 }).every((_, level) => {
    const right = new Map<string, string>();
    const isOf = ({ names }: LevelRow): boolean => {
      const [name, next] = [entityKey(names[level] ?? ""), entityKey(names[level + 1] ?? "")];
      const known = right.get(name) ?? next;
      right.set(name, known);
      return known === next;
    };
    return rows.every(isOf) && right.size > new Set(right.values()).size;
  });
}
