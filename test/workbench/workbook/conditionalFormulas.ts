import { isCustomFunctionName } from "../xlsx/functionNames";
import { formulaTokens } from "../xlsx/formulaTokens";
import { shiftReferences } from "../xlsx/shiftReferences";
import type { CellAddress } from "./address";
import type { ConditionalFormat, ConditionalRule, Workbook } from "./records";
import type { CellValue } from "./values";

/** Calculates a formula as if it stood in a cell; of an array the top left value. */
export type Evaluate = (formula: string, sheetId: string, at: CellAddress) => CellValue;

/** Whether a formula calls an add-in's function: a name with a namespace that is no function of Excel's and no name of the workbook's. */
export function callsCustomFunction(formula: string, workbook: Workbook): boolean {
  const tokens = formulaTokens(formula);
  return tokens.some(
    ({ kind, text }, at) =>
      kind === "name" &&
      tokens[at + 1]?.text === "(" &&
      isCustomFunctionName(text) &&
      ![...workbook.names, ...workbook.sheets.flatMap(({ names }) => names)].some(({ name }) => name.toLowerCase() === text.toLowerCase()),
  );
}

/** Every formula a rule looks at. */
export function formulasOf(rule: ConditionalRule): string[] {
  const all = ((): (string | undefined)[] => {
    switch (rule.kind) {
      case "Custom":
        return [rule.formula];
      case "CellValue":
        return [rule.formula1, rule.formula2];
      case "IconSet":
        return rule.criteria.map(({ formula }) => formula);
      case "ColorScale":
        return rule.points.map(({ formula }) => formula);
      case "DataBar":
        return [rule.min.formula, rule.max.formula];
      default:
        return [];
    }
  })();
  return all.filter((formula) => formula !== undefined);
}

/** A rule's formula as it reads in one of its cells: written for the top left cell of the first range. */
export function formulaAt(formula: string, { ranges: [first] }: ConditionalFormat, at: CellAddress): string {
  const shifted = shiftReferences(formula, at.row - (first?.row ?? 0), at.column - (first?.column ?? 0));
  return shifted.startsWith("=") ? shifted : `=${shifted}`;
}

/** A bound typed as a number or a word is that; with "=" it is a formula. */
export function boundValue(text: string | undefined, calculate: (formula: string) => CellValue): CellValue {
  if (text === undefined || text === "") return null;
  if (text.startsWith("=")) return calculate(text);
  if (Number.isFinite(Number(text))) return Number(text);
  if (/^(?:true|false)$/i.test(text)) return text.toLowerCase() === "true";
  return /^".*"$/s.test(text) ? text.slice(1, -1).replace(/""/g, '"') : text;
}
