import { invalidArgument } from "../protocol/apiError";
import { anything, arrayOf, boolean, integer, oneOf, optional, record } from "../protocol/arguments";
import { method, type ExcelClass } from "../protocol/excelClass";
import { sortCells, type SortField } from "../workbook/sort";
import { rectOf } from "./rangeReads";
import type { RangeState } from "./states";

/** `{key, ascending}`; sorting by colour or icon is refused. */
export function sortField(value: unknown): SortField {
  const field = record(value);
  const member = (name: string): unknown => field[name] ?? field[name.charAt(0).toUpperCase() + name.slice(1)];
  const sortOn = member("sortOn");
  if (sortOn !== undefined && sortOn !== null && sortOn !== "Value") throw invalidArgument("The workbench sorts by values only.");
  const ascending = member("ascending");
  return { key: integer(member("key")), ascending: ascending === undefined || ascending === null ? true : boolean(ascending) };
}

export const rangeSort: ExcelClass<RangeState> = {
  properties: {},
  methods: {
    apply: method(
      [arrayOf(sortField), optional(boolean), optional(boolean), optional(oneOf("Rows", "Columns")), anything],
      (self, [fields, matchCase = false, hasHeaders = false, orientation = "Rows"], core) => {
        const rect = rectOf(self);
        const byColumns = orientation === "Columns";
        const head = hasHeaders ? 1 : 0;
        const sorted = byColumns
          ? { ...rect, column: rect.column + head, columns: rect.columns - head }
          : { ...rect, row: rect.row + head, rows: rect.rows - head };
        sortCells(core, self.sheet, sorted, fields, matchCase, byColumns);
      },
    ),
  },
};
