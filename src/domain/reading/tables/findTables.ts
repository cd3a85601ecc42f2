import { periodAndRest, readPeriod } from "../../period/period";
import { columnOf, holdsFigures } from "../columns/column";
import { readColumns } from "../columns/columns";
import { isSeriesWord } from "../columns/columnContent";
import { readContext, type Context, type ContextLine } from "../context";
import { filledColumns, isFigure } from "../headers/filledCells";
import { findHeaders, type HeaderBand } from "../headers/headerBand";
import { conceptsOf, seriesOfConcept } from "../headers/headerCell";
import { isLabelledRow } from "../headers/labelledRow";
import { readRecords } from "./records";
import type { Corrections } from "../reading";
import { partOf, turned, type SheetView } from "../sheetView";
import { kpiOfTable } from "../figures/spots";
import type { Table } from "./table";
import { tilesIn } from "./tiles";
import { isEntityLabel } from "../vocabulary/entityWords";
import { wordKey } from "../words";

/**
 * Finds the tables of a sheet. Each block of rows is tried both ways, as it stands and with rows and columns changed over; the way that
 * explains more of its figures by words of its own is taken.
 */
export function findTables(view: SheetView, corrections: Corrections): readonly Table[] {
  const tiles = tilesIn(view);
  if (tiles === null) return tablesOfRows(view, corrections);
  const titles = range(0, Math.min(...tiles.taken));
  const table = tableOf(tiles.view, tiles.header, tiles.rows, readContext(view, titles, corrections), false, corrections);
  return [...tablesOfRows(withoutRows(view, tiles.taken), corrections), table].sort((a, b) => firstRow(a) - firstRow(b));
}

function tablesOfRows(view: SheetView, corrections: Corrections): readonly Table[] {
  const asItStands = tablesIn(view, corrections);
  const changedOver: Table[] = [];
  const taken = new Set<number>();
  const blocks = blocksOf(view);
  const top = readContext(view, range(0, blocks[0]?.top ?? 0), corrections);
  for (const block of blocks) {
    const table = turnedTable(view, block, top, corrections);
    if (table === null) continue;
    const upright = asItStands.reduce((sum, each) => sum + explained(each, block), 0);
    if (explained(table, null) <= upright) continue;
    changedOver.push(table);
    for (let row = block.top; row <= block.bottom; row++) taken.add(row);
  }
  if (changedOver.length === 0) return asItStands;
  const rest = tablesIn(withoutRows(view, taken), corrections);
  return [...rest, ...changedOver].sort((a, b) => firstRow(a) - firstRow(b));
}

const firstRow = ({ view, header }: Table): number => view.place(header.top, 0).row;

function tablesIn(view: SheetView, corrections: Corrections): readonly Table[] {
  const headers = findHeaders(view);
  const tables: Table[] = [];
  let end = 0;
  for (const [index, header] of headers.entries()) {
    if (header.top < end) continue;
    const next = headers[index + 1];
    const bottom = next === undefined ? view.rows : titlesAbove(view, next.top, header);
    const above = range(end, header.top);
    const whole = readContext(view, above, corrections);
    const inherited = tables[0]?.context ?? null;
    const parts = sideBySide(header, view.columns);
    const own: Table[] = [];
    for (const { left, right } of parts) {
      const part = parts.length === 1 ? view : partOf(view, { row: 0, column: left, rows: view.rows, columns: right - left });
      const context = parts.length === 1 ? whole : inheriting(readContext(part, above, corrections), whole);
      const ownHeader = parts.length === 1 ? header : partOfHeader(header, left, right);
      own.push(
        tableOf(
          part,
          ownHeader,
          range(header.bottom + 1, bottom),
          inherited === null ? context : inheriting(context, inherited),
          false,
          corrections,
        ),
      );
    }
    // Words that head nothing are labels above the next table.
    if (own.every(({ records, columns }) => records.length === 0 || !columns.some(holdsFigures))) continue;
    tables.push(...own);
    end = bottom;
  }
  return tables;
}

function tableOf(
  view: SheetView,
  header: HeaderBand,
  rows: readonly number[],
  context: Context,
  isTurned: boolean,
  corrections: Corrections,
): Table {
  const columns = readColumns(view, header.stacks, rows, corrections);
  const corner = columnOf(columns, "kpi");
  const titled =
    corner?.because[0] === "content" && corner.stack.length > 0
      ? inheriting(
          readContext(
            view,
            corner.stack.map(({ row }) => row),
            corrections,
            corner.column,
          ),
          context,
        )
      : context;
  return {
    view,
    isTurned,
    header,
    rows,
    columns,
    context: besides(view, header, titled),
    series: null,
    ...readRecords(view, columns, rows),
  };
}

/** A cell merged down beside the whole table says whose it is: a name over what the person does, or a department. */
function besides(view: SheetView, { bottom }: HeaderBand, context: Context): Context {
  if (context.one("entity") !== null) return context;
  for (let column = 0; column < view.columns; column++) {
    const merge = view.mergeAt(bottom, column);
    if (merge === null || merge.rows < 3 || merge.row + merge.rows <= bottom + 1) continue;
    const lines = view.text(merge.row, merge.column).split(/\s*\n\s*/);
    const [name = ""] = lines;
    if (name === "" || (lines.length === 1 && isEntityLabel(name) !== "surely")) continue;
    const said = (role: "entity" | "owner"): ContextLine => ({
      id: `${view.sheet}!~beside ${role}`,
      text: name,
      header: name,
      role,
      at: view.at(merge.row, merge.column),
      row: merge.row,
      column: merge.column,
      tell: "label-beside",
      periods: [],
      doubt: null,
    });
    const added = [said("entity"), ...(lines.length > 1 ? [said("owner")] : [])];
    return {
      ...context,
      lines: [...context.lines, ...added],
      one: (role) => added.find((line) => line.role === role) ?? context.one(role),
    };
  }
  return context;
}

const range = (from: number, to: number): readonly number[] => Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);

/** A title at the top of the sheet says its period and its department for every table below. */
function inheriting(own: Context, whole: Context): Context {
  const entity = own.one("entity") === null ? whole.one("entity") : null;
  const lines = entity === null || own.lines.some(({ id }) => id === entity.id) ? own.lines : [entity, ...own.lines];
  return {
    lines,
    one: (role) => (role === "entity" && entity !== null ? entity : own.one(role)),
    period: own.period.kind === "none" ? whole.period : own.period,
  };
}

/** First row of the titles that stand above a header, below the last row of the table before. */
function titlesAbove(view: SheetView, next: number, before: HeaderBand): number {
  const earliest = before.bottom + 1;
  let top = next;
  let apart = false;
  for (let row = next - 1; row >= earliest; row--) {
    const filled = filledColumns(view, row);
    if (filled.length === 0) {
      apart = true;
      continue;
    }
    if (isLabelledRow(view, row, filled)) {
      top = row;
      continue;
    }
    const isLabel = filled.length === 2 && !namesPeriod(view.text(row, filled[0] ?? 0));
    if (
      filled.some((column) => isFigure(view, row, column)) &&
      !(isLabel && apart && !isRowOf(before, view, row, filled) && standsApart(view, row, earliest))
    )
      break;
    if (filled.length > 1 && !apart) break;
    if (filled.length > 4) break;
    top = row;
  }
  return top;
}

/** A name where the table above names its KPIs and a figure where it has figures; "Target", "Cost centre" are no names. */
function isRowOf({ stacks }: HeaderBand, view: SheetView, row: number, [name = 0, figure = 0]: readonly number[]): boolean {
  const [naming, holding] = [stacks[name]?.at(-1), stacks[figure]?.at(-1)];
  return (
    naming?.concepts[0] === "kpi" &&
    holding !== undefined &&
    (holding.period !== null || holding.concepts.some((concept) => concept in seriesOfConcept)) &&
    conceptsOf(view.text(row, name)).length === 0
  );
}

/** Whether a name and a figure are no row of the table above: blank rows part them from it, and more of them than its own rows. */
function standsApart(view: SheetView, row: number, earliest: number): boolean {
  const gaps: number[] = [];
  let blank = 0;
  for (let above = row - 1; above >= earliest && gaps.length < 2; above--) {
    const filled = filledColumns(view, above).length;
    if (filled === 0) blank++;
    else if (blank > 0) {
      gaps.push(blank);
      blank = 0;
    } else if (gaps.length === 0 && filled > 2) return false;
  }
  const [own, inner = 0] = gaps;
  return own !== undefined && inner < own;
}

/** Tables beside each other under one row of headers: the same headers come again, from the one that names KPIs on. */
function sideBySide({ stacks }: HeaderBand, columns: number): readonly { readonly left: number; readonly right: number }[] {
  const keys = stacks.map((stack) => wordKey(stack.at(-1)?.text ?? ""));
  const first = keys.findIndex((key) => key !== "");
  const opens = stacks[first]?.at(-1)?.concepts.some((concept) => ["kpi", "objective", "perspective", "id"].includes(concept)) === true;
  const starts = opens ? keys.flatMap((key, column) => (key !== "" && key === keys[first] ? [column] : [])) : [];
  const gap = wideGap(stacks) ?? eachWhole(stacks);
  if (gap !== null) return gap;
  const second = keys[first + 1];
  if (starts.length < 2 || second === undefined || !starts.every((start) => keys[start + 1] === second))
    return [{ left: 0, right: columns }];
  return starts.map((start, index) => ({ left: index === 0 ? 0 : start, right: starts[index + 1] ?? columns }));
}

/** Headers apart by three blank columns or more are of another list; it is read where it names KPIs too. */
function wideGap(stacks: HeaderBand["stacks"]): readonly { readonly left: number; readonly right: number }[] | null {
  const filled = stacks.flatMap((stack, column) => (stack.length > 0 ? [column] : []));
  const starts = filled.filter((column, index) => index === 0 || column - (filled[index - 1] ?? column) > 3);
  if (starts.length < 2) return null;
  const parts = starts.map((start, index) => ({ left: index === 0 ? 0 : start, right: starts[index + 1] ?? stacks.length }));
  const namesKpis = ({ left, right }: { left: number; right: number }): boolean =>
    stacks.slice(left, right).some((stack) => stack.some(({ concepts }) => concepts.includes("kpi")));
  return parts.some(namesKpis) ? parts.filter(namesKpis) : null;
}

/** Headers apart by a blank column, each part with a word for KPIs and one for their actuals or targets: tables of their own. */
function eachWhole(stacks: HeaderBand["stacks"]): readonly { readonly left: number; readonly right: number }[] | null {
  const starts = stacks.flatMap((stack, column) =>
    stack.length > 0 && (column === 0 || stacks[column - 1]?.length === 0) ? [column] : [],
  );
  const parts = starts.map((start, index) => ({ left: index === 0 ? 0 : start, right: starts[index + 1] ?? stacks.length }));
  const isWhole = ({ left, right }: { left: number; right: number }): boolean => {
    const firsts = stacks.slice(left, right).flatMap((stack) => stack.at(-1)?.concepts[0] ?? []);
    return firsts.includes("kpi") && (firsts.includes("actual") || firsts.includes("target"));
  };
  return parts.length > 1 && parts.every(isWhole) ? parts : null;
}

const partOfHeader = (header: HeaderBand, left: number, right: number): HeaderBand => ({
  ...header,
  stacks: header.stacks.slice(left, right).map((stack) => stack.map((cell) => ({ ...cell, column: cell.column - left }))),
});

interface Block {
  readonly top: number;
  readonly bottom: number;
  /** Titles above its first row of several cells. */
  readonly titles: readonly number[];
}

/** Rows of a block that is tried changed over: more of them are records, not headers. */
const mostTurned = 200;

/** Runs of rows without a blank one between, from their first row of more than one cell on. */
function blocksOf(view: SheetView): readonly Block[] {
  const blocks: Block[] = [];
  let titles: number[] = [];
  let top: number | null = null;
  for (let row = 0; row <= view.rows; row++) {
    const filled = row < view.rows ? filledColumns(view, row).length : 0;
    if (filled > 1) {
      top ??= row;
      continue;
    }
    if (top !== null && filled === 1 && isRowWithoutFigures(view, row)) continue;
    if (top !== null) {
      if (row - top <= mostTurned && row - top > 1) blocks.push({ top, bottom: row - 1, titles });
      titles = [];
      top = null;
    }
    if (filled === 1) titles.push(row);
  }
  return blocks;
}

/** "Actual" or "March" alone, among rows of figures: of that nothing stands there yet. */
function isRowWithoutFigures(view: SheetView, row: number): boolean {
  const text = view.text(row, filledColumns(view, row)[0] ?? 0);
  return filledColumns(view, row + 1).length > 1 && (isSeriesWord(text) || readPeriod(text, "General") !== null);
}

/** The block with rows and columns changed over, if its first column then is a header: one that names KPIs and says what their figures are. */
function turnedTable(view: SheetView, { top, bottom, titles }: Block, ofSheet: Context, corrections: Corrections): Table | null {
  const side = turned(partOf(view, { row: top, column: 0, rows: bottom - top + 1, columns: view.columns }));
  const [header] = findHeaders(side);
  if (header === undefined || header.top > 2) return null;
  const concepts = new Set(header.stacks.flatMap((stack) => stack.flatMap((cell) => cell.concepts.slice(0, 1))));
  if (!concepts.has("kpi") && concepts.size < 3) return null;
  const context = inheriting(readContext(view, titles, corrections), ofSheet);
  const table = tableOf(side, header, range(header.bottom + 1, side.rows), context, true, corrections);
  return columnOf(table.columns, "kpi") === null || !table.columns.some(holdsFigures) ? null : table;
}

/** How much of a table's figures (in the block's rows; null for all) its own words explain. */
function explained(table: Table, block: Block | null): number {
  const { view, isTurned, columns, records } = table;
  const outside = { label: 0.95, title: 0.6, tab: 0.5 }[kpiOfTable(table)?.from ?? "tab"];
  let sum = 0;
  const figureColumns = columns.filter(holdsFigures);
  for (const { row, name, series } of records) {
    if (block !== null && !isTurned && (row < block.top || row > block.bottom)) continue;
    const named = name === null ? outside : isSeriesWord(name.text) || namesPeriod(name.text) ? 0.1 : 1;
    for (const column of figureColumns) {
      if (!isFigure(view, row, column.column) && typeof view.value(row, column.column) !== "number") continue;
      const said =
        series !== null || column.because[0] === "header-word" || column.because[0] === "series-in-name"
          ? 1
          : column.period !== null
            ? 0.8
            : 0.4;
      sum += (column.doubt === null ? 1 : 0.3) * said * (column.kpi !== null && name === null ? 0.9 : named);
    }
  }
  const described = columns.filter(({ role }) => role !== "ignored" && !holdsFigures({ role } as never)).length;
  const unsure = columns.some(({ role, doubt }) => doubt !== null && !holdsFigures({ role } as never)) ? 0.5 : 1;
  return sum * (1 + described * 0.05) * unsure * (isTurned ? 0.9 : 1);
}

const namesPeriod = (text: string): boolean => readPeriod(text, "General") !== null || periodAndRest(text) !== null;

/** The view with some rows blank. */
function withoutRows(view: SheetView, rows: ReadonlySet<number>): SheetView {
  return {
    ...view,
    value: (row, column) => (rows.has(row) ? "" : view.value(row, column)),
    filled: (row, column) => (rows.has(row) ? "" : view.filled(row, column)),
    text: (row, column) => (rows.has(row) ? "" : view.text(row, column)),
    filledText: (row, column) => (rows.has(row) ? "" : view.filledText(row, column)),
    formula: (row, column) => (rows.has(row) ? "" : view.formula(row, column)),
    isBlank: (row, column) => rows.has(row) || view.isBlank(row, column),
    mergeAt: (row, column) => (rows.has(row) ? null : view.mergeAt(row, column)),
  };
}
