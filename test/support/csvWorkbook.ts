import { readFileSync } from "node:fs";
import path from "node:path";
import { cellKey } from "../workbench/workbook/address";
import { blankWorkbook } from "../workbench/workbook/blank";
import type { Workbook } from "../workbench/workbook/records";
import { defaultStyle } from "../workbench/workbook/style";
import { parseEntry } from "../workbench/workbook/typing";

/** The rows of a file in test/data; none of them has quoted fields. */
export function csvRows(file: string): readonly (readonly string[])[] {
  const text = readFileSync(path.join(__dirname, "../data", file), "utf8").replace(/^\uFEFF/, "");
  return text
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(",").map((field) => field.trim()));
}

/** The rows of a file by their headings. */
export function csvRecords(file: string): readonly Readonly<Record<string, string>>[] {
  const [headings = [], ...rows] = csvRows(file);
  return rows.map((row) => Object.fromEntries(headings.map((heading, index) => [heading, row[index] ?? ""])));
}

/** A workbook as Excel makes it of a CSV file: each field is taken as if typed, so that `2026-02` becomes a date and `80%` a number. */
export function workbookOfCsv(rows: readonly (readonly string[])[], sheetName: string): Workbook {
  const workbook = blankWorkbook();
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error("a workbook has a sheet");
  sheet.name = sheetName;
  rows.forEach((row, r) =>
    row.forEach((field, c) => {
      const { value, numberFormat } = parseEntry(field);
      if (value === null) return;
      sheet.cells.set(cellKey(r, c), { formula: null, value, ...(numberFormat ? { style: { ...defaultStyle, numberFormat } } : {}) });
    }),
  );
  return workbook;
}
