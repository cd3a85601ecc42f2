import { redrawCells, type Core } from "../core";
import { invalidArgument } from "../protocol/apiError";
import { boolean, colour, integer, oneOf, record, text } from "../protocol/arguments";
import { excelObject, method, readOnly, readWrite, type ExcelClass, type Json, type Property } from "../protocol/excelClass";
import type { ColorScalePoint, ConditionalRule, ConditionalStyle, ThresholdPoint } from "../workbook/records";
import { shiftFormula } from "../workbook/structure";
import type { Border, BorderEdge } from "../workbook/style";
import type { ConditionalFormatState, States } from "./states";

type RuleOf<K extends ConditionalRule["kind"]> = Extract<ConditionalRule, { kind: K }>;

const ruleOf = <K extends ConditionalRule["kind"]>(self: ConditionalFormatState, kind: K): RuleOf<K> => {
  const { rule } = self.format;
  if (rule.kind !== kind) throw invalidArgument();
  return rule as RuleOf<K>;
};

export function setConditionalRule(core: Core, self: ConditionalFormatState, rule: ConditionalRule): void {
  self.format.rule = rule;
  redrawCells(core, self.sheet);
}

/** A formula as it was set through a range, as it stands for the rule's first cell. */
function anchored(self: ConditionalFormatState, formula: string): string {
  const [first] = self.format.ranges;
  if (first === undefined || !formula.startsWith("=")) return formula;
  return shiftFormula(formula, first.row - self.anchor.row, first.column - self.anchor.column);
}

const withStyle = { format: (self: ConditionalFormatState) => excelObject("ConditionalRangeFormat", self) };

const formula: Property<ConditionalFormatState> = readWrite(
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

const pointTypes = oneOf("LowestValue", "HighestValue", "Number", "Percent", "Formula", "Percentile");

const colorPoint = (value: unknown): ColorScalePoint => {
  const given = record(value);
  const type = pointTypes(given["type"]);
  const at = given["formula"];
  const bound = at === undefined || at === null || at === "" ? undefined : String(at).replace(/^=(?=-?[\d.]+$)/, "");
  return { type, color: colour(given["color"]), ...(bound === undefined ? {} : { formula: bound }) };
};

const shownPoint = ({ type, formula: at, color }: ColorScalePoint): Json => ({
  type,
  color,
  ...(at === undefined ? {} : { formula: at.startsWith("=") ? at : `=${at}` }),
});

export const colorScaleConditionalFormat: ExcelClass<ConditionalFormatState> = {
  properties: {
    threeColorScale: readOnly((self) => ruleOf(self, "ColorScale").points.length === 3),
    criteria: readWrite(
      (self) => {
        const { points } = ruleOf(self, "ColorScale");
        const [minimum, second, third] = points;
        if (minimum === undefined || second === undefined) return null;
        return third === undefined
          ? { minimum: shownPoint(minimum), maximum: shownPoint(second) }
          : { minimum: shownPoint(minimum), midpoint: shownPoint(second), maximum: shownPoint(third) };
      },
      record,
      (self, given, core) => {
        const middle = given["midpoint"];
        const points = [
          colorPoint(given["minimum"]),
          ...(middle === undefined || middle === null ? [] : [colorPoint(middle)]),
          colorPoint(given["maximum"]),
        ];
        setConditionalRule(core, self, { ...ruleOf(self, "ColorScale"), points });
      },
    ),
  },
  methods: {},
};

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

const styleOf = ({ format }: ConditionalFormatState): ConditionalStyle => {
  if (!("style" in format.rule) || typeof format.rule.style === "string") throw invalidArgument();
  return format.rule.style;
};

const setStyle = (core: Core, self: ConditionalFormatState, change: ConditionalStyle): void =>
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

const borderEdges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
const borderOf = (self: ConditionalFormatState, edge: BorderEdge) => excelObject("ConditionalRangeBorder", { ...self, edge });

export const conditionalRangeBorderCollection: ExcelClass<ConditionalFormatState> = {
  properties: { count: readOnly(() => borderEdges.length) },
  objects: {
    top: (self) => borderOf(self, "EdgeTop"),
    bottom: (self) => borderOf(self, "EdgeBottom"),
    left: (self) => borderOf(self, "EdgeLeft"),
    right: (self) => borderOf(self, "EdgeRight"),
  },
  methods: { getItem: method([oneOf(...borderEdges)], (self, [edge]) => borderOf(self, edge)) },
  items: (self) => borderEdges.map((edge) => borderOf(self, edge)),
  item: (self, edge) => borderOf(self, oneOf(...borderEdges)(edge)),
};

type EdgeState = States["ConditionalRangeBorder"];
const border = (self: EdgeState): Border => styleOf(self).borders?.[self.edge] ?? { style: "None", weight: "Thin", color: "#000000" };
const setBorder = (core: Core, self: EdgeState, change: Partial<Border>): void =>
  setStyle(core, self, { borders: { ...styleOf(self).borders, [self.edge]: { ...border(self), ...change } } });

export const conditionalRangeBorder: ExcelClass<EdgeState> = {
  id: (self) => self.edge,
  properties: {
    sideIndex: readOnly((self) => self.edge),
    style: readWrite(
      (self) => border(self).style,
      oneOf("None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot"),
      (self, style, core) => setBorder(core, self, { style }),
    ),
    color: readWrite(
      (self) => border(self).color,
      colour,
      (self, color, core) => setBorder(core, self, { color, style: border(self).style === "None" ? "Continuous" : border(self).style }),
    ),
  },
  methods: {},
};
