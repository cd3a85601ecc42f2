import { cellError, type CellValue } from "../../workbook/values";
import { ArrayValue, fail, omitted, type Value } from "../calculation/value";
import type { Context } from "./define";
import { meanOf, sumOf } from "./numbers";

/** A fitted line (or plane, for several x columns). */
export interface Fit {
  /** LINEST's result: slopes in reverse order and the intercept; with `full`, its five rows. */
  table(full: boolean): Value;
  predict(newX: ArrayValue | null): Value;
}

function numeric(array: ArrayValue): number[] {
  return array.values.map((value) => (typeof value === "number" ? value : fail("#VALUE!")));
}

/** Fits y by least squares, with normal equations on centred values. */
export function leastSquares(context: Context, knownY: Value, knownX: Value, constant: boolean): Fit {
  const yArray = context.evaluator.array(knownY);
  const y = numeric(yArray);
  const xArray =
    knownX === omitted
      ? ArrayValue.build(yArray.rows, yArray.columns, (row, column) => row * yArray.columns + column + 1)
      : context.evaluator.array(knownX);
  const rowsOf = (array: ArrayValue): number[][] => observations(array, yArray);
  const x = rowsOf(xArray);
  if (x.length !== y.length) return fail("#REF!");
  const terms = x[0]?.length ?? 0;
  const meanX = Array.from({ length: terms }, (_, i) => (constant ? meanOf(x.map((row) => row[i] ?? 0)) : 0));
  const meanY = constant ? meanOf(y) : 0;
  const centred = x.map((row) => row.map((value, i) => value - (meanX[i] ?? 0)));
  const normal = meanX.map((_, i) => meanX.map((__, k) => sumOf(centred.map((row) => (row[i] ?? 0) * (row[k] ?? 0)))));
  const right = meanX.map((_, i) => sumOf(centred.map((row, r) => (row[i] ?? 0) * ((y[r] ?? 0) - meanY))));
  const inverse = inverted(normal);
  const slopes = inverse.map((row) => sumOf(row.map((value, i) => value * (right[i] ?? 0))));
  const intercept = meanY - sumOf(slopes.map((slope, i) => slope * (meanX[i] ?? 0)));
  const at = (row: readonly number[]): number => intercept + sumOf(slopes.map((slope, i) => slope * (row[i] ?? 0)));

  const table = (full: boolean): Value => {
    const coefficients = [...slopes].reverse().concat(intercept);
    if (!full) return ArrayValue.from([coefficients]);
    const residual = sumOf(y.map((value, i) => (value - at(x[i] ?? [])) ** 2));
    const total = sumOf(y.map((value) => (value - meanY) ** 2));
    const freedom = y.length - terms - (constant ? 1 : 0);
    const variance = residual / freedom;
    const errors: CellValue[] = inverse.map((row, i) => Math.sqrt(variance * (row[i] ?? 0))).reverse();
    const spread = sumOf(meanX.map((mean, i) => mean * sumOf((inverse[i] ?? []).map((value, k) => value * (meanX[k] ?? 0)))));
    errors.push(constant ? Math.sqrt(variance * (1 / y.length + spread)) : cellError("#N/A"));
    const pad = (row: CellValue[]): CellValue[] => [
      ...row,
      ...new Array<CellValue>(Math.max(0, coefficients.length - row.length)).fill(cellError("#N/A")),
    ];
    const explained = total - residual;
    return ArrayValue.from([
      coefficients,
      errors,
      pad([explained / total, Math.sqrt(variance)]),
      pad([explained / terms / variance, freedom]),
      pad([explained, residual]),
    ]);
  };
  const predict = (newX: ArrayValue | null): Value => {
    const source = newX ?? xArray;
    const values = rowsOf(source).map(at);
    const vertical = terms > 1 ? yArray.columns === 1 : source.columns === 1;
    return vertical ? ArrayValue.from(values.map((value) => [value])) : ArrayValue.from([values]);
  };
  return { table, predict };
}

/** One row of x values an observation, whichever way the ranges lie. */
function observations(array: ArrayValue, y: ArrayValue): number[][] {
  const numbers = numeric(array);
  const several = y.columns === 1 && array.columns > 1 ? "columns" : y.rows === 1 && array.rows > 1 ? "rows" : null;
  if (several === "columns")
    return Array.from({ length: array.rows }, (_, row) => numbers.slice(row * array.columns, (row + 1) * array.columns));
  if (several === "rows")
    return Array.from({ length: array.columns }, (_, column) =>
      Array.from({ length: array.rows }, (__, row) => numbers[row * array.columns + column] ?? 0),
    );
  return numbers.map((value) => [value]);
}

/** Gauss-Jordan with row pivots. */
export function inverted(matrix: readonly (readonly number[])[]): number[][] {
  const size = matrix.length;
  const work = matrix.map((row, i) => [...row, ...row.map((_, k) => (i === k ? 1 : 0))]);
  for (let i = 0; i < size; i++) {
    let pivot = i;
    for (let row = i + 1; row < size; row++) if (Math.abs(work[row]?.[i] ?? 0) > Math.abs(work[pivot]?.[i] ?? 0)) pivot = row;
    const [a = [], b = []] = [work[pivot], work[i]];
    work[i] = a;
    if (pivot !== i) work[pivot] = b;
    const lead = a[i] ?? 0;
    if (Math.abs(lead) < 1e-300) return fail("#NUM!");
    for (let column = 0; column < size * 2; column++) a[column] = (a[column] ?? 0) / lead;
    work.forEach((row, r) => {
      const factor = row[i] ?? 0;
      if (r === i || factor === 0) return;
      for (let column = 0; column < size * 2; column++) row[column] = (row[column] ?? 0) - factor * (a[column] ?? 0);
    });
  }
  return work.map((row) => row.slice(size));
}
