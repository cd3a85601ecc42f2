import { cardModes } from "../../src/app/card/cardMode";
import { rewriteCard } from "../../src/app/rewriteCard";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { messagesFor } from "../../src/taskpane/messages";
import { changedFile, twoFiles } from "./changedFile";
import { builtCard } from "./builtCard";
import { readOptions, wordOrFail } from "./options";
import type { Verb } from "./verbs";

const usage = "plain IN.xlsx OUT.xlsx [--mode plain|values|functions]";

/** Writes a file's scorecard without functions of the add-in, as values, or with the functions again, saves the workbook, and prints what stands in its cells. */
export const plainVerb: Verb = {
  usage,
  run: async (args, print) => {
    const { positionals, options } = readOptions(args, ["mode"], usage);
    const [from, to] = twoFiles(positionals, usage);
    const mode = wordOrFail("mode", options.mode, cardModes) ?? "plain";
    const words = messagesFor("en").sheet;
    print(
      await changedFile(from, to, async ({ addIn, cost }) => {
        const outcome = await rewriteCard(excelWorkbook, mode, words);
        const spent = cost();
        await addIn.host.settle();
        return { ...outcome, ...builtCard(await excelWorkbook.readStored(), words), cost: spent };
      }),
    );
  },
};
