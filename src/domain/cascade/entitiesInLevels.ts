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
        list.push({ id: "", name, parentIndex, owner: "", weight: null });
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

/** Whether the widest level stands last: every name of a column has one name beside it on the right, and there are fewer of those. */
function isUpsideDown(rows: readonly LevelRow[]): boolean {
  const filled = rows.filter(({ names }) => names.every((name) => name.trim() !== ""));
  const distinct = (level: number): number => new Set(filled.map(({ names }) => entityKey(names[level] ?? ""))).size;
  const levels = filled[0]?.names.length ?? 0;
  return filled.length === rows.length && Array.from({ length: levels - 1 }).every((_, level) => distinct(level) > distinct(level + 1));
}
