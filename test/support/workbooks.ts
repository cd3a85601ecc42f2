import { cellKey } from "../workbench/workbook/address";
import { blankSheet, blankWorkbook, sheetId } from "../workbench/workbook/blank";
import type { Sheet, Workbook } from "../workbench/workbook/records";
import { isCellError, type CellValue } from "../workbench/workbook/values";

/** A workbook with one sheet that holds these cells from A1 on; text that starts with "=" is text here, as if typed with an apostrophe. */
export function workbookOf(rows: readonly (readonly CellValue[])[], sheetName = "KPIs"): Workbook {
  const workbook = blankWorkbook();
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error("a workbook has a sheet");
  sheet.name = sheetName;
  fill(sheet, rows);
  return workbook;
}

/** A workbook with these sheets, in this order; the first is in front. */
export function workbookWith(sheets: Readonly<Record<string, readonly (readonly CellValue[])[]>>): Workbook {
  const [[name, rows] = ["Sheet1", []], ...others] = Object.entries(sheets);
  const workbook = workbookOf(rows, name);
  others.forEach(([other, cells], index) => {
    const sheet = blankSheet(sheetId(index + 2), other);
    fill(sheet, cells);
    workbook.sheets.push(sheet);
  });
  return workbook;
}

function fill(sheet: Sheet, rows: readonly (readonly CellValue[])[]): void {
  rows.forEach((row, r) =>
    row.forEach((value, c) => {
      if (value !== null) sheet.cells.set(cellKey(r, c), { formula: null, value });
    }),
  );
}

export function sheetNamed(workbook: Workbook, name: string): Sheet {
  const sheet = workbook.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`no sheet ${name}: ${workbook.sheets.map((each) => each.name).join(", ")}`);
  return sheet;
}

/** What a sheet's cells hold, as text, by address key: formulas as entered, constants as they are. Empty cells are left out. */
export function contents(sheet: Sheet): Record<string, CellValue> {
  const held: Record<string, CellValue> = {};
  for (const [key, cell] of [...sheet.cells].sort(([a], [b]) => a - b)) {
    const content = cell.formula ?? cell.value;
    if (content !== null && content !== "" && cell.spillFrom === undefined) held[String(key)] = content;
  }
  return held;
}

/** Everything in a workbook that a user could see, without ids that count up: two workbooks built the same way are equal. */
export function visible(workbook: Workbook): unknown {
  return workbook.sheets.map((sheet) => ({
    name: sheet.name,
    visibility: sheet.visibility,
    cells: [...sheet.cells]
      .sort(([a], [b]) => a - b)
      .filter(([, { formula, value, style }]) => formula !== null || value !== null || style !== undefined)
      .map(([key, { formula, value, style }]) => ({ key, formula, value: isCellError(value) ? value.error : value, style })),
    columns: [...sheet.columns].sort(([a], [b]) => a - b),
    tables: sheet.tables.map(({ name, range, columns }) => ({ name, range, columns: columns.map((column) => column.name) })),
    rules: sheet.conditionalFormats.map(({ ranges, rule }) => ({ ranges, rule })),
    validations: sheet.validations,
    names: workbook.names.map(({ name, formula }) => ({ name, formula })).sort((a, b) => (a.name < b.name ? -1 : 1)),
  }));
}
