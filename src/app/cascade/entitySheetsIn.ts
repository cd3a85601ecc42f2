import { onceFor } from "./onceFor";
import { readEntitySheet, type ReadEntity } from "./readEntitySheet";
import type { StoredCascade } from "./storedCascade";

interface SheetsFound {
  readonly sheets: ReadonlyMap<string, ReadEntity>;
  /** Sheets that say they are an entity's that has one already. */
  readonly copies: readonly ReadEntity[];
  /** Sheets that bear an entity's mark, and no codes to read them by. */
  readonly unread: readonly string[];
}

/** The sheets of entities by the entity's id, once for what was read. */
export const entitySheetsIn = (read: StoredCascade): ReadonlyMap<string, ReadEntity> => foundIn(read).sheets;

/** Of two that say they are one entity's, the one that is called as we called it is, else the first; the other is somebody's copy. */
export const foundIn = onceFor(({ entitySheets }: StoredCascade): SheetsFound => {
  const sheets = new Map<string, ReadEntity>();
  const copies: ReadEntity[] = [];
  const unread: string[] = [];
  for (const grid of entitySheets) {
    const found = readEntitySheet(grid);
    if (!found) {
      unread.push(grid.sheet);
      continue;
    }
    const each = { found, grid };
    const first = sheets.get(found.entityId);
    if (!first || (!isCalledAsGiven(first) && isCalledAsGiven(each))) sheets.set(found.entityId, each);
    if (first) copies.push(sheets.get(found.entityId) === first ? each : first);
  }
  return { sheets, copies, unread };
});

function isCalledAsGiven({ found, grid }: ReadEntity): boolean {
  const [row, column] = [found.lines.get("CARD"), found.columns.get("role")];
  return row !== undefined && column !== undefined && grid.values[row - grid.row]?.[column - grid.column] === found.sheet;
}
