import { redrawCells, type Core } from "../core";
import { invalidArgument } from "../protocol/apiError";
import { boolean, integer, oneOf, record } from "../protocol/arguments";
import { readWrite, type ExcelClass, type Json } from "../protocol/excelClass";
import type { ConditionalRule, IconCriterion, IconSetName } from "../workbook/records";
import type { ConditionalFormatState } from "./states";

const iconSets: readonly IconSetName[] = [
  "ThreeArrows",
  "ThreeArrowsGray",
  "ThreeFlags",
  "ThreeTrafficLights1",
  "ThreeTrafficLights2",
  "ThreeSigns",
  "ThreeSymbols",
  "ThreeSymbols2",
  "FourArrows",
  "FourArrowsGray",
  "FourRedToBlack",
  "FourRating",
  "FourTrafficLights",
  "FiveArrows",
  "FiveArrowsGray",
  "FiveRating",
  "FiveQuarters",
  "ThreeStars",
  "ThreeTriangles",
  "FiveBoxes",
];

const iconCount = (set: IconSetName): number => (set.startsWith("Three") ? 3 : set.startsWith("Four") ? 4 : 5);

/** Excel's own: equal parts of the range, in percent. */
export const defaultCriteria = (set: IconSetName): readonly IconCriterion[] => {
  const bounds = { 3: [0, 33, 67], 4: [0, 25, 50, 75], 5: [0, 20, 40, 60, 80] }[iconCount(set)] ?? [];
  return bounds.map((percent) => ({ type: "Percent", operator: "GreaterThanOrEqual", formula: String(percent) }));
};

type IconRule = Extract<ConditionalRule, { kind: "IconSet" }>;

const ruleOf = ({ format }: ConditionalFormatState): IconRule => {
  if (format.rule.kind !== "IconSet") throw invalidArgument();
  return format.rule;
};

const change = (core: Core, self: ConditionalFormatState, part: Partial<IconRule>): void => {
  self.format.rule = { ...ruleOf(self), ...part };
  redrawCells(core, self.sheet);
};

const shown = ({ type, operator, formula, customIcon }: IconCriterion): Json => ({
  type,
  operator,
  formula: formula.startsWith("=") ? formula : `=${formula}`,
  customIcon: customIcon === undefined ? undefined : { set: customIcon.set, index: customIcon.index },
});

/** Of the lowest icon's criterion only the icon counts. Relative references are refused, as in Excel. */
function criterion(value: unknown, index: number): IconCriterion {
  const given = record(value);
  const icon = given["customIcon"];
  const customIcon =
    icon === undefined || icon === null
      ? undefined
      : { set: oneOf(...iconSets)(record(icon)["set"]), index: integer(record(icon)["index"]) };
  if (index === 0) return { type: "Percent", operator: "GreaterThanOrEqual", formula: "0", customIcon };
  const formula = given["formula"];
  if (typeof formula !== "string" && typeof formula !== "number") throw invalidArgument();
  const bound = String(formula).replace(/^=(?=-?[\d.]+(?:e-?\d+)?$)/i, "");
  if (/\[|(?<![$A-Za-z])[A-Z]{1,3}\$?\d|\$[A-Z]{1,3}\d/i.test(bound.replace(/"[^"]*"/g, ""))) throw invalidArgument();
  return {
    type: oneOf("Number", "Percent", "Formula", "Percentile")(given["type"]),
    operator: oneOf("GreaterThan", "GreaterThanOrEqual")(given["operator"]),
    formula: bound,
    customIcon,
  };
}

export const iconSetConditionalFormat: ExcelClass<ConditionalFormatState> = {
  properties: {
    style: readWrite(
      (self) => ruleOf(self).style,
      oneOf(...iconSets),
      (self, style, core) => change(core, self, { style, criteria: defaultCriteria(style) }),
    ),
    reverseIconOrder: readWrite(
      (self) => ruleOf(self).reverse,
      boolean,
      (self, reverse, core) => change(core, self, { reverse }),
    ),
    showIconOnly: readWrite(
      (self) => ruleOf(self).showIconOnly,
      boolean,
      (self, showIconOnly, core) => change(core, self, { showIconOnly }),
    ),
    criteria: {
      get: (self) => ruleOf(self).criteria.map(shown),
      set: (self, value, core) => {
        if (!Array.isArray(value) || value.length !== iconCount(ruleOf(self).style)) throw invalidArgument();
        change(core, self, { criteria: value.map(criterion) });
      },
    },
  },
  methods: {},
};
