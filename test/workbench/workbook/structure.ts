import type { ReferenceNode } from "../engine/formula/ast";
import { printReference } from "../engine/formula/printer";
import { cellKey, columnOfKey, contains, intersects, maxColumns, maxRows, rowOfKey, type Rect } from "./address";
import type { Sheet, Table, Workbook } from "./records";
import { shiftReferences } from "../xlsx/shiftReferences";
import { rewriteRule, rewriteWorkbook, tableMeant, type Home } from "./structureRewrite";
import { moveArea, movedArea, movePlace, moveReference, shiftOf, type Shift } from "./structureShift";
export { deleteSheet, renameSheet, renameTable, renameTableColumn } from "./structureNames";
export { moveRange } from "./structureMove";
export { shiftFormula } from "../engine/formula/shift";

/** Inserts blank cells, moving those at and behind `rect`. Returns the area that changed place, for `Engine.structureChanged`. */
export function insertCells(workbook: Workbook, sheet: Sheet, rect: Rect, shift: "Down" | "Right"): Rect {
  return apply(workbook, sheet, rect, shiftOf(rect, shift));
}

/** Deletes cells, closing the gap. References to them become `#REF!`. */
export function deleteCells(workbook: Workbook, sheet: Sheet, rect: Rect, shift: "Up" | "Left"): Rect {
  return apply(workbook, sheet, rect, shiftOf(rect, shift));
}

/** Why Excel would refuse to insert or delete there; null when it would not. */
export function structureConflict(sheet: Sheet, rect: Rect, direction: "Down" | "Right" | "Up" | "Left"): string | null {
  const shift = shiftOf(rect, direction);
  const moving = movedArea(shift);
  const band = shift.axis === "row" ? { ...moving, row: 0, rows: maxRows } : { ...moving, column: 0, columns: maxColumns };
  const torn = (area: Rect): boolean => intersects(moving, area) && !contains(band, area);
  if (sheet.merges.some(torn)) return "We can't do that to a merged cell.";
  if (sheet.tables.some(({ range }) => torn(range)))
    return "This operation is not allowed. The operation is attempting to shift cells in a table on your worksheet.";
  if (shift.by > 0 && [...sheet.cells].some(([key, cell]) => isPushedOff(shift, key) && (cell.value !== null || cell.formula !== null))) {
    return "Microsoft Excel can't insert new cells because it would push non-empty cells off the end of the worksheet.";
  }
  return null;
}

function isPushedOff(shift: Shift, key: number): boolean {
  const [row, column] = [rowOfKey(key), columnOfKey(key)];
  const across = shift.axis === "row" ? column : row;
  return across >= shift.acrossFrom && across <= shift.acrossTo && movePlace(shift, shift.axis === "row" ? row : column) === null;
}

function apply(workbook: Workbook, sheet: Sheet, rect: Rect, shift: Shift): Rect {
  dropSpills(sheet);
  const lostTables = new Set(sheet.tables.filter(({ range }) => shift.by < 0 && moveReference(shift, range) === null));
  anchorRulesAnew(sheet, shift);
  const lostColumns = new Map(sheet.tables.map((table) => [table, columnsLost(shift, table)]));
  rewriteWorkbook(workbook, (node, home) => {
    if (node.kind === "reference") return moved(sheet, shift, node, home);
    const table = node.kind === "structured" ? tableMeant(workbook, node, home) : undefined;
    if (!table || node.kind !== "structured") return null;
    const lost = lostColumns.get(table) ?? [];
    const isLost = (name: string | null): boolean => name !== null && lost.includes(name.toLowerCase());
    return lostTables.has(table) || isLost(node.firstColumn) || isLost(node.lastColumn) ? "#REF!" : null;
  });
  moveTables(sheet, shift);
  moveCells(sheet, shift);
  moveRecords(sheet, rect, shift);
  writeNewHeaders(sheet);
  return movedArea(shift);
}

/**
 * A rule whose first cell is deleted goes on from the first cell that is left: Excel keeps references of rules as distances, so that they do
 * not become `#REF!` with that cell.
 */
function anchorRulesAnew(sheet: Sheet, shift: Shift): void {
  if (shift.by > 0) return;
  for (const format of sheet.conditionalFormats) {
    const [anchor] = format.ranges;
    const [first] = format.ranges.flatMap((range) => moveArea(shift, range));
    if (anchor === undefined || first === undefined) continue;
    const before = placeBefore(shift, first);
    const [down, right] = [before.row - anchor.row, before.column - anchor.column];
    if (down !== 0 || right !== 0) format.rule = rewriteRule(format.rule, (formula) => shiftReferences(formula, down, right));
  }
}

/** Where a cell stood that a deletion leaves. */
function placeBefore(
  { axis, at, by, acrossFrom, acrossTo }: Shift,
  { row, column }: Rect,
): { readonly row: number; readonly column: number } {
  const [along, across] = axis === "row" ? [row, column] : [column, row];
  const stood = across < acrossFrom || across > acrossTo || along < at ? along : along - by;
  return axis === "row" ? { row: stood, column } : { row, column: stood };
}

/** Arrays spill anew once their formulas stand where they belong. */
function dropSpills(sheet: Sheet): void {
  for (const [key, cell] of sheet.cells) {
    cell.spill = undefined;
    if (cell.spillFrom === undefined) continue;
    cell.spillFrom = undefined;
    cell.value = null;
    if (cell.style === undefined) sheet.cells.delete(key);
  }
}

function moved(sheet: Sheet, shift: Shift, node: ReferenceNode, home: Home): string | null {
  const meant = node.sheet ? node.sheet.last === null && node.sheet.first.toLowerCase() === sheet.name.toLowerCase() : home.sheet === sheet;
  if (!meant) return null;
  const row = Math.min(node.from.row, node.to.row);
  const column = Math.min(node.from.column, node.to.column);
  const before: Rect = {
    row: node.form === "columns" ? 0 : row,
    column: node.form === "rows" ? 0 : column,
    rows: node.form === "columns" ? maxRows : Math.abs(node.from.row - node.to.row) + 1,
    columns: node.form === "rows" ? maxColumns : Math.abs(node.from.column - node.to.column) + 1,
  };
  const after = moveReference(shift, before);
  if (!after) return printReference({ ...node, from: { ...node.from, row: -1 } });
  if (
    after === before ||
    (after.row === before.row && after.column === before.column && after.rows === before.rows && after.columns === before.columns)
  )
    return null;
  return printReference({
    ...node,
    from: { ...node.from, row: after.row, column: after.column },
    to: { ...node.to, row: after.row + after.rows - 1, column: after.column + after.columns - 1 },
  });
}

function moveKeys<T>(map: Map<number, T>, shift: Shift): void {
  const entries = [...map];
  map.clear();
  for (const [key, value] of entries) {
    const [row, column] = [rowOfKey(key), columnOfKey(key)];
    const across = shift.axis === "row" ? column : row;
    if (across < shift.acrossFrom || across > shift.acrossTo) {
      map.set(key, value);
      continue;
    }
    const place = movePlace(shift, shift.axis === "row" ? row : column);
    if (place !== null) map.set(shift.axis === "row" ? cellKey(place, column) : cellKey(row, place), value);
  }
}

function moveCells(sheet: Sheet, shift: Shift): void {
  moveKeys(sheet.cells, shift);
  moveKeys(sheet.notes, shift);
  if (sheet.commentThreads !== undefined) moveKeys(sheet.commentThreads, shift);
  moveKeys(sheet.hyperlinks, shift);
}

function replaceAll<T>(list: T[], items: readonly T[]): void {
  list.splice(0, list.length, ...items);
}

function moveRecords(sheet: Sheet, rect: Rect, shift: Shift): void {
  replaceAll(
    sheet.merges,
    sheet.merges.flatMap((merge) => moveReference(shift, merge) ?? []),
  );
  for (const format of sheet.conditionalFormats) format.ranges = format.ranges.flatMap((range) => moveArea(shift, range));
  replaceAll(
    sheet.conditionalFormats,
    sheet.conditionalFormats.filter(({ ranges }) => ranges.length > 0),
  );
  for (const validation of sheet.validations) validation.ranges = validation.ranges.flatMap((range) => moveArea(shift, range));
  replaceAll(
    sheet.validations,
    sheet.validations.filter(({ ranges }) => ranges.length > 0),
  );
  const filter = sheet.autoFilter && moveReference(shift, sheet.autoFilter.range);
  sheet.autoFilter = filter ? { range: filter } : null;
  const { printArea, titleRows, titleColumns } = sheet.pageLayout;
  const follow = (area: Rect | null): Rect | null => area && moveReference(shift, area);
  sheet.pageLayout = {
    ...sheet.pageLayout,
    printArea: follow(printArea),
    titleRows: follow(titleRows),
    titleColumns: follow(titleColumns),
  };
  if (shift.axis === "row" && rect.columns === maxColumns) moveLines(sheet.rows, shift);
  if (shift.axis === "column" && rect.rows === maxRows) moveLines(sheet.columns, shift);
}

function moveLines<T>(lines: Map<number, T>, shift: Shift): void {
  const entries = [...lines];
  lines.clear();
  for (const [at, line] of entries) {
    const place = movePlace(shift, at);
    if (place !== null) lines.set(place, line);
  }
}

function columnsLost(shift: Shift, table: Table): string[] {
  if (shift.axis !== "column" || shift.by > 0) return [];
  return table.columns.filter((_, i) => movePlace(shift, table.range.column + i) === null).map(({ name }) => name.toLowerCase());
}

function moveTables(sheet: Sheet, shift: Shift): void {
  for (const table of [...sheet.tables]) {
    const after = moveReference(shift, table.range);
    if (!after) {
      sheet.tables.splice(sheet.tables.indexOf(table), 1);
      continue;
    }
    if (after.columns < table.range.columns) {
      replaceAll(
        table.columns,
        table.columns.filter((_, i) => movePlace(shift, table.range.column + i) !== null),
      );
    } else if (after.columns > table.range.columns) {
      table.columns.splice(shift.at - table.range.column, 0, ...newColumns(table, after.columns - table.range.columns));
    }
    table.range = after;
  }
}

function newColumns(table: Table, count: number): { id: number; name: string }[] {
  const taken = new Set(table.columns.map(({ name }) => name.toLowerCase()));
  let id = Math.max(0, ...table.columns.map((column) => column.id));
  return Array.from({ length: count }, () => {
    let number = 1;
    while (taken.has(`column${number}`)) number++;
    taken.add(`column${number}`);
    return { id: ++id, name: `Column${number}` };
  });
}

/** A column inserted into a table has a header from the start. */
function writeNewHeaders(sheet: Sheet): void {
  for (const table of sheet.tables) {
    if (!table.showHeaders) continue;
    table.columns.forEach(({ name }, i) => {
      const key = cellKey(table.range.row, table.range.column + i);
      const cell = sheet.cells.get(key);
      if (!cell) sheet.cells.set(key, { formula: null, value: name });
      else if (cell.value === null) cell.value = name;
    });
  }
}
