import type { Core } from "../core";
import { insertDeleteConflict, invalidArgument, itemNotFound } from "../protocol/apiError";
import { anything, arrayOf, boolean, count, either, integer, object, optional } from "../protocol/arguments";
import { excelObject, method, readOnly, type ExcelClass, type ExcelObject, type Json } from "../protocol/excelClass";
import type { Rect } from "../workbook/address";
import { cellAt, hasContent, usedRect } from "../workbook/cells";
import { clearContents, enterCells, type Entry } from "../workbook/enter";
import { hasFilters } from "../workbook/filters";
import { shiftCells } from "../workbook/shift";
import { growDown } from "../workbook/tableEntry";
import { bodyOf } from "../workbook/tables";
import { plainValue } from "./raise";
import { shaped } from "./rangeReads";
import type { TableRowState, TableState } from "./states";

const rowCount = ({ table }: TableState): number => bodyOf(table)?.rows ?? 0;

const rectOfRow = (self: TableRowState): Rect => {
  const body = bodyOf(self.table);
  if (body === null || self.index < 0 || self.index >= body.rows) throw itemNotFound();
  return { ...body, row: body.row + self.index, rows: 1 };
};

/** A table of one blank row is one that waits for its first. */
function waitsForFirst({ sheet, table }: TableState): boolean {
  const body = bodyOf(table);
  if (body === null || body.rows !== 1) return false;
  return table.columns.every((_column, index) => !hasContent(cellAt(sheet, body.row, body.column + index)));
}

/** Rows of values, one row, or one value for every cell of one row. */
function rowsOf(self: TableState, values: unknown): readonly (readonly unknown[])[] {
  if (values === undefined || values === null) return [self.table.columns.map(() => null)];
  if (!Array.isArray(values)) return [self.table.columns.map(() => values)];
  return Array.isArray(values[0]) ? (values as unknown[][]) : [values as unknown[]];
}

function addRows(core: Core, self: TableState, index: number | undefined, values: unknown, alwaysInsert: boolean): ExcelObject {
  const { sheet, table } = self;
  const rows = rowsOf(self, values);
  const existing = rowCount(self);
  const fillsFirst = waitsForFirst(self) && (index === undefined || index === null || index === -1 || index === 0);
  const at = fillsFirst ? 0 : index === undefined || index === -1 ? existing : index;
  if (at < 0 || at > existing) throw invalidArgument();
  if (rows.some((row) => row.length !== table.columns.length)) throw invalidArgument();
  const added = fillsFirst ? rows.length - 1 : rows.length;
  if (added > 0) {
    const { range } = table;
    const first = range.row + (table.showHeaders ? 1 : 0) + at + (fillsFirst ? 1 : 0);
    const isEnd = at + (fillsFirst ? 1 : 0) === existing;
    const end = { ...range, row: first, rows: added };
    const blankBelow = isEnd && !table.showTotals && usedRect(sheet, end, true) === null;
    if (alwaysInsert || !blankBelow) shiftCells(core, sheet, end, "Down");
    if (isEnd && !table.showTotals) growDown(sheet, table, added);
    else if (table.range.rows === range.rows) table.range = { ...range, rows: range.rows + added };
    core.engine.definitionsChanged();
  }
  const body = bodyOf(table);
  if (body === null) throw itemNotFound();
  const target: Rect = { ...body, row: body.row + at, rows: rows.length };
  enterCells(core, sheet, target, shaped({ sheet, rect: target }, rows) as Entry[][]);
  return excelObject("TableRow", { ...self, index: at });
}

/** A table keeps one row, blank when its last is deleted. Filtered tables refuse. */
function deleteRows(core: Core, self: TableState, indexes: readonly number[]): void {
  if (hasFilters(self.table)) throw insertDeleteConflict();
  if (indexes.some((index) => index < 0 || index >= rowCount(self))) throw itemNotFound();
  for (const index of [...new Set(indexes)].sort((a, b) => b - a)) {
    const rect = rectOfRow({ ...self, index });
    if (rowCount(self) === 1) clearContents(core, self.sheet, rect);
    else shiftCells(core, self.sheet, rect, "Up");
  }
}

export const tableRowCollection: ExcelClass<TableState> = {
  properties: { count: readOnly(rowCount) },
  methods: {
    add: method([optional(integer), anything, optional(boolean)], (self, [index, values, alwaysInsert = true], core) =>
      addRows(core, self, index, values, alwaysInsert),
    ),
    deleteRows: method([arrayOf(either(integer, object("TableRow")))], (self, [rows], core) =>
      deleteRows(
        core,
        self,
        rows.map((row) => (typeof row === "number" ? row : row.state.index)),
      ),
    ),
    deleteRowsAt: method([count, optional(count)], (self, [index, rows = 1], core) =>
      deleteRows(
        core,
        self,
        Array.from({ length: rows }, (_, offset) => index + offset),
      ),
    ),
  },
  items: (self) => Array.from({ length: rowCount(self) }, (_, index) => excelObject("TableRow", { ...self, index })),
};

export const tableRow: ExcelClass<TableRowState> = {
  properties: {
    index: readOnly((self) => self.index),
    values: {
      get: (self): Json => {
        const rect = rectOfRow(self);
        return [Array.from({ length: rect.columns }, (_, c) => plainValue(cellAt(self.sheet, rect.row, rect.column + c)?.value ?? null))];
      },
      set: (self, value, core) => {
        const rect = rectOfRow(self);
        enterCells(core, self.sheet, rect, shaped({ sheet: self.sheet, rect }, value) as Entry[][]);
      },
    },
  },
  methods: {
    delete: method([], (self, _args, core) => deleteRows(core, self, [self.index])),
    getRange: method([], (self, _args, core) => core.references.range(self.sheet, rectOfRow(self))),
  },
};
