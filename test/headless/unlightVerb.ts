import { writeFile } from "node:fs/promises";
import { removeLights } from "../../src/app/removeLights";
import { excelLights } from "../../src/excel/lights";
import { startAddIn } from "../support/addIn";
import { costSince } from "./buildVerb";
import { CommandFailure } from "./commandFailure";
import { readFileOrFail, readOptions } from "./options";
import { sentenceOfFailure } from "./reportVerb";
import type { Verb } from "./verbs";

const usage = "unlight IN.xlsx OUT.xlsx";

/** Takes all lights away from a workbook, saves it, and prints how many rules went. */
export const unlightVerb: Verb = {
  usage,
  run: async (args, print) => {
    const { positionals } = readOptions(args, [], usage);
    const [from, to] = positionals;
    if (from === undefined || to === undefined || positionals.length > 2) {
      throw new CommandFailure(`Give the file to read and the file to write.\n  npm run --silent headless -- ${usage}`);
    }
    const addIn = await startAddIn({ file: { name: from, bytes: await readFileOrFail(from) } });
    const before = { ...addIn.host.cost };
    try {
      const removed = await removeLights(excelLights, null);
      const cost = costSince(before, addIn.host.cost);
      await addIn.host.settle();
      await writeFile(to, await addIn.save());
      print({ ...removed, cost });
    } catch (error) {
      throw sentenceOfFailure(error);
    } finally {
      addIn.close();
    }
  },
};
