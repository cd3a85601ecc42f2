/** A cell's content as Excel hands it over: errors are their text (`#N/A`), blanks are "". */
export type GridValue = number | string | boolean;

/** Zero-based, in sheet coordinates. */
export interface GridRect {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The used range of one sheet: all a reader sees. All matrices have the same shape. */
export interface SheetGrid {
  readonly sheet: string;
  /** Sheet coordinates of the top left cell of the matrices, zero-based. */
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly GridValue[])[];
  /** Where a cell holds a formula, its text with leading "="; else "". */
  readonly formulas: readonly (readonly string[])[];
  /** Excel number formats, en-US. */
  readonly numberFormats: readonly (readonly string[])[];
  readonly merges: readonly GridRect[];
  /** Sheet rows and columns that are hidden, zero-based; absent when nobody asked. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  /** Whether the whole sheet is hidden. */
  readonly hidden?: boolean;
}
