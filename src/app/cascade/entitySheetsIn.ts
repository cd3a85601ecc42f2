import type { ReadEntity } from "./asideLines";
import { readEntitySheet } from "./readEntitySheet";
import type { StoredCascade } from "./storedCascade";

/** The sheets of entities by the entity's id. Of two that say they are one entity's the first is; the other is somebody's copy. */
export function entitySheetsIn({ entitySheets }: StoredCascade): ReadonlyMap<string, ReadEntity> {
  const sheets = new Map<string, ReadEntity>();
  for (const grid of entitySheets) {
    const found = readEntitySheet(grid);
    if (found && !sheets.has(found.entityId)) sheets.set(found.entityId, { found, grid });
  }
  return sheets;
}
