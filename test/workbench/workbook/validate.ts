import type { Core } from "../core";
import { cellKey, intersects, type CellAddress, type Rect } from "./address";
import { parseEntry } from "./typing";
import type { ComparisonOperator, Sheet, Validation } from "./records";
import { isCellError, type CellValue } from "./values";
import { shiftFormula } from "./structure";
import { findRange } from "../objects/find";
import { cellAt, styleAt } from "./cells";

const defaultError = "This value doesn't match the data validation restrictions defined for this cell.";

/** What Excel says to a typed entry that a "stop" validation forbids; null when it may stand. */
export function brokenValidation(core: Core, sheet: Sheet, at: CellAddress, text: string): string | null {
  const rule = validationAt(sheet, at);
  if (rule === null || !rule.error.show || rule.error.style !== "Stop") return null;
  const { formula, value } =
    styleAt(sheet, at.row, at.column).numberFormat === "@" ? { value: text, formula: undefined } : parseEntry(text);
  if (formula !== undefined || withValue(sheet, at, value, () => isValid(core, sheet, at, rule, value))) return null;
  return rule.error.message === "" ? defaultError : rule.error.message;
}

/** A rule is judged with the typed value already in its cell. */
function withValue<T>(sheet: Sheet, at: CellAddress, value: CellValue, judge: () => T): T {
  const key = cellKey(at.row, at.column);
  const before = sheet.cells.get(key);
  sheet.cells.set(key, { formula: null, value, style: before?.style });
  try {
    return judge();
  } finally {
    if (before === undefined) sheet.cells.delete(key);
    else sheet.cells.set(key, before);
  }
}

export function validationAt(sheet: Sheet, at: CellAddress): Validation | null {
  const cell: Rect = { ...at, rows: 1, columns: 1 };
  return sheet.validations.find(({ ranges }) => ranges.some((range) => intersects(range, cell))) ?? null;
}

/** Whether a value obeys a validation of its cell. */
export function isValid(core: Core, sheet: Sheet, at: CellAddress, rule: Validation, value: CellValue): boolean {
  if (value === null || value === "") return rule.ignoreBlanks;
  if (isCellError(value)) return false;
  switch (rule.kind) {
    case "List":
      return listItems(core, sheet, at, rule).some((item) => sameItem(item, value));
    case "TextLength":
      return compares(String(value).length, rule, (formula) => numberOf(core, sheet, at, rule, formula));
    case "Custom": {
      const result = evaluate(core, sheet, at, rule, rule.formula1);
      return result === true || (typeof result === "number" && result !== 0);
    }
    case "WholeNumber":
      if (typeof value !== "number" || !Number.isInteger(value)) return false;
      return compares(value, rule, (formula) => numberOf(core, sheet, at, rule, formula));
    default:
      if (typeof value !== "number") return false;
      return compares(value, rule, (formula) => numberOf(core, sheet, at, rule, formula));
  }
}

const sameItem = (item: CellValue, value: string | number | boolean): boolean =>
  typeof item === "string" && typeof value === "string" ? item.toLowerCase() === value.toLowerCase() : String(item) === String(value);

/** The items of a list: typed ones by comma, or the cells of a range. */
export function listItems(core: Core, sheet: Sheet, at: CellAddress, rule: Validation): readonly CellValue[] {
  const { formula1 } = rule;
  if (!formula1.startsWith("=")) return formula1.split(",").map((item) => item.trim());
  const place = findRange(core, sheet, relative(rule, at, formula1).slice(1).replace(/\$/g, ""));
  if (place !== null) {
    const { rect } = place;
    return Array.from(
      { length: rect.rows * rect.columns },
      (_, index) => cellAt(place.sheet, rect.row + Math.floor(index / rect.columns), rect.column + (index % rect.columns))?.value ?? null,
    ).filter((value) => value !== null);
  }
  return core.engine.evaluate(relative(rule, at, formula1), sheet.id, at).flat();
}

/** Formulas of a rule are relative to the top left cell of its first range. */
const relative = (rule: Validation, at: CellAddress, formula: string): string => {
  const [first] = rule.ranges;
  return first === undefined ? formula : shiftFormula(formula, at.row - first.row, at.column - first.column);
};

const evaluate = (core: Core, sheet: Sheet, at: CellAddress, rule: Validation, formula: string): CellValue =>
  core.engine.evaluate(relative(rule, at, formula), sheet.id, at)[0]?.[0] ?? null;

function numberOf(core: Core, sheet: Sheet, at: CellAddress, rule: Validation, formula: string): number {
  const value = formula.startsWith("=") ? evaluate(core, sheet, at, rule, formula) : Number(formula);
  return typeof value === "number" ? value : Number.NaN;
}

function compares(value: number, rule: Validation, bound: (formula: string) => number): boolean {
  const first = bound(rule.formula1);
  const second = rule.formula2 === undefined ? Number.NaN : bound(rule.formula2);
  const tests: Readonly<Record<ComparisonOperator, boolean>> = {
    Between: value >= first && value <= second,
    NotBetween: value < first || value > second,
    EqualTo: value === first,
    NotEqualTo: value !== first,
    GreaterThan: value > first,
    LessThan: value < first,
    GreaterThanOrEqual: value >= first,
    LessThanOrEqual: value <= first,
  };
  return tests[rule.operator ?? "Between"];
}
