import { cellKey, intersects, type Rect } from "./address";
import { cellAt, hasContent, intersection, usedRect, wholeSheet } from "./cells";
import type { Cell, Sheet } from "./records";
import { isCellError } from "./values";

/** Areas of a rectangle's cells that are blank, constants, formulas, visible, or have rules or validations; joined along rows, then down. */
export function specialCells(sheet: Sheet, rect: Rect, type: string, valueType: string): Rect[] {
  if (type === "ConditionalFormats" || type === "SameConditionalFormat")
    return overlaps(
      sheet.conditionalFormats.flatMap(({ ranges }) => ranges),
      rect,
    );
  if (type === "DataValidations" || type === "SameDataValidation")
    return overlaps(
      sheet.validations.flatMap(({ ranges }) => ranges),
      rect,
    );
  const within =
    type === "Visible" ? rect : intersection(rect, usedRect(sheet, wholeSheet, false) ?? { row: 0, column: 0, rows: 1, columns: 1 });
  if (within === null) return [];
  const wanted = (row: number, column: number): boolean => {
    const cell = cellAt(sheet, row, column);
    switch (type) {
      case "Blanks":
        return !hasContent(cell);
      case "Constants":
        return hasContent(cell) && cell?.formula === null && cell.spillFrom === undefined && isOfType(cell, valueType);
      case "Formulas":
        return cell !== undefined && cell.formula !== null && isOfType(cell, valueType);
      default:
        return sheet.rows.get(row)?.hidden !== true && sheet.columns.get(column)?.hidden !== true;
    }
  };
  const areas: Rect[] = [];
  for (let row = within.row; row < within.row + within.rows; row++) {
    for (let column = within.column; column < within.column + within.columns; column++) {
      if (!wanted(row, column)) continue;
      const from = column;
      while (column + 1 < within.column + within.columns && wanted(row, column + 1)) column++;
      const above = areas.findIndex((area) => area.row + area.rows === row && area.column === from && area.columns === column - from + 1);
      const joined = areas[above];
      if (joined === undefined) areas.push({ row, column: from, rows: 1, columns: column - from + 1 });
      else areas[above] = { ...joined, rows: joined.rows + 1 };
    }
  }
  return areas;
}

const overlaps = (ranges: readonly Rect[], rect: Rect): Rect[] => {
  const found = new Map<number, Rect>();
  for (const range of ranges) {
    const part = intersects(range, rect) ? intersection(range, rect) : null;
    if (part !== null) found.set(cellKey(part.row, part.column), part);
  }
  return [...found.values()];
};

function isOfType({ value }: Cell, valueType: string): boolean {
  if (valueType === "All") return true;
  const kind = isCellError(value) ? "Error" : typeof value === "boolean" ? "Logical" : typeof value === "number" ? "Number" : "Text";
  return valueType.includes(kind);
}
