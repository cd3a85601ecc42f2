import { cellKey, columnOfKey, rowOfKey, type Rect } from "../../workbook/address";
import type { Cell, Sheet } from "../../workbook/records";
import type { FormulaCell } from "./formulaCell";
import { FormulaSet } from "./formulaSet";

/** What the calculation knows of one sheet. */
export class SheetState {
  readonly formulas = new Map<number, FormulaCell>();
  /** Formulas waiting to be calculated. */
  readonly due = new FormulaSet();
  /** Formulas whose custom functions have not answered yet. */
  readonly waiting = new FormulaSet();
  /** Formulas that spill or would spill. */
  readonly anchors = new Set<FormulaCell>();
  private lastRow = -1;
  private lastColumn = -1;

  constructor(
    readonly record: Sheet,
    /** Position in tab order, for 3-D references. */
    public position: number,
  ) {
    this.measure();
  }

  get id(): string {
    return this.record.id;
  }

  cell(row: number, column: number): Cell | undefined {
    return this.record.cells.get(cellKey(row, column));
  }

  measure(): void {
    this.lastRow = -1;
    this.lastColumn = -1;
    for (const key of this.record.cells.keys()) this.include(rowOfKey(key), columnOfKey(key));
  }

  /** Takes up cells that may be new in a rectangle. */
  measureWithin(rect: Rect): void {
    const { cells } = this.record;
    if (rect.rows * rect.columns > cells.size) {
      this.measure();
      return;
    }
    for (let row = rect.row; row < rect.row + rect.rows; row++) {
      for (let column = rect.column; column < rect.column + rect.columns; column++)
        if (cells.has(cellKey(row, column))) this.include(row, column);
    }
  }

  include(row: number, column: number): void {
    if (row > this.lastRow) this.lastRow = row;
    if (column > this.lastColumn) this.lastColumn = column;
  }

  /** The part of a rectangle in which cells can have content; null when there is none. */
  used(rect: Rect): Rect | null {
    const rows = Math.min(rect.row + rect.rows, this.lastRow + 1) - rect.row;
    const columns = Math.min(rect.column + rect.columns, this.lastColumn + 1) - rect.column;
    return rows > 0 && columns > 0 ? { row: rect.row, column: rect.column, rows, columns } : null;
  }

  /** Visits the cells with a record in a rectangle, row by row. */
  visit(rect: Rect, visitor: (cell: Cell, row: number, column: number) => void): void {
    const used = this.used(rect);
    if (!used) return;
    const { cells } = this.record;
    if (used.rows * used.columns > cells.size * 4 + 1000) {
      this.visitSparse(used, visitor);
      return;
    }
    for (let row = used.row; row < used.row + used.rows; row++) {
      const start = cellKey(row, used.column);
      for (let offset = 0; offset < used.columns; offset++) {
        const cell = cells.get(start + offset);
        if (cell) visitor(cell, row, used.column + offset);
      }
    }
  }

  private visitSparse(rect: Rect, visitor: (cell: Cell, row: number, column: number) => void): void {
    const { cells } = this.record;
    const keys = [...cells.keys()].filter((key) => {
      const row = rowOfKey(key) - rect.row;
      const column = columnOfKey(key) - rect.column;
      return row >= 0 && row < rect.rows && column >= 0 && column < rect.columns;
    });
    for (const key of keys.sort((a, b) => a - b)) {
      const cell = cells.get(key);
      if (cell) visitor(cell, rowOfKey(key), columnOfKey(key));
    }
  }
}
