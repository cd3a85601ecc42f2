import type { GridRect, GridValue, SheetGrid } from "../../domain/reading/sheetGrid";
import type { RowSpan } from "../workbookPlan";

/** A workbook to be written as a file of its own, as data. */
export interface FileWorkbook {
  /** The first is shown when the file is opened. */
  readonly sheets: readonly FileSheet[];
}

export interface FileSheet {
  readonly name: string;
  /** `#RRGGBB`, or "" for none. */
  readonly tabColor: string;
  readonly gridlines: boolean;
  /** Rows and columns that stay in view. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** Protected without a password: only unlocked cells can be typed into. */
  readonly protected: boolean;
  /** Sheet coordinates of the top left cell, zero-based. */
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly FileCell[])[];
  readonly looks: readonly CellLook[];
  readonly columns: readonly FileLine[];
  readonly rows: readonly FileLine[];
  readonly merges: readonly GridRect[];
  readonly validations: readonly FileValidation[];
  readonly rules: readonly FileRule[];
  readonly print: FilePrint;
}

/** What is printed, all on pages of one width; null for all of it, and for no rows on every page. */
export interface FilePrint {
  readonly area: GridRect | null;
  readonly titleRows: RowSpan | null;
}

/** `value` is the constant, or what the formula last came to. */
export interface FileCell {
  readonly value: GridValue;
  /** With its "=", en-US, as typed in Excel; "" for a constant. */
  readonly formula: string;
  /** Which of the sheet's looks. */
  readonly look: number;
}

export interface CellLook {
  readonly numberFormat: string;
  readonly font: {
    readonly name: string;
    readonly size: number;
    readonly color: string;
    readonly bold: boolean;
    readonly italic: boolean;
    readonly underline: boolean;
  };
  /** `#RRGGBB`, or "" for none. */
  readonly fill: string;
  /** Excel's words: `General`, `Left`, `Center` …; `Top`, `Center`, `Bottom`. */
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  readonly borders: Readonly<Partial<Record<BorderSide, { readonly style: BorderStyle; readonly color: string }>>>;
  readonly locked: boolean;
}

/** In the order of the file format. */
export const borderSides = ["left", "right", "top", "bottom"] as const;
export type BorderSide = (typeof borderSides)[number];
export type BorderStyle = "hair" | "thin" | "medium" | "thick" | "dashed" | "dashDot" | "dashDotDot" | "dotted" | "double";

/** Width of a column or height of a row, in points. */
export interface FileLine {
  readonly index: number;
  readonly points: number;
  readonly hidden: boolean;
}

export interface FileValidation {
  readonly ranges: readonly GridRect[];
  /** Any number, or one of what a range of the sheet (`$K$7:$V$7`) or a list (`"a,b"`) holds. */
  readonly kind: "number" | { readonly list: string };
  readonly error: string;
}

/** A conditional format; the formula is relative to the first cell of the first range. */
export interface FileRule {
  readonly ranges: readonly GridRect[];
  readonly formula: string;
  /** `#RRGGBB`, or "" where the rule leaves it. */
  readonly color: string;
  readonly fill: string;
  readonly bold: boolean;
}

/** Workbooks as files. */
export interface WorkbookFiles {
  /** The bytes of an .xlsx file. */
  write(workbook: FileWorkbook): Uint8Array;
  /** What stands on the sheets of an .xlsx file. Throws `UnreadableFile`. */
  read(bytes: Uint8Array): readonly SheetGrid[];
}

/** `not-a-workbook`: no .xlsx, or a broken one; `encrypted`: an .xls, or one that opens with a password only. */
export class UnreadableFile extends Error {
  constructor(readonly code: "not-a-workbook" | "encrypted") {
    super(code);
    this.name = "UnreadableFile";
  }
}
