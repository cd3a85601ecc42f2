import type { SheetPrefix } from "../engine/formula/ast";
import { printNode, printReference } from "../engine/formula/printer";
import { printStructured } from "../engine/formula/structured";
import { cellKey } from "./address";
import type { Sheet, Table, Workbook } from "./records";
import { rewriteWorkbook, tableMeant } from "./structureRewrite";

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Gives a sheet another name, in every formula too. */
export function renameSheet(workbook: Workbook, sheet: Sheet, name: string): void {
  const old = sheet.name;
  sheet.name = name;
  const renamed = ({ first, last }: SheetPrefix): SheetPrefix => ({
    first: same(first, old) ? name : first,
    last: last !== null && same(last, old) ? name : last,
  });
  rewriteWorkbook(workbook, (node) => {
    if ((node.kind !== "reference" && node.kind !== "name") || !node.sheet || !mentions(node.sheet, old)) return null;
    const prefixed = { ...node, sheet: renamed(node.sheet) };
    return prefixed.kind === "reference" ? printReference(prefixed) : printNode(prefixed);
  });
}

const mentions = ({ first, last }: SheetPrefix, name: string): boolean => same(first, name) || (last !== null && same(last, name));

/** Takes a sheet out of the workbook: references to it become `#REF!`, a 3-D reference ends at its neighbour. */
export function deleteSheet(workbook: Workbook, sheet: Sheet): void {
  const at = workbook.sheets.indexOf(sheet);
  if (at < 0) return;
  const position = (name: string): number => workbook.sheets.findIndex((each) => same(each.name, name));
  const gone = new Set(sheet.tables.map(({ name }) => name.toLowerCase()));
  rewriteWorkbook(workbook, (node) => {
    if (node.kind === "structured") return gone.has(node.table.toLowerCase()) ? "#REF!" : null;
    if (node.kind === "name" && !node.sheet) return gone.has(node.name.toLowerCase()) ? "#REF!" : null;
    if ((node.kind !== "reference" && node.kind !== "name") || !node.sheet || !mentions(node.sheet, sheet.name)) return null;
    const { first, last } = node.sheet;
    if (node.kind === "name" || last === null || same(first, last)) return "#REF!";
    const [from, to] = [position(first), position(last)];
    const inward = (end: number, other: number): string => workbook.sheets[end === at ? end + Math.sign(other - end) : end]?.name ?? "";
    const [newFirst, newLast] = [inward(from, to), inward(to, from)];
    return printReference({ ...node, sheet: { first: newFirst, last: newFirst === newLast ? null : newLast } });
  });
  workbook.sheets.splice(at, 1);
  if (workbook.activeSheetId === sheet.id) workbook.activeSheetId = (workbook.sheets[at] ?? workbook.sheets[at - 1])?.id ?? "";
}

/** Gives a table another name, in every formula too. */
export function renameTable(workbook: Workbook, table: Table, name: string): void {
  const old = table.name;
  rewriteWorkbook(workbook, (node) => {
    if (node.kind === "structured" && same(node.table, old)) return printStructured({ ...node, table: name });
    return node.kind === "name" && !node.sheet && same(node.name, old) ? name : null;
  });
  table.name = name;
}

/** Gives a table's column another name: its header cell and every structured reference. */
export function renameTableColumn(workbook: Workbook, table: Table, columnId: number, name: string): void {
  const at = table.columns.findIndex(({ id }) => id === columnId);
  const column = table.columns[at];
  if (!column) return;
  const old = column.name;
  rewriteWorkbook(workbook, (node, home) => {
    if (node.kind !== "structured" || tableMeant(workbook, node, home) !== table) return null;
    const { firstColumn, lastColumn } = node;
    const renamed = (each: string | null): string | null => (each !== null && same(each, old) ? name : each);
    if (renamed(firstColumn) === firstColumn && renamed(lastColumn) === lastColumn) return null;
    return printStructured({ ...node, firstColumn: renamed(firstColumn), lastColumn: renamed(lastColumn) });
  });
  column.name = name;
  const sheet = workbook.sheets.find(({ tables }) => tables.includes(table));
  const header = sheet?.cells.get(cellKey(table.range.row, table.range.column + at));
  if (table.showHeaders && header) header.value = name;
}
