import { redrawCells, type Core } from "../core";
import { invalidArgument } from "../protocol/apiError";
import { arrayOf, boolean, either, integer, object, oneOf, optional, record, text } from "../protocol/arguments";
import { excelObject, method, type ExcelObject, type Method } from "../protocol/excelClass";
import { intersects, type Rect } from "../workbook/address";
import { isEntireColumn, isEntireRow, subtract } from "../workbook/cells";
import { autoFill, copyCells, type CopySource } from "../workbook/copy";
import { clearContents } from "../workbook/enter";
import { resetStyle } from "../workbook/formatting";
import { mergeCells, unmergeCells } from "../workbook/merges";
import { group, ungroup, showGroup } from "../workbook/outline";
import { requireAllowed } from "../workbook/protection";
import { replaceAll } from "../workbook/search";
import { shiftCells } from "../workbook/shift";
import { removeDuplicates } from "../workbook/sort";
import { activateSheet } from "../workbook/sheets";
import { requireRange } from "./find";
import { raiseFormatChanged } from "./raise";
import { rectOf } from "./rangeReads";
import { otherRect } from "./rangeNavigation";
import { readCriteria } from "./searchCriteria";
import { selectRange } from "./select";
import type { RangeState } from "./states";

export const clearKinds = optional(oneOf("All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks", "ResetContents"));

/** Clears a rectangle: everything, formats (with conditional formats), contents, or links. */
export function clearRect(core: Core, { sheet }: RangeState, rect: Rect, kind: string): void {
  if (kind === "All" || kind === "Contents") clearContents(core, sheet, rect);
  if (kind === "All" || kind === "Formats") {
    requireAllowed(sheet, "allowFormatCells");
    resetStyle(sheet, rect);
    for (const format of [...sheet.conditionalFormats]) {
      if (!format.ranges.some((range) => intersects(range, rect))) continue;
      format.ranges = subtract(format.ranges, rect);
      if (format.ranges.length === 0) sheet.conditionalFormats.splice(sheet.conditionalFormats.indexOf(format), 1);
    }
    raiseFormatChanged(core, sheet, rect);
  }
  if (kind === "All" || kind.includes("yperlinks")) {
    for (const key of [...sheet.hyperlinks.keys()]) {
      const cell = { row: Math.floor(key / 16384), column: key % 16384, rows: 1, columns: 1 };
      if (intersects(cell, rect)) sheet.hyperlinks.delete(key);
    }
  }
  redrawCells(core, sheet);
}

/** What is copied: a range, areas, or an address. */
const source = either(either(object("Range"), object("RangeAreas")), text);

export function copySource(range: RangeState, from: ExcelObject | string, core: Core): CopySource {
  if (typeof from === "string") return requireRange(core, range.sheet, from);
  if (from.className === "Range") {
    const state = from.state as RangeState;
    return { sheet: state.sheet, rect: rectOf(state) };
  }
  const [area] = (from.state as { readonly areas: readonly RangeState[] }).areas;
  if (area === undefined) throw invalidArgument();
  return { sheet: area.sheet, rect: rectOf(area) };
}

export const copyArguments = [
  source,
  optional(oneOf("All", "Formulas", "Values", "Formats", "Link")),
  optional(boolean),
  optional(boolean),
] as const;

const groupOption = oneOf("ByRows", "ByColumns");

/** Members of a range that change the sheet. */
export const rangeEdits: Readonly<Record<string, Method<RangeState>>> = {
  clear: method([clearKinds], (range, [kind = "All"], core) => clearRect(core, range, rectOf(range), kind)),
  insert: method([oneOf("Down", "Right")], (range, [shift], core) => {
    const rect = rectOf(range);
    shiftCells(core, range.sheet, rect, isEntireRow(rect) ? "Down" : isEntireColumn(rect) ? "Right" : shift);
    return core.references.range(range.sheet, rect);
  }),
  delete: method([oneOf("Up", "Left")], (range, [shift], core) => {
    const rect = rectOf(range);
    shiftCells(core, range.sheet, rect, isEntireRow(rect) ? "Up" : isEntireColumn(rect) ? "Left" : shift);
  }),
  copyFrom: method(copyArguments, (range, [from, type = "All", skipBlanks = false, transpose = false], core) =>
    copyCells(core, copySource(range, from, core), range.sheet, rectOf(range), type, skipBlanks, transpose),
  ),
  moveTo: method([either(object("Range"), text)], (range, [to], core) => {
    const from = { sheet: range.sheet, rect: rectOf(range) };
    const place = typeof to === "string" ? requireRange(core, range.sheet, to) : { sheet: to.state.sheet, rect: rectOf(to.state) };
    copyCells(core, from, place.sheet, { ...place.rect, rows: from.rect.rows, columns: from.rect.columns }, "All", false, false);
    for (const left of place.sheet === from.sheet
      ? subtract([from.rect], { ...place.rect, rows: from.rect.rows, columns: from.rect.columns })
      : [from.rect]) {
      clearRect(core, range, left, "All");
    }
  }),
  autoFill: method([either(object("Range"), text), optional(text)], (range, [to, type = "FillDefault"], core) =>
    autoFill(core, range.sheet, rectOf(range), otherRect(range, to, core), type),
  ),
  merge: method([optional(boolean)], (range, [across], core) => mergeCells(core, range.sheet, rectOf(range), across === true)),
  unmerge: method([], (range, _args, core) => unmergeCells(core, range.sheet, rectOf(range))),
  select: method([], (range, _args, core) => {
    activateSheet(core, range.sheet);
    selectRange(core, range.sheet, rectOf(range));
  }),
  calculate: method([], (_range, _args, core) => core.calculation.run()),
  setDirty: method([], (range, _args, core) => {
    core.engine.entered(range.sheet.id, rectOf(range));
    core.calculation.markDue();
  }),
  removeDuplicates: method([arrayOf(integer), boolean], (range, [columns, includesHeader], core) =>
    excelObject("RemoveDuplicatesResult", removeDuplicates(core, range.sheet, rectOf(range), columns, includesHeader)),
  ),
  replaceAll: method([text, text, record], (range, [wanted, replacement, criteria], core) =>
    replaceAll(core, range.sheet, rectOf(range), wanted, replacement, readCriteria(criteria)),
  ),
  group: method([groupOption], (range, [by], core) => group(core, range.sheet, rectOf(range), by)),
  ungroup: method([groupOption], (range, [by], core) => ungroup(core, range.sheet, rectOf(range), by)),
  showGroupDetails: method([groupOption], (range, [by], core) => showGroup(core, range.sheet, rectOf(range), by, true)),
  hideGroupDetails: method([groupOption], (range, [by], core) => showGroup(core, range.sheet, rectOf(range), by, false)),
};
