import { boolean, colour, oneOf, record } from "../protocol/arguments";
import { excelObject, readOnly, readWrite, type ExcelClass, type Property } from "../protocol/excelClass";
import type { ThresholdPoint } from "../workbook/records";
import type { ConditionalFormatState } from "./states";
import { ruleOf, setConditionalRule } from "./conditionalRule";

const dataBarBound = (which: "min" | "max"): Property<ConditionalFormatState> =>
  readWrite(
    (self) => {
      const { type, formula: at } = ruleOf(self, "DataBar")[which];
      return { type, formula: at ?? "" };
    },
    record,
    (self, given, core) => {
      const type = oneOf("LowestValue", "HighestValue", "Number", "Percent", "Formula", "Percentile", "Automatic")(given["type"]);
      const at = given["formula"];
      const point: ThresholdPoint = at === undefined || at === null || at === "" ? { type } : { type, formula: String(at) };
      setConditionalRule(core, self, { ...ruleOf(self, "DataBar"), [which]: point });
    },
  );

export const dataBarConditionalFormat: ExcelClass<ConditionalFormatState> = {
  properties: {
    showDataBarOnly: readWrite(
      (self) => !ruleOf(self, "DataBar").showValue,
      boolean,
      (self, only, core) => setConditionalRule(core, self, { ...ruleOf(self, "DataBar"), showValue: !only }),
    ),
    lowerBoundRule: dataBarBound("min"),
    upperBoundRule: dataBarBound("max"),
    barDirection: readWrite(
      () => "Context",
      oneOf("Context", "LeftToRight"),
      () => undefined,
    ),
    axisFormat: readOnly(() => "Automatic"),
    axisColor: readOnly(() => "#000000"),
  },
  objects: {
    positiveFormat: (self) => excelObject("ConditionalDataBarPositiveFormat", self),
    negativeFormat: (self) => excelObject("ConditionalDataBarNegativeFormat", self),
  },
  methods: {},
};

export const conditionalDataBarPositiveFormat: ExcelClass<ConditionalFormatState> = {
  properties: {
    fillColor: readWrite(
      (self) => ruleOf(self, "DataBar").color,
      colour,
      (self, color, core) => setConditionalRule(core, self, { ...ruleOf(self, "DataBar"), color }),
    ),
    gradientFill: readWrite(
      (self) => ruleOf(self, "DataBar").gradient,
      boolean,
      (self, gradient, core) => setConditionalRule(core, self, { ...ruleOf(self, "DataBar"), gradient }),
    ),
    borderColor: readOnly(() => ""),
  },
  methods: {},
};

export const conditionalDataBarNegativeFormat: ExcelClass<ConditionalFormatState> = {
  properties: {
    fillColor: readWrite(
      (self) => ruleOf(self, "DataBar").negativeColor,
      colour,
      (self, negativeColor, core) => setConditionalRule(core, self, { ...ruleOf(self, "DataBar"), negativeColor }),
    ),
    matchPositiveFillColor: readWrite(
      (self) => ruleOf(self, "DataBar").negativeColor === ruleOf(self, "DataBar").color,
      boolean,
      (self, match, core) => {
        const rule = ruleOf(self, "DataBar");
        setConditionalRule(core, self, { ...rule, negativeColor: match ? rule.color : "#FF0000" });
      },
    ),
    borderColor: readOnly(() => ""),
    matchPositiveBorderColor: readOnly(() => true),
  },
  methods: {},
};
