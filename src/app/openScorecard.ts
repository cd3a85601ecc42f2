import type { CardView } from "./cardView";
import { WorkbookError, type WorkbookPort } from "./ports";
import type { SheetWords } from "./sheetWords";
import { viewCard } from "./viewCard";

/** The card of this workbook, judged from its tables' figures; null when there is none. */
export async function openScorecard(port: WorkbookPort, words: SheetWords): Promise<CardView | null> {
  return viewCard(await port.readStored(), words);
}

/** Turns the whole card to a period by writing its period cell: formulas do the rest. */
export async function choosePeriod(port: WorkbookPort, period: string, words: SheetWords): Promise<CardView> {
  const stored = await port.readStored();
  const cell = stored.blocks.period;
  if (!cell) throw new WorkbookError("item-not-found", words.scorecardSheet);
  const { row, column } = cell.range;
  await port.write({ steps: [{ kind: "text-cell", sheet: cell.sheet, row, column, content: period }] });
  const turned = { ...stored, blocks: { ...stored.blocks, period: { ...cell, values: [[period]] } } };
  const view = viewCard(turned, words);
  if (!view) throw new WorkbookError("item-not-found", words.scorecardSheet);
  return view;
}

/** Shows the card's sheet, wherever it is and whatever it is called; false when there is none. */
export async function goToScorecard(port: WorkbookPort): Promise<boolean> {
  const { scorecard } = (await port.readStored()).blocks;
  if (!scorecard) return false;
  await port.write({ steps: [{ kind: "show-sheet", sheet: scorecard.sheet }, { kind: "activate", sheet: scorecard.sheet, row: 0, column: 0 }] });
  return true;
}
