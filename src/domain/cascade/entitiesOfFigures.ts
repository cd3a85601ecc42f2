import type { Entity } from "./entity";
import { entityKey } from "./entityNames";
import { entitiesListed } from "./listedEntities";
import { isTotalWord } from "./entityHeaders";

/** The entities that figures were read of, all directly below the company. A total is not one. */
export function entitiesOfFigures(names: readonly string[]): readonly Entity[] {
  const seen = new Map<string, string>();
  for (const name of names) {
    const key = entityKey(name);
    if (key !== "" && !isTotalWord(name) && !seen.has(key)) seen.set(key, name.trim());
  }
  return entitiesListed([...seen.values()].map((name) => ({ code: "", name, owner: "", weight: null })));
}
