import { columnsOf, tableNames, type TableName } from "../../../domain/document";
import type { GridValue } from "../../../domain/reading/sheetGrid";
import type { StoredWorkbook } from "../../storedWorkbook";

/** One row of a table by column heading: what stands in the cells now, or will after the plan. */
export type TableRecord = Record<string, GridValue>;

/** A cell of a record that is to be written; `stored` is the row's place in the stored table, null for a new row. */
export interface RecordChange {
  readonly record: TableRecord;
  readonly stored: number | null;
  /** Headings of cells whose content the plan writes. */
  readonly write: ReadonlySet<string>;
}

/** A table while a reading is merged into it: stored rows first, in their order, then new ones. Stored cells with content are never changed. */
export class TableDraft {
  readonly rows: RecordChange[] = [];
  /** Places in the stored table where an empty row stands; new rows go there first. */
  readonly emptyRows: number[] = [];
  private highestId = 0;

  constructor(
    readonly table: TableName,
    stored: StoredWorkbook["tables"][TableName],
  ) {
    stored?.values.forEach((values, index) => {
      const record: TableRecord = {};
      stored.headers.forEach((heading, column) => (record[heading] = values[column] ?? ""));
      const typed = stored.headers.some((heading, column) => record[heading] !== "" && (stored.formulas[index]?.[column] ?? "") === "");
      if (typed) this.rows.push({ record, stored: index, write: new Set() });
      else this.emptyRows.push(index);
    });
  }

  find(matches: (record: TableRecord) => boolean): RecordChange | undefined {
    return this.rows.find(({ record }) => matches(record));
  }

  add(record: TableRecord): RecordChange {
    const row = { record: { ...emptyRecord(this.table), ...record }, stored: null, write: new Set(Object.keys(record)) };
    this.rows.push(row);
    return row;
  }

  /** Fills a cell that is blank; a cell with content of its own stays and is reported. */
  fill(row: RecordChange, heading: string, value: GridValue): "filled" | "same" | "kept" {
    const now = row.record[heading] ?? "";
    if (now === value || value === "") return "same";
    if (now !== "") return "kept";
    return this.set(row, heading, value);
  }

  /** Writes a cell that is ours, or that the user has just asked for. */
  set(row: RecordChange, heading: string, value: GridValue): "filled" | "same" {
    if (row.record[heading] === value) return "same";
    row.record[heading] = value;
    (row.write as Set<string>).add(heading);
    return "filled";
  }

  /** Ids that other places still speak of are not given to anything new. */
  keepFree(prefix: string, ids: Iterable<unknown>): void {
    const numbered = new RegExp(`^${prefix}(\\d+)$`);
    for (const id of ids) this.highestId = Math.max(this.highestId, Number(numbered.exec(String(id))?.[1] ?? 0));
  }

  /** `K` and the next free number. */
  nextId(prefix: string): string {
    if (this.highestId === 0) this.keepFree(prefix, this.column("ID"));
    this.highestId += 1;
    return `${prefix}${this.highestId}`;
  }

  /** What a column holds, row by row. */
  column(heading: string): GridValue[] {
    return this.rows.map(({ record }) => record[heading] ?? "");
  }
}

export type CardDraft = { readonly [Name in TableName]: TableDraft };

export const draftOf = (stored: StoredWorkbook): CardDraft =>
  Object.fromEntries(tableNames.map((table) => [table, new TableDraft(table, stored.tables[table])])) as unknown as CardDraft;

const emptyRecord = (table: TableName): TableRecord => Object.fromEntries(columnsOf(table).map((heading) => [heading, ""]));
