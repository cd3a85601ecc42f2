import { invalidArgument } from "../protocol/apiError";
import { integer, oneOf, record, text } from "../protocol/arguments";
import { readWrite, type ExcelClass, type Json } from "../protocol/excelClass";
import type { ConditionalRule } from "../workbook/records";
import type { ConditionalFormatState } from "./states";
import { type RuleOf, ruleOf, setConditionalRule, anchored, withStyle } from "./conditionalRule";

/** A rule given whole, by its members. */
const wholeRule = <K extends ConditionalRule["kind"]>(
  kind: K,
  read: (rule: RuleOf<K>) => Json,
  write: (self: ConditionalFormatState, given: Readonly<Record<string, unknown>>) => Partial<RuleOf<K>>,
): ExcelClass<ConditionalFormatState> => ({
  properties: {
    rule: readWrite(
      (self) => read(ruleOf(self, kind)),
      record,
      (self, given, core) => setConditionalRule(core, self, { ...ruleOf(self, kind), ...write(self, given) } as ConditionalRule),
    ),
  },
  objects: withStyle,
  methods: {},
});

const formulaText = (value: unknown): string => {
  if (typeof value === "number") return `=${value}`;
  const given = text(value);
  return given.startsWith("=") ? given : `=${given}`;
};

export const cellValueConditionalFormat = wholeRule(
  "CellValue",
  ({ operator, formula1, formula2 }) => ({ operator, formula1, formula2: formula2 ?? "" }),
  (self, given) => {
    const operator = oneOf(
      "Between",
      "NotBetween",
      "EqualTo",
      "NotEqualTo",
      "GreaterThan",
      "LessThan",
      "GreaterThanOrEqual",
      "LessThanOrEqual",
    )(
      given["operator"] === "GreaterThanOrEqualTo"
        ? "GreaterThanOrEqual"
        : given["operator"] === "LessThanOrEqualTo"
          ? "LessThanOrEqual"
          : given["operator"],
    );
    const two = operator === "Between" || operator === "NotBetween";
    return {
      operator,
      formula1: anchored(self, formulaText(given["formula1"])),
      formula2: two ? anchored(self, formulaText(given["formula2"])) : undefined,
    };
  },
);

export const textConditionalFormat = wholeRule(
  "ContainsText",
  ({ operator, text: wanted }) => ({ operator, text: wanted }),
  (_self, given) => ({
    operator: oneOf("Contains", "NotContains", "BeginsWith", "EndsWith")(given["operator"]),
    text: text(given["text"]),
  }),
);

export const topBottomConditionalFormat = wholeRule(
  "TopBottom",
  ({ type, rank }) => ({ type, rank }),
  (_self, given) => {
    const rank = integer(given["rank"]);
    if (rank < 1 || rank > 1000) throw invalidArgument();
    return { type: oneOf("TopItems", "TopPercent", "BottomItems", "BottomPercent")(given["type"]), rank };
  },
);

const presets = [
  "Blanks",
  "NonBlanks",
  "Errors",
  "NonErrors",
  "Yesterday",
  "Today",
  "Tomorrow",
  "LastSevenDays",
  "LastWeek",
  "ThisWeek",
  "NextWeek",
  "LastMonth",
  "ThisMonth",
  "NextMonth",
  "AboveAverage",
  "BelowAverage",
  "EqualOrAboveAverage",
  "EqualOrBelowAverage",
  "OneStdDevAboveAverage",
  "OneStdDevBelowAverage",
  "TwoStdDevAboveAverage",
  "TwoStdDevBelowAverage",
  "ThreeStdDevAboveAverage",
  "ThreeStdDevBelowAverage",
  "UniqueValues",
  "DuplicateValues",
] as const;

export const presetCriteriaConditionalFormat = wholeRule(
  "PresetCriteria",
  ({ criterion }) => ({ criterion }),
  (_self, given) => ({ criterion: oneOf(...presets)(given["criterion"]) }),
);
