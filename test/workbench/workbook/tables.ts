import type { Core } from "../core";
import { styleOfNewTables } from "../objects/tableStyle";
import { sourceOf } from "../events";
import { invalidArgument, mergedRangeConflict } from "../protocol/apiError";
import { intersects, type Rect } from "./address";
import { cellAt, styleAt } from "./cells";
import { setContent, told } from "./content";
import { headerText } from "./headers";
import type { Sheet, Table, TableColumn } from "./records";
import { shiftCells } from "./shift";
import { renameTable as renameTableRecords, renameTableColumn } from "./structure";
import { allTables, nextTableId, requireFreeTableName } from "./tableNames";

export const headerOf = (table: Table): Rect | null => (table.showHeaders ? { ...table.range, rows: 1 } : null);

export const totalsOf = (table: Table): Rect | null =>
  table.showTotals ? { ...table.range, row: table.range.row + table.range.rows - 1, rows: 1 } : null;

/** The data rows; a table without any still has one blank row. */
export function bodyOf(table: Table): Rect | null {
  const head = table.showHeaders ? 1 : 0;
  const rows = table.range.rows - head - (table.showTotals ? 1 : 0);
  return rows > 0 ? { ...table.range, row: table.range.row + head, rows } : null;
}

export const columnAt = (table: Table, column: number): TableColumn | undefined => table.columns[column - table.range.column];

export const tableAt = (sheet: Sheet, row: number, column: number): Table | undefined =>
  sheet.tables.find(({ range }) => intersects(range, { row, column, rows: 1, columns: 1 }));

function requireTableRoom(sheet: Sheet, rect: Rect, except: Table | null = null): void {
  if (sheet.tables.some((table) => table !== except && intersects(table.range, rect))) throw mergedRangeConflict();
  if (sheet.merges.some((merge) => intersects(merge, rect))) throw mergedRangeConflict();
}

const nextTableName = (core: Core): string => {
  const taken = new Set(allTables(core.workbook).map(({ table }) => table.name.toLowerCase()));
  for (let number = 1; ; number++) if (!taken.has(`table${number}`)) return `Table${number}`;
};

/** Makes a table of a range. Without headers a row is put in above, moving the cells below it down. */
export function addTable(core: Core, sheet: Sheet, given: Rect, hasHeaders: boolean): Table {
  requireTableRoom(sheet, given);
  let range = given;
  if (!hasHeaders) {
    shiftCells(core, sheet, { ...given, rows: 1 }, "Down");
    range = { ...given, rows: given.rows + 1 };
  } else if (given.rows === 1) {
    range = { ...given, rows: 2 };
    requireTableRoom(sheet, range);
  }
  const table: Table = {
    id: nextTableId(core.workbook),
    name: nextTableName(core),
    range,
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    style: styleOfNewTables(core),
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    columns: [],
  };
  for (let index = 0; index < range.columns; index++) {
    const column = range.column + index;
    const value = hasHeaders ? (cellAt(sheet, range.row, column)?.value ?? null) : null;
    const name = headerText(
      value,
      styleAt(sheet, range.row, column).numberFormat,
      table.columns.map((other) => other.name),
      index + 1,
    );
    setContent(sheet, range.row, column, { formula: null, value: name });
    const formula = commonFormula(sheet, { row: range.row + 1, column, rows: range.rows - 1, columns: 1 });
    table.columns.push(formula === null ? { id: index + 1, name } : { id: index + 1, name, formula });
  }
  sheet.tables.push(table);
  core.engine.definitionsChanged();
  told(core, sheet, { ...range, rows: 1 });
  const { source } = sourceOf(core.actor);
  core.events.raise("tableAdded", [sheet.id], () => ({ tableId: table.id, worksheetId: sheet.id, source }));
  return table;
}

/** A column whose cells all hold the same formula text is a calculated one when a table is made of it. */
function commonFormula(sheet: Sheet, body: Rect): string | null {
  const first = cellAt(sheet, body.row, body.column)?.formula ?? null;
  if (first === null) return null;
  for (let row = body.row + 1; row < body.row + body.rows; row++) if (cellAt(sheet, row, body.column)?.formula !== first) return null;
  return first;
}

export function renameTable(core: Core, table: Table, name: string): void {
  if (name === table.name) return;
  requireFreeTableName(core.workbook, name, table.id);
  renameTableRecords(core.workbook, table, name);
  core.engine.structureChanged();
  core.calculation.markDue();
}

export function renameColumn(core: Core, sheet: Sheet, table: Table, column: TableColumn, name: string): void {
  if (column.name === name) return;
  renameTableColumn(core.workbook, table, column.id, name);
  core.engine.structureChanged();
  core.calculation.markDue();
  core.redraw({ kind: "cells", sheetId: sheet.id });
}

/** The new range keeps the header row, and overlaps the old one. */
export function resizeTable(core: Core, sheet: Sheet, table: Table, range: Rect): void {
  if (range.row !== table.range.row || !intersects(range, table.range)) throw invalidArgument();
  if (range.rows < (table.showHeaders ? 2 : 1)) throw invalidArgument();
  requireTableRoom(sheet, range, table);
  const kept: TableColumn[] = [];
  for (let index = 0; index < range.columns; index++) {
    const column = range.column + index;
    const own = columnAt(table, column);
    if (own !== undefined) {
      kept.push(own);
      continue;
    }
    const value = cellAt(sheet, range.row, column)?.value ?? null;
    const names = [...kept, ...table.columns].map((other) => other.name);
    const name = headerText(value, styleAt(sheet, range.row, column).numberFormat, names, index + 1);
    const id = Math.max(0, ...[...kept, ...table.columns].map((other) => other.id)) + 1;
    if (table.showHeaders) setContent(sheet, range.row, column, { formula: null, value: name });
    kept.push({ id, name });
  }
  table.columns.splice(0, table.columns.length, ...kept);
  table.range = range;
  core.engine.definitionsChanged();
  told(core, sheet, { ...range, rows: 1 });
}

/** Takes the table away with its cells' contents. */
export function deleteTable(core: Core, sheet: Sheet, table: Table): void {
  removeTable(core, sheet, table);
  shiftCells(core, sheet, table.range, "Up");
}

/** Takes the table away, its cells stay. */
export function removeTable(core: Core, sheet: Sheet, table: Table): void {
  sheet.tables.splice(sheet.tables.indexOf(table), 1);
  core.engine.definitionsChanged();
  core.calculation.markDue();
  core.redraw({ kind: "cells", sheetId: sheet.id });
  const { source } = sourceOf(core.actor);
  core.events.raise("tableDeleted", [sheet.id], () => ({ tableId: table.id, tableName: table.name, worksheetId: sheet.id, source }));
}
