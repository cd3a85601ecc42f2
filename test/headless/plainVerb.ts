import { writeFile } from "node:fs/promises";
import { cardModes } from "../../src/app/card/cardMode";
import { followMode } from "../../src/app/cascade/generateCascade";
import { switchMode } from "../../src/app/switchMode";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { messagesFor } from "../../src/taskpane/messages";
import { startAddIn } from "../support/addIn";
import { builtCard } from "./builtCard";
import { costSince } from "./buildVerb";
import { CommandFailure } from "./commandFailure";
import { readFileOrFail, readOptions, wordOrFail } from "./options";
import { sentenceOfFailure } from "./reportVerb";
import type { Verb } from "./verbs";

const usage = "plain IN.xlsx OUT.xlsx [--mode plain|values|functions]";

/** Writes a file's scorecard without functions of the add-in, as values, or with the functions again, saves the workbook, and prints what stands in its cells. */
export const plainVerb: Verb = {
  usage,
  run: async (args, print) => {
    const { positionals, options } = readOptions(args, ["mode"], usage);
    const [from, to] = positionals;
    if (from === undefined || to === undefined || positionals.length > 2) {
      throw new CommandFailure(`Give the file to read and the file to write.\n  npm run --silent headless -- ${usage}`);
    }
    const mode = wordOrFail("mode", options.mode, cardModes) ?? "plain";
    const words = messagesFor("en").sheet;
    const addIn = await startAddIn({ file: { name: from, bytes: await readFileOrFail(from) } });
    const before = { ...addIn.host.cost };
    try {
      const outcome = await switchMode(excelWorkbook, mode, words);
      await addIn.host.settle();
      const departments = await followMode(excelWorkbook, words);
      const cost = costSince(before, addIn.host.cost);
      await addIn.host.settle();
      const built = builtCard(await excelWorkbook.readStored(), words);
      await writeFile(to, await addIn.save());
      print({ ...outcome, ...built, departments, cost });
    } catch (error) {
      throw sentenceOfFailure(error);
    } finally {
      addIn.close();
    }
  },
};
