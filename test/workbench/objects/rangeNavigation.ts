import type { Core } from "../core";
import { invalidArgument, itemNotFound } from "../protocol/apiError";
import { boolean, either, integer, object, oneOf, optional, record, text } from "../protocol/arguments";
import { excelObject, method, type ExcelObject, type Method } from "../protocol/excelClass";
import { cellKey, columnOfKey, intersects, maxColumns, maxRows, rowOfKey, type Rect } from "../workbook/address";
import { boundingRect, cellAt, intersection, isOnSheet, usedRect } from "../workbook/cells";
import { rangeEdge } from "../workbook/edges";
import { findCells } from "../workbook/search";
import { specialCells } from "../workbook/specialCells";
import { requireRange } from "./find";
import { rectOf } from "./rangeReads";
import { readCriteria } from "./searchCriteria";
import type { RangeState } from "./states";

const another = either(object("Range"), text);

/** A range given as an object or as an address, on the same sheet. */
export function otherRect(range: RangeState, other: ExcelObject<"Range"> | string, core: Core): Rect {
  const found =
    typeof other === "string" ? requireRange(core, range.sheet, other) : { sheet: other.state.sheet, rect: rectOf(other.state) };
  if (found.sheet !== range.sheet) throw invalidArgument();
  return found.rect;
}

const onSheet = (range: RangeState, rect: Rect, core: Core): ExcelObject => {
  if (!isOnSheet(rect)) throw invalidArgument();
  return core.references.range(range.sheet, rect);
};

const areasOf = (range: RangeState, rects: readonly Rect[], core: Core): ExcelObject =>
  excelObject("RangeAreas", { areas: rects.map((rect) => core.references.state(range.sheet, rect)) });

const found = (object: ExcelObject | null): ExcelObject => {
  if (object === null) throw itemNotFound();
  return object;
};

const intersected = (range: RangeState, other: ExcelObject<"Range"> | string, core: Core): ExcelObject | null => {
  const rect = intersection(rectOf(range), otherRect(range, other, core));
  return rect === null ? null : core.references.range(range.sheet, rect);
};

const used = (range: RangeState, valuesOnly: boolean | undefined, core: Core): ExcelObject | null => {
  const rect = usedRect(range.sheet, rectOf(range), valuesOnly === true);
  return rect === null ? null : core.references.range(range.sheet, rect);
};

const searched = (range: RangeState, wanted: string, criteria: Readonly<Record<string, unknown>>, core: Core): ExcelObject | null => {
  const how = readCriteria(criteria);
  const matches = findCells(range.sheet, rectOf(range), wanted, how);
  const match = how.backwards ? matches.at(-1) : matches[0];
  if (match === undefined) return null;
  const column = how.backwards ? match.column + match.columns - 1 : match.column;
  return core.references.range(range.sheet, { ...match, column, columns: 1 });
};

const special = (range: RangeState, type: string, valueType: string | undefined, core: Core): ExcelObject | null => {
  const rects = specialCells(range.sheet, rectOf(range), type, valueType ?? "All");
  return rects.length === 0 ? null : areasOf(range, rects, core);
};

const spillOf = (range: RangeState): { readonly anchor: number; readonly rect: Rect } | null => {
  const { row, column } = rectOf(range);
  const cell = cellAt(range.sheet, row, column);
  const anchor = cell?.spill !== undefined ? cellKey(row, column) : cell?.spillFrom;
  const size = anchor === undefined ? undefined : range.sheet.cells.get(anchor)?.spill;
  if (anchor === undefined || size === undefined) return null;
  return { anchor, rect: { row: rowOfKey(anchor), column: columnOfKey(anchor), ...size } };
};

const spillParent = (range: RangeState, core: Core): ExcelObject | null => {
  const spill = spillOf(range);
  return spill === null
    ? null
    : core.references.range(range.sheet, { row: spill.rect.row, column: spill.rect.column, rows: 1, columns: 1 });
};

const spillingTo = (range: RangeState, core: Core): ExcelObject | null => {
  const spill = spillOf(range);
  const { row, column } = rectOf(range);
  return spill === null || spill.anchor !== cellKey(row, column) ? null : core.references.range(range.sheet, spill.rect);
};

const merged = (range: RangeState, core: Core): ExcelObject | null => {
  const rects = range.sheet.merges.filter((merge) => intersects(merge, rectOf(range)));
  return rects.length === 0 ? null : areasOf(range, rects, core);
};

/** The block of filled cells around a range, bounded by blank rows and columns. */
function surroundingRegion(range: RangeState): Rect {
  let region = rectOf(range);
  for (;;) {
    const row = Math.max(0, region.row - 1);
    const column = Math.max(0, region.column - 1);
    const around: Rect = {
      row,
      column,
      rows: Math.min(maxRows, region.row + region.rows + 1) - row,
      columns: Math.min(maxColumns, region.column + region.columns + 1) - column,
    };
    const filled = usedRect(range.sheet, around, true);
    const next = filled === null ? region : boundingRect(region, filled);
    if (next.rows === region.rows && next.columns === region.columns) return region;
    region = next;
  }
}

const directions = oneOf("Left", "Right", "Up", "Down");
export const specialTypes = oneOf(
  "ConditionalFormats",
  "DataValidations",
  "Blanks",
  "Constants",
  "Formulas",
  "SameConditionalFormat",
  "SameDataValidation",
  "Visible",
);
export const specialValueTypes = optional(
  oneOf(
    "All",
    "Errors",
    "ErrorsLogical",
    "ErrorsNumbers",
    "ErrorsText",
    "ErrorsLogicalNumber",
    "ErrorsLogicalText",
    "ErrorsNumberText",
    "Logical",
    "LogicalNumbers",
    "LogicalText",
    "LogicalNumbersText",
    "Numbers",
    "NumbersText",
    "Text",
  ),
);

/** Members of a range that give other ranges. */
export const rangeNavigation: Readonly<Record<string, Method<RangeState>>> = {
  getCell: method([integer, integer], (range, [row, column], core) => {
    const rect = rectOf(range);
    return onSheet(range, { row: rect.row + row, column: rect.column + column, rows: 1, columns: 1 }, core);
  }),
  getRow: method([integer], (range, [row], core) => onSheet(range, { ...rectOf(range), row: rectOf(range).row + row, rows: 1 }, core)),
  getColumn: method([integer], (range, [column], core) =>
    onSheet(range, { ...rectOf(range), column: rectOf(range).column + column, columns: 1 }, core),
  ),
  getLastCell: method([], (range, _args, core) => {
    const { row, column, rows, columns } = rectOf(range);
    return onSheet(range, { row: row + rows - 1, column: column + columns - 1, rows: 1, columns: 1 }, core);
  }),
  getLastRow: method([], (range, _args, core) =>
    onSheet(range, { ...rectOf(range), row: rectOf(range).row + rectOf(range).rows - 1, rows: 1 }, core),
  ),
  getLastColumn: method([], (range, _args, core) =>
    onSheet(range, { ...rectOf(range), column: rectOf(range).column + rectOf(range).columns - 1, columns: 1 }, core),
  ),
  getEntireRow: method([], (range, _args, core) => onSheet(range, { ...rectOf(range), column: 0, columns: maxColumns }, core)),
  getEntireColumn: method([], (range, _args, core) => onSheet(range, { ...rectOf(range), row: 0, rows: maxRows }, core)),
  getOffsetRange: method([integer, integer], (range, [rows, columns], core) => {
    const rect = rectOf(range);
    return onSheet(range, { ...rect, row: rect.row + rows, column: rect.column + columns }, core);
  }),
  getResizedRange: method([integer, integer], (range, [rows, columns], core) => {
    const rect = rectOf(range);
    return onSheet(range, { ...rect, rows: rect.rows + rows, columns: rect.columns + columns }, core);
  }),
  getAbsoluteResizedRange: method([integer, integer], (range, [rows, columns], core) =>
    onSheet(range, { ...rectOf(range), rows, columns }, core),
  ),
  getRowsAbove: method([optional(integer)], (range, [n = 1], core) => onSheet(range, beside(rectOf(range), -n, "rows"), core)),
  getRowsBelow: method([optional(integer)], (range, [n = 1], core) => onSheet(range, beside(rectOf(range), n, "rows"), core)),
  getColumnsBefore: method([optional(integer)], (range, [n = 1], core) => onSheet(range, beside(rectOf(range), -n, "columns"), core)),
  getColumnsAfter: method([optional(integer)], (range, [n = 1], core) => onSheet(range, beside(rectOf(range), n, "columns"), core)),
  getBoundingRect: method([another], (range, [other], core) =>
    onSheet(range, boundingRect(rectOf(range), otherRect(range, other, core)), core),
  ),
  getIntersection: method([another], (range, [other], core) => found(intersected(range, other, core))),
  getIntersectionOrNullObject: method([another], (range, [other], core) => intersected(range, other, core)),
  getUsedRange: method([optional(boolean)], (range, [valuesOnly], core) => found(used(range, valuesOnly, core))),
  getUsedRangeOrNullObject: method([optional(boolean)], (range, [valuesOnly], core) => used(range, valuesOnly, core)),
  getSurroundingRegion: method([], (range, _args, core) => onSheet(range, surroundingRegion(range), core)),
  getRangeEdge: method([directions, optional(either(object("Range"), text))], (range, [direction, active], core) => {
    const from = active === undefined ? rectOf(range) : otherRect(range, active, core);
    return onSheet(range, { ...rangeEdge(range.sheet, from, direction), rows: 1, columns: 1 }, core);
  }),
  getExtendedRange: method([directions, optional(either(object("Range"), text))], (range, [direction, active], core) => {
    const from = active === undefined ? rectOf(range) : otherRect(range, active, core);
    return onSheet(range, boundingRect(rectOf(range), { ...rangeEdge(range.sheet, from, direction), rows: 1, columns: 1 }), core);
  }),
  find: method([text, record], (range, [wanted, criteria], core) => found(searched(range, wanted, criteria, core))),
  findOrNullObject: method([text, record], (range, [wanted, criteria], core) => searched(range, wanted, criteria, core)),
  getSpecialCells: method([specialTypes, specialValueTypes], (range, [type, valueType], core) =>
    found(special(range, type, valueType, core)),
  ),
  getSpecialCellsOrNullObject: method([specialTypes, specialValueTypes], (range, [type, valueType], core) =>
    special(range, type, valueType, core),
  ),
  getSpillParent: method([], (range, _args, core) => found(spillParent(range, core))),
  getSpillParentOrNullObject: method([], (range, _args, core) => spillParent(range, core)),
  getSpillingToRange: method([], (range, _args, core) => found(spillingTo(range, core))),
  getSpillingToRangeOrNullObject: method([], (range, _args, core) => spillingTo(range, core)),
  getMergedAreasOrNullObject: method([], (range, _args, core) => merged(range, core)),
  getTables: method([optional(boolean)], (range, [fully = false]) => excelObject("TableScopedCollection", { areas: [range], fully })),
  getVisibleView: method([], (range) => excelObject("RangeView", range)),
};

function beside(rect: Rect, by: number, along: "rows" | "columns"): Rect {
  if (by === 0) throw invalidArgument();
  if (along === "rows") return { ...rect, row: by > 0 ? rect.row + rect.rows : rect.row + by, rows: Math.abs(by) };
  return { ...rect, column: by > 0 ? rect.column + rect.columns : rect.column + by, columns: Math.abs(by) };
}
