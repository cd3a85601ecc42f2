import type { Series } from "../../../../../src/domain/reading/reading";
import type { CardKpi } from "./card";
import type { Page, Spot } from "./page";
import type { WrittenPeriod } from "./periods";
import type { Style } from "./style";

/** What a row of a table is about. */
export interface Row {
  readonly kpi: CardKpi;
  readonly entity?: string | null;
  readonly period?: WrittenPeriod | null;
  readonly series?: Series;
}

export interface Column {
  /** The header, its lines from top to bottom; a group's text stands in each of its columns. */
  readonly header: readonly (Spot | undefined)[];
  /** `row` holds the cells to its left. */
  readonly cell: (of: Row, row: ReadonlyMap<Column, Spot>) => Spot | undefined;
  /** Equal cells below each other are one group: merged, named once, or named in every row. */
  readonly groupsDown?: boolean;
  /** A row of totals sums it. */
  readonly summed?: boolean;
}

export interface TableOptions {
  readonly style: Style;
  readonly withHeader?: boolean;
  /** Word of a last row that sums the columns. */
  readonly total?: string | undefined;
  /** Blank rows after every so many rows. */
  readonly blankEvery?: number;
}

export const text = (value: string): Spot => ({ value });
export const nameSpot = (kpi: string, value = kpi): Spot => ({ value, means: { kind: "name", kpi } });

/** Writes header and rows; tells the row below. */
export function writeTable(
  page: Page,
  top: number,
  left: number,
  columns: readonly Column[],
  rows: readonly Row[],
  { style, withHeader = true, total, blankEvery }: TableOptions,
): number {
  const headerRows = withHeader ? Math.max(...columns.map(({ header }) => header.length)) : 0;
  if (withHeader) writeHeader(page, top, left, columns, headerRows, style);
  let row = top + headerRows;
  const written: ReadonlyMap<Column, Spot>[] = [];
  const firstRow = row;
  rows.forEach((of, index) => {
    const cells = new Map<Column, Spot>();
    columns.forEach((column, offset) => {
      const spot = column.cell(of, cells);
      if (spot) cells.set(column, spot);
      page.put(row, left + offset, spot);
    });
    written.push(cells);
    row += blankEvery !== undefined && (index + 1) % blankEvery === 0 && index < rows.length - 1 ? 2 : 1;
  });
  if (total !== undefined) {
    columns.forEach((column, offset) => page.put(row, left + offset, offset === 0 ? text(total) : totalSpot(column, written)));
    row += 1;
  }
  if (blankEvery === undefined) {
    columns.forEach((column, offset) => column.groupsDown && groupDown(page, firstRow, left + offset, rows.length, style));
  }
  return row;
}

function totalSpot(column: Column, rows: readonly ReadonlyMap<Column, Spot>[]): Spot | undefined {
  const summed = column.summed ? rows.flatMap((cells) => cells.get(column) ?? []) : [];
  const [first] = summed;
  const last = summed[summed.length - 1];
  if (!first || !last) return undefined;
  return {
    value: summed.reduce((sum, { value }) => sum + (typeof value === "number" ? value : 0), 0),
    ...(first.format ? { format: first.format } : {}),
    formula: (at) => `=SUM(${at(first)}:${at(last)})`,
    means: { kind: "none" },
  };
}

/** The groups of header lines above the last: equal texts side by side are one group. */
function writeHeader(page: Page, top: number, left: number, columns: readonly Column[], lines: number, style: Style): void {
  for (let line = 0; line < lines; line += 1) {
    columns.forEach(({ header }, offset) => {
      const spot = header[line - (lines - header.length)];
      const before = columns[offset - 1]?.header;
      const same = line < lines - 1 && spot !== undefined && before?.[line - (lines - before.length)]?.value === spot.value;
      if (same && style.groups !== "each") {
        if (style.groups === "merged") growMerge(page, top + line, left, offset, columns, line, lines);
      } else page.put(top + line, left + offset, spot);
    });
  }
}

function growMerge(page: Page, row: number, left: number, offset: number, columns: readonly Column[], line: number, lines: number): void {
  const value = (index: number): unknown => {
    const header = columns[index]?.header;
    return header?.[line - (lines - header.length)]?.value;
  };
  if (value(offset + 1) === value(offset)) return;
  let first = offset;
  while (first > 0 && value(first - 1) === value(offset)) first -= 1;
  page.merge({ row, column: left + first, rows: 1, columns: offset - first + 1 });
}

function groupDown(page: Page, top: number, column: number, rows: number, style: Style): void {
  if (style.groups === "each") return;
  for (let first = 0; first < rows;) {
    let end = first + 1;
    while (end < rows && page.at(top + end, column)?.value === page.at(top + first, column)?.value) end += 1;
    for (let row = first + 1; row < end; row += 1) page.clear(top + row, column);
    if (style.groups === "merged") page.merge({ row: top + first, column, rows: end - first, columns: 1 });
    first = end;
  }
}
