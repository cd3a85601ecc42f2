import { withStyle } from "./conditionalRule";
import { text } from "../protocol/arguments";
import { excelObject, readWrite, type ExcelClass, type Property } from "../protocol/excelClass";
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

export const customConditionalFormat: ExcelClass<ConditionalFormatState> = {
  properties: {},
  objects: { ...withStyle, rule: (self) => excelObject("ConditionalFormatRule", self) },
  methods: {},
};

export const conditionalFormatRule: ExcelClass<ConditionalFormatState> = { properties: { formula, formulaLocal: formula }, methods: {} };
