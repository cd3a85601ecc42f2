/** A sheet shown as an example: plain figures, as a team would have typed them. Cells are rows from A1 on; null is an empty cell. */
export interface ExampleSheet {
  /** Name of the sheet, and of the workbook file without its ending. */
  readonly sheet: string;
  readonly file: string;
  readonly rows: readonly (readonly ExampleCell[])[];
  /** Excel number formats of the same shape. */
  readonly numberFormats: readonly (readonly string[])[];
  readonly titleRow: number;
  readonly noteRows: readonly number[];
  readonly headerRow: number;
  /** Merged cells above the header. */
  readonly merges: readonly { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number }[];
  /** In characters of the standard font. */
  readonly widths: readonly number[];
}

export type ExampleCell = string | number | null;

/** What an example is made of: titles above, a header, rows with a number format each for their figures. */
export interface ExampleParts {
  readonly sheet: string;
  readonly file: string;
  readonly title: string;
  readonly notes: readonly string[];
  readonly header: readonly ExampleCell[];
  readonly headerFormats?: readonly string[];
  readonly rows: readonly { readonly cells: readonly ExampleCell[]; readonly numberFormat: string }[];
  /** Columns from `figuresFrom` to before `figuresTo` take the row's number format. */
  readonly figuresFrom: number;
  readonly figuresTo: number;
  readonly mergeTitle?: boolean;
  readonly widths: readonly number[];
}

/** Lays the parts out: title in A1, notes below it, an empty row, the header, the rows. */
export function layOutExample(parts: ExampleParts): ExampleSheet {
  const width = parts.header.length;
  const wide = (cells: readonly ExampleCell[]): readonly ExampleCell[] =>
    Array.from({ length: width }, (_, column) => cells[column] ?? null);
  const general = Array.from({ length: width }, () => "General");
  const headerRow = parts.notes.length + 2;
  return {
    sheet: parts.sheet,
    file: parts.file,
    rows: [
      wide([parts.title]),
      ...parts.notes.map((note) => wide([note])),
      wide([]),
      parts.header,
      ...parts.rows.map(({ cells }) => wide(cells)),
    ],
    numberFormats: [
      ...Array.from({ length: headerRow }, () => general),
      general.map((format, column) => parts.headerFormats?.[column] ?? format),
      ...parts.rows.map(({ numberFormat }) =>
        general.map((format, column) => (column >= parts.figuresFrom && column < parts.figuresTo ? numberFormat : format)),
      ),
    ],
    titleRow: 0,
    noteRows: parts.notes.map((_, index) => index + 1),
    headerRow,
    merges: parts.mergeTitle ? [{ row: 0, column: 0, rows: 1, columns: width }] : [],
    widths: parts.widths,
  };
}
