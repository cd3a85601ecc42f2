import { bamboobscSample } from "./examples/bamboobscSample";
import { bostonCityScore } from "./examples/bostonCityScore";
import type { ExampleSheet } from "./examples/exampleSheet";
import { sampleCompany } from "./examples/sampleCompany/sampleCompany";
import { freeSheetNames } from "./freeSheetNames";
import { WorkbookError, type WorkbookPort } from "./ports";
import { text, type PlanCell, type PlanStep } from "./workbookPlan";

/** Points a character of the standard font takes. */
const pointsPerCharacter = 5.6;

/** What there is to look at: a city's published figures, an invented company with its departments, and a published card of five years. */
const examples = {
  city: () => [bostonCityScore],
  company: sampleCompany,
  "five-years": () => [bamboobscSample],
} as const satisfies Record<string, () => readonly ExampleSheet[]>;
export type ExampleName = keyof typeof examples;

/** In the order in which they are offered. */
export const exampleNames = Object.keys(examples) as readonly ExampleName[];

/** Puts the sheets of an example behind those of the workbook and shows the first of them. */
export async function insertExample(port: WorkbookPort, name: ExampleName): Promise<void> {
  const stored = await port.readStored();
  if (stored.structureProtected) throw new WorkbookError("protected-workbook", null);
  const freeName = freeSheetNames(stored.sheets.map((sheet) => sheet.name));
  const sheets = examples[name]().map((example) => ({ example, sheet: freeName(example.sheet) }));
  await port.write({
    steps: [
      ...sheets.flatMap(({ example, sheet }) => planExample(example, sheet)),
      ...sheets.slice(0, 1).map(({ sheet }): PlanStep => ({ kind: "activate", sheet, row: 0, column: 0 })),
    ],
  });
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
    { kind: "page", sheet, area: null, titleRows: { first: headerRow, last: headerRow } },
  ];
}
