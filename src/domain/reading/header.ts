import { readHeaderCell, seriesOfConcept, type HeaderCell } from "./headerCell";
import type { SheetView } from "./sheetView";

/** Titles may stand above; further down a row of words is no header but part of the sheet. */
export const headerSearchRows = 20;

/** The rows that head a table: one row, or a row with periods or series in a second one under it, or with groups merged above it. */
export interface Header {
  readonly row: number;
  /** First row below the header. */
  readonly bodyRow: number;
  readonly cells: readonly (HeaderCell | null)[];
  /** What a merged cell above says of all the columns it covers; null for none. */
  readonly groups: readonly (HeaderGroup | null)[];
}

export interface HeaderGroup {
  readonly text: string;
  readonly cell: HeaderCell | null;
  /** The group's column of the view and its width; a group is the same for all its columns. */
  readonly column: number;
  readonly columns: number;
  /** Covers every column of figures, or all the periods with words that say no more: a title rather than a group. */
  readonly isTitle: boolean;
}

export type HeaderSearch =
  | { readonly kind: "found"; readonly header: Header }
  /** A row of known words that lacks a column for the KPIs, or one for figures. */
  | { readonly kind: "partial"; readonly row: number; readonly missing: "no-kpi-column" | "no-actual-column" }
  | { readonly kind: "none" };

/** Finds the first row whose words are those of a table of KPIs: one column that names them and one of figures. */
export function findHeader(view: SheetView): HeaderSearch {
  let partial: HeaderSearch = { kind: "none" };
  for (let row = 0; row < Math.min(headerSearchRows, view.rows); row++) {
    const own = rowCells(view, row);
    const below = secondRow(view, row, own);
    const cells = below ?? own;
    const evidence = evidenceOf(cells);
    if (evidence.kpi && evidence.figures) return { kind: "found", header: headerAt(view, row, below !== null, cells) };
    if (partial.kind === "none" && evidence.concepts >= 2)
      partial = { kind: "partial", row, missing: evidence.kpi ? "no-actual-column" : "no-kpi-column" };
  }
  return partial;
}

/** Cells of a row read as a header. */
export function rowCells(view: SheetView, row: number): readonly (HeaderCell | null)[] {
  return Array.from({ length: view.columns }, (_, column) => readHeaderCell(view.value(row, column), view.format(row, column)));
}

const figureConcepts: ReadonlySet<string> = new Set([
  "target",
  "actual",
  "prior",
  "baseline",
  "forecast",
] satisfies (keyof typeof seriesOfConcept)[]);
const namesPeriodOrSeries = (cell: HeaderCell | null): boolean =>
  cell !== null && (cell.period !== null || cell.concepts.some((concept) => concept in seriesOfConcept || concept === "ytd"));

/** What the cells of a row say together. */
export function evidenceOf(cells: readonly (HeaderCell | null)[]): { kpi: boolean; figures: boolean; concepts: number } {
  const concepts = new Set(cells.flatMap((cell) => cell?.concepts.slice(0, 1) ?? []));
  const periods = cells.filter((cell) => cell?.period).length;
  return {
    kpi: cells.some((cell) => cell?.concepts.includes("kpi")),
    figures: periods > 0 || cells.some((cell) => cell?.concepts.some((concept) => figureConcepts.has(concept))),
    concepts: concepts.size + Math.min(periods, 2),
  };
}

/**
 * "Monthly performance" merged over Jan … Dec in a row of its own: the cells of both rows as one, or null when the next row is no
 * second header row, for which it must leave the named columns blank and hold words for periods or series only.
 */
function secondRow(view: SheetView, row: number, own: readonly (HeaderCell | null)[]): readonly (HeaderCell | null)[] | null {
  if (row + 1 >= view.rows) return null;
  const below = rowCells(view, row + 1);
  const filled = below.flatMap((_, column) => (view.isBlank(row + 1, column) ? [] : [column]));
  if (filled.length < 2 || !own.some((cell) => cell?.concepts.includes("kpi"))) return null;
  const opens = (column: number): boolean => own[column] === null || (view.mergeAt(row, column)?.columns ?? 1) > 1;
  return filled.every((column) => opens(column) && namesPeriodOrSeries(below[column] ?? null))
    ? own.map((cell, column) => below[column] ?? cell)
    : null;
}

/** "Monthly performance (Jan - Dec)": says what the columns under it are in general, not whose. */
const titleWords =
  /month|quarter|week|year|perform|result|period|monat|quartal|woche|ergebnis|mois|mensuel|trimestre|resultado|mensual|mensal/i;

function headerAt(view: SheetView, row: number, isTwoRows: boolean, cells: readonly (HeaderCell | null)[]): Header {
  const groupRow = isTwoRows ? row : row - 1;
  const figureColumns = cells.flatMap((cell, column) => (namesPeriodOrSeries(cell) ? [column] : []));
  const periodColumns = cells.flatMap((cell, column) => (cell?.period ? [column] : []));
  const groups = cells.map((_, column): HeaderGroup | null => {
    const merge = groupRow >= 0 ? view.mergeAt(groupRow, column) : null;
    if (merge === null || merge.columns < 2 || merge.row + merge.rows - 1 !== groupRow || view.isBlank(merge.row, merge.column))
      return null;
    const cell = readHeaderCell(view.value(merge.row, merge.column), view.format(merge.row, merge.column));
    const covers = (each: number): boolean => each >= merge.column && each < merge.column + merge.columns;
    const isTitle =
      figureColumns.every(covers) || (cell === null && titleWords.test(view.text(merge.row, merge.column)) && periodColumns.every(covers));
    return { text: view.text(merge.row, merge.column), cell, column: merge.column, columns: merge.columns, isTitle };
  });
  return { row, bodyRow: row + (isTwoRows ? 2 : 1), cells, groups };
}
