import { redrawCells, type Core } from "../core";
import { invalidArgument, itemNotFound } from "../protocol/apiError";
import { count, either, object, optional, text } from "../protocol/arguments";
import { method, type ExcelClass, type ExcelObject } from "../protocol/excelClass";
import { maxColumns, maxRows } from "../workbook/address";
import type { Sheet } from "../workbook/records";
import { requireRange } from "./find";
import { rectOf } from "./rangeReads";

function freeze(core: Core, sheet: Sheet, rows: number, columns: number): void {
  sheet.freeze = { rows, columns };
  redrawCells(core, sheet);
}

function location(sheet: Sheet, core: Core): ExcelObject | null {
  const { rows, columns } = sheet.freeze;
  if (rows === 0 && columns === 0) return null;
  return core.references.range(sheet, {
    row: 0,
    column: 0,
    rows: rows === 0 ? maxRows : rows,
    columns: columns === 0 ? maxColumns : columns,
  });
}

export const worksheetFreezePanes: ExcelClass<Sheet> = {
  properties: {},
  methods: {
    freezeAt: method([either(object("Range"), text)], (sheet, [where], core) => {
      const place = typeof where === "string" ? requireRange(core, sheet, where) : { sheet: where.state.sheet, rect: rectOf(where.state) };
      if (place.sheet !== sheet) throw invalidArgument();
      const { row, column, rows, columns } = place.rect;
      freeze(core, sheet, rows === maxRows ? 0 : row + rows, columns === maxColumns ? 0 : column + columns);
    }),
    freezeColumns: method([optional(count)], (sheet, [columns = 1], core) => freeze(core, sheet, 0, columns)),
    freezeRows: method([optional(count)], (sheet, [rows = 1], core) => freeze(core, sheet, rows, 0)),
    unfreeze: method([], (sheet, _args, core) => freeze(core, sheet, 0, 0)),
    getLocation: method([], (sheet, _args, core) => {
      const found = location(sheet, core);
      if (found === null) throw itemNotFound();
      return found;
    }),
    getLocationOrNullObject: method([], (sheet, _args, core) => location(sheet, core)),
  },
};
