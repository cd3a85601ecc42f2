import { invalidArgument, itemNotFound } from "../protocol/apiError";
import { boolean, integer, key, object, optional } from "../protocol/arguments";
import { excelObject, method, readOnly, type ExcelClass, type ExcelObject } from "../protocol/excelClass";
import { maxColumns, maxRows, type Rect } from "../workbook/address";
import { intersection, isEntireColumn, isEntireRow, isOnSheet, usedRect } from "../workbook/cells";
import type { Core } from "../core";
import type { Sheet } from "../workbook/records";
import { findSheet } from "./find";
import { clearKinds, clearRect } from "./rangeEdits";
import { addressOf, rectOf } from "./rangeReads";
import type { AreasState } from "./states";

const sheetOfAreas = (self: AreasState): Sheet => {
  const [first] = self.areas;
  if (first === undefined) throw itemNotFound();
  return first.sheet;
};

const mapped = (self: AreasState, core: Core, change: (rect: Rect) => Rect | null): ExcelObject | null => {
  const rects = self.areas.flatMap((area) => {
    const rect = change(rectOf(area));
    return rect === null ? [] : [core.references.state(area.sheet, rect)];
  });
  if (rects.some(({ rect }) => rect !== null && !isOnSheet(rect))) throw invalidArgument();
  return rects.length === 0 ? null : excelObject("RangeAreas", { areas: rects });
};

const found = (object: ExcelObject | null): ExcelObject => {
  if (object === null) throw itemNotFound();
  return object;
};

const address = readOnly<AreasState>((self) => self.areas.map((area) => addressOf(area.sheet, rectOf(area))).join(","));

export const rangeAreas: ExcelClass<AreasState> = {
  tracked: true,
  properties: {
    address,
    addressLocal: address,
    areaCount: readOnly((self) => self.areas.length),
    cellCount: readOnly((self) => self.areas.reduce((sum, area) => sum + rectOf(area).rows * rectOf(area).columns, 0)),
    isEntireColumn: readOnly((self) => self.areas.every((area) => isEntireColumn(rectOf(area)))),
    isEntireRow: readOnly((self) => self.areas.every((area) => isEntireRow(rectOf(area)))),
    style: readOnly(() => "Normal"),
  },
  objects: {
    areas: (self) => excelObject("RangeCollection", self),
    worksheet: (self) => excelObject("Worksheet", sheetOfAreas(self)),
    format: (self) => excelObject("RangeFormat", self),
    dataValidation: (self) => excelObject("DataValidation", self),
    conditionalFormats: (self) => excelObject("ConditionalFormatCollection", self),
  },
  methods: {
    clear: method([clearKinds], (self, [kind = "All"], core) => {
      for (const area of self.areas) clearRect(core, area, rectOf(area), kind);
    }),
    calculate: method([], (_self, _args, core) => core.calculation.run()),
    getEntireColumn: method([], (self, _args, core) => found(mapped(self, core, (rect) => ({ ...rect, row: 0, rows: maxRows })))),
    getEntireRow: method([], (self, _args, core) => found(mapped(self, core, (rect) => ({ ...rect, column: 0, columns: maxColumns })))),
    getOffsetRangeAreas: method([integer, integer], (self, [rows, columns], core) =>
      found(mapped(self, core, (rect) => ({ ...rect, row: rect.row + rows, column: rect.column + columns }))),
    ),
    getIntersection: method([object("Range")], (self, [other], core) =>
      found(mapped(self, core, (rect) => intersection(rect, rectOf(other.state)))),
    ),
    getIntersectionOrNullObject: method([object("Range")], (self, [other], core) =>
      mapped(self, core, (rect) => intersection(rect, rectOf(other.state))),
    ),
    getUsedRangeAreas: method([optional(boolean)], (self, [valuesOnly], core) =>
      found(mapped(self, core, (rect) => usedRect(sheetOfAreas(self), rect, valuesOnly === true))),
    ),
    getUsedRangeAreasOrNullObject: method([optional(boolean)], (self, [valuesOnly], core) =>
      mapped(self, core, (rect) => usedRect(sheetOfAreas(self), rect, valuesOnly === true)),
    ),
  },
};

export const rangeCollection: ExcelClass<AreasState> = {
  properties: {},
  methods: {},
  items: (self) => self.areas.map((area) => excelObject("Range", area)),
};

/** Ranges of several sheets: what a formula reads from. */
export const workbookRangeAreas: ExcelClass<AreasState> = {
  tracked: true,
  properties: { addresses: readOnly((self) => self.areas.map((area) => addressOf(area.sheet, rectOf(area)))) },
  objects: { ranges: (self) => excelObject("RangeCollection", self) },
  methods: {
    getRangeAreasBySheet: method([key], (self, [wanted], core) => found(ofSheet(self, wanted, core))),
    getRangeAreasOrNullObjectBySheet: method([key], (self, [wanted], core) => ofSheet(self, wanted, core)),
  },
};

const ofSheet = (self: AreasState, wanted: unknown, core: Core): ExcelObject | null => {
  const sheet = findSheet(core, wanted);
  const areas = self.areas.filter((area) => area.sheet === sheet);
  return areas.length === 0 ? null : excelObject("RangeAreas", { areas });
};
