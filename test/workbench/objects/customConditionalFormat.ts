import { withStyle } from "./conditionalRule";
import { text } from "../protocol/arguments";
import { excelObject, readWrite, type ExcelClass, type Property } from "../protocol/excelClass";
import { fromR1C1, toR1C1 } from "../workbook/r1c1";
import type { ConditionalFormatState } from "./states";
import { ruleOf, setConditionalRule, anchored } from "./conditionalRule";

export const formula: Property<ConditionalFormatState> = readWrite(
  (self) => ruleOf(self, "Custom").formula,
  text,
  (self, value, core) =>
    setConditionalRule(core, self, {
      ...ruleOf(self, "Custom"),
      formula: anchored(self, value.startsWith("=") ? value : `="${value.replace(/"/g, '""')}"`),
    }),
);

const formulaR1C1: Property<ConditionalFormatState> = readWrite(
  (self) => toR1C1(ruleOf(self, "Custom").formula, self.format.ranges[0]?.row ?? 0, self.format.ranges[0]?.column ?? 0),
  text,
  (self, value, core) =>
    setConditionalRule(core, self, {
      ...ruleOf(self, "Custom"),
      formula: fromR1C1(value, self.format.ranges[0]?.row ?? 0, self.format.ranges[0]?.column ?? 0),
    }),
);

export const customConditionalFormat: ExcelClass<ConditionalFormatState> = {
  properties: {},
  objects: { ...withStyle, rule: (self) => excelObject("ConditionalFormatRule", self) },
  methods: {},
};

export const conditionalFormatRule: ExcelClass<ConditionalFormatState> = {
  properties: { formula, formulaLocal: formula, formulaR1C1 },
  methods: {},
};
