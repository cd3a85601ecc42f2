import { readSheets } from "../domain/reading/readSheet";
import type { Corrections, Reading } from "../domain/reading/reading";
import { LinkList, linkSheet } from "./linkList";
import { WorkbookError, type SheetContent, type WorkbookPort } from "./ports";
import type { StoredWorkbook } from "./storedWorkbook";

/**
 * Reads the sheet the user looks at. Who looks at the card itself, or at one of its tables, means the sheet it was built from: that is
 * read then, the one with most figures on the card if there are several. Throws `WorkbookError` when it is gone.
 */
export async function readKpiSheet(port: WorkbookPort, corrections: Corrections = {}): Promise<Reading> {
  const { grid, ours } = await port.readActiveSheet();
  if (!ours) return readSheets([grid], corrections);
  const source = sourceOf(await port.readStored());
  if (source === null) throw new WorkbookError("item-not-found", null);
  return readSheets([await port.readSheet(source)], corrections);
}

/** A sheet on which KPIs may stand: the user can see it, and it is not one of ours. */
export const isSource = ({ grid, ours }: SheetContent): boolean => !ours && grid.hidden !== true;

function sourceOf({ sheets, blocks }: StoredWorkbook): string | null {
  const counts = new Map<string, number>();
  for (const { formula } of new LinkList(blocks.links).links) {
    const sheet = linkSheet(formula);
    if (sheet !== null && sheets.some(({ name }) => name === sheet)) counts.set(sheet, (counts.get(sheet) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? null;
}
