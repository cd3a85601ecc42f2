import { contains, type Rect } from "../../workbook/address";
import type { Table, Workbook } from "../../workbook/records";
import type { CellValue } from "../../workbook/values";
import { parseNumberText } from "../../workbook/typedNumber";
import { lookupKey, numericTextKey } from "./compare";
import { SheetState } from "./sheetState";
import { ArrayValue, type Area, type Reference } from "./value";

/** Where each value stands in a range, for exact matches: offsets row by row, ascending. */
export type LookupIndex = ReadonlyMap<string | number, readonly number[]>;

/** Reads cells for the calculation. */
export class WorkbookReader {
  readonly sheets = new Map<string, SheetState>();
  /** Called before an area is read; ends the attempt when something in it is not calculated yet. */
  beforeRead: ((area: Area) => void) | null = null;
  private readonly indexes = new Map<string, LookupIndex>();
  private byName = new Map<string, SheetState>();
  private tables = new Map<string, { readonly table: Table; readonly sheet: SheetState }>();

  constructor(readonly workbook: Workbook) {
    this.refresh();
  }

  /** Takes up sheets, their names and the tables anew. */
  refresh(): void {
    const known = new Set(this.workbook.sheets.map(({ id }) => id));
    for (const id of [...this.sheets.keys()]) if (!known.has(id)) this.sheets.delete(id);
    this.byName = new Map();
    this.tables = new Map();
    this.workbook.sheets.forEach((record, position) => {
      const existing = this.sheets.get(record.id);
      const state = existing?.record === record ? existing : new SheetState(record, position);
      state.position = position;
      this.sheets.set(record.id, state);
      this.byName.set(record.name.toLowerCase(), state);
      for (const table of record.tables) this.tables.set(table.name.toLowerCase(), { table, sheet: state });
    });
    this.forget();
  }

  sheetNamed(name: string): SheetState | undefined {
    return this.byName.get(name.toLowerCase());
  }

  tableNamed(name: string): { readonly table: Table; readonly sheet: SheetState } | undefined {
    return this.tables.get(name.toLowerCase());
  }

  tableAround(sheet: SheetState, row: number, column: number): Table | undefined {
    return sheet.record.tables.find(({ range }) => contains(range, { row, column, rows: 1, columns: 1 }));
  }

  /** Drops what was remembered about ranges: cells are about to change. */
  forget(): void {
    if (this.indexes.size > 0) this.indexes.clear();
  }

  value(sheet: SheetState, row: number, column: number): CellValue {
    this.beforeRead?.({ sheet, rect: { row, column, rows: 1, columns: 1 } });
    return sheet.cell(row, column)?.value ?? null;
  }

  visit(area: Area, visitor: (value: CellValue, row: number, column: number) => void): void {
    this.beforeRead?.(area);
    area.sheet.visit(area.rect, ({ value }, row, column) => {
      if (value !== null) visitor(value, row, column);
    });
  }

  array(reference: Reference): ArrayValue {
    const { sheet, rect } = reference.single;
    this.beforeRead?.(reference.single);
    const { rows, columns } = rect;
    if (rows * columns === 1) return new ArrayValue(1, 1, [sheet.cell(rect.row, rect.column)?.value ?? null]);
    const values: CellValue[] = new Array<CellValue>(rows * columns).fill(null);
    sheet.visit(rect, ({ value }, row, column) => {
      values[(row - rect.row) * columns + column - rect.column] = value;
    });
    return new ArrayValue(rows, columns, values);
  }

  /** The index of a range; built once a calculation. Blank cells are not in it. */
  index(area: Area): LookupIndex {
    const { sheet, rect } = area;
    this.beforeRead?.(area);
    const id = `${sheet.id}!${rect.row},${rect.column},${rect.rows},${rect.columns}`;
    const known = this.indexes.get(id);
    if (known) return known;
    const index = new Map<string | number, number[]>();
    this.visit(area, (value, row, column) => {
      const offset = (row - rect.row) * rect.columns + column - rect.column;
      const put = (key: string | number): void => {
        const offsets = index.get(key);
        if (offsets) offsets.push(offset);
        else index.set(key, [offset]);
      };
      put(lookupKey(value));
      const number = typeof value === "string" ? parseNumberText(value) : null;
      if (number) put(numericTextKey(number.value));
    });
    this.indexes.set(id, index);
    return index;
  }
}

export const sizeOf = ({ rows, columns }: Rect): number => rows * columns;
