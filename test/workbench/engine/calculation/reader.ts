import { contains } from "../../workbook/address";
import type { DefinedName, Table, Workbook } from "../../workbook/records";
import { isCellError, type CellError, type CellValue } from "../../workbook/values";
import { parseNumberText } from "../../workbook/typedNumber";
import { lookupKey, numericTextKey } from "./compare";
import { SheetState } from "./sheetState";
import { ArrayValue, type Area, type Reference } from "./value";

/** Where each value stands in a range, for exact matches: offsets row by row, ascending. */
export type LookupIndex = ReadonlyMap<string | number, readonly number[]>;

export interface RangeNumbers {
  readonly values: readonly number[];
  readonly error: CellError | null;
}

const idOf = ({ sheet, rect }: Area): string => `${sheet.id}!${rect.row},${rect.column},${rect.rows},${rect.columns}`;

/** Reads cells for the calculation. */
export class WorkbookReader {
  readonly sheets = new Map<string, SheetState>();
  /** Called before an area is read; ends the attempt when something in it is not calculated yet. */
  beforeRead: ((area: Area) => void) | null = null;
  private readonly indexes = new Map<string, LookupIndex>();
  private readonly numbers = new Map<string, RangeNumbers>();
  private readonly askedOnce = new Set<string>();
  private byName = new Map<string, SheetState>();
  private tables = new Map<string, { readonly table: Table; readonly sheet: SheetState }>();
  private names = new Map<string, readonly { readonly name: DefinedName; readonly sheet: SheetState | null }[]>();

  constructor(readonly workbook: Workbook) {
    this.refresh();
  }

  /** Whether a sheet went, or came with formulas on it, since sheets were last taken up. */
  get formulasCameOrWent(): boolean {
    const records = new Set(this.workbook.sheets);
    for (const { record } of this.sheets.values()) if (!records.delete(record)) return true;
    return [...records].some(({ cells }) => [...cells.values()].some(({ formula }) => formula !== null));
  }

  /** Takes up sheets, tables and names anew. */
  refresh(): void {
    const known = new Set(this.workbook.sheets.map(({ id }) => id));
    for (const id of [...this.sheets.keys()]) if (!known.has(id)) this.sheets.delete(id);
    this.byName = new Map();
    this.tables = new Map();
    this.names = new Map();
    this.takeNames(this.workbook.names, null);
    this.workbook.sheets.forEach((record, position) => {
      const existing = this.sheets.get(record.id);
      const state = existing?.record === record ? existing : new SheetState(record, position);
      state.position = position;
      this.sheets.set(record.id, state);
      this.byName.set(record.name.toLowerCase(), state);
      for (const table of record.tables) this.tables.set(table.name.toLowerCase(), { table, sheet: state });
      this.takeNames(record.names, state);
    });
    this.forget();
  }

  private takeNames(names: readonly DefinedName[], sheet: SheetState | null): void {
    for (const name of names) {
      const key = name.name.toLowerCase();
      this.names.set(key, [...(this.names.get(key) ?? []), { name, sheet }]);
    }
  }

  /** A defined name as a formula on a sheet sees it: the sheet's own comes before the workbook's. */
  nameCalled(name: string, scope: SheetState | undefined): DefinedName | undefined {
    const called = this.names.get(name.toLowerCase());
    if (!called) return undefined;
    return (called.find(({ sheet }) => sheet !== null && sheet === scope) ?? called.find(({ sheet }) => sheet === null))?.name;
  }

  /** All defined names of that name, the workbook's and the sheets'. */
  namesCalled(name: string): readonly DefinedName[] {
    return this.names.get(name.toLowerCase())?.map((each) => each.name) ?? [];
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
    if (this.numbers.size > 0) this.numbers.clear();
    if (this.askedOnce.size > 0) this.askedOnce.clear();
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
    if (rows * columns <= 1000) {
      for (let row = 0, at = 0; row < rows; row++)
        for (let column = 0; column < columns; column++) values[at++] = sheet.cell(rect.row + row, rect.column + column)?.value ?? null;
      return new ArrayValue(rows, columns, values);
    }
    sheet.visit(rect, ({ value }, row, column) => {
      values[(row - rect.row) * columns + column - rect.column] = value;
    });
    return new ArrayValue(rows, columns, values);
  }

  /** The numbers of a range, and the first error in it; kept for large ranges that more than one formula asks for. */
  numbersOf(area: Area): RangeNumbers {
    this.beforeRead?.(area);
    const id = idOf(area);
    const known = this.numbers.get(id);
    if (known) return known;
    const values: number[] = [];
    let error: CellError | null = null;
    this.visit(area, (value) => {
      if (typeof value === "number") values.push(value);
      else if (isCellError(value)) error ??= value;
    });
    const numbers = { values, error };
    if (this.askedOnce.has(id)) this.numbers.set(id, numbers);
    else if (values.length > 500) this.askedOnce.add(id);
    return numbers;
  }

  /** The index of a range; built once a calculation. Blank cells are not in it. */
  index(area: Area): LookupIndex {
    const { rect } = area;
    this.beforeRead?.(area);
    const id = idOf(area);
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
