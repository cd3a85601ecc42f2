import { applyLights, readLights } from "../app/applyLights";
import type { BuildOutcome } from "../app/buildScorecard";
import { buildFrom } from "../app/buildFrom";
import type { ChartsPort } from "../app/charts/chartsPort";
import { showCharts } from "../app/charts/showCharts";
import { generateCascade } from "../app/cascade/generateCascade";
import { openCascade } from "../app/cascade/openCascade";
import { dataReport } from "../app/dataReport";
import { fixData } from "../app/fixData";
import { insertExample } from "../app/insertExample";
import { choosePeriod, chooseSpan, lookUpScorecard, openScorecard } from "../app/openScorecard";
import { outlinesOf } from "../app/reading/previewOutline";
import type { LightsPort } from "../app/lightsPort";
import { readKpiSheets } from "../app/readKpiSheets";
import { remakeScorecard } from "../app/remakeScorecard";
import { removeLights } from "../app/removeLights";
import { rewriteCard } from "../app/rewriteCard";
import { repairFormulas } from "../app/repairFormulas";
import { WorkbookError, type Clock, type WorkbookPort } from "../app/ports";
import { selfCheck } from "../app/selfCheck";
import type { CardWords } from "../app/card/cardWords";
import type { SheetWords } from "../app/sheetWords";
import { writeStatusColumn } from "../app/writeStatusColumn";
import type { BuildReport, PaneServices } from "./services";
import type { TravelServices } from "./travelServices";

/** The pane's services over a workbook. `words` go into sheets, `told` into the pane; `today`: the day figures may be too old for, `2026-11-22`. */
export function workbookServices(
  port: WorkbookPort,
  lights: LightsPort,
  charts: ChartsPort,
  travel: TravelServices,
  words: SheetWords,
  told: CardWords,
  today?: Clock,
): PaneServices {
  const report = async ({ findings, made, updated, sheet }: BuildOutcome): Promise<BuildReport> => {
    const card = await openScorecard(port, words, told);
    if (!card) throw new WorkbookError("item-not-found", sheet);
    return { card, findings, made, updated };
  };
  return {
    readSheets: () => readKpiSheets(port),
    outline: async (reading) => (await port.outline(reading === null ? [] : outlinesOf(reading))).locked,
    build: async (sheets, choice, progress) => {
      return report(await buildFrom(port, sheets, choice, {}, words, progress));
    },
    openCard: () => lookUpScorecard(port, words, told),
    remakeCard: async () => report(await remakeScorecard(port, words)),
    choosePeriod: (period) => choosePeriod(port, period, words, told),
    chooseSpan: (span) => chooseSpan(port, span, words, told),
    rewriteCard: (mode) => rewriteCard(port, mode, words),
    goTo: (at) => port.select(at),
    insertExample: (name) => insertExample(port, name),
    repairFormulas: () => repairFormulas(port),
    showCharts: (kpiId) => showCharts(port, charts, kpiId, words),
    selfCheck: () => selfCheck(port, words),
    dataReport: (scope) => dataReport(port, { ...scope, ...(today === undefined ? {} : { asOf: today() }) }),
    fixData: (problems) => fixData(port, problems),
    lights: {
      selection: () => lights.readSelection(),
      read: async () => readLights(port, await lights.readSelection()),
      light: (proposal, look) => applyLights(lights, proposal, look),
      statusColumn: (proposal) => writeStatusColumn(port, proposal, words.columns.status),
      remove: (selection) => removeLights(lights, selection),
    },
    cascade: {
      open: () => openCascade(port, words, today),
      generate: (inHand, choice, progress) => generateCascade(port, inHand, choice, words, progress),
    },
    travel,
    onCardChanged: (listener) => port.onChanged(listener),
  };
}
