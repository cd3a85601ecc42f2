import { cellKey, columnOfKey, rowOfKey } from "./address";
import type { Rect } from "./address";
import type { Sheet } from "./records";
import type { CellValue } from "./values";

/** Values standing in a rule's ranges; of whole columns only the cells that exist are visited. */
export function valuesIn(sheet: Sheet, ranges: readonly Rect[]): CellValue[] {
  const area = ranges.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  if (area > sheet.cells.size) {
    const inside = (row: number, column: number): boolean =>
      ranges.some((rect) => row >= rect.row && row < rect.row + rect.rows && column >= rect.column && column < rect.column + rect.columns);
    return [...sheet.cells].filter(([key]) => inside(rowOfKey(key), columnOfKey(key))).map(([, { value }]) => value);
  }
  const keys = new Set<number>();
  for (const rect of ranges) {
    for (let row = rect.row; row < rect.row + rect.rows; row++) {
      for (let column = rect.column; column < rect.column + rect.columns; column++) keys.add(cellKey(row, column));
    }
  }
  return [...keys].map((key) => sheet.cells.get(key)?.value ?? null);
}

/** The numbers among values, ascending; text, booleans, blanks and errors are left out. */
export const numbersAmong = (values: readonly CellValue[]): number[] =>
  values.filter((value) => typeof value === "number").sort((a, b) => a - b);

/** PERCENTILE.INC of ascending numbers, `share` 0…1: between two numbers it interpolates. */
export function percentile(ascending: readonly number[], share: number): number {
  const position = (ascending.length - 1) * Math.min(1, Math.max(0, share));
  const below = ascending[Math.floor(position)] ?? NaN;
  const above = ascending[Math.ceil(position)] ?? below;
  return below + (above - below) * (position - Math.floor(position));
}

export const mean = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0) / numbers.length;

/** Standard deviation of a sample; NaN for fewer than two numbers. */
export function deviation(numbers: readonly number[]): number {
  const middle = mean(numbers);
  return Math.sqrt(numbers.reduce((sum, each) => sum + (each - middle) ** 2, 0) / (numbers.length - 1));
}
