import { removeLights } from "../../src/app/removeLights";
import { excelLights } from "../../src/excel/lights";
import { changedFile, twoFiles } from "./changedFile";
import { readOptions } from "./options";
import type { Verb } from "./verbs";

const usage = "unlight IN.xlsx OUT.xlsx";

/** Takes all lights away from a workbook, saves it, and prints how many rules went. */
export const unlightVerb: Verb = {
  usage,
  run: async (args, print) => {
    const { positionals } = readOptions(args, [], usage);
    const [from, to] = twoFiles(positionals, usage);
    print(
      await changedFile(from, to, async ({ cost }) => {
        const removed = await removeLights(excelLights, null);
        return { ...removed, cost: cost() };
      }),
    );
  },
};
