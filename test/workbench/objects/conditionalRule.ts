import { redrawCells, type Core } from "../core";
import { invalidArgument } from "../protocol/apiError";
import { excelObject } from "../protocol/excelClass";
import type { ConditionalRule } from "../workbook/records";
import { shiftFormula } from "../workbook/structure";
import type { ConditionalFormatState } from "./states";

export type RuleOf<K extends ConditionalRule["kind"]> = Extract<ConditionalRule, { kind: K }>;

export const ruleOf = <K extends ConditionalRule["kind"]>(self: ConditionalFormatState, kind: K): RuleOf<K> => {
  const { rule } = self.format;
  if (rule.kind !== kind) throw invalidArgument();
  return rule as RuleOf<K>;
};

export function setConditionalRule(core: Core, self: ConditionalFormatState, rule: ConditionalRule): void {
  self.format.rule = rule;
  redrawCells(core, self.sheet);
}

/** A formula as it was set through a range, as it stands for the rule's first cell. */
export function anchored(self: ConditionalFormatState, formula: string): string {
  const [first] = self.format.ranges;
  if (first === undefined || !formula.startsWith("=")) return formula;
  return shiftFormula(formula, first.row - self.anchor.row, first.column - self.anchor.column);
}

export const withStyle = { format: (self: ConditionalFormatState) => excelObject("ConditionalRangeFormat", self) };
