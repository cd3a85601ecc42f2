import { activeSheet, redrawCells, type Core } from "../core";
import { invalidArgument, itemNotFound } from "../protocol/apiError";
import { anything, boolean, either, object, optional, text } from "../protocol/arguments";
import { excelObject, method, readOnly, readWrite, type ExcelClass, type ExcelObject, type Property } from "../protocol/excelClass";
import { workbookTarget, type EventName } from "../events";
import { contains, intersects, type Rect } from "../workbook/address";
import { setContent, told } from "../workbook/content";
import { clearTableFilters, reapplyTableFilters } from "../workbook/filters";
import type { Sheet, Table } from "../workbook/records";
import { shiftCells } from "../workbook/shift";
import { addTable, bodyOf, deleteTable, headerOf, removeTable, renameTable, resizeTable, totalsOf } from "../workbook/tables";
import { allTables } from "../workbook/tableNames";
import { eventMethods } from "./eventMethods";
import { requireRange, type Place } from "./find";
import { rectOf } from "./rangeReads";
import type { AreasState, Scope, TableState } from "./states";

const tablesOf = (scope: Scope, core: Core): readonly TableState[] =>
  scope === null ? allTables(core.workbook) : scope.tables.map((table) => ({ sheet: scope, table }));

/** By name or id, as `getItem` finds it. */
function findTable(tables: readonly TableState[], key: unknown): ExcelObject<"Table"> | null {
  if (typeof key !== "string" && typeof key !== "number") throw invalidArgument();
  const wanted = String(key).toLowerCase();
  const found = tables.find(({ table }) => table.name.toLowerCase() === wanted) ?? tables.find(({ table }) => table.id === wanted);
  return found === undefined ? null : excelObject("Table", found);
}

const orNotFound = (found: ExcelObject | null): ExcelObject => {
  if (found === null) throw itemNotFound();
  return found;
};

const placeOf = (scope: Scope, given: ExcelObject<"Range"> | string, core: Core): Place =>
  typeof given === "string"
    ? requireRange(core, scope ?? activeSheet(core), given)
    : { sheet: given.state.sheet, rect: rectOf(given.state) };

const tableEvents: Readonly<Record<string, EventName>> = {
  DataChangedEvent: "tableChanged",
  SelectionChangedEvent: "tableSelectionChanged",
};

export const tableCollection: ExcelClass<Scope> = {
  properties: { count: readOnly((scope, core) => tablesOf(scope, core).length) },
  methods: {
    add: method([either(object("Range"), text), optional(boolean)], (scope, [where, hasHeaders], core) => {
      const { sheet, rect } = placeOf(scope, where, core);
      if (scope !== null && sheet !== scope) throw invalidArgument();
      return excelObject("Table", { sheet, table: addTable(core, sheet, rect, hasHeaders === true) });
    }),
    getItem: method([anything], (scope, [key], core) => orNotFound(findTable(tablesOf(scope, core), key))),
    getItemOrNullObject: method([anything], (scope, [key], core) => findTable(tablesOf(scope, core), key)),
    ...eventMethods(
      { AddedEvent: "tableAdded", DataChangedEvent: "tableChanged", DeletedEvent: "tableDeleted" },
      (scope) => scope?.id ?? workbookTarget,
    ),
  },
  items: (scope, core) => tablesOf(scope, core).map((state) => excelObject("Table", state)),
  item: (scope, key, core) => orNotFound(findTable(tablesOf(scope, core), key)),
};

/** Tables that touch a range. */
export const tableScopedCollection: ExcelClass<AreasState & { readonly fully: boolean }> = {
  properties: {},
  methods: {
    getFirst: method([], (range) => {
      const [first] = tablesUnder(range);
      if (first === undefined) throw itemNotFound();
      return excelObject("Table", first);
    }),
    getItem: method([anything], (range, [key]) => orNotFound(findTable(tablesUnder(range), key))),
    getItemOrNullObject: method([anything], (range, [key]) => findTable(tablesUnder(range), key)),
  },
  items: (range) => tablesUnder(range).map((state) => excelObject("Table", state)),
  item: (range, key) => orNotFound(findTable(tablesUnder(range), key)),
};

/** Tables that the areas touch, or hold whole. */
const tablesUnder = ({ areas, fully }: AreasState & { readonly fully: boolean }): readonly TableState[] => {
  const [first] = areas;
  if (first === undefined) return [];
  return first.sheet.tables
    .filter(({ range }) => areas.some((area) => (fully ? contains(rectOf(area), range) : intersects(range, rectOf(area)))))
    .map((table) => ({ sheet: first.sheet, table }));
};

type Flag = "showFilterButton" | "showBandedRows" | "showBandedColumns" | "highlightFirstColumn" | "highlightLastColumn";

const flag = (name: Flag): Property<TableState> =>
  readWrite(
    ({ table }) => table[name],
    boolean,
    ({ sheet, table }, value, core) => {
      table[name] = value;
      redrawCells(core, sheet);
    },
  );

/** A totals row is put below (moving cells down) or taken away; its first column says Total. */
function setTotals(core: Core, sheet: Sheet, table: Table, shown: boolean): void {
  if (table.showTotals === shown) return;
  const { range } = table;
  const below: Rect = { ...range, row: range.row + range.rows, rows: 1 };
  if (shown) {
    shiftCells(core, sheet, below, "Down");
    table.range = { ...range, rows: range.rows + 1 };
    table.showTotals = true;
    setContent(sheet, below.row, range.column, { formula: null, value: "Total" });
    table.columns.forEach(({ totalsFormula }, index) => {
      if (totalsFormula !== undefined) setContent(sheet, below.row, range.column + index, { formula: totalsFormula, value: null });
    });
    if (table.columns.length > 1 && table.columns.every(({ totalsFormula }) => totalsFormula === undefined))
      totalLastColumn(sheet, table, below.row);
  } else {
    const last: Rect = { ...range, row: range.row + range.rows - 1, rows: 1 };
    table.showTotals = false;
    table.range = { ...range, rows: range.rows - 1 };
    shiftCells(core, sheet, last, "Up");
  }
  core.engine.definitionsChanged();
  told(core, sheet, below);
}

/** Excel totals the last column when totals are first shown. */
function totalLastColumn(sheet: Sheet, table: Table, row: number): void {
  const last = table.columns.at(-1);
  if (last === undefined) return;
  const name = last.name.replace(/['[\]#@]/g, "'$&");
  last.totalsFormula = `=SUBTOTAL(109,[${name}])`;
  setContent(sheet, row, table.range.column + table.columns.length - 1, { formula: `=SUBTOTAL(109,${table.name}[${name}])`, value: null });
}

function setHeaders(core: Core, sheet: Sheet, table: Table, shown: boolean): void {
  if (table.showHeaders === shown) return;
  const { range } = table;
  if (shown) {
    if (range.row === 0) throw invalidArgument();
    table.range = { ...range, row: range.row - 1, rows: range.rows + 1 };
    table.columns.forEach(({ name }, index) => setContent(sheet, range.row - 1, range.column + index, { formula: null, value: name }));
  } else {
    table.columns.forEach((_column, index) => setContent(sheet, range.row, range.column + index, { formula: null, value: null }));
    table.range = { ...range, row: range.row + 1, rows: range.rows - 1 };
  }
  table.showHeaders = shown;
  core.engine.definitionsChanged();
  told(core, sheet, { ...range, row: Math.max(0, range.row - 1), rows: 2 });
}

const rangeOr = (rect: Rect | null, sheet: Sheet, core: Core): ExcelObject => {
  if (rect === null) throw itemNotFound();
  return core.references.range(sheet, rect);
};

export const table: ExcelClass<TableState> = {
  id: (self) => self.table.id,
  properties: {
    id: readOnly((self) => self.table.id),
    legacyId: readOnly((self) => self.table.id),
    name: readWrite(
      (self) => self.table.name,
      text,
      (self, name, core) => renameTable(core, self.table, name),
    ),
    style: readWrite(
      (self) => self.table.style,
      text,
      (self, style, core) => {
        if (style !== "" && !/^TableStyle(Light|Medium|Dark)\d{1,2}$/.test(style)) throw invalidArgument();
        self.table.style = style;
        redrawCells(core, self.sheet);
      },
    ),
    showHeaders: readWrite(
      (self) => self.table.showHeaders,
      boolean,
      (self, shown, core) => setHeaders(core, self.sheet, self.table, shown),
    ),
    showTotals: readWrite(
      (self) => self.table.showTotals,
      boolean,
      (self, shown, core) => setTotals(core, self.sheet, self.table, shown),
    ),
    showFilterButton: flag("showFilterButton"),
    showBandedRows: flag("showBandedRows"),
    showBandedColumns: flag("showBandedColumns"),
    highlightFirstColumn: flag("highlightFirstColumn"),
    highlightLastColumn: flag("highlightLastColumn"),
  },
  objects: {
    columns: (self) => excelObject("TableColumnCollection", self),
    rows: (self) => excelObject("TableRowCollection", self),
    sort: (self) => excelObject("TableSort", self),
    autoFilter: (self) => excelObject("AutoFilter", self),
    worksheet: (self) => excelObject("Worksheet", self.sheet),
  },
  methods: {
    getRange: method([], (self, _args, core) => rangeOr(self.table.range, self.sheet, core)),
    getHeaderRowRange: method([], (self, _args, core) => rangeOr(headerOf(self.table), self.sheet, core)),
    getDataBodyRange: method([], (self, _args, core) => rangeOr(bodyOf(self.table), self.sheet, core)),
    getTotalRowRange: method([], (self, _args, core) => rangeOr(totalsOf(self.table), self.sheet, core)),
    resize: method([either(object("Range"), text)], (self, [where], core) => {
      const { sheet, rect } = placeOf(self.sheet, where, core);
      if (sheet !== self.sheet) throw invalidArgument();
      resizeTable(core, sheet, self.table, rect);
    }),
    convertToRange: method([], (self, _args, core) => {
      clearTableFilters(core, self.sheet, self.table);
      removeTable(core, self.sheet, self.table);
      return core.references.range(self.sheet, self.table.range);
    }),
    delete: method([], (self, _args, core) => {
      clearTableFilters(core, self.sheet, self.table);
      deleteTable(core, self.sheet, self.table);
    }),
    clearFilters: method([], (self, _args, core) => clearTableFilters(core, self.sheet, self.table)),
    reapplyFilters: method([], (self, _args, core) => reapplyTableFilters(core, self.sheet, self.table)),
    ...eventMethods(tableEvents, (self: TableState) => self.table.id),
  },
};
