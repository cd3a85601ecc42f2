import { splitAddress } from "../domain/address";
import { comparePeriods, type PeriodKey } from "../domain/period/period";
import { writeCard, type BuildOutcome } from "./buildScorecard";
import { draftOf } from "./card/tables/cardTables";
import { LinkList, linkSource } from "./card/tables/linkList";
import { WorkbookError, type WorkbookPort } from "./ports";
import { refuseForeignTables } from "./refuseProtected";
import type { SheetWords } from "./sheetWords";
import type { StoredWorkbook } from "./storedWorkbook";

/**
 * What somebody deleted of a card so that nothing can be shown of it: its sheet, which can be made again from its tables, or the table of its
 * KPIs, which comes back only from the sheets it was built from.
 */
export type LostPart = "scorecard" | "kpis";

/** What is lost of a card that was in the workbook; null where it is whole, or where there was none. */
export function lostPart({ tables, blocks }: StoredWorkbook): LostPart | null {
  if (tables.BSC_KPIs && tables.BSC_Data && blocks.links && !blocks.scorecard) return "scorecard";
  return blocks.scorecard && !tables.BSC_KPIs ? "kpis" : null;
}

/** Makes the sheet of a card again from its tables, with what people typed into them and figures linked as they were; no sheet is read anew. */
export async function remakeScorecard(port: WorkbookPort, words: SheetWords, progress?: (done: number) => void): Promise<BuildOutcome> {
  const stored = await port.readStored();
  refuseForeignTables(stored);
  if (lostPart(stored) !== "scorecard") throw new WorkbookError("item-not-found", words.scorecardSheet);
  const draft = draftOf(stored);
  const links = new LinkList(stored.blocks.links);
  const periods = [...new Set(draft.BSC_Data.column("Period").map(String))].filter((period) => period !== "");
  periods.sort((a, b) => comparePeriods(a as PeriodKey, b as PeriodKey));
  const sources = links.links.flatMap(({ series, formula }) => {
    const source = series === "rolled-up" ? null : linkSource(formula);
    return source === null ? [] : [splitAddress(source).sheet];
  });
  return writeCard(port, stored, { draft, links, periods, findings: [] }, [...new Set(sources)], {}, words, progress);
}
