import { itemNotFound } from "../protocol/apiError";
import { anything, arrayOf, boolean, optional } from "../protocol/arguments";
import { method, readOnly, type ExcelClass } from "../protocol/excelClass";
import type { Core } from "../core";
import { sortCells } from "../workbook/sort";
import { bodyOf } from "../workbook/tables";
import { sortField } from "./rangeSort";
import type { TableState } from "./states";

function apply({ sheet, table }: TableState, core: Core): void {
  const body = bodyOf(table);
  if (body === null || table.sort === undefined) throw itemNotFound();
  sortCells(core, sheet, body, table.sort.fields, table.sort.matchCase, false);
}

export const tableSort: ExcelClass<TableState> = {
  properties: {
    fields: readOnly(({ table }) =>
      (table.sort?.fields ?? []).map(({ key, ascending }) => ({ key, ascending, sortOn: "Value", color: "", dataOption: "Normal" })),
    ),
    matchCase: readOnly(({ table }) => table.sort?.matchCase ?? false),
    method: readOnly(() => "PinYin"),
  },
  methods: {
    apply: method([arrayOf(sortField), optional(boolean), anything], (self, [fields, matchCase = false], core) => {
      self.table.sort = { fields, matchCase };
      apply(self, core);
    }),
    reapply: method([], (self, _args, core) => apply(self, core)),
    clear: method([], ({ table }) => {
      table.sort = undefined;
    }),
  },
};
