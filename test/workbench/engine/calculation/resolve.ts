import { cellKey, maxColumns, maxRows, type Rect } from "../../workbook/address";
import type { DefinedName, Table } from "../../workbook/records";
import type { Corner, NameNode, ReferenceNode, SheetPrefix, StructuredNode } from "../formula/ast";
import type { WorkbookReader } from "./reader";
import type { SheetState } from "./sheetState";
import { fail, Reference, type Area } from "./value";

/** Where a formula stands. */
export interface Place {
  readonly sheet: SheetState;
  readonly row: number;
  readonly column: number;
  /** Inside a defined name, relative references count from the cell that uses it. */
  readonly relative: boolean;
}

function sheetsOf(reader: WorkbookReader, prefix: SheetPrefix): SheetState[] {
  const first = reader.sheetNamed(prefix.first) ?? fail("#REF!");
  if (prefix.last === null) return [first];
  const last = reader.sheetNamed(prefix.last) ?? fail("#REF!");
  const [from, to] = [Math.min(first.position, last.position), Math.max(first.position, last.position)];
  return [...reader.sheets.values()].filter(({ position }) => position >= from && position <= to).sort((a, b) => a.position - b.position);
}

export function resolveReference(reader: WorkbookReader, node: ReferenceNode, place: Place): Reference {
  const rect = rectOf(node, place);
  if (!node.sheet) return Reference.to(place.sheet, rect);
  return new Reference(sheetsOf(reader, node.sheet).map((sheet) => ({ sheet, rect })));
}

const rowOf = ({ row, rowAbsolute }: Corner, place: Place): number => (place.relative && !rowAbsolute ? (row + place.row) % maxRows : row);
const columnOf = ({ column, columnAbsolute }: Corner, place: Place): number =>
  place.relative && !columnAbsolute ? (column + place.column) % maxColumns : column;

function rectOf({ form, from, to }: ReferenceNode, place: Place): Rect {
  const [row, column] = [rowOf(from, place), columnOf(from, place)];
  if (form === "cell") return { row, column, rows: 1, columns: 1 };
  const [otherRow, otherColumn] = [rowOf(to, place), columnOf(to, place)];
  const isColumns = form === "columns";
  const isRows = form === "rows";
  return {
    row: isColumns ? 0 : Math.min(row, otherRow),
    column: isRows ? 0 : Math.min(column, otherColumn),
    rows: isColumns ? maxRows : Math.abs(row - otherRow) + 1,
    columns: isRows ? maxColumns : Math.abs(column - otherColumn) + 1,
  };
}

/** The cells a structured reference names; `#VALUE!` for "this row" outside the table's rows. */
export function resolveStructured(reader: WorkbookReader, node: StructuredNode, place: Place): Reference {
  const found = node.table === "" ? enclosing(reader, place) : reader.tableNamed(node.table);
  if (!found) return fail("#REF!");
  const { table, sheet } = found;
  const rows = rowsOf(table, node, sheet === place.sheet ? place.row : -1);
  const first = columnNamed(table, node.firstColumn, 0);
  const last =
    node.lastColumn === node.firstColumn && first >= 0 && node.firstColumn !== null
      ? first
      : columnNamed(table, node.lastColumn, table.columns.length - 1);
  const left = Math.min(first, last);
  return Reference.to(sheet, { ...rows, column: table.range.column + left, columns: Math.abs(last - first) + 1 });
}

function enclosing(reader: WorkbookReader, place: Place): { table: Table; sheet: SheetState } | undefined {
  const table = reader.tableAround(place.sheet, place.row, place.column);
  return table && { table, sheet: place.sheet };
}

function columnNamed(table: Table, name: string | null, otherwise: number): number {
  if (name === null) return otherwise;
  let at = table.columns.findIndex((column) => column.name === name);
  if (at < 0) {
    const wanted = name.toLowerCase();
    at = table.columns.findIndex((column) => column.name.toLowerCase() === wanted);
  }
  return at < 0 ? fail("#REF!") : at;
}

/** Rows of a table's parts. */
export function tableRows(table: Table): { readonly data: number; readonly dataRows: number } {
  const headers = table.showHeaders ? 1 : 0;
  return { data: table.range.row + headers, dataRows: Math.max(0, table.range.rows - headers - (table.showTotals ? 1 : 0)) };
}

function rowsOf(table: Table, { parts }: StructuredNode, row: number): { row: number; rows: number } {
  const { data, dataRows } = tableRows(table);
  if (parts.length === 0) return { row: data, rows: Math.max(1, dataRows) };
  if (parts.includes("thisRow")) return row >= data && row < data + dataRows ? { row, rows: 1 } : fail("#VALUE!");
  if (parts.includes("all")) return { row: table.range.row, rows: table.range.rows };
  const spans: { row: number; rows: number }[] = [];
  if (parts.includes("headers")) spans.push(table.showHeaders ? { row: table.range.row, rows: 1 } : fail("#REF!"));
  if (parts.includes("data")) spans.push({ row: data, rows: Math.max(1, dataRows) });
  if (parts.includes("totals")) spans.push(table.showTotals ? { row: data + dataRows, rows: 1 } : fail("#REF!"));
  const top = Math.min(...spans.map((span) => span.row));
  return { row: top, rows: Math.max(...spans.map((span) => span.row + span.rows)) - top };
}

/** A sheet's own name comes before the workbook's. */
export function findName(reader: WorkbookReader, { sheet, name }: NameNode, place: Place): DefinedName | undefined {
  const scope = sheet ? reader.sheetNamed(sheet.first) : place.sheet;
  return reader.nameCalled(name, scope);
}

/** A table's name alone means its data. */
export const wholeTable = (table: string): StructuredNode => ({
  kind: "structured",
  table,
  parts: [],
  firstColumn: null,
  lastColumn: null,
  start: 0,
  end: 0,
});

/** `A1#`: what the formula in A1 spilled. */
export function spillOf(reader: WorkbookReader, reference: Reference): Reference {
  const { sheet, rect } = reference.single;
  reader.value(sheet, rect.row, rect.column);
  const formula = sheet.formulas.get(cellKey(rect.row, rect.column));
  return formula?.spill ? Reference.to(sheet, formula.spill) : fail("#REF!");
}

/** The smallest rectangle around both (the `:` operator). */
export function span(a: Area, b: Area): Reference {
  if (a.sheet !== b.sheet) return fail("#VALUE!");
  const row = Math.min(a.rect.row, b.rect.row);
  const column = Math.min(a.rect.column, b.rect.column);
  return Reference.to(a.sheet, {
    row,
    column,
    rows: Math.max(a.rect.row + a.rect.rows, b.rect.row + b.rect.rows) - row,
    columns: Math.max(a.rect.column + a.rect.columns, b.rect.column + b.rect.columns) - column,
  });
}

/** What two references have in common (the space operator); `#NULL!` when nothing. */
export function intersection(a: Reference, b: Reference): Reference {
  const areas: Area[] = [];
  for (const one of a.areas) {
    for (const other of b.areas) {
      if (one.sheet !== other.sheet) continue;
      const row = Math.max(one.rect.row, other.rect.row);
      const column = Math.max(one.rect.column, other.rect.column);
      const rows = Math.min(one.rect.row + one.rect.rows, other.rect.row + other.rect.rows) - row;
      const columns = Math.min(one.rect.column + one.rect.columns, other.rect.column + other.rect.columns) - column;
      if (rows > 0 && columns > 0) areas.push({ sheet: one.sheet, rect: { row, column, rows, columns } });
    }
  }
  return areas.length > 0 ? new Reference(areas) : fail("#NULL!");
}

/** `@`: the one cell of a reference in the formula's row or column. */
export function implicitIntersection(reference: Reference, place: Place): Reference {
  const { sheet, rect } = reference.single;
  const row = rect.rows === 1 ? rect.row : place.row;
  const column = rect.columns === 1 ? rect.column : place.column;
  const inside = row >= rect.row && row < rect.row + rect.rows && column >= rect.column && column < rect.column + rect.columns;
  return inside ? Reference.to(sheet, { row, column, rows: 1, columns: 1 }) : fail("#VALUE!");
}
