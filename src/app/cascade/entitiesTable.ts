import { readEntities } from "../../domain/cascade/readEntities";
import type { Entity } from "../../domain/cascade/entity";
import type { CardDraft, RecordChange } from "../card/tables/cardTables";
import type { StoredWorkbook } from "../storedWorkbook";

const ours = ["ID", "Entity", "Parent", "Owner", "Weight"] as const;

/**
 * Puts the entities of a choice into `BSC_Entities`: rows that are there stay in their places, with whatever else stands in them; of an entity that is
 * gone our cells are emptied. Answers the entities in the order in which the table will have them.
 */
export function putEntities(stored: StoredWorkbook, draft: CardDraft, entities: readonly Entity[]): readonly Entity[] {
  const table = draft.BSC_Entities;
  const known = readEntities(stored.tables.BSC_Entities).entities;
  const rows = table.rows.filter(({ record }) => String(record["ID"] ?? "").trim() !== "" || String(record["Entity"] ?? "").trim() !== "");
  const rowOf = new Map<string, { row: RecordChange; was: Entity }>();
  known.forEach((was, index) => {
    const row = rows[index];
    if (row && !rowOf.has(was.id)) rowOf.set(was.id, { row, was });
  });
  const storedRows = stored.tables.BSC_Entities?.values.length ?? 0;
  const empty = [...table.emptyRows];
  let next = storedRows;
  const places = new Map<string, number>();
  for (const entity of entities) {
    const found = rowOf.get(entity.id);
    places.set(entity.id, found?.row.stored ?? empty.shift() ?? next++);
    if (!found) {
      const { id, name, parentId, owner, weight } = entity;
      table.add({ ID: id, Entity: name, Parent: parentId ?? "", Owner: owner, Weight: weight });
      continue;
    }
    const { row, was } = found;
    table.set(row, "ID", entity.id);
    table.set(row, "Entity", entity.name);
    // Written in whatever way, what is meant already stays.
    if (was.parentId !== entity.parentId) table.set(row, "Parent", entity.parentId ?? "");
    if (was.owner !== entity.owner) table.set(row, "Owner", entity.owner);
    if (was.weight !== entity.weight) table.set(row, "Weight", entity.weight);
  }
  const wanted = new Set(entities.map(({ id }) => id));
  for (const [id, { row }] of rowOf) if (!wanted.has(id)) for (const heading of ours) table.set(row, heading, "");
  return [...entities].sort((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0));
}
