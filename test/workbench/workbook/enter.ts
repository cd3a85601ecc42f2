import type { Core } from "../core";
import { raiseChanged } from "../objects/raise";
import { invalidArgument } from "../protocol/apiError";
import { columnOfKey, intersects, rowOfKey, type Rect } from "./address";
import { boundingRect, cellAt, styleAt } from "./cells";
import { setContent, told, type Content } from "./content";
import { requireWritable } from "./protection";
import type { Sheet } from "./records";
import { entriesOfTables, growTables } from "./tableEntry";
import { parseEntry } from "./typing";

/** What is written to a cell: text is typed (in en-US), null leaves the cell as it is, "" clears it. */
export type Entry = string | number | boolean | null;

/**
 * Enters values into a rectangle, as typing does: with the sheet's protection, the format of text cells, and what tables do to entries
 * (headers become texts, columns are filled, rows are added below).
 */
export function enterCells(core: Core, sheet: Sheet, rect: Rect, grid: readonly (readonly Entry[])[]): void {
  requireWritable(sheet, rect);
  const contents = grid.map((row, r) =>
    row.map((entry, c) => (entry === null ? null : parse(sheet, rect.row + r, rect.column + c, entry))),
  );
  const single = rect.rows === 1 && rect.columns === 1;
  const before = single ? (cellAt(sheet, rect.row, rect.column)?.value ?? null) : undefined;
  core.cost.cellsWritten += rect.rows * rect.columns;
  growTables(core, sheet, rect, contents);
  const touched = entriesOfTables(core, sheet, rect, contents, (row, column, content) => setContent(sheet, row, column, content));
  told(core, sheet, rect);
  for (const other of touched) told(core, sheet, other);
  raiseChanged(core, sheet, rect, before);
  for (const other of touched) raiseChanged(core, sheet, other, undefined);
}

function parse(sheet: Sheet, row: number, column: number, entry: string | number | boolean): Content {
  const isText = styleAt(sheet, row, column).numberFormat === "@";
  if (isText && entry !== "") return { formula: null, value: typeof entry === "boolean" ? String(entry).toUpperCase() : String(entry) };
  if (typeof entry === "number") {
    if (!Number.isFinite(entry)) throw invalidArgument();
    return { formula: null, value: entry };
  }
  if (typeof entry === "boolean") return { formula: null, value: entry };
  if (entry === "") return { formula: null, value: null };
  if (entry.length > 32767) throw invalidArgument();
  const { formula = null, value, numberFormat, refused } = parseEntry(entry);
  if (refused !== undefined) throw invalidArgument(refused);
  return { formula, value, numberFormat };
}

/** Clears content, keeping styles. */
export function clearContents(core: Core, sheet: Sheet, rect: Rect): void {
  requireWritable(sheet, rect);
  const cleared: Rect[] = [];
  const single = rect.rows === 1 && rect.columns === 1;
  const before = single ? (cellAt(sheet, rect.row, rect.column)?.value ?? null) : undefined;
  const blank: Content = { formula: null, value: null };
  for (const key of [...sheet.cells.keys()]) {
    const row = rowOfKey(key);
    const column = columnOfKey(key);
    if (!intersects(rect, { row, column, rows: 1, columns: 1 })) continue;
    setContent(sheet, row, column, blank);
    cleared.push({ row, column, rows: 1, columns: 1 });
  }
  entriesOfTables(core, sheet, rect, null, () => undefined);
  if (cleared.length > 0) told(core, sheet, cleared.reduce(boundingRect));
  raiseChanged(core, sheet, rect, before);
}
