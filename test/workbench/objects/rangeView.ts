import { excelObject, method, readOnly, type ExcelClass, type Json } from "../protocol/excelClass";
import type { Core } from "../core";
import { printRect } from "../workbook/address";
import { cellAt, styleAt } from "../workbook/cells";
import { displayText } from "../workbook/displayText";
import type { Cell } from "../workbook/records";
import { plainValue, valueType } from "./raise";
import { rectOf } from "./rangeReads";
import { toR1C1 } from "../workbook/r1c1";
import type { RangeState, RangeViewState } from "./states";

const places = (from: number, size: number, isHidden: (at: number) => boolean): readonly number[] =>
  Array.from({ length: size }, (_, offset) => from + offset).filter((at) => !isHidden(at));

const rowsOf = (self: RangeState): readonly number[] =>
  places(rectOf(self).row, rectOf(self).rows, (row) => self.sheet.rows.get(row)?.hidden === true);
const columnsOf = (self: RangeState): readonly number[] =>
  places(rectOf(self).column, rectOf(self).columns, (column) => self.sheet.columns.get(column)?.hidden === true);

const grid = (self: RangeState, core: Core, read: (cell: Cell | undefined, row: number, column: number) => Json): Json => {
  const rows = rowsOf(self);
  const columns = columnsOf(self);
  core.cost.cellsRead += rows.length * columns.length;
  return rows.map((row) => columns.map((column) => read(cellAt(self.sheet, row, column), row, column)));
};

/** The visible cells of a range. */
export const rangeView: ExcelClass<RangeViewState> = {
  properties: {
    values: readOnly((self, core) => grid(self, core, (cell) => plainValue(cell?.value ?? null))),
    text: readOnly((self, core) =>
      grid(self, core, (cell, row, column) => displayText(cell?.value ?? null, styleAt(self.sheet, row, column).numberFormat)),
    ),
    formulas: readOnly((self, core) => grid(self, core, (cell) => cell?.formula ?? plainValue(cell?.value ?? null))),
    formulasLocal: readOnly((self, core) => grid(self, core, (cell) => cell?.formula ?? plainValue(cell?.value ?? null))),
    formulasR1C1: readOnly((self, core) =>
      grid(self, core, (cell, row, column) => (cell?.formula ? toR1C1(cell.formula, row, column) : plainValue(cell?.value ?? null))),
    ),
    numberFormat: readOnly((self, core) => grid(self, core, (_cell, row, column) => styleAt(self.sheet, row, column).numberFormat)),
    valueTypes: readOnly((self, core) => grid(self, core, (cell) => valueType(cell?.value ?? null))),
    cellAddresses: readOnly((self, core) => grid(self, core, (_cell, row, column) => printRect({ row, column, rows: 1, columns: 1 }))),
    rowCount: readOnly((self) => rowsOf(self).length),
    columnCount: readOnly((self) => columnsOf(self).length),
    index: readOnly((self) => self.index ?? 0),
  },
  objects: { rows: (self) => excelObject("RangeViewCollection", self) },
  methods: { getRange: method([], (self, _args, core) => core.references.range(self.sheet, rectOf(self))) },
};

/** The visible rows, one view each. */
export const rangeViewCollection: ExcelClass<RangeViewState> = {
  properties: {},
  methods: {},
  items: (self) =>
    rowsOf(self).map((row, index) => excelObject("RangeView", { sheet: self.sheet, rect: { ...rectOf(self), row, rows: 1 }, index })),
};
