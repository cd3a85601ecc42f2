import type { StructuredNode } from "../engine/formula/ast";
import type { Rect } from "./address";
import type { Sheet, Table, Workbook } from "./records";
import { allTables } from "./tableNames";

/** The cells of a table that a structured reference means, seen from a cell. */
export function structuredRect(
  workbook: Workbook,
  from: Sheet,
  at: { readonly row: number; readonly column: number },
  node: StructuredNode,
): { readonly sheet: Sheet; readonly rect: Rect }[] {
  const found = allTables(workbook).find(({ sheet, table }) =>
    node.table === "" ? sheet === from && isInside(table.range, at) : table.name.toLowerCase() === node.table.toLowerCase(),
  );
  if (found === undefined) return [];
  const { sheet, table } = found;
  const [left, right] = [
    columnOf(table, node.firstColumn, 0),
    columnOf(table, node.lastColumn ?? node.firstColumn, table.columns.length - 1),
  ];
  const rows = rowsOf(table, node, at.row);
  if (left === -1 || right === -1 || rows === null) return [];
  return [{ sheet, rect: { ...rows, column: table.range.column + Math.min(left, right), columns: Math.abs(right - left) + 1 } }];
}

const isInside = (rect: Rect, { row, column }: { readonly row: number; readonly column: number }): boolean =>
  row >= rect.row && row < rect.row + rect.rows && column >= rect.column && column < rect.column + rect.columns;

const columnOf = (table: Table, name: string | null, otherwise: number): number =>
  name === null ? otherwise : table.columns.findIndex((column) => column.name.toLowerCase() === name.toLowerCase());

function rowsOf({ range, showHeaders, showTotals }: Table, { parts }: StructuredNode, row: number): { row: number; rows: number } | null {
  if (parts.includes("thisRow")) return { row, rows: 1 };
  const all = parts.includes("all");
  const data = parts.length === 0 || parts.includes("data") || all;
  const head = showHeaders ? 1 : 0;
  const foot = showTotals ? 1 : 0;
  const from = (all || parts.includes("headers")) && showHeaders ? range.row : data ? range.row + head : range.row + range.rows - foot;
  const end =
    (all || parts.includes("totals")) && showTotals ? range.row + range.rows : data ? range.row + range.rows - foot : range.row + head;
  return end > from ? { row: from, rows: end - from } : null;
}
