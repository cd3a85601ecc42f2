import { writeFile } from "node:fs/promises";
import { linesOf, selfCheck } from "../../src/app/selfCheck";
import { selfCheckColumns } from "../../src/app/selfCheckColumns";
import { publishedExamples } from "../../src/domain/published/publishedExamples";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { messagesFor } from "../../src/taskpane/messages";
import { startAddIn } from "../support/addIn";
import { CommandFailure } from "./commandFailure";
import { readOptions } from "./options";
import type { Verb } from "./verbs";

const usage = "selfcheck OUT.xlsx";

/** Writes the published examples into a new workbook, saves it, and prints which differ from what the functions answer there. */
export const selfCheckVerb: Verb = {
  usage,
  run: async (args, print) => {
    const { positionals } = readOptions(args, [], usage);
    const [to] = positionals;
    if (to === undefined || positionals.length > 1) {
      throw new CommandFailure(`Give the file to write.\n  npm run --silent headless -- ${usage}`);
    }
    const words = messagesFor("en").sheet;
    const addIn = await startAddIn();
    try {
      await selfCheck(excelWorkbook, words);
      await addIn.host.settle();
      const block = (await excelWorkbook.readStored()).blocks.selfCheck;
      const cell = (line: number, column: (typeof selfCheckColumns)[number]) => block?.values[line + 1]?.[selfCheckColumns.indexOf(column)];
      const lines = publishedExamples.flatMap((example) => linesOf(example));
      const differ = lines.flatMap(({ example: { id, formula }, published }, line) =>
        cell(line, "verdict") === words.selfCheck.agrees ? [] : [{ id, formula, published, result: cell(line, "result") ?? null }],
      );
      await writeFile(to, await addIn.save());
      const differing = new Set(differ.map(({ id }) => id));
      print({ examples: publishedExamples.length, agree: publishedExamples.length - differing.size, differ });
    } finally {
      addIn.close();
    }
  },
};
