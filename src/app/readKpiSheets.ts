import type { Reading } from "../domain/reading/reading";
import { readSheets } from "../domain/reading/readSheet";
import { LinkList, linkSheet } from "./card/tables/linkList";
import { WorkbookError, type SheetContent, type WorkbookPort } from "./ports";
import { readMemory } from "./reading/readingMemory";
import { sheetsInHand, type SheetsInHand } from "./reading/sheetsInHand";
import type { StoredWorkbook } from "./storedWorkbook";

/**
 * Reads every sheet that KPIs may stand on, in one pass. Begins with the sheet the user looks at; who looks at the card itself, or at one
 * of its tables, means the sheets it was built from. Throws `WorkbookError` when those are gone.
 */
export async function readKpiSheets(port: WorkbookPort): Promise<SheetsInHand> {
  const { sheets, active, remembered } = await port.readSources();
  const front = active === null ? sourcesOf(await port.readStored()) : [active];
  const there = front.filter((name) => sheets.some(({ sheet }) => sheet === name));
  if (there.length === 0) throw new WorkbookError("item-not-found", active);
  const alone = new Map<string, Reading>();
  for (const grid of sheets) {
    alone.set(grid.sheet, readSheets([grid]));
    await pause();
  }
  return sheetsInHand(sheets, there, readMemory(remembered), alone);
}

/** Lets what shows the progress draw itself: fifty sheets take their time. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Sheets the card's figures are linked to, the one with most of them first. */
function sourcesOf({ blocks }: StoredWorkbook): string[] {
  const counts = new Map<string, number>();
  for (const { formula } of new LinkList(blocks.links).links) {
    const sheet = linkSheet(formula);
    if (sheet !== null) counts.set(sheet, (counts.get(sheet) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([sheet]) => sheet);
}

/** A sheet on which KPIs may stand: the user can see it, and it is not one of ours. */
export const isSource = ({ grid, ours }: SheetContent): boolean => !ours && grid.hidden !== true;
