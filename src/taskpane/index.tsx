import "../functions/functions";
import { applyAnswers } from "../domain/reading/applyAnswers";
import { buildFrom } from "../app/buildFrom";
import { goToScorecard } from "../app/openScorecard";
import { lostPart } from "../app/remakeScorecard";
import { readKpiSheets } from "../app/readKpiSheets";
import { createBlankLookup } from "../excel/blankLookup";
import { excelCharts } from "../excel/charts";
import { registerCommands, showPane } from "../excel/commands";
import { excelWorkbook } from "../excel/excelWorkbook";
import { excelLights } from "../excel/lights";
import { run } from "../excel/run";
import { excelTravel } from "../excel/travel";
import { displayLanguage, officeReady, officeTheme } from "../excel/surroundings";
import { setBlankLookup } from "../functions/blankLookup";
import { xlsxFiles } from "../xlsx/workbookFiles";
import { messagesFor } from "./messages";
import { renderPane } from "./pane";
import { travelServices } from "./travelServices";
import { workbookServices } from "./workbookServices";

// Before anything is awaited: a function registered late leaves #NAME? in the cells.
setBlankLookup(createBlankLookup(run));

/** The functions that buttons of the manifest name. */
const commandNames = [
  "buildScorecard",
  "goToScorecard",
  "repairFormulas",
  "charts",
  "selfCheck",
  "dataReport",
  "cascade",
  "trafficLights",
] as const;
type Commands = Readonly<Record<(typeof commandNames)[number], () => Promise<void>>>;

async function start(): Promise<Commands> {
  await officeReady();
  const locale = displayLanguage();
  const { sheet: words, cardWords } = messagesFor(locale);
  const services = workbookServices(
    excelWorkbook,
    excelLights,
    excelCharts,
    travelServices(excelWorkbook, excelTravel, xlsxFiles, words),
    words,
    cardWords,
    today,
  );
  const element = document.getElementById("pane");
  const pane = element && renderPane(element, services, { readColours: officeTheme, locale });
  /** With something to ask or to say, the pane takes over before anything is written. */
  const buildWhenPlain = async (): Promise<boolean> => {
    const sheets = await readKpiSheets(excelWorkbook);
    const { reading, recalled } = sheets.read(sheets.start);
    const open = applyAnswers(reading, recalled).questions;
    const plain = open.length === 0 && reading.findings.every(({ severity }) => severity === "note");
    if (plain) await buildFrom(excelWorkbook, sheets, sheets.start, {}, words);
    return plain;
  };
  return {
    buildScorecard: async () => {
      const built = await buildWhenPlain().catch(() => false);
      if (!built) await showPane();
      pane?.ask(built ? "card" : "preview");
    },
    goToScorecard: async () => {
      if (await goToScorecard(excelWorkbook)) return;
      await showPane();
      pane?.ask(lostPart(await excelWorkbook.readStored()) === null ? "preview" : "card");
    },
    // The pane does it, so that what came out is read somewhere.
    repairFormulas: async () => {
      await showPane();
      pane?.ask("repair");
    },
    charts: async () => {
      await showPane();
      pane?.ask("charts");
    },
    selfCheck: async () => {
      await showPane();
      pane?.ask("self-check");
    },
    dataReport: async () => {
      await showPane();
      pane?.ask("data-report");
    },
    cascade: async () => {
      await showPane();
      pane?.ask("cascade");
    },
    trafficLights: async () => {
      await showPane();
      pane?.ask("lights");
    },
  };
}

/** The user's own day. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}

registerCommands(commandNames, start());
