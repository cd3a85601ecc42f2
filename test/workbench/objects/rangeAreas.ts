import { invalidArgument, itemNotFound } from "../protocol/apiError";
import { boolean, integer, key, object, optional } from "../protocol/arguments";
import { excelObject, method, readOnly, type ExcelClass, type ExcelObject } from "../protocol/excelClass";
import { maxColumns, maxRows, type Rect } from "../workbook/address";
import { intersection, isEntireColumn, isEntireRow, isOnSheet, usedRect } from "../workbook/cells";
import type { Core } from "../core";
import { copyCells } from "../workbook/copy";
import { specialCells } from "../workbook/specialCells";
import type { Sheet } from "../workbook/records";
import { findSheet } from "./find";
import { clearKinds, clearRect, copyArguments, copySource } from "./rangeEdits";
import { specialTypes, specialValueTypes } from "./rangeNavigation";
import { readFormat } from "./formatProperty";
import { addressOf, giveStyle, rectOf } from "./rangeReads";
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

const special = (self: AreasState, type: string, valueType: string | undefined, core: Core): ExcelObject | null => {
  const states = self.areas.flatMap((area) =>
    specialCells(area.sheet, rectOf(area), type, valueType ?? "All").map((rect) => core.references.state(area.sheet, rect)),
  );
  return states.length === 0 ? null : excelObject("RangeAreas", { areas: states });
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
    style: {
      get: (self) => readFormat(self, (style) => style.cellStyle ?? "Normal"),
      set: (self, name, core) => {
        for (const area of self.areas) giveStyle(core, area, name);
      },
    },
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
    setDirty: method([], (self, _args, core) => {
      for (const area of self.areas) core.engine.entered(area.sheet.id, rectOf(area));
      core.calculation.markDue();
    }),
    copyFrom: method(copyArguments, (self, [from, type = "All", skipBlanks = false, transpose = false], core) => {
      for (const area of self.areas) copyCells(core, copySource(area, from, core), area.sheet, rectOf(area), type, skipBlanks, transpose);
    }),
    getSpecialCells: method([specialTypes, specialValueTypes], (self, [type, valueType], core) =>
      found(special(self, type, valueType, core)),
    ),
    getSpecialCellsOrNullObject: method([specialTypes, specialValueTypes], (self, [type, valueType], core) =>
      special(self, type, valueType, core),
    ),
    getTables: method([optional(boolean)], (self, [fully = false]) => excelObject("TableScopedCollection", { areas: self.areas, fully })),
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

/** The ranges of several sheets, those of one sheet together. */
export const rangeAreasCollection: ExcelClass<AreasState> = {
  properties: {},
  methods: {},
  items: (self) =>
    [...new Set(self.areas.map(({ sheet }) => sheet))].map((sheet) =>
      excelObject("RangeAreas", { areas: self.areas.filter((area) => area.sheet === sheet) }),
    ),
};

/** Ranges of several sheets: what a formula reads from. */
export const workbookRangeAreas: ExcelClass<AreasState> = {
  tracked: true,
  properties: { addresses: readOnly((self) => self.areas.map((area) => addressOf(area.sheet, rectOf(area)))) },
  objects: { ranges: (self) => excelObject("RangeCollection", self), areas: (self) => excelObject("RangeAreasCollection", self) },
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
