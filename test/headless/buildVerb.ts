import { writeFile } from "node:fs/promises";
import { buildFrom } from "../../src/app/buildFrom";
import { buildScorecard, type BuildOptions, type BuildOutcome, UnbuildableReading, UnknownPeriod } from "../../src/app/buildScorecard";
import { cardOrders } from "../../src/app/card/sheet/cardOrder";
import { WorkbookError } from "../../src/app/ports";
import { readKpiSheets } from "../../src/app/readKpiSheets";
import { readTogether } from "../../src/app/reading/readTogether";
import { cardSpans } from "../../src/domain/period/cardSpan";
import type { Answers, Corrections } from "../../src/domain/reading/reading";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { findingSentence, messagesFor } from "../../src/taskpane/messages";
import { startAddIn } from "../support/addIn";
import { builtCard } from "./builtCard";
import { chosenSheets, correctionsFrom } from "./chosenSheets";
import { CommandFailure } from "./commandFailure";
import { entityResults } from "./entityResults";
import { readFileOrFail, readJsonOrFail, readOptions, wordOrFail } from "./options";
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
    const [from, to] = positionals;
    if (from === undefined || to === undefined || positionals.length > 2) {
      throw new CommandFailure(`Give the file to read and the file to write.\n  npm run --silent headless -- ${usage}`);
    }
    const attainment = wordOrFail("attainment", options.attainment, ["ratio", "mirror"]);
    const order = wordOrFail("order", options.order, cardOrders);
    const span = wordOrFail("span", options.span, cardSpans);
    const months = Array.from({ length: 12 }, (_, month) => String(month + 1));
    const fiscalStart = wordOrFail("fiscal-start", options["fiscal-start"], months);
    const answers = (options.answers === undefined ? {} : await readJsonOrFail(options.answers)) as Answers;
    const corrections = await correctionsFrom(options.corrections);
    const sheets = options.sheets?.split(",").map((name) => name.trim());
    const words = messagesFor("en").sheet;
    const addIn = await startAddIn({ file: { name: from, bytes: await readFileOrFail(from) } });
    const before = { ...addIn.host.cost };
    try {
      const settings = {
        attainment,
        period: options.period,
        order,
        span,
        fiscalStart: fiscalStart === undefined ? undefined : Number(fiscalStart),
      };
      const outcome = sheets
        ? await buildScorecard(excelWorkbook, readTogether(await chosenSheets("sheets", sheets), corrections), answers, settings, words)
        : await buildAsProposed(corrections, answers, settings);
      const cost = costSince(before, addIn.host.cost);
      await addIn.host.settle();
      const stored = await excelWorkbook.readStored();
      const built = builtCard(stored, words);
      await writeFile(to, await addIn.save());
      const results = [...built.results, ...entityResults(stored)];
      print({ ...built, results, findings: outcome.findings.map(printedFinding), cost });
    } catch (error) {
      throw sentenceOf(error);
    } finally {
      addIn.close();
    }
  },
};

/** What a press on Build does right after the sheets were read, with these corrections and answers. */
async function buildAsProposed(corrections: Corrections, answers: Answers, settings: BuildOptions): Promise<BuildOutcome> {
  const sheets = await readKpiSheets(excelWorkbook);
  const { start } = sheets;
  const choice = { ...start, corrections: { ...start.corrections, ...corrections }, answers };
  return buildFrom(excelWorkbook, sheets, choice, settings, messagesFor("en").sheet);
}

export const costSince = <Cost extends { readonly [Name in keyof Cost]: number }>(before: Cost, after: Cost): Cost =>
  Object.fromEntries(Object.entries<number>(after).map(([name, total]) => [name, total - before[name as keyof Cost]])) as Cost;

function sentenceOf(error: unknown): unknown {
  if (error instanceof UnbuildableReading) {
    return new CommandFailure(
      error.findings
        .filter(({ severity }) => severity === "error")
        .map((finding) => findingSentence(finding))
        .join("\n"),
    );
  }
  if (error instanceof UnknownPeriod) return new CommandFailure(`--period ${error.period}: use one of ${error.periods.join(", ")}.`);
  if (error instanceof WorkbookError) return new CommandFailure(messagesFor("en").workbookErrors[error.code](error.at));
  return error;
}
