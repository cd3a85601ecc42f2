import type { Rect } from "../workbook/address";
import type {
  ColorScalePoint,
  ConditionalFormat,
  ConditionalRule,
  ConditionalStyle,
  IconCriterion,
  IconSetName,
  ThresholdPoint,
} from "../workbook/records";
import { readColor } from "./colors";
import type { Theme } from "./colors";
import { criterionTypes, iconSets, presetOf, textOperators, thresholdTypes } from "./conditionalWords";
import { formulaFromFile } from "./formulaText";
import type { FormulaContext } from "./formulaText";
import { readRects } from "./rects";
import { readDifferential } from "./stylesReader";
import { operators } from "./validations";
import { child, children, descendants, isOn, numberOr } from "./xml";
import type { XmlElement } from "./xml";
import { unescapeOffice } from "./xmlText";

export interface RuleSources {
  readonly differential: readonly ConditionalStyle[];
  readonly theme: Theme;
  readonly context: FormulaContext;
  readonly lost: (what: string) => void;
}

/** A number as it stands, anything else as a formula. */
function thresholdText(cfvo: XmlElement, context: FormulaContext): string {
  const text = unescapeOffice(cfvo.attributes["val"] ?? child(cfvo, "f")?.text ?? "");
  return text === "" || Number.isFinite(Number(text)) ? text : formulaFromFile(text, context);
}

function readThreshold(cfvo: XmlElement | undefined, context: FormulaContext): ThresholdPoint {
  const type = cfvo?.attributes["type"];
  if (cfvo === undefined || type === "autoMin" || type === "autoMax") return { type: "Automatic" };
  const known = thresholdTypes.fromFile(type) ?? "Number";
  const formula = thresholdText(cfvo, context);
  return known === "LowestValue" || known === "HighestValue" || formula === "" ? { type: known } : { type: known, formula };
}

function readIconSet(set: XmlElement, { context, lost }: RuleSources): ConditionalRule {
  const icons = children(set, "cfIcon");
  const criteria = children(set, "cfvo").map((cfvo, index): IconCriterion => {
    const icon = icons[index]?.attributes;
    const customSet = iconSets.fromFile(icon?.["iconSet"]);
    if (icon !== undefined && customSet === undefined) lost("Rules that leave single icons of a set away: the set's own icon is drawn.");
    return {
      type: criterionTypes.fromFile(cfvo.attributes["type"]) ?? "Percent",
      operator: isOn(cfvo.attributes["gte"], true) ? "GreaterThanOrEqual" : "GreaterThan",
      formula: thresholdText(cfvo, context),
      ...(customSet !== undefined && { customIcon: { set: customSet, index: numberOr(icon?.["iconId"], 0) } }),
    };
  });
  const style: IconSetName = iconSets.fromFile(set.attributes["iconSet"] ?? "3TrafficLights1") ?? "ThreeTrafficLights1";
  return {
    kind: "IconSet",
    style,
    reverse: isOn(set.attributes["reverse"]),
    showIconOnly: !isOn(set.attributes["showValue"], true),
    criteria,
  };
}

function readColorScale(scale: XmlElement, { context, theme }: RuleSources): ConditionalRule {
  const colors = children(scale, "color").map((color) => readColor(color, theme) ?? "#FFFFFF");
  const points = children(scale, "cfvo").map((cfvo, index): ColorScalePoint => ({
    ...readThreshold(cfvo, context),
    color: colors[index] ?? "#FFFFFF",
  }));
  return { kind: "ColorScale", points };
}

/** A data bar; what Excel 2007 could not say stands in the extension's half of the rule. */
function readDataBar(bar: XmlElement, extension: XmlElement | undefined, { context, theme }: RuleSources): ConditionalRule {
  const [min, max] = children(extension ?? bar, "cfvo");
  const color = readColor(child(extension, "fillColor") ?? child(bar, "color"), theme) ?? "#638EC6";
  return {
    kind: "DataBar",
    color: readColor(child(bar, "color"), theme) ?? color,
    negativeColor:
      readColor(child(extension, "negativeFillColor"), theme) ??
      (extension === undefined || isOn(extension.attributes["negativeBarColorSameAsPositive"]) ? color : "#FF0000"),
    gradient: isOn(extension?.attributes["gradient"], true),
    showValue: isOn(bar.attributes["showValue"] ?? extension?.attributes["showValue"], true),
    min: readThreshold(min, context),
    max: readThreshold(max, context),
  };
}

function readRule(rule: XmlElement, bars: ReadonlyMap<string, XmlElement>, sources: RuleSources): ConditionalRule | null {
  const { attributes } = rule;
  const type = attributes["type"] ?? "";
  const inline = child(rule, "dxf");
  const style =
    inline === undefined ? (sources.differential[numberOr(attributes["dxfId"], -1)] ?? {}) : readDifferential(inline, sources.theme);
  const formulas = [...children(rule, "formula"), ...children(rule, "f")].map(({ text }) => unescapeOffice(text));
  const formula = (index: number): string => formulaFromFile(formulas[index] ?? "", sources.context);
  const constantOrFormula = (index: number): string => {
    const text = formulas[index] ?? "";
    return text !== "" && Number.isFinite(Number(text)) ? text : formula(index);
  };
  switch (type) {
    case "expression":
      return { kind: "Custom", formula: formula(0), style };
    case "cellIs": {
      const operator = operators.fromFile(attributes["operator"]) ?? "EqualTo";
      return {
        kind: "CellValue",
        operator,
        formula1: constantOrFormula(0),
        ...(formulas[1] !== undefined && { formula2: constantOrFormula(1) }),
        style,
      };
    }
    case "containsText":
    case "notContainsText":
    case "beginsWith":
    case "endsWith": {
      const operator = textOperators.fromFile(attributes["operator"]) ?? "Contains";
      return { kind: "ContainsText", operator, text: unescapeOffice(attributes["text"] ?? ""), style };
    }
    case "top10": {
      const end = isOn(attributes["bottom"]) ? "Bottom" : "Top";
      return {
        kind: "TopBottom",
        type: `${end}${isOn(attributes["percent"]) ? "Percent" : "Items"}`,
        rank: numberOr(attributes["rank"], 10),
        style,
      };
    }
    case "iconSet": {
      const set = child(rule, "iconSet");
      return set === undefined ? null : readIconSet(set, sources);
    }
    case "colorScale": {
      const scale = child(rule, "colorScale");
      return scale === undefined ? null : readColorScale(scale, sources);
    }
    case "dataBar": {
      const bar = child(rule, "dataBar");
      const extension = bars.get(descendants(rule, "id")[0]?.text.trim() ?? "");
      return bar === undefined ? null : readDataBar(bar, extension, sources);
    }
    default: {
      const criterion = presetOf(type, attributes);
      return criterion === undefined ? null : { kind: "PresetCriteria", criterion, style };
    }
  }
}

interface FoundRule {
  readonly element: XmlElement;
  readonly ranges: Rect[];
}

const rulesOf = (formattings: readonly XmlElement[]): FoundRule[] =>
  formattings.flatMap((formatting) => {
    const ranges = readRects(formatting.attributes["sqref"] ?? child(formatting, "sqref")?.text);
    return children(formatting, "cfRule").map((element) => ({ element, ranges }));
  });

/** A sheet's conditional formats, highest priority first, those of the 2010 extension among them. */
export function readConditionalFormats(worksheet: XmlElement, sources: RuleSources): ConditionalFormat[] {
  const plain = rulesOf(children(worksheet, "conditionalFormatting"));
  const extension = rulesOf(descendants(child(worksheet, "extLst"), "conditionalFormatting"));
  const ids = new Set(plain.flatMap(({ element }) => descendants(element, "id").map(({ text }) => text.trim())));
  const bars = new Map<string, XmlElement>();
  for (const { element } of extension) {
    const bar = child(element, "dataBar");
    if (bar !== undefined) bars.set(element.attributes["id"] ?? "", bar);
  }
  const rules = [...plain, ...extension.filter(({ element }) => !ids.has(element.attributes["id"] ?? ""))];
  const priority = ({ element }: FoundRule): number => numberOr(element.attributes["priority"], Number.MAX_SAFE_INTEGER);
  return rules
    .sort((a, b) => priority(a) - priority(b))
    .flatMap(({ element, ranges }, index): ConditionalFormat[] => {
      const rule = readRule(element, bars, sources);
      if (rule === null || ranges.length === 0) {
        sources.lost(`Conditional formats of the kind "${element.attributes["type"] ?? "?"}".`);
        return [];
      }
      return [
        {
          id: element.attributes["id"] ?? `{00000000-000E-0000-0000-${(index + 1).toString(16).toUpperCase().padStart(12, "0")}}`,
          ranges,
          stopIfTrue: isOn(element.attributes["stopIfTrue"]),
          rule,
        },
      ];
    });
}
