import { buildScorecard } from "../app/buildScorecard";
import { insertExample } from "../app/insertExample";
import { choosePeriod, openScorecard } from "../app/openScorecard";
import { readKpiSheet } from "../app/readKpiSheet";
import { repairFormulas } from "../app/repairFormulas";
import { WorkbookError, type WorkbookPort } from "../app/ports";
import { selfCheck } from "../app/selfCheck";
import type { SheetWords } from "../app/sheetWords";
import type { PaneServices } from "./services";

/** The pane's services over a workbook. */
export function workbookServices(port: WorkbookPort, words: SheetWords): PaneServices {
  return {
    readActiveSheet: () => readKpiSheet(port),
    build: async (reading, answers, progress) => {
      const { findings, made, updated, sheet } = await buildScorecard(port, reading, answers, {}, words, progress);
      const card = await openScorecard(port, words);
      if (!card) throw new WorkbookError("item-not-found", sheet);
      return { card, findings, made, updated };
    },
    openCard: () => openScorecard(port, words),
    choosePeriod: (period) => choosePeriod(port, period, words),
    goTo: (at) => port.select(at),
    insertExample: () => insertExample(port),
    repairFormulas: () => repairFormulas(port),
    selfCheck: () => selfCheck(port, words),
    onCardChanged: (listener) => port.onChanged(listener),
  };
}
