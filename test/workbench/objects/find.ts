import type { Core } from "../core";
import { invalidArgument, itemNotFound } from "../protocol/apiError";
import { parseRect, type Rect } from "../workbook/address";
import { allTables } from "../workbook/tableNames";
import type { DefinedName, Sheet } from "../workbook/records";

export interface Place {
  readonly sheet: Sheet;
  readonly rect: Rect;
}

/** A sheet by its id or its name, as `getItem` finds it; null when there is none. */
export function findSheet(core: Core, key: unknown): Sheet | null {
  if (typeof key !== "string" && typeof key !== "number") throw invalidArgument();
  const wanted = String(key).toLowerCase();
  const { sheets } = core.workbook;
  return sheets.find(({ id }) => id.toLowerCase() === wanted) ?? sheets.find(({ name }) => name.toLowerCase() === wanted) ?? null;
}

/** Splits `'My sheet'!A1` into its sheet's name and the rest. */
export function splitSheet(address: string): { readonly sheet: string | null; readonly rest: string } {
  const at = address.lastIndexOf("!");
  if (at === -1) return { sheet: null, rest: address };
  const name = address.slice(0, at);
  const quoted = /^'(.*)'$/s.exec(name);
  return { sheet: quoted ? (quoted[1] ?? "").replace(/''/g, "'") : name, rest: address.slice(at + 1) };
}

/** The range an address or a name stands for, seen from a sheet; null when it is neither. */
export function findRange(core: Core, from: Sheet, address: string): Place | null {
  const { sheet: prefix, rest } = splitSheet(address.trim());
  const sheet = prefix === null ? from : findSheet(core, prefix);
  if (sheet === null) return null;
  const rect = parseRect(rest);
  if (rect !== null) return { sheet, rect };
  const name = findName(core, sheet, rest);
  if (name !== null) return rangeOfFormula(core, sheet, name.formula);
  return rangeOfStructured(core, rest);
}

export const requireRange = (core: Core, from: Sheet, address: string): Place => {
  const found = findRange(core, from, address);
  if (found === null) throw invalidArgument();
  return found;
};

export function findName(core: Core, sheet: Sheet | null, name: string): DefinedName | null {
  const wanted = name.toLowerCase();
  const among = (names: readonly DefinedName[]): DefinedName | undefined =>
    names.find((candidate) => candidate.name.toLowerCase() === wanted);
  return (sheet === null ? undefined : among(sheet.names)) ?? among(core.workbook.names) ?? null;
}

/** The single range a formula like `=Sheet1!$A$1:$B$2` names; null when it is anything else. */
export function rangeOfFormula(core: Core, from: Sheet, formula: string): Place | null {
  const body = formula.replace(/^=/, "").trim();
  const { sheet: prefix, rest } = splitSheet(body);
  const rect = parseRect(rest);
  if (rect === null) return prefix === null ? rangeOfStructured(core, body) : null;
  const sheet = prefix === null ? from : findSheet(core, prefix);
  return sheet === null ? null : { sheet, rect };
}

/** `Sales`, `Sales[#All]`, `Sales[Amount]`: what a table's reference in an address stands for. */
function rangeOfStructured(core: Core, text: string): Place | null {
  const parts = /^([^[\]]+?)(?:\[(.*)\])?$/s.exec(text);
  if (parts === null) return null;
  const found = allTables(core.workbook).find(({ table }) => table.name.toLowerCase() === (parts[1] ?? "").toLowerCase());
  if (found === undefined) return null;
  const { sheet, table } = found;
  const head = table.showHeaders ? 1 : 0;
  const body: Rect = { ...table.range, row: table.range.row + head, rows: table.range.rows - head - (table.showTotals ? 1 : 0) };
  const inner = parts[2]?.trim();
  if (inner === undefined || inner === "" || inner.toLowerCase() === "#data") return { sheet, rect: body };
  if (inner.toLowerCase() === "#all") return { sheet, rect: table.range };
  if (inner.toLowerCase() === "#headers") return table.showHeaders ? { sheet, rect: { ...table.range, rows: 1 } } : null;
  if (inner.toLowerCase() === "#totals")
    return table.showTotals ? { sheet, rect: { ...table.range, row: table.range.row + table.range.rows - 1, rows: 1 } } : null;
  const index = table.columns.findIndex(({ name }) => name.toLowerCase() === inner.replace(/'([[\]#'@])/g, "$1").toLowerCase());
  return index === -1 ? null : { sheet, rect: { ...body, column: body.column + index, columns: 1 } };
}

export const orNotFound = <T>(found: T | null | undefined): T => {
  if (found === null || found === undefined) throw itemNotFound();
  return found;
};
