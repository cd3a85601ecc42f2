import { buildFrom } from "../../src/app/buildFrom";
import { buildScorecard, type BuildOptions, type BuildOutcome, UnbuildableReading, UnknownPeriod } from "../../src/app/buildScorecard";
import { cardOrders } from "../../src/app/card/sheet/cardOrder";
import { readKpiSheets } from "../../src/app/readKpiSheets";
import { readTogether } from "../../src/app/reading/readTogether";
import { cardSpans } from "../../src/domain/period/cardSpan";
import type { Answers, Corrections } from "../../src/domain/reading/reading";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { findingSentence, messagesFor } from "../../src/taskpane/messages";
import { changedFile, twoFiles } from "./changedFile";
import { builtCard } from "./builtCard";
import { chosenSheets, correctionsFrom } from "./chosenSheets";
import { CommandFailure } from "./commandFailure";
import { entityResults } from "./entityResults";
import { readJsonOrFail, readOptions, wordOrFail } from "./options";
import { printedFinding } from "./readVerb";
import type { Verb } from "./verbs";

const usage =
  "build IN.xlsx OUT.xlsx [--period P] [--attainment ratio|mirror] [--answers FILE.json] [--sheets A,B] [--corrections FILE.json] [--order card|exceptions] [--span period|year-to-date|rolling] [--fiscal-start 1-12]";

/** Builds the scorecard from a file's active sheet (with what completes it) or from the sheets named, saves the workbook, and prints what stands in its cells. */
export const buildVerb: Verb = {
  usage,
  run: async (args, print) => {
    const { positionals, options } = readOptions(
      args,
      ["period", "attainment", "answers", "sheets", "corrections", "order", "span", "fiscal-start"],
      usage,
    );
    const [from, to] = twoFiles(positionals, usage);
    const attainment = wordOrFail("attainment", options.attainment, ["ratio", "mirror"]);
    const order = wordOrFail("order", options.order, cardOrders);
    const span = wordOrFail("span", options.span, cardSpans);
    const months = Array.from({ length: 12 }, (_, month) => String(month + 1));
    const fiscalStart = wordOrFail("fiscal-start", options["fiscal-start"], months);
    const answers = (options.answers === undefined ? {} : await readJsonOrFail(options.answers)) as Answers;
    const corrections = await correctionsFrom(options.corrections);
    const sheets = options.sheets?.split(",").map((name) => name.trim());
    const words = messagesFor("en").sheet;
    const settings = {
      attainment,
      period: options.period,
      order,
      span,
      fiscalStart: fiscalStart === undefined ? undefined : Number(fiscalStart),
    };
    print(
      await changedFile(from, to, async ({ addIn, cost }) => {
        const built = sheets
          ? buildScorecard(excelWorkbook, readTogether(await chosenSheets("sheets", sheets), corrections), answers, settings, words)
          : buildAsProposed(corrections, answers, settings);
        const { findings } = await built.catch(refused);
        const spent = cost();
        await addIn.host.settle();
        const stored = await excelWorkbook.readStored();
        const card = builtCard(stored, words);
        return { ...card, results: [...card.results, ...entityResults(stored)], findings: findings.map(printedFinding), cost: spent };
      }),
    );
  },
};

/** What a press on Build does right after the sheets were read, with these corrections and answers. */
async function buildAsProposed(corrections: Corrections, answers: Answers, settings: BuildOptions): Promise<BuildOutcome> {
  const sheets = await readKpiSheets(excelWorkbook);
  const { start } = sheets;
  const choice = { ...start, corrections: { ...start.corrections, ...corrections }, answers };
  return buildFrom(excelWorkbook, sheets, choice, settings, messagesFor("en").sheet);
}

/** Why nothing was built, in sentences. */
export function refused(error: unknown): never {
  if (error instanceof UnbuildableReading)
    throw new CommandFailure(
      error.findings
        .filter(({ severity }) => severity === "error")
        .map((finding) => findingSentence(finding))
        .join("\n"),
    );
  if (error instanceof UnknownPeriod) throw new CommandFailure(`--period ${error.period}: use one of ${error.periods.join(", ")}.`);
  throw error;
}
