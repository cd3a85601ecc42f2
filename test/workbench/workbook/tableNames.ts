import { invalidArgument } from "../protocol/apiError";
import { parseRect } from "./address";
import type { Sheet, Workbook } from "./records";

/** What a table or a defined name may be called: no cell address in either notation, letters, digits, `_`, `.`, `\`, ≤ 255 characters. */
export function isNameAllowed(name: string): boolean {
  if (name.length === 0 || name.length > 255) return false;
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name)) return false;
  if (/^[rc]$/i.test(name)) return false;
  if (/^r\d*c?\d*$|^c\d*$/i.test(name) && /^r?\d*c?\d*$/i.test(name)) return false;
  return parseRect(name) === null;
}

export const allTables = (workbook: Workbook): { readonly sheet: Sheet; readonly table: Sheet["tables"][number] }[] =>
  workbook.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));

/** Table names and workbook names share one namespace; a duplicate is a bare InvalidArgument. */
export function requireFreeTableName(workbook: Workbook, name: string, except: string | null = null): void {
  if (!isNameAllowed(name)) throw invalidArgument();
  const wanted = name.toLowerCase();
  const taken =
    allTables(workbook).some(({ table }) => table.id !== except && table.name.toLowerCase() === wanted) ||
    workbook.names.some((defined) => defined.name.toLowerCase() === wanted);
  if (taken) throw invalidArgument();
}

/** A table's id is a number in text, unique in the workbook. */
export const nextTableId = (workbook: Workbook, offset = 0): string =>
  String(
    Math.max(
      0,
      ...allTables(workbook)
        .map(({ table }) => Number(table.id))
        .filter(Number.isFinite),
    ) +
      1 +
      offset,
  );
