import type { CardSpan } from "../domain/period/cardSpan";
import type { CardWords } from "./card/cardWords";
import { cardModeOf } from "./card/cardMode";
import type { CardView } from "./card/cardView";
import { WorkbookError, type WorkbookPort } from "./ports";
import { findPlaces } from "./card/sheet/scorecardLayout";
import { lostPart, type LostPart } from "./remakeScorecard";
import type { SheetWords } from "./sheetWords";
import type { StoredWorkbook } from "./storedWorkbook";
import { wordOfSpan } from "./card/spanIn";
import { planMode } from "./switchMode";
import { viewCard } from "./viewCard";
import type { PlanStep } from "./workbookPlan";

/** The card of this workbook, judged from its tables' figures; null when there is none. */
export async function openScorecard(port: WorkbookPort, words: SheetWords, told: CardWords = words): Promise<CardView | null> {
  return viewCard(await port.readStored(), words, told);
}

/** As `openScorecard`; where a card was and nothing can be shown of it, what of it is lost. */
export async function lookUpScorecard(port: WorkbookPort, words: SheetWords, told: CardWords = words): Promise<CardView | LostPart | null> {
  const stored = await port.readStored();
  return lostPart(stored) ?? viewCard(stored, words, told);
}

/** Turns the whole card to a period by writing its period cell: formulas do the rest. */
export async function choosePeriod(port: WorkbookPort, period: string, words: SheetWords, told: CardWords = words): Promise<CardView> {
  const stored = await port.readStored();
  const cell = stored.blocks.period;
  if (!cell) throw new WorkbookError("item-not-found", words.scorecardSheet);
  if (!viewCard(stored, words)?.periods.includes(period)) throw new WorkbookError("item-not-found", period);
  const { row, column } = cell.range;
  await port.write({
    steps: [...valuesOf(stored, period, null, words), { kind: "text-cell", sheet: cell.sheet, row, column, content: period }],
  });
  const turned = { ...stored, blocks: { ...stored.blocks, period: { ...cell, values: [[period]] } } };
  const view = viewCard(turned, words, told);
  if (!view) throw new WorkbookError("item-not-found", words.scorecardSheet);
  return view;
}

/** Shows another stretch of time up to the chosen period by writing the cell that says it: formulas do the rest. */
export async function chooseSpan(port: WorkbookPort, span: CardSpan, words: SheetWords, told: CardWords = words): Promise<CardView> {
  const stored = await port.readStored();
  const [cell, content] = [stored.blocks.span, wordOfSpan(stored, span)];
  if (!cell || content === null) throw new WorkbookError("item-not-found", words.scorecardSheet);
  const { row, column } = cell.range;
  await port.write({ steps: [...valuesOf(stored, null, span, words), { kind: "text-cell", sheet: cell.sheet, row, column, content }] });
  const view = viewCard({ ...stored, blocks: { ...stored.blocks, span: { ...cell, values: [[content]] } } }, words, told);
  if (!view) throw new WorkbookError("item-not-found", words.scorecardSheet);
  return view;
}

/** A card of values does not follow its cells: it is written anew for the period or span. */
function valuesOf(stored: StoredWorkbook, period: string | null, span: CardSpan | null, words: SheetWords): readonly PlanStep[] {
  const { scorecard } = stored.blocks;
  const places = findPlaces(stored)?.places;
  if (!scorecard || !places || cardModeOf(scorecard, places) !== "values") return [];
  return planMode(stored, "values", period, span, words)?.steps ?? [];
}

/** Shows the card's sheet, wherever it is and whatever it is called; false when there is none. */
export async function goToScorecard(port: WorkbookPort): Promise<boolean> {
  const { blocks, sheets, structureProtected } = await port.readStored();
  const sheet = blocks.scorecard?.sheet;
  if (sheet === undefined) return false;
  const hidden = sheets.some((each) => each.name === sheet && each.hidden);
  if (hidden && structureProtected) throw new WorkbookError("protected-workbook", null);
  const show: PlanStep[] = hidden ? [{ kind: "show-sheet", sheet }] : [];
  await port.write({ steps: [...show, { kind: "activate", sheet, row: 0, column: 0 }] });
  return true;
}
