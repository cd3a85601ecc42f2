import type { Core } from "../core";
import { intersects, printRect, type Rect } from "../workbook/address";
import { intersection } from "../workbook/cells";
import type { Sheet } from "../workbook/records";

/** Moves the selection and tells those who listen. */
export function selectRange(core: Core, sheet: Sheet, rect: Rect): void {
  const before = sheet.selection;
  sheet.selection = rect;
  core.redraw({ kind: "selection", sheetId: sheet.id, rect });
  core.events.raise("worksheetSelectionChanged", [sheet.id], () => ({ worksheetId: sheet.id, address: printRect(rect) }));
  for (const table of sheet.tables) {
    const inside = intersection(table.range, rect);
    if (inside === null && !intersects(table.range, before)) continue;
    core.events.raise("tableSelectionChanged", [table.id], () => ({
      worksheetId: sheet.id,
      tableId: table.id,
      address: inside === null ? "" : printRect(inside),
    }));
  }
}
