import type { CardMode } from "../card/cardMode";
import type { CardDraft } from "../card/tables/cardTables";
import type { SheetWords } from "../sheetWords";
import type { StoredWorkbook } from "../storedWorkbook";
import type { PlanStep } from "../workbookPlan";
import { chartMaterial } from "./chartMaterial";
import { chartBlocks, renewedBlocks } from "./planCharts";

/**
 * Brings the figures of charts that are there to a card that changes: new periods, KPIs and objectives, or another mode (null: as it is).
 * Nothing where there are no charts, or where their sheet is protected: they are brought up to date when they are next asked for.
 */
export function keepCharts(
  stored: StoredWorkbook,
  draft: CardDraft,
  periods: number,
  mode: CardMode | null,
  words: SheetWords,
): readonly PlanStep[] {
  const blocks = chartBlocks(stored);
  if (blocks === null) return [];
  const sheets = new Set(Object.values(blocks).map(({ sheet }) => sheet));
  if (stored.sheets.some(({ name, protected: isProtected }) => isProtected && sheets.has(name))) return [];
  return renewedBlocks(blocks, chartMaterial(stored, draft, periods, mode), words);
}
