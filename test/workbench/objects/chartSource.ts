import type { Core } from "../core";
import { invalidArgument } from "../protocol/apiError";
import { oneOf, optional } from "../protocol/arguments";
import { cellAt, styleAt } from "../workbook/cells";
import { displayText } from "../workbook/displayText";
import type { ChartSeries, Sheet } from "../workbook/records";
import { absoluteReference as formulaOf } from "../workbook/absoluteReference";
import { rangeOfFormula } from "./find";
import type { RangeState } from "./states";

const isText = (sheet: Sheet, row: number, column: number): boolean => typeof cellAt(sheet, row, column)?.value === "string";

/** Series from a range: in columns when it is at least as tall as wide; texts in the first row and column are names and categories. */
export function seriesOf({ sheet, rect: given }: RangeState, by: string): ChartSeries[] {
  const rect = given ?? { row: 0, column: 0, rows: 1, columns: 1 };
  const inColumns = by === "Columns" || (by === "Auto" && rect.rows >= rect.columns);
  const hasNames = inColumns
    ? rect.rows > 1 &&
      (isText(sheet, rect.row, rect.column + rect.columns - 1) || (cellAt(sheet, rect.row, rect.column)?.value ?? null) === null)
    : rect.columns > 1 && isText(sheet, rect.row + rect.rows - 1, rect.column);
  const hasCategories = inColumns
    ? rect.columns > 1 && isText(sheet, rect.row + rect.rows - 1, rect.column)
    : rect.rows > 1 &&
      (isText(sheet, rect.row, rect.column + rect.columns - 1) || (cellAt(sheet, rect.row, rect.column)?.value ?? null) === null);
  const top = rect.row + ((inColumns ? hasNames : hasCategories) ? 1 : 0);
  const left = rect.column + ((inColumns ? hasCategories : hasNames) ? 1 : 0);
  const rows = rect.row + rect.rows - top;
  const columns = rect.column + rect.columns - left;
  const saidBy = (row: number, column: number): string => `=${formulaOf(sheet, { row, column, rows: 1, columns: 1 })}`;
  const categories = !hasCategories
    ? null
    : inColumns
      ? formulaOf(sheet, { row: top, column: rect.column, rows, columns: 1 })
      : formulaOf(sheet, { row: rect.row, column: left, rows: 1, columns });
  return Array.from({ length: inColumns ? columns : rows }, (_, index) => ({
    name: !hasNames ? `Series${index + 1}` : inColumns ? saidBy(rect.row, left + index) : saidBy(top + index, rect.column),
    values: inColumns
      ? formulaOf(sheet, { row: top, column: left + index, rows, columns: 1 })
      : formulaOf(sheet, { row: top + index, column: left, rows: 1, columns }),
    categories,
    color: null,
    type: null,
  }));
}

export const seriesBy = optional(oneOf("Auto", "Columns", "Rows"));

/** The text that the cell named by a formula shows now. */
export function textOfCell(core: Core, from: Sheet, formula: string): string {
  const place = rangeOfFormula(core, from, formula.replace(/\$/g, ""));
  if (place === null) throw invalidArgument();
  const { row, column } = place.rect;
  return displayText(cellAt(place.sheet, row, column)?.value ?? null, styleAt(place.sheet, row, column).numberFormat);
}
