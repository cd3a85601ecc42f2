import type { Rect } from "../../workbook/address";
import { cellError, type CellError, type CellValue, type ErrorCode } from "../../workbook/values";
import type { SheetState } from "./sheetState";

/** A rectangle of results. */
export class ArrayValue {
  constructor(
    readonly rows: number,
    readonly columns: number,
    /** Row by row. */
    readonly values: readonly CellValue[],
  ) {}

  at(row: number, column: number): CellValue {
    return this.values[row * this.columns + column] ?? null;
  }

  static from(matrix: readonly (readonly CellValue[])[]): ArrayValue {
    return new ArrayValue(matrix.length, matrix[0]?.length ?? 0, matrix.flat());
  }

  static build(rows: number, columns: number, at: (row: number, column: number) => CellValue): ArrayValue {
    if (rows < 1 || columns < 1) return fail("#CALC!");
    if (rows * columns > 20_000_000) return fail("#NUM!");
    const values: CellValue[] = new Array<CellValue>(rows * columns);
    for (let row = 0, i = 0; row < rows; row++) for (let column = 0; column < columns; column++) values[i++] = at(row, column);
    return new ArrayValue(rows, columns, values);
  }

  toMatrix(): CellValue[][] {
    return Array.from({ length: this.rows }, (_, row) => this.values.slice(row * this.columns, (row + 1) * this.columns));
  }
}

export interface Area {
  readonly sheet: SheetState;
  readonly rect: Rect;
}

/** One area, or several: a union or a 3-D reference. */
export class Reference {
  constructor(readonly areas: readonly Area[]) {}

  static to(sheet: SheetState, rect: Rect): Reference {
    return new Reference([{ sheet, rect }]);
  }

  /** The only area; `#VALUE!` for a union or a 3-D reference, which most functions refuse. */
  get single(): Area {
    const [area] = this.areas;
    return area && this.areas.length === 1 ? area : fail("#VALUE!");
  }
}

/** A function made by LAMBDA. */
export class Lambda {
  constructor(
    readonly parameters: number,
    readonly call: (args: readonly Value[]) => Value,
  ) {}
}

/** An argument left empty: `F(1,,2)`. */
export const omitted = Symbol("omitted");

export type Value = CellValue | ArrayValue | Reference | Lambda | typeof omitted;

/** Ends a calculation with an error value; caught where the function was called. */
export class Failure {
  constructor(readonly error: CellError) {}
}

export function fail(error: ErrorCode | CellError): never {
  throw new Failure(typeof error === "string" ? cellError(error) : error);
}

export const isScalar = (value: Value): value is CellValue =>
  !(value instanceof ArrayValue || value instanceof Reference || value instanceof Lambda || value === omitted);
