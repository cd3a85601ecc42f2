import type { GridValue } from "../../domain/reading/sheetGrid";
import { text, type PlanCell } from "../workbookPlan";
import { isBlockFormula, isLinkFormula } from "./blockFormulas";
import { sameFormula } from "./sameFormula";

/** What a cell holds now. */
export interface HeldCell {
  readonly value: GridValue;
  readonly formula: string;
}

/**
 * Who has a say in a cell. `ours`: what tells rows and columns, written as it is wanted. `derived`: a formula of ours that somebody may type
 * over. `figure`: a cell of a block, where only formulas of ours are ours.
 */
export type CellOwner = "ours" | "derived" | "figure";

/**
 * What is to be written into a cell; null leaves it as it is. What somebody typed stays, whatever is wanted. `wanted` null is an input.
 * `renew`: formulas are written again also where they read the same, because rows or columns that they refer to move.
 */
export function cellChange(owner: CellOwner, wanted: PlanCell, held: HeldCell, renew: boolean): PlanCell {
  if (isThere(wanted, held)) return renew && held.formula !== "" ? wanted : null;
  if (owner === "ours") return wanted;
  if (isTyped(owner, held) || (owner === "figure" && isStandingLink(wanted, held))) return null;
  const isNothing = wanted === null || (typeof wanted === "object" && "text" in wanted && wanted.text === "");
  if (!isNothing) return wanted;
  return held.formula === "" ? null : text("");
}

/** A link to the team's own sheet stays, whatever the entity is called now, until its cell is gone or another takes its place. */
const isStandingLink = (wanted: PlanCell, { formula }: HeldCell): boolean =>
  isLinkFormula(formula) &&
  !formula.includes("#REF!") &&
  !(typeof wanted === "object" && wanted !== null && "formula" in wanted && isLinkFormula(wanted.formula));

/** Whether somebody typed what a cell holds. */
export const isTyped = (owner: Exclude<CellOwner, "ours">, { value, formula }: HeldCell): boolean =>
  formula === "" ? value !== "" : owner === "figure" && !isBlockFormula(formula);

function isThere(wanted: PlanCell, { value, formula }: HeldCell): boolean {
  if (wanted === null) return false;
  if (typeof wanted !== "object") return formula === "" && value === wanted;
  return "formula" in wanted ? formula !== "" && sameFormula(formula, wanted.formula) : formula === "" && String(value) === wanted.text;
}
