import { writeFile } from "node:fs/promises";
import { showCharts } from "../../src/app/charts/showCharts";
import { excelCharts } from "../../src/excel/charts";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { messagesFor } from "../../src/taskpane/messages";
import { startAddIn } from "../support/addIn";
import { costSince } from "./buildVerb";
import { CommandFailure } from "./commandFailure";
import { readFileOrFail, readOptions } from "./options";
import { sentenceOfFailure } from "./reportVerb";
import type { Verb } from "./verbs";

const usage = 'charts IN.xlsx OUT.xlsx [--kpi "name"]';

/** Draws the charts of a file's scorecard, saves the workbook, and prints the sheet they are on and what was made. */
export const chartsVerb: Verb = {
  usage,
  run: async (args, print) => {
    const { positionals, options } = readOptions(args, ["kpi"], usage);
    const [from, to] = positionals;
    if (from === undefined || to === undefined || positionals.length > 2) {
      throw new CommandFailure(`Give the file to read and the file to write.\n  npm run --silent headless -- ${usage}`);
    }
    const addIn = await startAddIn({ file: { name: from, bytes: await readFileOrFail(from) } });
    const before = { ...addIn.host.cost };
    try {
      const outcome = await showCharts(excelWorkbook, excelCharts, options.kpi ?? null, messagesFor("en").sheet);
      const cost = costSince(before, addIn.host.cost);
      await addIn.host.settle();
      await writeFile(to, await addIn.save());
      print({ ...outcome, cost });
    } catch (error) {
      throw sentenceOfFailure(error);
    } finally {
      addIn.close();
    }
  },
};
