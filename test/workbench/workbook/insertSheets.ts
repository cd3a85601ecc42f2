import type { Core } from "../core";
import type { SheetPrefix } from "../engine/formula/ast";
import { printNode, printReference } from "../engine/formula/printer";
import { rewriteFormula } from "../engine/formula/rewrite";
import { printStructured } from "../engine/formula/structured";
import { invalidArgument, itemNotFound } from "../protocol/apiError";
import { columnOfKey, rowOfKey } from "./address";
import type { DefinedName, Sheet, Workbook } from "./records";
import { copyName, insertSheet, nextSheetId, requireOpenStructure } from "./sheets";
import { rewriteWorkbook } from "./structureRewrite";
import { allTables, nextTableId } from "./tableNames";

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/**
 * Sheets of another workbook come in. A name that is taken gets " (2)"; references between the sheets that come in follow them,
 * references to other sheets of theirs become links to that file, whose last results stand. Names of theirs come along, and stay when
 * their sheets go.
 */
export function insertSheets(core: Core, source: Workbook, wanted: readonly string[], at: number): readonly Sheet[] {
  const { workbook } = core;
  requireOpenStructure(workbook);
  const chosen =
    wanted.length === 0 ? [...source.sheets] : wanted.map((name) => orNotThere(source.sheets.find((sheet) => same(sheet.name, name))));
  if (new Set(chosen).size !== chosen.length) throw invalidArgument();
  const renamed = newSheetNames(workbook, chosen);
  const renamedTables = newTableNames(workbook, chosen);
  const coming = new Set(chosen.flatMap(({ tables }) => tables.map(({ name }) => name.toLowerCase())));
  const stays = (name: string): boolean => !renamed.has(name.toLowerCase());
  const left = new Set(source.names.filter((name) => !chosen.some((sheet) => speaksOf(name, sheet))).map(({ name }) => name.toLowerCase()));
  const elsewhere = `'[${source.name.replace(/'/g, "''")}]'!`;
  const link = (name: string): string => `[${source.name}]${name}`;
  const prefix = ({ first, last }: SheetPrefix): SheetPrefix => ({
    first: stays(first) ? link(first) : (renamed.get(first.toLowerCase()) ?? first),
    last: last === null ? null : (renamed.get(last.toLowerCase()) ?? last),
  });
  rewriteWorkbook(source, (node) => {
    if (node.kind === "structured" && node.table !== "") {
      const name = renamedTables.get(node.table.toLowerCase());
      if (name !== undefined) return printStructured({ ...node, table: name });
      return coming.has(node.table.toLowerCase()) ? null : `${elsewhere}${printStructured(node)}`;
    }
    if (node.kind === "name" && !node.sheet) return left.has(node.name.toLowerCase()) ? `${elsewhere}${node.name}` : null;
    if ((node.kind !== "reference" && node.kind !== "name") || !node.sheet) return null;
    if (node.sheet.first.includes("[")) return null;
    const prefixed = { ...node, sheet: prefix(node.sheet) };
    return prefixed.kind === "reference" ? printReference(prefixed) : printNode(prefixed);
  });
  const sheets: Sheet[] = [];
  for (const [index, sheet] of chosen.entries()) {
    const made: Sheet = {
      ...sheet,
      id: nextSheetId(workbook),
      name: renamed.get(sheet.name.toLowerCase()) ?? sheet.name,
      tables: sheet.tables.map((table, place) => ({
        ...table,
        id: nextTableId(workbook, place),
        name: renamedTables.get(table.name.toLowerCase()) ?? table.name,
      })),
    };
    insertSheet(core, made, at + index);
    core.cost.cellsWritten += made.cells.size;
    sheets.push(made);
  }
  bringNames(workbook, source, sheets);
  core.engine.structureChanged();
  for (const sheet of sheets) {
    for (const [key, cell] of sheet.cells) {
      if (cell.formula !== null) core.engine.entered(sheet.id, { row: rowOfKey(key), column: columnOfKey(key), rows: 1, columns: 1 });
    }
  }
  core.calculation.markDue();
  return sheets;
}

function orNotThere(sheet: Sheet | undefined): Sheet {
  if (sheet === undefined) throw itemNotFound();
  return sheet;
}

/** By old name in lower case. */
function newSheetNames(workbook: Workbook, chosen: readonly Sheet[]): ReadonlyMap<string, string> {
  const taken = new Set(workbook.sheets.map(({ name }) => name.toLowerCase()));
  const names = new Map<string, string>();
  for (const { name } of chosen) {
    const free = taken.has(name.toLowerCase()) ? copyName(name, (each) => taken.has(each.toLowerCase())) : name;
    taken.add(free.toLowerCase());
    names.set(name.toLowerCase(), free);
  }
  return names;
}

/** New names of tables whose own is taken, by old name in lower case. */
function newTableNames(workbook: Workbook, chosen: readonly Sheet[]): ReadonlyMap<string, string> {
  const taken = new Set(allTables(workbook).map(({ table }) => table.name.toLowerCase()));
  const names = new Map<string, string>();
  for (const { name } of chosen.flatMap(({ tables }) => tables)) {
    let free = name;
    for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${name}${number}`;
    taken.add(free.toLowerCase());
    if (free !== name) names.set(name.toLowerCase(), free);
  }
  return names;
}

/** A name of the workbook comes along where a sheet that does is spoken of in it; where its own name is taken, it is that sheet's alone. */
function bringNames(workbook: Workbook, source: Workbook, sheets: readonly Sheet[]): void {
  for (const name of source.names) {
    const home = sheets.find((sheet) => speaksOf(name, sheet));
    if (home === undefined) continue;
    const isTaken =
      workbook.names.some((known) => same(known.name, name.name)) ||
      allTables(workbook).some(({ sheet, table }) => !sheets.includes(sheet) && same(table.name, name.name));
    (isTaken ? home.names : workbook.names).push({ ...name });
  }
}

function speaksOf({ formula }: DefinedName, { name }: Sheet): boolean {
  let speaks = false;
  rewriteFormula(formula, (node) => {
    if (node.kind === "reference" && node.sheet !== null && same(node.sheet.first, name)) speaks = true;
    return null;
  });
  return speaks;
}
