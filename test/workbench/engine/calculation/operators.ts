import { cellError, isCellError, type CellValue } from "../../workbook/values";
import type { BinaryOperator } from "../formula/ast";
import { caught, commonSize, stretched } from "./broadcast";
import { toNumber, toText } from "./coerce";
import { compareValues } from "./compare";
import { ArrayValue, fail } from "./value";

type Operand = CellValue | ArrayValue;

/** Applies an operator to scalars, or element by element where an operand is an array. */
export function binaryOperation(operator: BinaryOperator, left: Operand, right: Operand): Operand {
  if (!(left instanceof ArrayValue) && !(right instanceof ArrayValue)) return scalarOperation(operator, left, right);
  const { rows, columns } = commonSize([left, right]);
  return ArrayValue.build(rows, columns, (row, column) =>
    scalarOperation(operator, stretched(left, row, column), stretched(right, row, column)),
  );
}

export function mapOperand(operand: Operand, change: (value: CellValue) => CellValue): Operand {
  const safely = (value: CellValue): CellValue => caught(() => change(value));
  return operand instanceof ArrayValue ? new ArrayValue(operand.rows, operand.columns, operand.values.map(safely)) : safely(operand);
}

function scalarOperation(operator: BinaryOperator, left: CellValue, right: CellValue): CellValue {
  if (isCellError(left)) return left;
  if (isCellError(right)) return right;
  if (typeof left === "number" && typeof right === "number") return numberOperation(operator, left, right);
  return caught(() => {
    switch (operator) {
      case "&":
        return joined(toText(left), toText(right));
      case "=":
      case "<>":
      case "<":
      case ">":
      case "<=":
      case ">=":
        return holds(operator, compareValues(left, right));
      default:
        return numberOperation(operator, toNumber(left), toNumber(right));
    }
  });
}

function joined(left: string, right: string): CellValue {
  const text = left + right;
  return text.length > 32767 ? fail("#VALUE!") : text;
}

function holds(operator: BinaryOperator, order: number): boolean {
  if (operator === "=") return order === 0;
  if (operator === "<>") return order !== 0;
  if (operator === "<") return order < 0;
  if (operator === ">") return order > 0;
  return operator === "<=" ? order <= 0 : order >= 0;
}

function numberOperation(operator: BinaryOperator, left: number, right: number): CellValue {
  switch (operator) {
    case "+":
      return finite(nearZero(left + right, left));
    case "-":
      return finite(nearZero(left - right, left));
    case "*":
      return finite(left * right);
    case "/":
      return right === 0 ? cellError("#DIV/0!") : finite(left / right);
    case "^":
      return power(left, right);
    case "&":
      return toText(left) + toText(right);
    default:
      return holds(operator, compareValues(left, right));
  }
}

/** Excel shows 0 where a sum or difference leaves only the noise of the last bits. */
const nearZero = (result: number, operand: number): number => (result !== 0 && Math.abs(result) < Math.abs(operand) * 4e-16 ? 0 : result);

const finite = (value: number): CellValue => (Number.isFinite(value) ? (value === 0 ? 0 : value) : cellError("#NUM!"));

export function power(base: number, exponent: number): CellValue {
  if (base === 0 && exponent === 0) return cellError("#NUM!");
  if (base === 0 && exponent < 0) return cellError("#DIV/0!");
  const result = Math.pow(base, exponent);
  if (Number.isNaN(result) && base < 0) {
    // Excel takes odd roots of negative numbers: (-8)^(1/3).
    const root = Math.round(1 / exponent);
    if (Math.abs(1 / exponent - root) < 1e-12 && root % 2 !== 0) return -Math.pow(-base, exponent);
  }
  return finite(result);
}
