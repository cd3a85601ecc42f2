import { redrawCells, type Core } from "../core";
import { invalidArgument } from "../protocol/apiError";
import { requireAllowed } from "./protection";
import type { Rect } from "./address";
import { cellAt, styleAt } from "./cells";
import { displayText } from "./displayText";
import { setRows } from "./measures";
import type { Sheet, Table } from "./records";
import { bodyOf } from "./tables";
import type { CellValue } from "./values";

/** A column's filter as the API gives it (`filterOn`, `criterion1`, `values` …). */
export type FilterCriteria = Readonly<Record<string, unknown>>;

export const hasFilters = (table: Table): boolean => (table.filters?.size ?? 0) > 0;

export function setTableFilter(core: Core, sheet: Sheet, table: Table, columnId: number, criteria: FilterCriteria | null): void {
  requireAllowed(sheet, "allowAutoFilter");
  const filters = (table.filters ??= new Map());
  if (criteria === null) filters.delete(columnId);
  else filters.set(columnId, criteria);
  reapplyTableFilters(core, sheet, table);
}

export function clearTableFilters(core: Core, sheet: Sheet, table: Table): void {
  if (!hasFilters(table)) return;
  table.filters?.clear();
  reapplyTableFilters(core, sheet, table);
}

/** Hides the rows that some column's filter does not let through. */
export function reapplyTableFilters(core: Core, sheet: Sheet, table: Table): void {
  const body = bodyOf(table);
  if (body === null) return;
  const filters = [...(table.filters ?? [])].map(([columnId, criteria]) => ({
    column: body.column + table.columns.findIndex(({ id }) => id === columnId),
    criteria,
  }));
  applyFilters(core, sheet, body, filters);
}

export function applyFilters(
  core: Core,
  sheet: Sheet,
  body: Rect,
  filters: readonly { readonly column: number; readonly criteria: FilterCriteria }[],
): void {
  const tests = filters.map(({ column, criteria }) => ({ column, passes: testOf(sheet, { ...body, column, columns: 1 }, criteria) }));
  for (let row = body.row; row < body.row + body.rows; row++) {
    const shown = tests.every(({ column, passes }) => {
      const value = cellAt(sheet, row, column)?.value ?? null;
      return passes(value, displayText(value, styleAt(sheet, row, column).numberFormat), row);
    });
    if (shown && sheet.rows.get(row)?.hidden === undefined) continue;
    setRows(sheet, { row, column: 0, rows: 1, columns: 1 }, { hidden: shown ? undefined : true });
  }
  redrawCells(core, sheet);
}

type Test = (value: CellValue, text: string, row: number) => boolean;

function testOf(sheet: Sheet, column: Rect, criteria: FilterCriteria): Test {
  const filterOn = criteria["filterOn"];
  switch (filterOn) {
    case "Values": {
      const { values } = criteria;
      if (!Array.isArray(values)) throw invalidArgument();
      const wanted = new Set(
        values.filter((value) => typeof value === "string" || typeof value === "number").map((value) => String(value).toLowerCase()),
      );
      return (_value, text) => wanted.has(text.toLowerCase());
    }
    case "Custom": {
      const first = comparison(criteria["criterion1"]);
      if (criteria["criterion2"] === undefined || criteria["criterion2"] === null) return first;
      const second = comparison(criteria["criterion2"]);
      return criteria["operator"] === "Or"
        ? (value, text, row) => first(value, text, row) || second(value, text, row)
        : (value, text, row) => first(value, text, row) && second(value, text, row);
    }
    case "TopItems":
    case "TopPercent":
    case "BottomItems":
    case "BottomPercent":
      return ranked(sheet, column, filterOn, Number(criteria["criterion1"]));
    case "CellColor":
      return (_value, _text, row) => styleAt(sheet, row, column.column).fill?.toUpperCase() === String(criteria["color"]).toUpperCase();
    case "FontColor":
      return (_value, _text, row) =>
        styleAt(sheet, row, column.column).font.color.toUpperCase() === String(criteria["color"]).toUpperCase();
    case "Dynamic":
      return average(sheet, column, criteria["dynamicCriteria"]);
    default:
      throw invalidArgument(`The workbench does not filter on ${String(filterOn)}.`);
  }
}

/** `>=5`, `<>x`, `=a*`: as typed in Excel's custom filter. */
function comparison(criterion: unknown): Test {
  if (typeof criterion !== "string" && typeof criterion !== "number") throw invalidArgument();
  const [, operator = "=", operand = ""] = /^(>=|<=|<>|>|<|=)?(.*)$/s.exec(String(criterion)) ?? [];
  const number = operand.trim() === "" ? Number.NaN : Number(operand);
  if (operator === ">" || operator === "<" || operator === ">=" || operator === "<=") {
    return (value, text) => {
      const difference = Number.isNaN(number) ? text.localeCompare(operand) : typeof value === "number" ? value - number : Number.NaN;
      if (operator === ">") return difference > 0;
      if (operator === "<") return difference < 0;
      return operator === ">=" ? difference >= 0 : difference <= 0;
    };
  }
  const pattern = new RegExp(
    `^${operand
      .replace(/[.+^${}()|[\]\\]/g, "\\$&")
      .replace(/\*/g, ".*")
      .replace(/\?/g, ".")}$`,
    "is",
  );
  const equals: Test = (value, text) => (typeof value === "number" && !Number.isNaN(number) ? value === number : pattern.test(text));
  return operator === "<>" ? (value, text, row) => !equals(value, text, row) : equals;
}

function numbersIn(sheet: Sheet, column: Rect): readonly number[] {
  const numbers: number[] = [];
  for (let row = column.row; row < column.row + column.rows; row++) {
    const value = cellAt(sheet, row, column.column)?.value ?? null;
    if (typeof value === "number") numbers.push(value);
  }
  return numbers;
}

function ranked(sheet: Sheet, column: Rect, kind: string, amount: number): Test {
  if (!Number.isFinite(amount) || amount < 1) throw invalidArgument();
  const top = kind.startsWith("Top");
  const numbers = [...numbersIn(sheet, column)].sort((a, b) => (top ? b - a : a - b));
  const count = kind.endsWith("Percent") ? Math.max(1, Math.floor((numbers.length * amount) / 100)) : amount;
  const bound = numbers[Math.min(count, numbers.length) - 1];
  return (value) => typeof value === "number" && bound !== undefined && (top ? value >= bound : value <= bound);
}

function average(sheet: Sheet, column: Rect, criterion: unknown): Test {
  const numbers = numbersIn(sheet, column);
  const mean = numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
  if (criterion === "AboveAverage") return (value) => typeof value === "number" && value > mean;
  if (criterion === "BelowAverage") return (value) => typeof value === "number" && value < mean;
  throw invalidArgument(`The workbench does not filter on ${String(criterion)}.`);
}
