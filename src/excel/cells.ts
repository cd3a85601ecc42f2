import type { PlanCell } from "../app/workbookPlan";
import type { GridValue } from "../domain/reading/sheetGrid";

/** What is written to `Range.formulas`; null leaves the cell as it is. */
export type WrittenCell = string | number | boolean | null;

/**
 * Excel takes what is written for typing: `=…` becomes a formula, `2026-02` a date, `'` is eaten. Text that could be taken for anything
 * but itself gets the apostrophe with which people tell Excel "this is text".
 */
export function writtenCell(cell: PlanCell): WrittenCell {
  if (cell === null || typeof cell !== "object") return cell;
  if ("formula" in cell) return cell.formula;
  return couldBeTakenForMore(cell.text) ? `'${cell.text}` : cell.text;
}

/** Plainly text: starts with a letter and holds no digit (so no date, no number, no address), and is no boolean. */
function couldBeTakenForMore(content: string): boolean {
  if (content === "") return false;
  return !/^\p{L}\P{N}*$/u.test(content) || /^(true|false)$/i.test(content.trim());
}

/** `Range.values` as a grid: Excel hands errors over as their text and blanks as "". */
export const readValues = (values: unknown[][]): GridValue[][] =>
  values.map((row) => row.map((value) => (typeof value === "number" || typeof value === "boolean" ? value : String(value ?? ""))));

/** `Range.formulas` holds values where there is no formula: only what starts with "=" and differs from the value is one. */
export const readFormulas = (formulas: unknown[][], values: unknown[][]): string[][] =>
  formulas.map((row, r) =>
    row.map((content, c) => (typeof content === "string" && content.startsWith("=") && content !== values[r]?.[c] ? content : "")),
  );
