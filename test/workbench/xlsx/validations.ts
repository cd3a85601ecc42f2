import type { ComparisonOperator, Validation } from "../workbook/records";
import { formulaFromFile, formulaToFile } from "./formulaText";
import type { FormulaContext } from "./formulaText";
import { printRects, readRects } from "./rects";
import { WordPairs } from "./wordPairs";
import { child, descendants, isOn } from "./xml";
import type { XmlElement } from "./xml";
import { element, escapeXml, unescapeOffice } from "./xmlText";

const kinds = new WordPairs<Validation["kind"]>({
  List: "list",
  WholeNumber: "whole",
  Decimal: "decimal",
  Date: "date",
  Time: "time",
  TextLength: "textLength",
  Custom: "custom",
});

export const operators = new WordPairs<ComparisonOperator>({
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqual: "greaterThanOrEqual",
  LessThanOrEqual: "lessThanOrEqual",
});

const errorStyles = new WordPairs<Validation["error"]["style"]>({ Stop: "stop", Warning: "warning", Information: "information" });

const isNumber = (text: string): boolean => text.trim() !== "" && Number.isFinite(Number(text));

/** A bound or list as the records hold it: a number or items as text, a formula with its "=". */
function readFormula(formula: XmlElement | undefined, kind: Validation["kind"], context: FormulaContext): string | undefined {
  // The 2010 form of a rule that looks at another sheet wraps the formula once more.
  const text = formula === undefined ? undefined : unescapeOffice(child(formula, "f")?.text ?? formula.text);
  if (text === undefined || text === "") return undefined;
  if (kind === "List" && /^".*"$/s.test(text)) return text.slice(1, -1).replace(/""/g, '"');
  return kind !== "Custom" && kind !== "List" && isNumber(text) ? text : formulaFromFile(text, context);
}

function writeFormula(name: string, formula: string | undefined, kind: Validation["kind"], context: FormulaContext): string {
  if (formula === undefined || formula === "") return "";
  const isFormula = formula.startsWith("=");
  const text = kind === "List" && !isFormula ? `"${formula.replace(/"/g, '""')}"` : formulaToFile(formula, context);
  return element(name, {}, escapeXml(text));
}

/** All rules of a sheet, those of the 2010 extension among them. */
export function readValidations(worksheet: XmlElement, context: FormulaContext): Validation[] {
  return descendants(worksheet, "dataValidation").flatMap((rule): Validation[] => {
    const { attributes } = rule;
    const kind = kinds.fromFile(attributes["type"]);
    const ranges = readRects(attributes["sqref"] ?? child(rule, "sqref")?.text);
    if (kind === undefined || ranges.length === 0) return [];
    const comparing = kind !== "List" && kind !== "Custom";
    const formula2 = readFormula(child(rule, "formula2"), kind, context);
    return [
      {
        ranges,
        kind,
        ...(comparing && { operator: operators.fromFile(attributes["operator"]) ?? "Between" }),
        formula1: readFormula(child(rule, "formula1"), kind, context) ?? "",
        ...(formula2 !== undefined && { formula2 }),
        inCellDropDown: !isOn(attributes["showDropDown"]),
        ignoreBlanks: isOn(attributes["allowBlank"]),
        error: {
          show: isOn(attributes["showErrorMessage"]),
          style: errorStyles.fromFile(attributes["errorStyle"]) ?? "Stop",
          title: unescapeOffice(attributes["errorTitle"] ?? ""),
          message: unescapeOffice(attributes["error"] ?? ""),
        },
        prompt: {
          show: isOn(attributes["showInputMessage"]),
          title: unescapeOffice(attributes["promptTitle"] ?? ""),
          message: unescapeOffice(attributes["prompt"] ?? ""),
        },
      },
    ];
  });
}

export function validationsElement(validations: readonly Validation[], context: FormulaContext): string {
  if (validations.length === 0) return "";
  const rules = validations.map((rule) =>
    element(
      "dataValidation",
      {
        type: kinds.toFile(rule.kind),
        errorStyle: rule.error.style === "Stop" ? undefined : errorStyles.toFile(rule.error.style),
        operator: rule.operator === undefined || rule.operator === "Between" ? undefined : operators.toFile(rule.operator),
        allowBlank: rule.ignoreBlanks,
        // The file's word is the wrong way round: "1" takes the arrow away.
        showDropDown: !rule.inCellDropDown,
        showInputMessage: rule.prompt.show,
        showErrorMessage: rule.error.show,
        errorTitle: rule.error.title || undefined,
        error: rule.error.message || undefined,
        promptTitle: rule.prompt.title || undefined,
        prompt: rule.prompt.message || undefined,
        sqref: printRects(rule.ranges),
      },
      writeFormula("formula1", rule.formula1, rule.kind, context),
      writeFormula("formula2", rule.formula2, rule.kind, context),
    ),
  );
  return element("dataValidations", { count: rules.length }, ...rules);
}
