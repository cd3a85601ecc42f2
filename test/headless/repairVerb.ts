import { writeFile } from "node:fs/promises";
import { repairFormulas } from "../../src/app/repairFormulas";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { startAddIn } from "../support/addIn";
import { costSince } from "./buildVerb";
import { CommandFailure } from "./commandFailure";
import { readFileOrFail, readOptions } from "./options";
import type { Verb } from "./verbs";

const usage = "repair IN.xlsx OUT.xlsx";

/** Enters formulas of ours again that show `#NAME?`, saves the workbook, and prints what was repaired. */
export const repairVerb: Verb = {
  usage,
  run: async (args, print) => {
    const { positionals } = readOptions(args, [], usage);
    const [from, to] = positionals;
    if (from === undefined || to === undefined || positionals.length > 2) {
      throw new CommandFailure(`Give the file to read and the file to write.\n  npm run --silent headless -- ${usage}`);
    }
    const addIn = await startAddIn({ file: { name: from, bytes: await readFileOrFail(from) } });
    try {
      const before = { ...addIn.host.cost };
      const outcome = await repairFormulas(excelWorkbook);
      const cost = costSince(before, addIn.host.cost);
      await addIn.host.settle();
      await writeFile(to, await addIn.save());
      print({ ...outcome, cost });
    } finally {
      addIn.close();
    }
  },
};
