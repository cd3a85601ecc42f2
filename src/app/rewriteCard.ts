import type { CardMode } from "./card/cardMode";
import { followMode, type ModeFollowed } from "./cascade/generateCascade";
import type { WorkbookPort } from "./ports";
import type { SheetWords } from "./sheetWords";
import { switchMode, type ModeOutcome } from "./switchMode";

export interface CardRewritten extends ModeOutcome {
  /** The sheets of departments, which follow. */
  readonly departments: ModeFollowed;
}

/**
 * Writes the card with functions of ours, in plain Excel, or as values, and has the sheets of departments follow. Nothing that somebody typed is
 * touched, and switching back gives what was there before. Throws `WorkbookError`.
 */
export async function rewriteCard(port: WorkbookPort, mode: CardMode, words: SheetWords): Promise<CardRewritten> {
  const outcome = await switchMode(port, mode, words);
  return { ...outcome, departments: await followMode(port, words) };
}
