import type { Workbook } from "../workbook/records";
import { Calculator } from "./calculation/calculator";
import type { Environment } from "./calculation/evaluator";
import { serialOf } from "./calculation/dates";
import type { Engine } from "./engine";
import { canonicalFormula as canonical } from "./formula/canonical";
import { FormulaSyntaxError, parseFormula } from "./formula/parser";
import { findFunction } from "./functions/registry";

export type { Engine } from "./engine";
export { shiftFormula } from "./formula/shift";

/** The calculation of a workbook. Volatile functions take time and chance from `environment`; without one, from the machine. */
export function createEngine(workbook: Workbook, environment: Partial<Environment> = {}): Engine {
  return new Calculator(workbook, { now: () => serialOf(new Date()), random: Math.random, ...environment });
}

/** Whether Excel would accept a text (with leading "=") as a formula. */
export function isFormula(text: string): boolean {
  try {
    parseFormula(text);
    return text.startsWith("=");
  } catch (error) {
    if (error instanceof FormulaSyntaxError) return false;
    throw error;
  }
}

/** A formula as Excel shows it after entry: references and known functions in capitals. */
export const canonicalFormula = (formula: string): string => canonical(formula, (name) => findFunction(name) !== undefined);
