import type { Core } from "../core";
import { generalException, invalidArgument, invalidReference, wrongShape } from "../protocol/apiError";
import { boolean, record, text, textLike } from "../protocol/arguments";
import { readOnly, readWrite, type Json, type Property } from "../protocol/excelClass";
import { printRect, quoteSheetName, type Rect } from "../workbook/address";
import { numberFormatCategory } from "../workbook/numberFormatCategory";
import { cellAt, cellsIn, isEntireColumn, isEntireRow, styleAt } from "../workbook/cells";
import { findCellStyle, withCellStyle } from "../workbook/cellStyles";
import { displayText } from "../workbook/displayText";
import { enterCells, type Entry } from "../workbook/enter";
import { restyle, uniform } from "../workbook/formatting";
import { columnLeft, columnWidth, heightOf, rowTop, setColumns, setRows } from "../workbook/measures";
import { requireAllowed } from "../workbook/protection";
import { linkOf, setLink } from "../workbook/links";
import { fromR1C1, toR1C1 } from "../workbook/r1c1";
import type { Cell, Sheet } from "../workbook/records";
import { plainValue, raiseFormatChanged, valueType } from "./raise";
import type { RangeState } from "./states";
import { redrawCells } from "../core";

/** The range's cells; a range whose cells were deleted is no reference any more. */
export const rectOf = (range: RangeState): Rect => {
  if (range.rect === null) throw invalidReference();
  return range.rect;
};

export const addressOf = (sheet: Sheet, rect: Rect): string => `${quoteSheetName(sheet.name)}!${printRect(rect)}`;

const readLimit = 5_000_000;

/** One value a cell; a whole column or row reads null, as in Excel. */
function grid(range: RangeState, core: Core, read: (cell: Cell | undefined, row: number, column: number, sheet: Sheet) => Json): Json {
  const rect = rectOf(range);
  if (isEntireColumn(rect) || isEntireRow(rect)) return null;
  if (rect.rows * rect.columns > readLimit) throw generalException();
  core.cost.cellsRead += rect.rows * rect.columns;
  const rows: Json[][] = [];
  for (let row = rect.row; row < rect.row + rect.rows; row++) {
    const line: Json[] = [];
    for (let column = rect.column; column < rect.column + rect.columns; column++)
      line.push(read(cellAt(range.sheet, row, column), row, column, range.sheet));
    rows.push(line);
  }
  return rows;
}

/** Takes what is written to a range: a grid of its shape, or one value for all its cells. */
export function shaped(range: RangeState, value: unknown): readonly (readonly unknown[])[] {
  const rect = rectOf(range);
  if (isEntireColumn(rect) || isEntireRow(rect)) throw invalidArgument();
  if (!Array.isArray(value)) {
    if (value === null || value === undefined || typeof value === "object") throw invalidArgument();
    return Array.from({ length: rect.rows }, () => Array.from({ length: rect.columns }, () => value));
  }
  const rows = value as readonly unknown[];
  if (rows.length !== rect.rows) throw wrongShape();
  for (const row of rows) {
    if (!Array.isArray(row) || row.length !== rect.columns) throw wrongShape();
  }
  return rows as readonly (readonly unknown[])[];
}

const entry = (value: unknown): Entry => {
  if (value === undefined) return null;
  if (value !== null && typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") throw invalidArgument();
  return value;
};

const written: Property<RangeState>["set"] = (range, value, core) =>
  enterCells(
    core,
    range.sheet,
    rectOf(range),
    shaped(range, value).map((row) => row.map(entry)),
  );

const formulaOf = (cell: Cell | undefined): Json => cell?.formula ?? plainValue(cell?.value ?? null);

const formulas: Property<RangeState> = { get: (range, core) => grid(range, core, formulaOf), set: written };

const numberFormats: Property<RangeState> = {
  get: (range, core) => grid(range, core, (_cell, row, column, sheet) => styleAt(sheet, row, column).numberFormat),
  set: (range, value, core) => {
    const rect = rectOf(range);
    requireAllowed(range.sheet, "allowFormatCells");
    // Microsoft's own samples give one format, in an array of one cell, to a whole range.
    const one: unknown =
      Array.isArray(value) && value.length === 1 && Array.isArray(value[0]) && value[0].length === 1 ? value[0][0] : value;
    if (!Array.isArray(one)) {
      const numberFormat = textLike(one);
      restyle(range.sheet, rect, (style) => ({ ...style, numberFormat }));
    } else {
      shaped(range, value).forEach((row, r) =>
        row.forEach((format, c) => {
          if (format === null) return;
          const numberFormat = textLike(format);
          restyle(range.sheet, { row: rect.row + r, column: rect.column + c, rows: 1, columns: 1 }, (style) => ({
            ...style,
            numberFormat,
          }));
        }),
      );
    }
    redrawCells(core, range.sheet);
    raiseFormatChanged(core, range.sheet, rect);
  },
};

const hidden = (range: RangeState, of: "rows" | "columns"): boolean | null => {
  const rect = rectOf(range);
  const [from, size] = of === "rows" ? [rect.row, rect.rows] : [rect.column, rect.columns];
  const lines = range.sheet[of];
  let count = 0;
  // A line at a time is asked of large sheets: walk whichever is shorter.
  if (size < lines.size) {
    for (let at = from; at < from + size; at += 1) if (lines.get(at)?.hidden === true) count += 1;
  } else for (const [at, line] of lines) if (at >= from && at < from + size && line.hidden === true) count += 1;
  return count === 0 ? false : count === size ? true : null;
};

const setHidden = (of: "rows" | "columns") => (range: RangeState, isHidden: boolean, core: Core) => {
  const rect = rectOf(range);
  requireAllowed(range.sheet, of === "rows" ? "allowFormatRows" : "allowFormatColumns");
  if (of === "rows") setRows(range.sheet, rect, { hidden: isHidden });
  else setColumns(range.sheet, rect, { hidden: isHidden });
  redrawCells(core, range.sheet);
  if (of === "rows")
    core.events.raise("worksheetRowHiddenChanged", [range.sheet.id], () => ({
      worksheetId: range.sheet.id,
      address: printRect(rect),
      changeType: isHidden ? "Hidden" : "Unhidden",
      source: "Local",
    }));
};

const sum = (from: number, size: number, of: (at: number) => number): number => {
  let total = 0;
  for (let at = from; at < from + size; at++) total += of(at);
  return total;
};

/** Whether all cells belong to a spilled array; null when some do. */
function spilled(range: RangeState): boolean | null {
  const rect = rectOf(range);
  let count = 0;
  for (const { cell } of cellsIn(range.sheet, rect)) if (cell.spill !== undefined || cell.spillFrom !== undefined) count++;
  return count === 0 ? false : count === rect.rows * rect.columns ? true : null;
}

const address = readOnly<RangeState>((range) => addressOf(range.sheet, rectOf(range)));

/** A cell style replaces the looks it rules, whatever was set on the cells before. */
export function giveStyle(core: Core, range: RangeState, name: unknown): void {
  const cellStyle = findCellStyle(core.workbook, text(name));
  if (cellStyle === undefined) throw invalidArgument();
  requireAllowed(range.sheet, "allowFormatCells");
  restyle(range.sheet, rectOf(range), (style) => withCellStyle(style, cellStyle));
  redrawCells(core, range.sheet);
  raiseFormatChanged(core, range.sheet, rectOf(range));
}

export const rangeProperties: Readonly<Record<string, Property<RangeState>>> = {
  values: { get: (range, core) => grid(range, core, (cell) => plainValue(cell?.value ?? null)), set: written },
  formulas,
  formulasLocal: formulas,
  formulasR1C1: {
    get: (range, core) =>
      grid(range, core, (cell, row, column) => (cell?.formula ? toR1C1(cell.formula, row, column) : plainValue(cell?.value ?? null))),
    set: (range, value, core) => {
      const rect = rectOf(range);
      const cells = shaped(range, value).map((row, r) =>
        row.map((item, c) =>
          typeof item === "string" && item.startsWith("=") ? fromR1C1(item, rect.row + r, rect.column + c) : entry(item),
        ),
      );
      enterCells(core, range.sheet, rect, cells);
    },
  },
  text: readOnly((range, core) =>
    grid(range, core, (cell, row, column, sheet) => displayText(cell?.value ?? null, styleAt(sheet, row, column).numberFormat)),
  ),
  valueTypes: readOnly((range, core) => grid(range, core, (cell) => valueType(cell?.value ?? null))),
  numberFormat: numberFormats,
  numberFormatLocal: numberFormats,
  address,
  addressLocal: address,
  rowIndex: readOnly((range) => rectOf(range).row),
  columnIndex: readOnly((range) => rectOf(range).column),
  rowCount: readOnly((range) => rectOf(range).rows),
  columnCount: readOnly((range) => rectOf(range).columns),
  cellCount: readOnly((range) => {
    const cells = rectOf(range).rows * rectOf(range).columns;
    return cells > 2 ** 31 - 1 ? -1 : cells;
  }),
  isEntireColumn: readOnly((range) => isEntireColumn(rectOf(range))),
  isEntireRow: readOnly((range) => isEntireRow(rectOf(range))),
  hidden: readOnly((range) => {
    const rows = hidden(range, "rows");
    const columns = hidden(range, "columns");
    return rows === true || columns === true ? true : rows === null || columns === null ? null : false;
  }),
  rowHidden: readWrite((range) => hidden(range, "rows"), boolean, setHidden("rows")),
  columnHidden: readWrite((range) => hidden(range, "columns"), boolean, setHidden("columns")),
  hasSpill: readOnly(spilled),
  savedAsArray: readOnly(spilled),
  numberFormatCategories: readOnly((range, core) =>
    grid(range, core, (_cell, row, column, sheet) => numberFormatCategory(styleAt(sheet, row, column).numberFormat)),
  ),
  left: readOnly((range) => columnLeft(range.sheet, rectOf(range).column)),
  top: readOnly((range) => rowTop(range.sheet, rectOf(range).row)),
  width: readOnly((range) => sum(rectOf(range).column, rectOf(range).columns, (column) => columnWidth(range.sheet, column))),
  height: readOnly((range) => heightOf(range.sheet, rectOf(range))),
  hyperlink: {
    get: (range) => linkOf(range.sheet, rectOf(range)),
    set: (range, value, core) => setLink(core, range.sheet, rectOf(range), value === null ? null : record(value)),
  },
  style: {
    get: (range) => uniform(range.sheet, rectOf(range), (style) => style.cellStyle ?? "Normal"),
    set: (range, value, core) => giveStyle(core, range, value),
  },
};
