import type { Core } from "../core";
import { raiseChanged } from "../objects/raise";
import { invalidArgument } from "../protocol/apiError";
import { cellKey, type Rect } from "./address";
import { cellAt, hasContent, isOnSheet, sameRect, styleAt } from "./cells";
import { setContent, told, type Content } from "./content";
import { copyRules } from "./copyRules";
import { requireWritable } from "./protection";
import type { Sheet } from "./records";
import { shiftFormula } from "./structure";
import type { Style } from "./style";

export type CopyType = "All" | "Formulas" | "Values" | "Formats" | "Link";

export interface CopySource {
  readonly sheet: Sheet;
  readonly rect: Rect;
}

interface CopiedCell {
  readonly content: Content;
  readonly style: Style;
  readonly row: number;
  readonly column: number;
}

/** Copies a range; a larger destination of whole multiples is filled with repeats, a smaller one is extended. */
export function copyCells(
  core: Core,
  source: CopySource,
  sheet: Sheet,
  destination: Rect,
  type: CopyType,
  skipBlanks: boolean,
  transpose: boolean,
): void {
  const rows = transpose ? source.rect.columns : source.rect.rows;
  const columns = transpose ? source.rect.rows : source.rect.columns;
  const fits = destination.rows % rows === 0 && destination.columns % columns === 0;
  const target: Rect = fits ? destination : { ...destination, rows, columns };
  if (!isOnSheet(target)) throw invalidArgument();
  requireWritable(sheet, target);
  const cells = readCells(source, type);
  core.cost.cellsWritten += target.rows * target.columns;
  for (let r = 0; r < target.rows; r++) {
    for (let c = 0; c < target.columns; c++) {
      const copied = transpose ? cells[c % columns]?.[r % rows] : cells[r % rows]?.[c % columns];
      if (copied !== undefined) paste(sheet, target.row + r, target.column + c, copied, type, skipBlanks);
    }
  }
  if (type === "All" || type === "Formats") copyRules(source, sheet, target);
  told(core, sheet, target);
  if (type !== "Formats") raiseChanged(core, sheet, target, undefined);
}

function readCells({ sheet, rect }: CopySource, type: CopyType): readonly (readonly CopiedCell[])[] {
  return Array.from({ length: rect.rows }, (_row, r) =>
    Array.from({ length: rect.columns }, (_column, c) => {
      const row = rect.row + r;
      const column = rect.column + c;
      const cell = cellAt(sheet, row, column);
      const keepsFormula = type !== "Values" && cell?.formula !== null;
      const isSpilled = cell?.spillFrom !== undefined && type !== "Values";
      const content: Content = isSpilled
        ? { formula: null, value: null }
        : { formula: keepsFormula ? (cell?.formula ?? null) : null, value: cell?.value ?? null };
      return { content, style: styleAt(sheet, row, column), row, column };
    }),
  );
}

function paste(sheet: Sheet, row: number, column: number, copied: CopiedCell, type: CopyType, skipBlanks: boolean): void {
  const { content } = copied;
  const blank = content.formula === null && content.value === null;
  if (skipBlanks && blank) return;
  if (type !== "Formats") {
    const formula = content.formula === null ? null : shiftFormula(content.formula, row - copied.row, column - copied.column);
    setContent(sheet, row, column, { formula, value: formula === null ? content.value : null });
  }
  if (type === "All" || type === "Formats") {
    const key = cellKey(row, column);
    const cell = sheet.cells.get(key);
    sheet.cells.set(key, { formula: null, value: null, ...cell, style: copied.style });
  }
}

/** Fills a larger range from the cells it begins with: formulas are shifted, numbers in two cells go on as a series, one is copied. */
export function autoFill(core: Core, sheet: Sheet, rect: Rect, destination: Rect, type: string): void {
  if (sameRect(rect, destination)) return;
  requireWritable(sheet, destination);
  const vertical = destination.columns === rect.columns;
  const length = vertical ? rect.rows : rect.columns;
  const total = vertical ? destination.rows : destination.columns;
  const lines = vertical ? rect.columns : rect.rows;
  for (let line = 0; line < lines; line++) {
    const at = (index: number): readonly [number, number] =>
      vertical ? [rect.row + index, rect.column + line] : [rect.row + line, rect.column + index];
    const series = type === "FillCopy" ? null : seriesOf(sheet, length, at, type === "FillSeries");
    for (let index = length; index < total; index++) {
      const [row, column] = at(index);
      const [fromRow, fromColumn] = at(index % length);
      const cell = cellAt(sheet, fromRow, fromColumn);
      const style = styleAt(sheet, fromRow, fromColumn);
      const formula = cell?.formula ?? null;
      const value = series === null ? (cell?.value ?? null) : series(index);
      if (type !== "FillFormats") {
        if (formula !== null)
          setContent(sheet, row, column, { formula: shiftFormula(formula, row - fromRow, column - fromColumn), value: null });
        else setContent(sheet, row, column, { formula: null, value });
      }
      if (type !== "FillValues") {
        const key = cellKey(row, column);
        sheet.cells.set(key, { formula: null, value: null, ...sheet.cells.get(key), style });
      }
    }
  }
  told(core, sheet, destination);
  raiseChanged(core, sheet, destination, undefined);
}

function seriesOf(
  sheet: Sheet,
  length: number,
  at: (index: number) => readonly [number, number],
  countsOn: boolean,
): ((index: number) => number) | null {
  const values: number[] = [];
  for (let index = 0; index < length; index++) {
    const [row, column] = at(index);
    const cell = cellAt(sheet, row, column);
    if (!hasContent(cell) || cell?.formula !== null || typeof cell.value !== "number") return null;
    values.push(cell.value);
  }
  const [first = 0, second = countsOn ? first + 1 : undefined] = values;
  if (second === undefined) return null;
  const step = second - first;
  if (values.some((value, index) => Math.abs(value - (first + index * step)) > 1e-9)) return null;
  return (index) => first + index * step;
}
