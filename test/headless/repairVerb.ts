import { repairFormulas } from "../../src/app/repairFormulas";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { changedFile, twoFiles } from "./changedFile";
import { readOptions } from "./options";
import type { Verb } from "./verbs";

const usage = "repair IN.xlsx OUT.xlsx";

/** Enters formulas of ours again that show `#NAME?`, saves the workbook, and prints what was repaired. */
export const repairVerb: Verb = {
  usage,
  run: async (args, print) => {
    const { positionals } = readOptions(args, [], usage);
    const [from, to] = twoFiles(positionals, usage);
    print(
      await changedFile(from, to, async ({ cost }) => {
        const outcome = await repairFormulas(excelWorkbook);
        return { ...outcome, cost: cost() };
      }),
    );
  },
};
