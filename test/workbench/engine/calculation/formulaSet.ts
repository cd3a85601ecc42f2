import { cellKey, intersects, type Rect } from "../../workbook/address";
import type { FormulaCell } from "./formulaCell";

/** Formulas of a sheet, kept by column: whether any stands in a range is asked at every read, mostly of columns that have none. */
export class FormulaSet {
  private readonly columns = new Map<number, Set<FormulaCell>>();
  /** Those whose arrays reach beyond their own cell. */
  private readonly spilling = new Set<FormulaCell>();
  size = 0;

  add(formula: FormulaCell): void {
    const column = this.columns.get(formula.column);
    if (column?.has(formula)) return;
    this.size++;
    if (column) column.add(formula);
    else this.columns.set(formula.column, new Set([formula]));
    if (formula.spill) this.spilling.add(formula);
  }

  delete(formula: FormulaCell): void {
    const column = this.columns.get(formula.column);
    if (!column?.delete(formula)) return;
    this.size--;
    if (column.size === 0) this.columns.delete(formula.column);
    this.spilling.delete(formula);
  }

  has(formula: FormulaCell): boolean {
    return this.columns.get(formula.column)?.has(formula) ?? false;
  }

  clear(): void {
    this.columns.clear();
    this.spilling.clear();
    this.size = 0;
  }

  *[Symbol.iterator](): Generator<FormulaCell> {
    for (const column of this.columns.values()) yield* column;
  }

  /** The formulas whose cell or array lies in a rectangle; `byKey` has all of the sheet, for where walking the rectangle is shorter. */
  touching(rect: Rect, byKey: ReadonlyMap<number, FormulaCell>): readonly FormulaCell[] {
    if (rect.rows === 1 && rect.columns === 1 && this.spilling.size === 0) {
      const formula = this.columns.has(rect.column) ? byKey.get(cellKey(rect.row, rect.column)) : undefined;
      return formula && this.has(formula) ? [formula] : none;
    }
    const found: FormulaCell[] = [];
    for (const formula of this.spilling) if (formula.spill && intersects(formula.spill, rect)) found.push(formula);
    const last = rect.column + rect.columns - 1;
    if (rect.columns > this.columns.size) {
      for (const [column, formulas] of this.columns)
        if (column >= rect.column && column <= last) this.findInColumn(column, formulas, rect, byKey, found);
      return found;
    }
    for (let column = rect.column; column <= last; column++) {
      const formulas = this.columns.get(column);
      if (formulas) this.findInColumn(column, formulas, rect, byKey, found);
    }
    return found;
  }

  private findInColumn(
    column: number,
    formulas: ReadonlySet<FormulaCell>,
    rect: Rect,
    byKey: ReadonlyMap<number, FormulaCell>,
    found: FormulaCell[],
  ): void {
    if (rect.rows < formulas.size) {
      for (let row = rect.row; row < rect.row + rect.rows; row++) {
        const formula = byKey.get(cellKey(row, column));
        if (formula && formulas.has(formula) && !this.spilling.has(formula)) found.push(formula);
      }
      return;
    }
    for (const formula of formulas) {
      if (formula.row >= rect.row && formula.row < rect.row + rect.rows && !this.spilling.has(formula)) found.push(formula);
    }
  }
}

const none: readonly FormulaCell[] = [];
