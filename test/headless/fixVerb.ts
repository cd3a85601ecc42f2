import { dataReport } from "../../src/app/dataReport";
import { fixData, fixedInPlace } from "../../src/app/fixData";
import { dataProblemCodes, type DataProblemCode } from "../../src/domain/dataReport/dataProblem";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { changedFile, twoFiles } from "./changedFile";
import { readOptions, wordOrFail } from "./options";
import type { Verb } from "./verbs";

const usage = "fix IN.xlsx OUT.xlsx [--codes text-number,stray-spaces] [--sheet NAME]";

/** Puts right what is safe to put right, or only problems of the codes named, saves the workbook, and prints what changed and what is left. */
export const fixVerb: Verb = {
  usage,
  run: async (args, print) => {
    const { positionals, options } = readOptions(args, ["codes", "sheet"], usage);
    const [from, to] = twoFiles(positionals, usage);
    const codes = options.codes?.split(",").map((code) => wordOrFail<DataProblemCode>("codes", code.trim(), dataProblemCodes));
    const scope = options.sheet === undefined ? {} : { sheets: [options.sheet] };
    print(
      await changedFile(from, to, async ({ addIn }) => {
        const { problems } = await dataReport(excelWorkbook, scope);
        const chosen =
          codes === undefined ? fixedInPlace(problems) : problems.filter(({ code, fix }) => fix !== null && codes.includes(code));
        const { changed, copies } = await fixData(excelWorkbook, chosen);
        await addIn.host.settle();
        const left = await dataReport(excelWorkbook, scope);
        return { fixed: chosen.length, changed, copies, left: left.problems.map(({ code, at }) => ({ code, at })) };
      }),
    );
  },
};
