import { buildScorecard, type BuildOptions, type BuildOutcome } from "./buildScorecard";
import type { WorkbookPort } from "./ports";
import type { ReadingChoice, SheetsInHand } from "./reading/sheetsInHand";
import type { SheetWords } from "./sheetWords";

/** Builds the card from sheets as they were chosen and corrected, and remembers how they were read. */
export function buildFrom(
  port: WorkbookPort,
  sheets: SheetsInHand,
  choice: ReadingChoice,
  options: Pick<BuildOptions, "attainment" | "period" | "order">,
  words: SheetWords,
  progress?: (done: number) => void,
): Promise<BuildOutcome> {
  const { reading, recalled } = sheets.read(choice);
  return buildScorecard(port, reading, choice.answers, { ...options, recalled, remember: sheets.toRemember(choice) }, words, progress);
}
