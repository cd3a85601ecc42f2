import { columnLetters } from "../workbook/address";
import type { ColorScalePoint, ConditionalFormat, ConditionalRule, ThresholdPoint } from "../workbook/records";
import { colorElement } from "./colors";
import { criterionTypes, iconSets, presets, textOperators, thresholdTypes, youngIconSets } from "./conditionalWords";
import { formulaToFile } from "./formulaText";
import type { FormulaContext } from "./formulaText";
import { printRects } from "./rects";
import type { StylesWriter } from "./stylesWriter";
import { operators } from "./validations";
import { element, escapeXml } from "./xmlText";

type Rule<Kind extends ConditionalRule["kind"]> = Extract<ConditionalRule, { kind: Kind }>;

export interface RuleElements {
  /** `conditionalFormatting` elements of the sheet itself. */
  readonly plain: string;
  /** The sheet's 2010 extension, "" when no rule needs it. */
  readonly extension: string;
}

const isYoung = (rule: ConditionalRule): rule is Rule<"IconSet"> =>
  rule.kind === "IconSet" && (youngIconSets.has(rule.style) || rule.criteria.some(({ customIcon }) => customIcon !== undefined));

/** Where a rule's relative references start from, as Excel spells its own rules out. */
const anchor = ({ ranges: [first] }: ConditionalFormat): string => `${columnLetters(first?.column ?? 0)}${(first?.row ?? 0) + 1}`;

const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;

function textFormula({ operator, text }: Rule<"ContainsText">, cell: string): string {
  const search = `SEARCH(${quoted(text)},${cell})`;
  switch (operator) {
    case "Contains":
      return `NOT(ISERROR(${search}))`;
    case "NotContains":
      return `ISERROR(${search})`;
    case "BeginsWith":
      return `LEFT(${cell},LEN(${quoted(text)}))=${quoted(text)}`;
    case "EndsWith":
      return `RIGHT(${cell},LEN(${quoted(text)}))=${quoted(text)}`;
  }
}

/** Excel has stored these two under another name than their operator. */
const textTypes = { Contains: "containsText", NotContains: "notContainsText", BeginsWith: "beginsWith", EndsWith: "endsWith" } as const;

/** A threshold; in the extension its value is an element, and "automatic" has words of its own. */
function threshold(point: ThresholdPoint, end: "min" | "max", context: FormulaContext, x14: boolean, gte = true): string {
  const value = point.formula === undefined || point.formula === "" ? undefined : formulaToFile(point.formula, context);
  const type = point.type === "Automatic" ? (x14 ? `auto${end === "min" ? "Min" : "Max"}` : end) : thresholdTypes.toFile(point.type);
  const bounded = type !== "min" && type !== "max" && !type.startsWith("auto") ? (value ?? "0") : undefined;
  return x14
    ? element("x14:cfvo", { type, gte: gte ? undefined : 0 }, bounded === undefined ? "" : element("xm:f", {}, escapeXml(bounded)))
    : element("cfvo", { type, val: bounded, gte: gte ? undefined : 0 });
}

function iconSetElement(rule: Rule<"IconSet">, context: FormulaContext, x14: boolean): string {
  const custom = rule.criteria.some(({ customIcon }) => customIcon !== undefined);
  const points = rule.criteria.map(({ type, operator, formula }) => {
    const value = formula === "" ? "0" : formulaToFile(formula, context);
    const attributes = { type: criterionTypes.toFile(type), gte: operator === "GreaterThan" ? 0 : undefined };
    return x14
      ? element("x14:cfvo", attributes, element("xm:f", {}, escapeXml(value)))
      : element("cfvo", { type: attributes.type, val: value, gte: attributes.gte });
  });
  const icons = custom
    ? rule.criteria.map(({ customIcon }, index) =>
        element("x14:cfIcon", { iconSet: iconSets.toFile(customIcon?.set ?? rule.style), iconId: customIcon?.index ?? index }),
      )
    : [];
  const attributes = { iconSet: iconSets.toFile(rule.style), showValue: rule.showIconOnly ? 0 : undefined, reverse: rule.reverse, custom };
  return element(x14 ? "x14:iconSet" : "iconSet", attributes, ...points, ...icons);
}

function colorScaleElement(points: readonly ColorScalePoint[], context: FormulaContext): string {
  const last = points.length - 1;
  return element(
    "colorScale",
    {},
    ...points.map((point, index) => threshold(point, index === last ? "max" : "min", context, false)),
    ...points.map(({ color }) => colorElement("color", color)),
  );
}

const barId = (priority: number): string => `{00000000-000E-0000-0000-${priority.toString(16).toUpperCase().padStart(12, "0")}}`;

/** The part of a data bar that Excel 2007 cannot read; both halves name each other by an id. */
function barExtension(rule: Rule<"DataBar">, priority: number, context: FormulaContext): string {
  return element(
    "x14:cfRule",
    { type: "dataBar", id: barId(priority) },
    element(
      "x14:dataBar",
      {
        minLength: 0,
        maxLength: 100,
        gradient: rule.gradient ? undefined : 0,
        negativeBarColorSameAsPositive: rule.negativeColor === rule.color,
      },
      threshold(rule.min, "min", context, true),
      threshold(rule.max, "max", context, true),
      rule.negativeColor === rule.color ? "" : colorElement("x14:negativeFillColor", rule.negativeColor),
      colorElement("x14:axisColor", "#000000"),
    ),
  );
}

const barLink = (priority: number): string =>
  `<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}">` +
  `<x14:id>${barId(priority)}</x14:id></ext></extLst>`;

function plainRule(format: ConditionalFormat, priority: number, styles: StylesWriter, context: FormulaContext): string {
  const { rule, stopIfTrue } = format;
  const formula = (text: string): string => element("formula", {}, escapeXml(formulaToFile(text, context)));
  const write = (
    type: string,
    attributes: Readonly<Record<string, string | number | boolean | undefined>>,
    ...content: readonly string[]
  ): string =>
    element(
      "cfRule",
      {
        type,
        dxfId: "style" in rule && typeof rule.style === "object" ? styles.differential(rule.style) : undefined,
        priority,
        stopIfTrue,
        ...attributes,
      },
      ...content,
    );
  switch (rule.kind) {
    case "Custom":
      return write("expression", {}, formula(rule.formula));
    case "CellValue":
      return write(
        "cellIs",
        { operator: operators.toFile(rule.operator) },
        formula(rule.formula1),
        rule.formula2 === undefined ? "" : formula(rule.formula2),
      );
    case "ContainsText":
      return write(
        textTypes[rule.operator],
        { operator: textOperators.toFile(rule.operator), text: rule.text },
        formula(textFormula(rule, anchor(format))),
      );
    case "TopBottom":
      return write("top10", { percent: rule.type.endsWith("Percent"), bottom: rule.type.startsWith("Bottom"), rank: rule.rank });
    case "PresetCriteria": {
      const preset = presets[rule.criterion];
      if (preset === undefined) return "";
      return write(
        preset.type,
        preset.attributes ?? {},
        preset.formula === undefined ? "" : formula(preset.formula.replace(/#/g, anchor(format))),
      );
    }
    case "IconSet":
      return write("iconSet", {}, iconSetElement(rule, context, false));
    case "ColorScale":
      return write("colorScale", {}, colorScaleElement(rule.points, context));
    case "DataBar":
      return write(
        "dataBar",
        {},
        element(
          "dataBar",
          { showValue: rule.showValue ? undefined : 0 },
          threshold(rule.min, "min", context, false),
          threshold(rule.max, "max", context, false),
          colorElement("color", rule.color),
        ),
        barLink(priority),
      );
  }
}

/** A sheet's rules. Priority is their place in the list. */
export function conditionalElements(formats: readonly ConditionalFormat[], styles: StylesWriter, context: FormulaContext): RuleElements {
  const plain: string[] = [];
  const extension: string[] = [];
  formats.forEach((format, index) => {
    const priority = index + 1;
    const { rule } = format;
    const sqref = printRects(format.ranges);
    const extended = (inner: string): void => {
      extension.push(
        element(
          "x14:conditionalFormatting",
          { "xmlns:xm": "http://schemas.microsoft.com/office/excel/2006/main" },
          inner,
          element("xm:sqref", {}, sqref),
        ),
      );
    };
    if (isYoung(rule)) {
      extended(
        element(
          "x14:cfRule",
          { type: "iconSet", priority, stopIfTrue: format.stopIfTrue, id: barId(priority) },
          iconSetElement(rule, context, true),
        ),
      );
      return;
    }
    const element2007 = plainRule(format, priority, styles, context);
    if (element2007 !== "") plain.push(element("conditionalFormatting", { sqref }, element2007));
    if (rule.kind === "DataBar") extended(barExtension(rule, priority, context));
  });
  return {
    plain: plain.join(""),
    extension:
      extension.length === 0
        ? ""
        : `<ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}">` +
          `${element("x14:conditionalFormattings", {}, ...extension)}</ext>`,
  };
}
