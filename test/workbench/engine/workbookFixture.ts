import { parseRect } from "../workbook/address";
import { blankWorkbook } from "../workbook/blank";
import type { Workbook } from "../workbook/records";
import { cellKey } from "../workbook/address";
import { isCellError, type CellValue } from "../workbook/values";
import { createEngine, type Engine } from "./index";

/** A workbook with its engine, for tests that enter cells and read results. */
export class Bench {
  readonly workbook: Workbook = blankWorkbook();
  readonly engine: Engine = createEngine(this.workbook, { now: () => 46000.5, random: () => 0.25 });

  sheet(name = "Sheet1"): Workbook["sheets"][number] {
    const sheet = this.workbook.sheets.find((each) => each.name === name);
    if (!sheet) throw new Error(`No sheet ${name}`);
    return sheet;
  }

  /** Enters text starting with "=" as a formula, anything else as a constant; a matrix fills from the cell on. */
  enter(address: string, content: CellValue | readonly (readonly CellValue[])[], sheetName?: string): void {
    const sheet = this.sheet(sheetName);
    const at = parseRect(address);
    if (!at) throw new Error(`No address ${address}`);
    const matrix = Array.isArray(content) ? (content as readonly (readonly CellValue[])[]) : [[content as CellValue]];
    matrix.forEach((row, r) =>
      row.forEach((value, c) => {
        const isFormula = typeof value === "string" && value.startsWith("=");
        const key = cellKey(at.row + r, at.column + c);
        if (value === null) sheet.cells.delete(key);
        else sheet.cells.set(key, { formula: isFormula ? value : null, value: isFormula ? null : value });
      }),
    );
    this.engine.entered(sheet.id, { ...at, rows: matrix.length, columns: matrix[0]?.length ?? 1 });
  }

  /** A cell's value after calculation; errors as their code. */
  value(address: string, sheetName?: string): CellValue | string {
    this.engine.calculate();
    const at = parseRect(address);
    const value = at ? (this.sheet(sheetName).cells.get(cellKey(at.row, at.column))?.value ?? null) : null;
    return isCellError(value) ? value.error : value;
  }

  values(address: string, sheetName?: string): (CellValue | string)[][] {
    const rect = parseRect(address);
    if (!rect) throw new Error(`No address ${address}`);
    this.engine.calculate();
    return Array.from({ length: rect.rows }, (_, row) =>
      Array.from({ length: rect.columns }, (__, column) => {
        const value = this.sheet(sheetName).cells.get(cellKey(rect.row + row, rect.column + column))?.value ?? null;
        return isCellError(value) ? value.error : value;
      }),
    );
  }

  /** What a formula gives in an empty corner of the sheet: the whole array, or the one value. */
  result(formula: string): unknown {
    this.engine.calculate();
    const matrix = this.engine
      .evaluate(formula, this.sheet().id, { row: 999, column: 99 })
      .map((row) => row.map((value) => (isCellError(value) ? value.error : value)));
    return matrix.length === 1 && matrix[0]?.length === 1 ? matrix[0][0] : matrix;
  }
}
