import "../functions/functions";
import { buildScorecard } from "../app/buildScorecard";
import { goToScorecard } from "../app/openScorecard";
import { readSheet } from "../domain/reading/readSheet";
import { createBlankLookup } from "../excel/blankLookup";
import { registerCommands, showPane } from "../excel/commands";
import { excelWorkbook } from "../excel/excelWorkbook";
import { run } from "../excel/run";
import { displayLanguage, officeReady, officeTheme } from "../excel/surroundings";
import { setBlankLookup } from "../functions/blankLookup";
import { messagesFor } from "./messages";
import { renderPane } from "./pane";
import { workbookServices } from "./workbookServices";

// Before anything is awaited: a function registered late leaves #NAME? in the cells.
setBlankLookup(createBlankLookup(run));

async function start(): Promise<void> {
  await officeReady();
  const locale = displayLanguage();
  const words = messagesFor(locale).sheet;
  const services = workbookServices(excelWorkbook, words);
  const element = document.getElementById("pane");
  const pane = element && renderPane(element, services, { readColours: officeTheme, locale });
  /** With something to ask or to say, the pane takes over before anything is written. */
  const buildWhenPlain = async (): Promise<boolean> => {
    const reading = readSheet(await excelWorkbook.readSheet());
    const plain = reading.questions.length === 0 && reading.findings.every(({ severity }) => severity === "note");
    if (plain) await buildScorecard(excelWorkbook, reading, {}, {}, words);
    return plain;
  };
  registerCommands({
    buildScorecard: async () => {
      const built = await buildWhenPlain().catch(() => false);
      if (!built) await showPane();
      pane?.ask(built ? "card" : "preview");
    },
    goToScorecard: async () => {
      if (await goToScorecard(excelWorkbook)) return;
      await showPane();
      pane?.ask("preview");
    },
    // The pane does it, so that what came out is read somewhere.
    repairFormulas: async () => {
      await showPane();
      pane?.ask("repair");
    },
    selfCheck: async () => {
      await showPane();
      pane?.ask("self-check");
    },
  });
}

void start();
