import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { writeXlsx, type Cell, type CellStyle } from "hucre";
import { bamboobscSample } from "../src/app/examples/bamboobscSample";
import { bostonCityScore } from "../src/app/examples/bostonCityScore";
import type { ExampleSheet } from "../src/app/examples/exampleSheet";
import { sampleCompany } from "../src/app/examples/sampleCompany/sampleCompany";
import { plantKpis } from "./examples/plantKpis";
import { untidyKpis } from "./examples/untidyKpis";

const folder = path.join(__dirname, "../test/workbench/examples");
const headerStyle: CellStyle = {
  font: { bold: true, color: { rgb: "FFFFFF" } },
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "1F4E79" } },
  alignment: { vertical: "center", wrapText: true },
};
const titleStyle: CellStyle = { font: { bold: true, size: 16, color: { rgb: "1F4E79" } } };
const noteStyle: CellStyle = { font: { italic: true, color: { rgb: "595959" } } };

/** Writes the example workbooks that the workbench's page offers. Run by `npm run examples`; the files are committed. */
async function makeExamples(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const sheets of [[bostonCityScore], [bamboobscSample], [plantKpis], [untidyKpis], sampleCompany()])
    writeFileSync(path.join(folder, `${sheets[0]?.file}.xlsx`), await workbookOf(sheets));
}

function workbookOf(examples: readonly ExampleSheet[]): Promise<Uint8Array> {
  return writeXlsx({
    // A fixed date: the same input gives the same bytes.
    properties: {
      title: titleOf(examples),
      created: new Date(Date.UTC(2026, 4, 1)),
      modified: new Date(Date.UTC(2026, 4, 1)),
    },
    sheets: examples.map((example) => ({
      name: example.sheet,
      rows: example.rows.map((row) => [...row]),
      cells: cellsOf(example),
      merges: example.merges.map(({ row, column, rows, columns }) => ({
        startRow: row,
        startCol: column,
        endRow: row + rows - 1,
        endCol: column + columns - 1,
      })),
      columns: example.widths.map((width) => ({ width })),
      freezePane: { rows: example.headerRow + 1 },
    })),
  });
}

const titleOf = ([first]: readonly ExampleSheet[]): string => String(first?.rows[first.titleRow]?.[0] ?? "");

function cellsOf(example: ExampleSheet): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  example.rows.forEach((row, r) =>
    row.forEach((value, c) => {
      const format = example.numberFormats[r]?.[c] ?? "General";
      const style = {
        ...(r === example.titleRow ? titleStyle : r === example.headerRow ? headerStyle : example.noteRows.includes(r) ? noteStyle : {}),
        ...(format === "General" ? {} : { numFmt: format }),
      };
      if (Object.keys(style).length > 0) cells.set(`${r},${c}`, { value, style });
    }),
  );
  return cells;
}

void makeExamples();
