import { isSource } from "../../src/app/readKpiSheets";
import type { Corrections } from "../../src/domain/reading/reading";
import type { SheetGrid } from "../../src/domain/reading/sheetGrid";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { CommandFailure } from "./commandFailure";
import { readJsonOrFail } from "./options";

/** The sheets of the open workbook that are named, in that order; without names every visible one that is not the add-in's own. */
export async function chosenSheets(option: string, names: readonly string[] | undefined): Promise<readonly SheetGrid[]> {
  const contents = await excelWorkbook.readAllSheets();
  if (names === undefined) return contents.filter(isSource).map(({ grid }) => grid);
  return names.map((name) => {
    const found = contents.find(({ grid }) => grid.sheet === name);
    if (found) return found.grid;
    throw new CommandFailure(`--${option} ${name}: use one of ${contents.map(({ grid }) => grid.sheet).join(", ")}.`);
  });
}

/** Roles by line id from a file. */
export const correctionsFrom = async (path: string | undefined): Promise<Corrections> =>
  path === undefined ? {} : ((await readJsonOrFail(path)) as Corrections);
