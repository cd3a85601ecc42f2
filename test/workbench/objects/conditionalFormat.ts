import { redrawCells, type Core } from "../core";
import { invalidArgument, itemNotFound } from "../protocol/apiError";
import { boolean, count, oneOf, text } from "../protocol/arguments";
import { excelObject, method, readOnly, readWrite, type ExcelClass, type ExcelObject } from "../protocol/excelClass";
import { intersects } from "../workbook/address";
import { subtract } from "../workbook/cells";
import { requireAllowed } from "../workbook/protection";
import type { ConditionalFormat, ConditionalRule, Sheet } from "../workbook/records";
import { defaultCriteria } from "./conditionalIconSet";
import { rectOf } from "./rangeReads";
import type { ConditionalFormatState, FormatState, States } from "./states";

/** What each type begins with. */
const newRules: Readonly<Record<string, () => ConditionalRule>> = {
  Custom: () => ({ kind: "Custom", formula: "=FALSE", style: {} }),
  CellValue: () => ({ kind: "CellValue", operator: "EqualTo", formula1: "=0", style: {} }),
  ContainsText: () => ({ kind: "ContainsText", operator: "Contains", text: "", style: {} }),
  TopBottom: () => ({ kind: "TopBottom", type: "TopItems", rank: 10, style: {} }),
  PresetCriteria: () => ({ kind: "PresetCriteria", criterion: "Blanks", style: {} }),
  IconSet: () => ({
    kind: "IconSet",
    style: "ThreeTrafficLights1",
    reverse: false,
    showIconOnly: false,
    criteria: defaultCriteria("ThreeTrafficLights1"),
  }),
  ColorScale: () => ({
    kind: "ColorScale",
    points: [
      { type: "LowestValue", color: "#FFEF9C" },
      { type: "HighestValue", color: "#FF7128" },
    ],
  }),
  DataBar: () => ({
    kind: "DataBar",
    color: "#638EC6",
    negativeColor: "#FF0000",
    gradient: true,
    showValue: true,
    min: { type: "Automatic" },
    max: { type: "Automatic" },
  }),
};

const firstSheet = (self: FormatState): Sheet => {
  const [area] = self.areas;
  if (area === undefined) throw itemNotFound();
  return area.sheet;
};

const touching = (self: FormatState): readonly ConditionalFormat[] =>
  firstSheet(self).conditionalFormats.filter(({ ranges }) =>
    self.areas.some((area) => ranges.some((range) => intersects(range, rectOf(area)))),
  );

const asObject = (self: FormatState, format: ConditionalFormat): ExcelObject => {
  const [area] = self.areas;
  if (area === undefined) throw itemNotFound();
  return excelObject("ConditionalFormat", { sheet: area.sheet, format, anchor: rectOf(area) });
};

const nextId = (core: Core): string => {
  const ids = core.workbook.sheets
    .flatMap((sheet) => sheet.conditionalFormats.map(({ id }) => parseInt(id.slice(1, 9), 16)))
    .filter(Number.isFinite);
  return `{${(Math.max(0, ...ids) + 1).toString(16).toUpperCase().padStart(8, "0")}-0000-0000-0000-000000000000}`;
};

const find = (self: FormatState, id: string): ExcelObject | null => {
  const found = touching(self).find((format) => format.id === id);
  return found === undefined ? null : asObject(self, found);
};

export const conditionalFormatCollection: ExcelClass<FormatState> = {
  properties: {},
  methods: {
    // A new rule comes first.
    add: method(
      [oneOf("Custom", "DataBar", "ColorScale", "IconSet", "TopBottom", "PresetCriteria", "ContainsText", "CellValue")],
      (self, [type], core) => {
        const sheet = firstSheet(self);
        requireAllowed(sheet, "allowFormatCells");
        const rule = newRules[type]?.();
        if (rule === undefined) throw invalidArgument();
        const format: ConditionalFormat = { id: nextId(core), ranges: self.areas.map(rectOf), stopIfTrue: false, rule };
        sheet.conditionalFormats.unshift(format);
        redrawCells(core, sheet);
        return asObject(self, format);
      },
    ),
    clearAll: method([], (self, _args, core) => {
      const sheet = firstSheet(self);
      requireAllowed(sheet, "allowFormatCells");
      for (const area of self.areas) {
        for (const format of [...sheet.conditionalFormats]) {
          format.ranges = subtract(format.ranges, rectOf(area));
          if (format.ranges.length === 0) sheet.conditionalFormats.splice(sheet.conditionalFormats.indexOf(format), 1);
        }
      }
      redrawCells(core, sheet);
    }),
    getItem: method([text], (self, [id]) => {
      const found = find(self, id);
      if (found === null) throw itemNotFound();
      return found;
    }),
    getItemOrNullObject: method([text], (self, [id]) => find(self, id)),
  },
  items: (self) => touching(self).map((format) => asObject(self, format)),
  item: (self, id) => {
    const found = find(self, text(id));
    if (found === null) throw itemNotFound();
    return found;
  },
};

type Part = Exclude<keyof States & `${string}ConditionalFormat`, "ConditionalFormat">;

/** A part of a rule by its kind: null (or an error) when the rule is of another kind. */
const part = (kind: ConditionalRule["kind"], className: Part) => (self: ConditionalFormatState) =>
  self.format.rule.kind === kind ? excelObject(className, self) : null;

const required = (get: (self: ConditionalFormatState) => ExcelObject | null) => (self: ConditionalFormatState) => {
  const found = get(self);
  if (found === null) throw invalidArgument();
  return found;
};

const parts = {
  cellValue: part("CellValue", "CellValueConditionalFormat"),
  colorScale: part("ColorScale", "ColorScaleConditionalFormat"),
  custom: part("Custom", "CustomConditionalFormat"),
  dataBar: part("DataBar", "DataBarConditionalFormat"),
  iconSet: part("IconSet", "IconSetConditionalFormat"),
  preset: part("PresetCriteria", "PresetCriteriaConditionalFormat"),
  textComparison: part("ContainsText", "TextConditionalFormat"),
  topBottom: part("TopBottom", "TopBottomConditionalFormat"),
} as const;

const hasStop = ({ format }: ConditionalFormatState): boolean => !["IconSet", "DataBar", "ColorScale"].includes(format.rule.kind);

export const conditionalFormat: ExcelClass<ConditionalFormatState> = {
  id: ({ format }) => format.id,
  properties: {
    id: readOnly(({ format }) => format.id),
    type: readOnly(({ format }) => format.rule.kind),
    stopIfTrue: readWrite(
      (self) => (hasStop(self) ? self.format.stopIfTrue : null),
      boolean,
      (self, stop, core) => {
        if (!hasStop(self)) throw invalidArgument();
        self.format.stopIfTrue = stop;
        redrawCells(core, self.sheet);
      },
    ),
    priority: readWrite(
      ({ sheet, format }) => sheet.conditionalFormats.indexOf(format),
      count,
      ({ sheet, format }, priority, core) => {
        const { conditionalFormats } = sheet;
        // Microsoft's samples give a rule its place before the ones it stands behind are there; it is last then.
        conditionalFormats.splice(conditionalFormats.indexOf(format), 1);
        conditionalFormats.splice(priority, 0, format);
        redrawCells(core, sheet);
      },
    ),
  },
  objects: {
    ...Object.fromEntries(
      Object.entries(parts).flatMap(([name, get]) => [
        [`${name}OrNullObject`, get],
        [name, required(get)],
      ]),
    ),
  },
  methods: {
    delete: method([], ({ sheet, format }, _args, core) => {
      requireAllowed(sheet, "allowFormatCells");
      sheet.conditionalFormats.splice(sheet.conditionalFormats.indexOf(format), 1);
      redrawCells(core, sheet);
    }),
    getRange: method([], ({ sheet, format }, _args, core) => {
      const [only] = format.ranges;
      if (only === undefined || format.ranges.length !== 1) throw invalidArgument();
      return core.references.range(sheet, only);
    }),
    getRangeOrNullObject: method([], ({ sheet, format }, _args, core) => {
      const [only] = format.ranges;
      return only === undefined || format.ranges.length !== 1 ? null : core.references.range(sheet, only);
    }),
    getRanges: method([], ({ sheet, format }, _args, core) =>
      excelObject("RangeAreas", { areas: format.ranges.map((rect) => core.references.state(sheet, rect)) }),
    ),
  },
};
