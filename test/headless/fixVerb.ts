import { writeFile } from "node:fs/promises";
import { dataReport } from "../../src/app/dataReport";
import { fixData, fixedInPlace } from "../../src/app/fixData";
import { dataProblemCodes, type DataProblemCode } from "../../src/domain/dataReport/dataProblem";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { startAddIn } from "../support/addIn";
import { CommandFailure } from "./commandFailure";
import { readFileOrFail, readOptions, wordOrFail } from "./options";
import { sentenceOfFailure } from "./reportVerb";
import type { Verb } from "./verbs";

const usage = "fix IN.xlsx OUT.xlsx [--codes text-number,stray-spaces] [--sheet NAME]";

/** Puts right what is safe to put right, or only problems of the codes named, saves the workbook, and prints what changed and what is left. */
export const fixVerb: Verb = {
  usage,
  run: async (args, print) => {
    const { positionals, options } = readOptions(args, ["codes", "sheet"], usage);
    const [from, to] = positionals;
    if (from === undefined || to === undefined || positionals.length > 2) {
      throw new CommandFailure(`Give the file to read and the file to write.\n  npm run --silent headless -- ${usage}`);
    }
    const codes = options.codes?.split(",").map((code) => wordOrFail<DataProblemCode>("codes", code.trim(), dataProblemCodes));
    const scope = options.sheet === undefined ? {} : { sheets: [options.sheet] };
    const addIn = await startAddIn({ file: { name: from, bytes: await readFileOrFail(from) } });
    try {
      const { problems } = await dataReport(excelWorkbook, scope);
      const chosen =
        codes === undefined ? fixedInPlace(problems) : problems.filter(({ code, fix }) => fix !== null && codes.includes(code));
      const { changed, copies } = await fixData(excelWorkbook, chosen);
      await addIn.host.settle();
      const left = await dataReport(excelWorkbook, scope);
      await writeFile(to, await addIn.save());
      print({ fixed: chosen.length, changed, copies, left: left.problems.map(({ code, at }) => ({ code, at })) });
    } catch (error) {
      throw sentenceOfFailure(error);
    } finally {
      addIn.close();
    }
  },
};
