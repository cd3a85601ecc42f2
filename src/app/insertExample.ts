import { bostonCityScore } from "./examples/bostonCityScore";
import type { ExampleSheet } from "./examples/exampleSheet";
import { freeSheetNames } from "./freeSheetNames";
import { WorkbookError, type WorkbookPort } from "./ports";
import { text, type PlanCell, type PlanStep } from "./workbookPlan";

/** Points a character of the standard font takes. */
const pointsPerCharacter = 5.6;

/** Puts the example into a new sheet of the workbook and shows it: real, published figures. */
export async function insertExample(port: WorkbookPort): Promise<void> {
  const stored = await port.readStored();
  if (stored.structureProtected) throw new WorkbookError("protected-workbook", null);
  const sheet = freeSheetNames(stored.sheets.map(({ name }) => name))(bostonCityScore.sheet);
  await port.write({ steps: planExample(bostonCityScore, sheet) });
}

function planExample({ rows, numberFormats, titleRow, noteRows, headerRow, widths }: ExampleSheet, sheet: string): PlanStep[] {
  const wide = (row: number, columns: number) => ({ row, column: 0, rows: 1, columns });
  return [
    { kind: "add-sheet", sheet, tabColor: "" },
    { kind: "number-formats", sheet, row: 0, column: 0, formats: numberFormats },
    {
      kind: "cells",
      sheet,
      row: 0,
      column: 0,
      cells: rows.map((row) => row.map((cell): PlanCell => (typeof cell === "string" ? text(cell) : cell))),
    },
    { kind: "format", sheet, ranges: [wide(titleRow, 1)], format: { look: "title" } },
    { kind: "format", sheet, ranges: noteRows.map((row) => wide(row, 1)), format: { look: "note" } },
    { kind: "format", sheet, ranges: [wide(headerRow, widths.length)], format: { look: "header" } },
    { kind: "column-widths", sheet, widths: widths.map((characters, column) => ({ column, points: characters * pointsPerCharacter })) },
    { kind: "view", sheet, freezeRows: headerRow + 1, gridlines: true },
    { kind: "activate", sheet, row: 0, column: 0 },
  ];
}
