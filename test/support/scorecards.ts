import { buildScorecard, type BuildOptions, type BuildOutcome } from "../../src/app/buildScorecard";
import { openScorecard } from "../../src/app/openScorecard";
import { buildFrom } from "../../src/app/buildFrom";
import { readKpiSheets } from "../../src/app/readKpiSheets";
import { readSheet } from "../../src/domain/reading/readSheet";
import type { Answers } from "../../src/domain/reading/reading";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { messagesFor } from "../../src/taskpane/messages";
import { builtCard } from "../headless/builtCard";
import type { RunningAddIn } from "./addIn";

export const words = messagesFor("en").sheet;

/** Reads a sheet and builds the card from it, as a click on Build does. */
export async function build(sheet?: string, options: BuildOptions = {}, answers: Answers = {}): Promise<BuildOutcome> {
  if (sheet !== undefined) return buildScorecard(excelWorkbook, readSheet(await excelWorkbook.readSheet(sheet)), answers, options, words);
  const sheets = await readKpiSheets(excelWorkbook);
  return buildFrom(excelWorkbook, sheets, { ...sheets.start, answers }, options, words);
}

/** What stands in the scorecard's cells once every function has answered. */
export async function cardInCells({ host }: RunningAddIn): Promise<ReturnType<typeof builtCard>> {
  await host.settle();
  return builtCard(await excelWorkbook.readStored(), words);
}

export const cardInPane = () => openScorecard(excelWorkbook, words);
