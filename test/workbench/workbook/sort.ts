import type { Core } from "../core";
import { raiseChanged } from "../objects/raise";
import { invalidArgument } from "../protocol/apiError";
import { printRect, type Rect } from "./address";
import { cellAt, cellsIn, styleAt } from "./cells";
import { setContent, told } from "./content";
import { requireAllowed, requireWritable } from "./protection";
import type { Cell, Sheet } from "./records";
import { shiftFormula } from "./structure";
import type { Style } from "./style";
import { isCellError, type CellValue } from "./values";

export interface SortField {
  /** Zero-based within the range. */
  readonly key: number;
  readonly ascending: boolean;
}

/** Numbers, then text, then FALSE and TRUE, then errors; blanks last whichever way. */
const rank = (value: CellValue): number =>
  typeof value === "number" ? 0 : typeof value === "string" ? 1 : typeof value === "boolean" ? 2 : isCellError(value) ? 3 : 4;

const collator = (matchCase: boolean): Intl.Collator =>
  new Intl.Collator("en-US", { sensitivity: matchCase ? "case" : "base", numeric: false });

function compare(a: CellValue, b: CellValue, texts: Intl.Collator): number {
  const ranks = rank(a) - rank(b);
  if (ranks !== 0) return ranks;
  if (typeof a === "string" && typeof b === "string") return texts.compare(a, b);
  if (isCellError(a) || a === null || b === null || isCellError(b)) return 0;
  return Number(a) - Number(b);
}

/** Sorts the rows (or columns) of a range; ties keep their order; formulas move with their row. */
export function sortCells(
  core: Core,
  sheet: Sheet,
  rect: Rect,
  fields: readonly SortField[],
  matchCase: boolean,
  byColumns: boolean,
): void {
  const lines = byColumns ? rect.columns : rect.rows;
  const across = byColumns ? rect.rows : rect.columns;
  if (fields.length === 0 || fields.some(({ key }) => key < 0 || key >= across)) throw invalidArgument();
  requireAllowed(sheet, "allowSort");
  requireWritable(sheet, rect);
  if (
    sheet.merges.some(
      (merge) =>
        [...cellsIn(sheet, merge)].length > 0 &&
        merge.row < rect.row + rect.rows &&
        rect.row < merge.row + merge.rows &&
        merge.column < rect.column + rect.columns &&
        rect.column < merge.column + merge.columns,
    )
  )
    throw invalidArgument();
  const at = (line: number, index: number): readonly [number, number] =>
    byColumns ? [rect.row + index, rect.column + line] : [rect.row + line, rect.column + index];
  const texts = collator(matchCase);
  const valueAt = (line: number, index: number): CellValue => cellAt(sheet, ...at(line, index))?.value ?? null;
  const order = Array.from({ length: lines }, (_, line) => line).sort((a, b) => {
    for (const { key, ascending } of fields) {
      const [left, right] = [valueAt(a, key), valueAt(b, key)];
      if (left === null || right === null) {
        if (left !== right) return left === null ? 1 : -1;
        continue;
      }
      const difference = compare(left, right, texts);
      if (difference !== 0) return ascending ? difference : -difference;
    }
    return a - b;
  });
  const kept: { readonly cell: Cell | undefined; readonly style: Style }[][] = Array.from({ length: lines }, (_, line) =>
    Array.from({ length: across }, (_cell, index) => {
      const cell = cellAt(sheet, ...at(line, index));
      return { cell: cell === undefined ? undefined : { ...cell }, style: styleAt(sheet, ...at(line, index)) };
    }),
  );
  order.forEach((from, to) => {
    for (let index = 0; index < across; index++) {
      const [row, column] = at(to, index);
      const moved = kept[from]?.[index]?.cell;
      const formula = moved?.formula ?? null;
      const [fromRow, fromColumn] = at(from, index);
      setContent(sheet, row, column, {
        formula: formula === null ? null : shiftFormula(formula, row - fromRow, column - fromColumn),
        value: moved?.value ?? null,
      });
    }
  });
  told(core, sheet, rect);
  raiseChanged(core, sheet, rect, undefined);
  core.events.raise(byColumns ? "worksheetColumnSorted" : "worksheetRowSorted", [sheet.id], () => ({
    worksheetId: sheet.id,
    address: printRect(rect),
    source: "Local",
  }));
}

/** Rows whose chosen columns repeat those of an earlier row go; the rest moves up. */
export function removeDuplicates(
  core: Core,
  sheet: Sheet,
  rect: Rect,
  columns: readonly number[],
  hasHeader: boolean,
): { readonly removed: number; readonly uniqueRemaining: number } {
  if (columns.some((column) => column < 0 || column >= rect.columns)) throw invalidArgument();
  requireWritable(sheet, rect);
  const first = rect.row + (hasHeader ? 1 : 0);
  const seen = new Set<string>();
  const kept: (Cell | undefined)[][] = [];
  let removed = 0;
  for (let row = first; row < rect.row + rect.rows; row++) {
    const key = JSON.stringify(
      columns.map((column) => {
        const value = cellAt(sheet, row, rect.column + column)?.value ?? null;
        return typeof value === "string" ? value.toLowerCase() : value;
      }),
    );
    if (seen.has(key)) {
      removed++;
      continue;
    }
    seen.add(key);
    kept.push(
      Array.from({ length: rect.columns }, (_, c) => cellAt(sheet, row, rect.column + c)).map((cell) =>
        cell === undefined ? undefined : { ...cell },
      ),
    );
  }
  for (let row = first; row < rect.row + rect.rows; row++) {
    for (let c = 0; c < rect.columns; c++) {
      const cell = kept[row - first]?.[c];
      setContent(sheet, row, rect.column + c, { formula: cell?.formula ?? null, value: cell?.value ?? null });
    }
  }
  told(core, sheet, rect);
  if (removed > 0) raiseChanged(core, sheet, rect, undefined);
  return { removed, uniqueRemaining: kept.length };
}
