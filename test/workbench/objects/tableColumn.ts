import type { Core } from "../core";
import { invalidArgument, itemNotFound } from "../protocol/apiError";
import { anything, integer, optional, text } from "../protocol/arguments";
import { excelObject, method, readOnly, readWrite, type ExcelClass, type ExcelObject, type Json } from "../protocol/excelClass";
import type { Rect } from "../workbook/address";
import { cellAt } from "../workbook/cells";
import { enterCells, type Entry } from "../workbook/enter";
import type { TableColumn } from "../workbook/records";
import { shiftCells } from "../workbook/shift";
import { bodyOf, headerOf, totalsOf } from "../workbook/tables";
import { plainValue } from "./raise";
import { shaped } from "./rangeReads";
import type { TableColumnState, TableState } from "./states";

const asObject = (self: TableState, column: TableColumn): ExcelObject => excelObject("TableColumn", { ...self, column });

/** By id (a number) or by name. */
function find(self: TableState, key: unknown): ExcelObject | null {
  if (typeof key !== "string" && typeof key !== "number") throw invalidArgument();
  const { columns } = self.table;
  const found =
    typeof key === "number" ? columns.find(({ id }) => id === key) : columns.find(({ name }) => name.toLowerCase() === key.toLowerCase());
  return found === undefined ? null : asObject(self, found);
}

const orNotFound = (found: ExcelObject | null): ExcelObject => {
  if (found === null) throw itemNotFound();
  return found;
};

/** Puts a column in before the one at `index` (null: at the end), moving cells right of the table. */
function addColumn(core: Core, self: TableState, index: number | undefined, values: unknown, name: string | undefined): ExcelObject {
  const { sheet, table } = self;
  const at = index === undefined || index === -1 ? table.columns.length : index;
  if (at < 0 || at > table.columns.length) throw invalidArgument();
  const known = new Set(table.columns.map(({ id }) => id));
  const strip: Rect = { ...table.range, column: table.range.column + at, columns: 1 };
  shiftCells(core, sheet, strip, "Right");
  if (at === table.columns.length || table.columns.every(({ id }) => known.has(id))) {
    const id = Math.max(0, ...known) + 1;
    if (at === 0) table.range = { ...table.range, column: strip.column };
    table.range = { ...table.range, columns: table.columns.length + 1 };
    table.columns.splice(at, 0, { id, name: freeName(self) });
  }
  const added = table.columns[at];
  if (added === undefined) throw invalidArgument();
  core.engine.definitionsChanged();
  const header = headerOf(table);
  if (header !== null) enterCells(core, sheet, { ...header, column: strip.column, columns: 1 }, [[added.name]]);
  if (values !== undefined && values !== null) {
    const whole = { sheet, rect: strip };
    const body = { sheet, rect: bodyOf(table) === null ? strip : { ...(bodyOf(table) ?? strip), column: strip.column, columns: 1 } };
    const target = Array.isArray(values) && values.length === body.rect.rows ? body : whole;
    enterCells(core, sheet, target.rect, shaped(target, values) as Entry[][]);
  }
  if (name !== undefined && header !== null) enterCells(core, sheet, { ...header, column: strip.column, columns: 1 }, [[name]]);
  return asObject(self, added);
}

const freeName = ({ table }: TableState): string => {
  const taken = new Set(table.columns.map(({ name }) => name.toLowerCase()));
  for (let number = 1; ; number++) if (!taken.has(`column${number}`)) return `Column${number}`;
};

export const tableColumnCollection: ExcelClass<TableState> = {
  properties: { count: readOnly((self) => self.table.columns.length) },
  methods: {
    add: method([optional(integer), anything, optional(text)], (self, [index, values, name], core) =>
      addColumn(core, self, index, values, name),
    ),
    getItem: method([anything], (self, [key]) => orNotFound(find(self, key))),
    getItemOrNullObject: method([anything], (self, [key]) => find(self, key)),
  },
  items: (self) => self.table.columns.map((column) => asObject(self, column)),
  item: (self, key) => orNotFound(find(self, key)),
};

const indexOf = ({ table, column }: TableColumnState): number => {
  const index = table.columns.findIndex(({ id }) => id === column.id);
  if (index === -1) throw itemNotFound();
  return index;
};

const stripOf = (self: TableColumnState, of: Rect | null): Rect => {
  if (of === null) throw itemNotFound();
  return { ...of, column: self.table.range.column + indexOf(self), columns: 1 };
};

export const tableColumn: ExcelClass<TableColumnState> = {
  id: (self) => self.column.id,
  properties: {
    id: readOnly((self) => self.column.id),
    index: readOnly(indexOf),
    name: readWrite(
      (self) => self.table.columns[indexOf(self)]?.name ?? "",
      text,
      (self, name, core) => enterCells(core, self.sheet, stripOf(self, headerOf(self.table)), [[name]]),
    ),
    values: {
      get: (self): Json => {
        const strip = stripOf(self, self.table.range);
        return Array.from({ length: strip.rows }, (_, r) => [plainValue(cellAt(self.sheet, strip.row + r, strip.column)?.value ?? null)]);
      },
      set: (self, value, core) => {
        const rect = stripOf(self, self.table.range);
        enterCells(core, self.sheet, rect, shaped({ sheet: self.sheet, rect }, value) as Entry[][]);
      },
    },
  },
  objects: { filter: (self) => excelObject("Filter", self) },
  methods: {
    delete: method([], (self, _args, core) => shiftCells(core, self.sheet, stripOf(self, self.table.range), "Left")),
    getRange: method([], (self, _args, core) => core.references.range(self.sheet, stripOf(self, self.table.range))),
    getHeaderRowRange: method([], (self, _args, core) => core.references.range(self.sheet, stripOf(self, headerOf(self.table)))),
    getDataBodyRange: method([], (self, _args, core) => core.references.range(self.sheet, stripOf(self, bodyOf(self.table)))),
    getTotalRowRange: method([], (self, _args, core) => core.references.range(self.sheet, stripOf(self, totalsOf(self.table)))),
  },
};
