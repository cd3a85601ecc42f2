import { dataReport } from "../../src/app/dataReport";
import type { DataProblem } from "../../src/domain/dataReport/dataProblem";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { dataProblemSentence, fixSentence } from "../../src/taskpane/messages";
import { withFile } from "./changedFile";
import { correctionsFrom } from "./chosenSheets";
import { CommandFailure } from "./commandFailure";
import { readOptions } from "./options";
import type { Verb } from "./verbs";

const usage = "report IN.xlsx [--sheet NAME] [--as-of 2026-11-22] [--corrections FILE.json]";

/** Prints what is wrong with the data of a file's visible sheets, or of the one named, each problem with its cells, a sentence and its fix. Writes nothing. */
export const reportVerb: Verb = {
  usage,
  run: async (args, print) => {
    const { positionals, options } = readOptions(args, ["sheet", "as-of", "corrections"], usage);
    const [file] = positionals;
    if (file === undefined || positionals.length > 1) throw new CommandFailure(`Give a file.\n  npm run --silent headless -- ${usage}`);
    const corrections = await correctionsFrom(options.corrections);
    print(
      await withFile(file, async ({ cost }) => {
        const { sheets, problems } = await dataReport(excelWorkbook, {
          corrections,
          ...(options.sheet === undefined ? {} : { sheets: [options.sheet] }),
          ...(options["as-of"] === undefined ? {} : { asOf: options["as-of"] }),
        });
        return { file, sheets, problems: problems.map(printedProblem), cost: cost() };
      }),
    );
  },
};

const printedProblem = (problem: DataProblem) => ({
  code: problem.code,
  severity: problem.severity,
  at: problem.at,
  also: problem.also,
  sentence: dataProblemSentence(problem),
  details: problem.details,
  fix: problem.fix === null ? null : { ...problem.fix, sentence: fixSentence(problem.fix) },
});
