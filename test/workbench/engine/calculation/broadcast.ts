import { cellError, type CellValue } from "../../workbook/values";
import { ArrayValue, Failure } from "./value";

const notAvailable = cellError("#N/A");

/** An operand stretched over the result: single rows and columns repeat, what is beyond the operand is `#N/A`. */
export function stretched(operand: CellValue | ArrayValue, row: number, column: number): CellValue {
  if (!(operand instanceof ArrayValue)) return operand;
  const r = operand.rows === 1 ? 0 : row;
  const c = operand.columns === 1 ? 0 : column;
  return r < operand.rows && c < operand.columns ? operand.at(r, c) : notAvailable;
}

export function commonSize(operands: readonly (CellValue | ArrayValue)[]): { rows: number; columns: number } {
  let rows = 1;
  let columns = 1;
  for (const operand of operands) {
    if (!(operand instanceof ArrayValue)) continue;
    rows = Math.max(rows, operand.rows);
    columns = Math.max(columns, operand.columns);
  }
  return { rows, columns };
}

/** Runs a calculation and turns its failure into an error value. */
export function caught(calculate: () => CellValue): CellValue {
  try {
    return calculate();
  } catch (failure) {
    if (failure instanceof Failure) return failure.error;
    throw failure;
  }
}
