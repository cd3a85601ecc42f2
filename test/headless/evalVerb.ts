import { isCellError, type CellValue } from "../workbench/workbook/values";
import { cellKey } from "../workbench/workbook/address";
import { startAddIn } from "../support/addIn";
import { readFileOrFail, readOptions, wordOrFail } from "./options";
import { CommandFailure } from "./commandFailure";
import type { Verb } from "./verbs";

const usage = "eval FORMULA… [--workbook FILE.xlsx] [--blanks zero|null]";

/** Far from anything a sheet uses, with room to spill. */
const scratch = { row: 500_000, column: 8_000 };

/** Types formulas into a cell of the workbook's active sheet, one after another, and prints what each shows. */
export const evalVerb: Verb = {
  usage,
  run: async (args, print) => {
    const { positionals, options } = readOptions(args, ["workbook", "blanks"], usage);
    if (positionals.length === 0) throw new CommandFailure(`Give a formula.\n  npm run --silent headless -- ${usage}`);
    const file = options.workbook;
    const addIn = await startAddIn({
      ...(file === undefined ? {} : { file: { name: file, bytes: await readFileOrFail(file) } }),
      settings: { blanksArriveAs: wordOrFail("blanks", options.blanks, ["zero", "null"]) ?? "zero" },
    });
    const { host } = addIn;
    const sheetId = host.workbook.activeSheetId;
    for (const formula of positionals) {
      const refusal = host.typeInto(sheetId, scratch, formula.startsWith("=") ? formula : `=${formula}`);
      if (refusal) {
        print({ error: "#NAME?", message: refusal.refused });
        continue;
      }
      await host.settle();
      print(shown(host.workbook.sheets.find(({ id }) => id === sheetId)?.cells ?? new Map()));
      host.clearContents(sheetId, { ...scratch, rows: 1, columns: 1 });
      await host.settle();
    }
    addIn.close();
  },
};

function shown(
  cells: ReadonlyMap<number, { readonly value: CellValue; readonly spill?: { rows: number; columns: number } | undefined }>,
): unknown {
  const anchor = cells.get(cellKey(scratch.row, scratch.column));
  const { rows, columns } = anchor?.spill ?? { rows: 1, columns: 1 };
  const at = (row: number, column: number): CellValue => cells.get(cellKey(scratch.row + row, scratch.column + column))?.value ?? null;
  const first = at(0, 0);
  if (rows === 1 && columns === 1 && isCellError(first)) return { error: first.error, message: first.message ?? "" };
  const errors: unknown[] = [];
  const values = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => {
      const value = at(row, column);
      if (!isCellError(value)) return value;
      errors.push({ row, column, error: value.error, message: value.message ?? "" });
      return value.error;
    }),
  );
  return errors.length > 0 ? { values, errors } : { values };
}
