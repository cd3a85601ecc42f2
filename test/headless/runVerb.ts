import { writeFile } from "node:fs/promises";
import { startAddIn } from "../support/addIn";
import { runScript } from "../workbench/node/runScript";
import { costSince } from "./changedFile";
import { CommandFailure } from "./commandFailure";
import { readFileOrFail, readOptions } from "./options";
import type { Verb } from "./verbs";

const usage = "run SCRIPT.js [--workbook IN.xlsx] [--save OUT.xlsx] [--excelapi 1.14]";

/** Runs an Office.js script in the client's window: `Excel`, `Office` and `console` in scope, top-level await. */
export const runVerb: Verb = {
  usage,
  run: async (args, print) => {
    const { positionals, options } = readOptions(args, ["workbook", "save", "excelapi"], usage);
    const [script] = positionals;
    if (script === undefined || positionals.length > 1)
      throw new CommandFailure(`Give one script.\n  npm run --silent headless -- ${usage}`);
    const source = (await readFileOrFail(script)).toString("utf8");
    const file = options.workbook;
    const addIn = await startAddIn({
      ...(file === undefined ? {} : { file: { name: file, bytes: await readFileOrFail(file) } }),
      settings: options.excelapi === undefined ? {} : { excelApi: options.excelapi },
    });
    const before = { ...addIn.host.cost };
    const { log, error } = await runScript(addIn.window, source);
    const cost = costSince(before, addIn.host.cost);
    await addIn.host.settle();
    if (options.save !== undefined) await writeFile(options.save, await addIn.save());
    addIn.close();
    print({ log, error, cost });
    if (error !== null) throw new CommandFailure(`${script}: ${error.code}: ${error.message}`);
  },
};
