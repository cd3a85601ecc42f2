import type { Core } from "../core";
import { cellKey, intersects, type Rect } from "./address";
import { cellAt, hasContent, intersection, styleAt } from "./cells";
import { setContent, told, type Content } from "./content";
import { headerText } from "./headers";
import type { Sheet, Table } from "./records";
import { defaultStyle } from "./style";
import { shiftFormula } from "./structure";
import { bodyOf, columnAt, headerOf, renameColumn } from "./tables";

type Put = (row: number, column: number, content: Content) => void;

/**
 * Enters contents with what a table does to them: header cells become unique texts, and a formula typed into a column that is blank or
 * calculated fills that column (so that of differing formulas the last one wins, as in Excel). Returns what else was written.
 */
export function entriesOfTables(
  core: Core,
  sheet: Sheet,
  rect: Rect,
  contents: readonly (readonly (Content | null)[])[] | null,
  put: Put,
): readonly Rect[] {
  const tables = sheet.tables.filter((table) => intersects(table.range, rect));
  const filled = new Map<string, Rect>();
  contents?.forEach((line, r) =>
    line.forEach((content, c) => {
      if (content === null) return;
      const row = rect.row + r;
      const column = rect.column + c;
      put(row, column, content);
      const table = tables.find(({ range }) => intersects(range, { row, column, rows: 1, columns: 1 }));
      const area = table === undefined || content.formula === null ? null : fillColumn(sheet, table, row, column, content.formula);
      if (area !== null) filled.set(`${area.row},${area.column}`, area);
    }),
  );
  for (const table of tables) settleHeaders(core, sheet, table, rect);
  return [...filled.values()];
}

/** Makes the header cells under a rectangle unique texts, and the columns' names follow them. */
export function settleHeaders(core: Core, sheet: Sheet, table: Table, rect: Rect): void {
  const header = headerOf(table);
  const under = header === null ? null : intersection(header, rect);
  if (under === null) return;
  for (let column = under.column; column < under.column + under.columns; column++) {
    const own = columnAt(table, column);
    if (own === undefined) continue;
    const value = cellAt(sheet, under.row, column)?.value ?? null;
    const others = table.columns.filter((other) => other !== own).map(({ name }) => name);
    const name = headerText(value, styleAt(sheet, under.row, column).numberFormat, others, table.columns.indexOf(own) + 1);
    if (value !== name || cellAt(sheet, under.row, column)?.formula !== null)
      setContent(sheet, under.row, column, { formula: null, value: name });
    renameColumn(core, sheet, table, own, name);
  }
}

function fillColumn(sheet: Sheet, table: Table, row: number, column: number, formula: string): Rect | null {
  const body = bodyOf(table);
  const own = columnAt(table, column);
  if (body === null || own === undefined || !intersects(body, { row, column, rows: 1, columns: 1 })) return null;
  const at = (r: number): string => shiftFormula(formula, r - row, 0);
  const others: number[] = [];
  for (let r = body.row; r < body.row + body.rows; r++) if (r !== row) others.push(r);
  const calculated = own.formula;
  const isFree = (r: number): boolean => {
    const cell = cellAt(sheet, r, column);
    if (!hasContent(cell)) return true;
    return calculated !== undefined && cell?.formula === formulaInRow(table, calculated, r);
  };
  if (calculated === undefined && !others.every(isFree)) return null;
  own.formula = shiftFormula(formula, body.row - row, 0);
  const toFill = others.filter(isFree);
  for (const r of toFill) setContent(sheet, r, column, { formula: at(r), value: null });
  return toFill.length === 0 ? null : { row: body.row, column, rows: body.rows, columns: 1 };
}

/** A calculated column's formula is kept as it stands in the first row of the body. */
export const formulaInRow = (table: Table, formula: string, row: number): string =>
  shiftFormula(formula, row - (bodyOf(table)?.row ?? row), 0);

/** Content entered right below or right beside a table belongs to it: the table grows. */
export function growTables(core: Core, sheet: Sheet, rect: Rect, contents: readonly (readonly (Content | null)[])[]): void {
  const isFilled = contents.some((line) =>
    line.some((content) => content !== null && (content.formula !== null || content.value !== null)),
  );
  if (!isFilled || sheet.protection !== null) return;
  for (const table of sheet.tables) {
    const { range } = table;
    const below =
      rect.row === range.row + range.rows && rect.column >= range.column && rect.column + rect.columns <= range.column + range.columns;
    const beside = rect.column === range.column + range.columns && rect.row >= range.row && rect.row + rect.rows <= range.row + range.rows;
    const added: Rect | null =
      below && !table.showTotals
        ? { row: rect.row, column: range.column, rows: rect.rows, columns: range.columns }
        : beside
          ? { row: range.row, column: rect.column, rows: range.rows, columns: rect.columns }
          : null;
    if (added === null || !isRoom(sheet, table, added)) continue;
    if (below) growDown(sheet, table, rect.rows);
    else growRight(sheet, table, rect.columns);
    core.engine.definitionsChanged();
    told(core, sheet, added);
    return;
  }
}

function isRoom(sheet: Sheet, table: Table, added: Rect): boolean {
  if (sheet.tables.some((other) => other !== table && intersects(other.range, added))) return false;
  if (sheet.merges.some((merge) => intersects(merge, added))) return false;
  if (sheet.validations.some(({ ranges }) => ranges.some((range) => intersects(range, added)))) return false;
  for (let row = added.row; row < added.row + added.rows; row++) {
    for (let column = added.column; column < added.column + added.columns; column++)
      if (hasContent(cellAt(sheet, row, column))) return false;
  }
  return true;
}

/** New rows take the look and the calculated formulas of the rows above. */
export function growDown(sheet: Sheet, table: Table, rows: number): void {
  const { range } = table;
  const last = range.row + range.rows - 1 - (table.showTotals ? 1 : 0);
  const first = range.row + range.rows;
  table.range = { ...range, rows: range.rows + rows };
  const hadBody = last > range.row || !table.showHeaders;
  table.columns.forEach((own, index) => {
    const column = range.column + index;
    const style = hadBody ? styleAt(sheet, last, column) : defaultStyle;
    for (let row = first; row < first + rows; row++) {
      const key = cellKey(row, column);
      const cell = sheet.cells.get(key);
      if (style !== defaultStyle && cell?.style === undefined) sheet.cells.set(key, { formula: null, value: null, ...cell, style });
      if (own.formula !== undefined && !hasContent(cell))
        setContent(sheet, row, column, { formula: formulaInRow(table, own.formula, row), value: null });
    }
  });
}

export function growRight(sheet: Sheet, table: Table, columns: number): void {
  for (let added = 0; added < columns; added++) {
    const names = table.columns.map(({ name }) => name);
    const name = headerText(null, "General", names, table.columns.length + 1);
    const id = Math.max(0, ...table.columns.map((column) => column.id)) + 1;
    const column = table.range.column + table.range.columns;
    table.range = { ...table.range, columns: table.range.columns + 1 };
    table.columns.push({ id, name });
    if (table.showHeaders) setContent(sheet, table.range.row, column, { formula: null, value: name });
  }
}
