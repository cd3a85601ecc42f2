import { applyLights, readLights } from "../app/applyLights";
import { buildFrom } from "../app/buildFrom";
import type { ChartsPort } from "../app/charts/chartsPort";
import { showCharts } from "../app/charts/showCharts";
import { dataReport } from "../app/dataReport";
import { fixData } from "../app/fixData";
import { insertExample } from "../app/insertExample";
import { choosePeriod, openScorecard } from "../app/openScorecard";
import { outlinesOf } from "../app/previewOutline";
import type { LightsPort } from "../app/lightsPort";
import { readKpiSheets } from "../app/readKpiSheets";
import { removeLights } from "../app/removeLights";
import { repairFormulas } from "../app/repairFormulas";
import { WorkbookError, type WorkbookPort } from "../app/ports";
import { selfCheck } from "../app/selfCheck";
import type { SheetWords } from "../app/sheetWords";
import { writeStatusColumn } from "../app/writeStatusColumn";
import type { PaneServices } from "./services";

/** The pane's services over a workbook. `today`: the day figures may be too old for, `2026-11-22`. */
export function workbookServices(
  port: WorkbookPort,
  lights: LightsPort,
  charts: ChartsPort,
  words: SheetWords,
  today?: () => string,
): PaneServices {
  return {
    readSheets: () => readKpiSheets(port),
    outline: async (reading) => (await port.outline(reading === null ? [] : outlinesOf(reading))).locked,
    build: async (sheets, choice, progress) => {
      const { findings, made, updated, sheet } = await buildFrom(port, sheets, choice, {}, words, progress);
      const card = await openScorecard(port, words);
      if (!card) throw new WorkbookError("item-not-found", sheet);
      return { card, findings, made, updated };
    },
    openCard: () => openScorecard(port, words),
    choosePeriod: (period) => choosePeriod(port, period, words),
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
    onCardChanged: (listener) => port.onChanged(listener),
  };
}
