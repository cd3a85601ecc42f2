import type { Series } from "../../../../src/domain/reading/reading";
import type { GridRect, GridValue, SheetGrid } from "../../../../src/domain/reading/sheetGrid";

/** A figure as a careful person reads it: the rules are in test/golden/layouts/README.md. */
export interface ExpectedFigure {
  readonly at: string;
  readonly kpi: string;
  readonly entity: string | null;
  readonly period: string | null;
  /** Another way to say a period that stands in two cells. */
  readonly periodAlso?: string;
  readonly series: Series;
  readonly value: GridValue;
  /** The layout leaves it open, so a reader that asks does right. */
  readonly mayAsk?: boolean;
}

export interface ExpectedKpi {
  readonly name: string;
  /** Null where no cell names it. */
  readonly at: string | null;
  readonly unit: string | null;
  readonly direction: "higher" | "lower" | "range" | "ask";
  readonly perspective: string | null;
  readonly objective: string | null;
  readonly owner: string | null;
  readonly weight: number | null;
}

export interface ExpectedReading {
  readonly kpis: readonly ExpectedKpi[];
  readonly figures: readonly ExpectedFigure[];
  /** Cells that look like figures and are none. */
  readonly notFigures: readonly string[];
}

/** Sheets somebody keeps, and what they say. */
export interface Layout {
  readonly id: string;
  readonly grids: readonly SheetGrid[];
  readonly expected: ExpectedReading;
}

/** A sheet as it is written down: formats, formulas and merges by address; number formats are General unless told. */
export interface WrittenSheet {
  readonly sheet: string;
  /** The cell the first of `rows` begins in; A1 without. */
  readonly at?: string;
  readonly rows: readonly (readonly (GridValue | null)[])[];
  readonly formulas?: Readonly<Record<string, string>>;
  readonly formats?: Readonly<Record<string, string>>;
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly hidden?: boolean;
}

/** The grid Excel would hand over for it. */
export function gridOfWritten(written: WrittenSheet): SheetGrid {
  const { row, column } = placeOf(written.at ?? "A1");
  const width = Math.max(1, ...written.rows.map((cells) => cells.length));
  const each = <T>(cell: (row: number, column: number) => T): T[][] =>
    written.rows.map((_, r) => Array.from({ length: width }, (_, c) => cell(r, c)));
  return {
    sheet: written.sheet,
    row,
    column,
    values: each((r, c) => written.rows[r]?.[c] ?? ""),
    formulas: each((r, c) => written.formulas?.[addressOf(row + r, column + c)] ?? ""),
    numberFormats: each((r, c) => written.formats?.[addressOf(row + r, column + c)] ?? "General"),
    merges: (written.merges ?? []).map(rectOf),
    ...(written.hiddenRows ? { hiddenRows: written.hiddenRows } : {}),
    ...(written.hiddenColumns ? { hiddenColumns: written.hiddenColumns } : {}),
    ...(written.hidden ? { hidden: true } : {}),
  };
}

/** Zero-based place of `B7`. */
export function placeOf(address: string): { readonly row: number; readonly column: number } {
  const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  if (letters === undefined || digits === undefined) throw new Error(`${address} is no address`);
  return { row: Number(digits) - 1, column: [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1 };
}

export function addressOf(row: number, column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return `${letters}${row + 1}`;
}

function rectOf(range: string): GridRect {
  const [first = "", last = first] = range.split(":");
  const from = placeOf(first);
  const to = placeOf(last);
  return { ...from, rows: to.row - from.row + 1, columns: to.column - from.column + 1 };
}
