import type { ComparisonOperator } from "./records";
import { isCellError } from "./values";
import type { CellValue } from "./values";

/** Excel's order across kinds: numbers, then text, then booleans. */
const rank = (value: CellValue): number => (typeof value === "string" ? 1 : typeof value === "boolean" ? 2 : 0);

/** Below zero: a stands before b. Text is compared without case; a blank is 0, or "" beside text. Errors compare with nothing. */
function order(a: CellValue, b: CellValue): number {
  const left = a ?? (typeof b === "string" ? "" : typeof b === "boolean" ? false : 0);
  const right = b ?? (typeof a === "string" ? "" : typeof a === "boolean" ? false : 0);
  if (isCellError(left) || isCellError(right)) return NaN;
  if (rank(left) !== rank(right)) return rank(left) - rank(right);
  if (typeof left === "string" && typeof right === "string") {
    const [x, y] = [left.toLowerCase(), right.toLowerCase()];
    return x === y ? 0 : x < y ? -1 : 1;
  }
  return Number(left) - Number(right);
}

/** Whether a cell's value meets a rule's comparison. */
export function meets(value: CellValue, operator: ComparisonOperator, first: CellValue, second: CellValue): boolean {
  const one = order(value, first);
  if (Number.isNaN(one)) return false;
  switch (operator) {
    case "EqualTo":
      return one === 0;
    case "NotEqualTo":
      return one !== 0;
    case "GreaterThan":
      return one > 0;
    case "GreaterThanOrEqual":
      return one >= 0;
    case "LessThan":
      return one < 0;
    case "LessThanOrEqual":
      return one <= 0;
    case "Between":
    case "NotBetween": {
      const turned = order(first, second) > 0;
      const [low, high] = turned ? [second, first] : [first, second];
      const [above, below] = [order(value, low), order(value, high)];
      if (Number.isNaN(above) || Number.isNaN(below)) return false;
      return (above >= 0 && below <= 0) === (operator === "Between");
    }
  }
}
