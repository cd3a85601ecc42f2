import { showCharts } from "../../src/app/charts/showCharts";
import { excelCharts } from "../../src/excel/charts";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { messagesFor } from "../../src/taskpane/messages";
import { changedFile, twoFiles } from "./changedFile";
import { readOptions } from "./options";
import type { Verb } from "./verbs";

const usage = 'charts IN.xlsx OUT.xlsx [--kpi "name"]';

/** Draws the charts of a file's scorecard, saves the workbook, and prints the sheet they are on and what was made. */
export const chartsVerb: Verb = {
  usage,
  run: async (args, print) => {
    const { positionals, options } = readOptions(args, ["kpi"], usage);
    const [from, to] = twoFiles(positionals, usage);
    print(
      await changedFile(from, to, async ({ cost }) => {
        const outcome = await showCharts(excelWorkbook, excelCharts, options.kpi ?? null, messagesFor("en").sheet);
        return { ...outcome, cost: cost() };
      }),
    );
  },
};
