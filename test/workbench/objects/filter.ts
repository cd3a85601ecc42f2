import { redrawCells, type Core } from "../core";
import { invalidArgument, itemNotFound } from "../protocol/apiError";
import { anything, arrayOf, count, either, object, oneOf, optional, record, text } from "../protocol/arguments";
import { method, readOnly, type ExcelClass, type Json } from "../protocol/excelClass";
import type { Rect } from "../workbook/address";
import { applyFilters, clearTableFilters, hasFilters, reapplyTableFilters, setTableFilter, type FilterCriteria } from "../workbook/filters";
import { setRows } from "../workbook/measures";
import type { Sheet } from "../workbook/records";
import { requireRange } from "./find";
import { rectOf } from "./rangeReads";
import type { States, TableColumnState, TableState } from "./states";

const set = ({ sheet, table, column }: TableColumnState, core: Core, criteria: FilterCriteria): void =>
  setTableFilter(core, sheet, table, column.id, criteria);

/** A column's filter. */
export const filter: ExcelClass<TableColumnState> = {
  properties: { criteria: readOnly((self) => (self.table.filters?.get(self.column.id) as Json | undefined) ?? null) },
  methods: {
    apply: method([record], (self, [criteria], core) => set(self, core, criteria)),
    applyBottomItemsFilter: method([count], (self, [items], core) =>
      set(self, core, { filterOn: "BottomItems", criterion1: String(items) }),
    ),
    applyBottomPercentFilter: method([count], (self, [percent], core) =>
      set(self, core, { filterOn: "BottomPercent", criterion1: String(percent) }),
    ),
    applyCellColorFilter: method([text], (self, [color], core) => set(self, core, { filterOn: "CellColor", color })),
    applyCustomFilter: method([text, optional(text), optional(oneOf("And", "Or"))], (self, [criterion1, criterion2, operator], core) =>
      set(self, core, { filterOn: "Custom", criterion1, criterion2, operator }),
    ),
    applyDynamicFilter: method([text], (self, [dynamicCriteria], core) => set(self, core, { filterOn: "Dynamic", dynamicCriteria })),
    applyFontColorFilter: method([text], (self, [color], core) => set(self, core, { filterOn: "FontColor", color })),
    applyTopItemsFilter: method([count], (self, [items], core) => set(self, core, { filterOn: "TopItems", criterion1: String(items) })),
    applyTopPercentFilter: method([count], (self, [percent], core) =>
      set(self, core, { filterOn: "TopPercent", criterion1: String(percent) }),
    ),
    applyValuesFilter: method([arrayOf(anything)], (self, [values], core) => set(self, core, { filterOn: "Values", values })),
    clear: method([], (self, _args, core) => setTableFilter(core, self.sheet, self.table, self.column.id, null)),
  },
};

type State = States["AutoFilter"];
const isTable = (self: State): self is TableState => "table" in self;
const sheetCriteria = new WeakMap<Sheet, Map<number, FilterCriteria>>();

function reapplySheet(core: Core, sheet: Sheet): void {
  if (sheet.autoFilter === null) throw itemNotFound();
  const { range } = sheet.autoFilter;
  const body: Rect = { ...range, row: range.row + 1, rows: range.rows - 1 };
  const filters = [...(sheetCriteria.get(sheet) ?? [])].map(([index, criteria]) => ({ column: range.column + index, criteria }));
  applyFilters(core, sheet, body, filters);
}

const rangeOf = (self: State): Rect | null => (isTable(self) ? self.table.range : (self.autoFilter?.range ?? null));
const sheetOf = (self: State): Sheet => (isTable(self) ? self.sheet : self);

/** The filter of a sheet's range, or of a table. */
export const autoFilter: ExcelClass<State> = {
  properties: {
    enabled: readOnly((self) => rangeOf(self) !== null),
    isDataFiltered: readOnly((self) => (isTable(self) ? hasFilters(self.table) : (sheetCriteria.get(self)?.size ?? 0) > 0)),
    criteria: readOnly((self) => {
      if (isTable(self)) return self.table.columns.map(({ id }) => (self.table.filters?.get(id) as Json | undefined) ?? {});
      return Array.from(
        { length: self.autoFilter?.range.columns ?? 0 },
        (_, index) => (sheetCriteria.get(self)?.get(index) as Json | undefined) ?? {},
      );
    }),
  },
  methods: {
    apply: method([either(object("Range"), text), optional(count), optional(record)], (self, [where, columnIndex, criteria], core) => {
      const sheet = sheetOf(self);
      const place = typeof where === "string" ? requireRange(core, sheet, where) : { sheet: where.state.sheet, rect: rectOf(where.state) };
      if (place.sheet !== sheet) throw invalidArgument();
      if (isTable(self)) {
        const column = self.table.columns[columnIndex ?? -1];
        if (column !== undefined && criteria !== undefined) setTableFilter(core, sheet, self.table, column.id, criteria);
        return;
      }
      sheet.autoFilter = { range: place.rect };
      const known = sheetCriteria.get(sheet) ?? new Map<number, FilterCriteria>();
      sheetCriteria.set(sheet, known);
      if (columnIndex !== undefined && criteria !== undefined) known.set(columnIndex, criteria);
      reapplySheet(core, sheet);
    }),
    clearCriteria: method([], (self, _args, core) => {
      if (isTable(self)) clearTableFilters(core, self.sheet, self.table);
      else {
        sheetCriteria.delete(self);
        reapplySheet(core, self);
      }
    }),
    clearColumnCriteria: method([count], (self, [index], core) => {
      if (isTable(self)) {
        const column = self.table.columns[index];
        if (column !== undefined) setTableFilter(core, self.sheet, self.table, column.id, null);
      } else {
        sheetCriteria.get(self)?.delete(index);
        reapplySheet(core, self);
      }
    }),
    reapply: method([], (self, _args, core) =>
      isTable(self) ? reapplyTableFilters(core, self.sheet, self.table) : reapplySheet(core, self),
    ),
    remove: method([], (self, _args, core) => {
      if (isTable(self)) {
        clearTableFilters(core, self.sheet, self.table);
        self.table.showFilterButton = false;
      } else if (self.autoFilter !== null) {
        const { range } = self.autoFilter;
        sheetCriteria.delete(self);
        for (let row = range.row; row < range.row + range.rows; row++)
          if (self.rows.get(row)?.hidden === true) setRows(self, { row, column: 0, rows: 1, columns: 1 }, { hidden: undefined });
        self.autoFilter = null;
      }
      redrawCells(core, sheetOf(self));
    }),
    getRange: method([], (self, _args, core) => {
      const rect = rangeOf(self);
      if (rect === null) throw itemNotFound();
      return core.references.range(sheetOf(self), rect);
    }),
    getRangeOrNullObject: method([], (self, _args, core) => {
      const rect = rangeOf(self);
      return rect === null ? null : core.references.range(sheetOf(self), rect);
    }),
  },
};
