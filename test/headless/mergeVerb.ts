import { applyMerge, chooseForAll } from "../../src/app/travel/applyMerge";
import { UnmergeableFile, type ChangedFigure } from "../../src/app/travel/mergeInHand";
import { readMerge } from "../../src/app/travel/readMerge";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { messagesFor } from "../../src/taskpane/messages";
import { sentenceOfMergeFinding, sentenceOfRefusal } from "../../src/taskpane/messages/travelSentences";
import { xlsxFiles } from "../../src/xlsx/workbookFiles";
import { changedFile } from "./changedFile";
import { CommandFailure } from "./commandFailure";
import { readFileOrFail, readOptions, wordOrFail } from "./options";
import type { Verb } from "./verbs";

const usage = "merge IN.xlsx DEPARTMENT.xlsx OUT.xlsx [--take ask|theirs|mine]";

/**
 * Brings an entity's sheet that left as a workbook of its own, or a copy of the whole workbook, back into the workbook it came from, saves that, and
 * prints what was taken, kept and left open.
 */
export const mergeVerb: Verb = {
  usage,
  run: async (args, print) => {
    const { positionals, options } = readOptions(args, ["take"], usage);
    const [from, department, to] = positionals;
    if (from === undefined || department === undefined || to === undefined || positionals.length > 3) {
      throw new CommandFailure(
        `Give the workbook, the file that came back, and the file to write.\n  npm run --silent headless -- ${usage}`,
      );
    }
    const take = wordOrFail("take", options.take, ["ask", "theirs", "mine"] as const) ?? "ask";
    const { travel } = messagesFor("en");
    const back = await readFileOrFail(department);
    print(
      await changedFile(from, to, async ({ cost }) => {
        const inHand = await readMerge(excelWorkbook, xlsxFiles, back);
        const outcome = await applyMerge(excelWorkbook, inHand, chooseForAll(inHand, take === "ask" ? null : take));
        const entities = inHand.sheets.filter(({ differences }) => inHand.sheets.length === 1 || differences > 0);
        return {
          entity: entities.map(({ entity }) => entity).join(", "),
          sheets: inHand.sheets.map(({ entity, sheet, base, differences }) => ({ entity, sheet, base, differences })),
          taken: outcome.taken.map(printed),
          kept: outcome.kept.map(printed),
          asked: outcome.asked.map(printed),
          findings: outcome.findings.map((finding) => ({ ...finding, sentence: sentenceOfMergeFinding(travel, finding) })),
          cost: cost(),
        };
      }).catch((error: unknown) => {
        throw error instanceof UnmergeableFile ? new CommandFailure(`${department}: ${sentenceOfRefusal(travel, error)}`) : error;
      }),
    );
  },
};

const printed = ({ entity, kpi, period, series, from, to, at }: ChangedFigure) => ({ entity, kpi, period, series, from, to, at });
