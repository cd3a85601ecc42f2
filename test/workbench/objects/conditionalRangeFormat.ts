import { type Core } from "../core";
import { invalidArgument } from "../protocol/apiError";
import { boolean, colour, oneOf, text } from "../protocol/arguments";
import { excelObject, method, readWrite, type ExcelClass, type Property } from "../protocol/excelClass";
import type { ConditionalRule, ConditionalStyle } from "../workbook/records";
import type { ConditionalFormatState } from "./states";
import { setConditionalRule } from "./conditionalRule";

export const styleOf = ({ format }: ConditionalFormatState): ConditionalStyle => {
  if (!("style" in format.rule) || typeof format.rule.style === "string") throw invalidArgument();
  return format.rule.style;
};

export const setStyle = (core: Core, self: ConditionalFormatState, change: ConditionalStyle): void =>
  setConditionalRule(core, self, { ...self.format.rule, style: { ...styleOf(self), ...change } } as ConditionalRule);

export const conditionalRangeFormat: ExcelClass<ConditionalFormatState> = {
  properties: {
    numberFormat: readWrite(
      (self) => styleOf(self).numberFormat ?? null,
      text,
      (self, numberFormat, core) => setStyle(core, self, { numberFormat }),
    ),
  },
  objects: {
    font: (self) => excelObject("ConditionalRangeFont", self),
    fill: (self) => excelObject("ConditionalRangeFill", self),
    borders: (self) => excelObject("ConditionalRangeBorderCollection", self),
  },
  methods: {},
};

const flag = (name: "bold" | "italic" | "strikethrough"): Property<ConditionalFormatState> =>
  readWrite(
    (self) => styleOf(self)[name] ?? null,
    boolean,
    (self, value, core) => setStyle(core, self, { [name]: value }),
  );

export const conditionalRangeFont: ExcelClass<ConditionalFormatState> = {
  properties: {
    color: readWrite(
      (self) => styleOf(self).fontColor ?? "",
      colour,
      (self, fontColor, core) => setStyle(core, self, { fontColor }),
    ),
    bold: flag("bold"),
    italic: flag("italic"),
    strikethrough: flag("strikethrough"),
    underline: readWrite(
      (self) => (styleOf(self).underline === true ? "Single" : "None"),
      oneOf("None", "Single", "Double"),
      (self, line, core) => setStyle(core, self, { underline: line !== "None" }),
    ),
  },
  methods: {
    clear: method([], (self, _args, core) =>
      setStyle(core, self, { fontColor: undefined, bold: undefined, italic: undefined, strikethrough: undefined, underline: undefined }),
    ),
  },
};

export const conditionalRangeFill: ExcelClass<ConditionalFormatState> = {
  properties: {
    color: readWrite(
      (self) => styleOf(self).fill ?? "",
      colour,
      (self, fill, core) => setStyle(core, self, { fill }),
    ),
  },
  methods: { clear: method([], (self, _args, core) => setStyle(core, self, { fill: undefined })) },
};
