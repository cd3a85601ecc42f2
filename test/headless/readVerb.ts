import { readSheets } from "../../src/domain/reading/readSheet";
import type { Finding, Reading } from "../../src/domain/reading/reading";
import { findingSentence, questionSentence } from "../../src/taskpane/messages";
import { withFile } from "./changedFile";
import { chosenSheets, correctionsFrom } from "./chosenSheets";
import { CommandFailure } from "./commandFailure";
import { readOptions } from "./options";
import type { Verb } from "./verbs";

const usage = "read FILE.xlsx… [--sheet NAME] [--corrections FILE.json]";

/** Prints what the add-in understands of each file's visible sheets, or of the one named. Writes nothing. */
export const readVerb: Verb = {
  usage,
  run: async (args, print) => {
    const { positionals: files, options } = readOptions(args, ["sheet", "corrections"], usage);
    if (files.length === 0) throw new CommandFailure(`Give a file.\n  npm run --silent headless -- ${usage}`);
    const corrections = await correctionsFrom(options.corrections);
    const names = options.sheet === undefined ? undefined : [options.sheet];
    for (const file of files) {
      print(await withFile(file, async () => ({ file, ...printed(readSheets(await chosenSheets("sheet", names), corrections)) })));
    }
  },
};

const printed = (reading: Reading) => ({
  sheet: reading.sheet,
  sheets: reading.sheets,
  regions: reading.regions,
  lines: reading.lines,
  kpis: reading.kpis.map(({ name, at, unit, direction, perspective, objective, owner, weight }) => ({
    name,
    at,
    unit,
    direction,
    perspective,
    objective,
    owner,
    weight,
  })),
  figures: reading.figures.map(({ at, kpi, entity, period, series, value, asked }) => ({
    at,
    kpi,
    entity,
    period,
    series,
    value,
    ...(asked ? { asked } : {}),
  })),
  notFigures: reading.notFigures,
  asked: reading.questions.map((question) => questionSentence(question)),
  questions: reading.questions.map((question) => ({ ...question, sentence: questionSentence(question) })),
  findings: reading.findings.map(printedFinding),
});

export const printedFinding = (finding: Finding) => ({
  code: finding.code,
  severity: finding.severity,
  at: finding.at,
  sentence: findingSentence(finding),
});
