import { cellAddress } from "../domain/address";
import { publishedExamples, type PublishedExample } from "../domain/published/publishedExamples";
import type { Color } from "../domain/colors";
import type { GridRect } from "../domain/reading/sheetGrid";
import { colorsInUse } from "./card/cardColors";
import { freeSheetNames } from "./freeSheetNames";
import { WorkbookError, type WorkbookPort } from "./ports";
import { selfCheckColumns, type SelfCheckColumn } from "./selfCheckColumns";
import type { SheetWords } from "./sheetWords";
import type { StoredBlock } from "./storedWorkbook";
import { formula, text, type LookName, type PlanCell, type PlanStep } from "./workbookPlan";

export interface SelfCheckOutcome {
  readonly sheet: string;
  /** False when the sheet of an earlier run still says the same, and was only shown. */
  readonly made: boolean;
  readonly examples: number;
}

/** Points. */
const widths: Readonly<Record<SelfCheckColumn, number>> = {
  shows: 330,
  formula: 340,
  result: 76,
  published: 76,
  digits: 58,
  verdict: 72,
  kind: 110,
  source: 330,
};

const rows = { title: 0, about: 1, headline: 2, header: 4, first: 5 } as const;
const at = (column: SelfCheckColumn): number => selfCheckColumns.indexOf(column);

/**
 * Writes the published examples into a sheet: our result, calculated there by the functions themselves, beside the published figure and
 * its source. A sheet that still says the same is shown again; a changed one stays as it is, and a new one is made.
 */
export async function selfCheck(
  port: WorkbookPort,
  words: SheetWords,
  examples: readonly PublishedExample[] = publishedExamples,
): Promise<SelfCheckOutcome> {
  const stored = await port.readStored();
  const lines = examples.flatMap((example) => linesOf(example));
  const cells = lines.map((line, index) => cellsOf(line, rows.first + index, words));
  const earlier = stored.blocks.selfCheck;
  if (earlier && saysTheSame(earlier, cells)) {
    await port.select(`${earlier.sheet}!A1`);
    return { sheet: earlier.sheet, made: false, examples: examples.length };
  }
  if (stored.structureProtected) throw new WorkbookError("protected-workbook", null);
  const sheet = freeSheetNames(stored.sheets.map(({ name }) => name))(words.selfCheck.sheet);
  const colors = colorsInUse(stored);
  await port.write({ steps: planSheet(sheet, lines, cells, colors.brand, words), colors });
  return { sheet, made: true, examples: examples.length };
}

/** One published figure or word. */
export interface SelfCheckLine {
  readonly example: PublishedExample;
  readonly published: number | string;
  /** Which cell of the answer's first row, from 1; null for an answer of one cell. */
  readonly cell: number | null;
}

/** A list takes a line for each of its figures. */
export function linesOf(example: PublishedExample): SelfCheckLine[] {
  const { published } = example;
  if (typeof published === "number" || typeof published === "string") return [{ example, published, cell: null }];
  return published.map((figure, index) => ({ example, published: figure, cell: index + 1 }));
}

function cellsOf({ example, published, cell }: SelfCheckLine, row: number, words: SheetWords): PlanCell[] {
  const call = cell === null ? example.formula : `=INDEX(${example.formula.slice(1)},1,${cell})`;
  const content: Readonly<Record<SelfCheckColumn, PlanCell>> = {
    shows: text(cell === null || cell === 1 ? example.shows : words.selfCheck.nextCell(cell)),
    formula: text(example.formula),
    result: formula(call),
    published: typeof published === "number" ? published : text(published),
    digits: typeof published === "number" ? example.digits : text(""),
    verdict: formula(verdict(row, typeof published === "number", words)),
    kind: text(words.selfCheck.kinds[example.kind]),
    source: text(example.source),
  };
  return selfCheckColumns.map((column) => content[column]);
}

/** Plain Excel, so that an auditor can read it: rounded to the decimals that were printed, both are the same. */
function verdict(row: number, isFigure: boolean, { selfCheck: words }: SheetWords): string {
  const [result, published, digits] = (["result", "published", "digits"] as const).map((column) => cellAddress(row, at(column)));
  const same = isFigure
    ? `AND(ISNUMBER(${result}),ROUND(${result},${digits})=ROUND(${published},${digits}))`
    : `EXACT(${result},${published})`;
  return `=IF(IFERROR(${same},FALSE),"${words.agrees}","${words.differs}")`;
}

/** Nobody has changed what an earlier run wrote, and its formulas answer. */
function saysTheSame({ values, formulas }: StoredBlock, cells: readonly (readonly PlanCell[])[]): boolean {
  if (values.length !== cells.length + 1) return false;
  return cells.every((line, row) =>
    line.every((cell, column) => {
      const value = values[row + 1]?.[column] ?? "";
      if (cell === null || typeof cell !== "object") return value === cell;
      if ("text" in cell) return value === cell.text;
      return formulas[row + 1]?.[column] === cell.formula && value !== "#NAME?";
    }),
  );
}

function planSheet(
  sheet: string,
  lines: readonly SelfCheckLine[],
  cells: readonly (readonly PlanCell[])[],
  brand: Color,
  words: SheetWords,
): PlanStep[] {
  const { selfCheck: say } = words;
  const width = selfCheckColumns.length;
  const last = rows.first + lines.length - 1;
  const row = (index: number, columns = 1): GridRect => ({ row: index, column: 0, rows: 1, columns });
  const column = (name: SelfCheckColumn): GridRect => ({ row: rows.first, column: at(name), rows: lines.length, columns: 1 });
  const look = (name: LookName, ...ranges: GridRect[]): PlanStep => ({ kind: "format", sheet, ranges, format: { look: name } });
  const verdicts = `${cellAddress(rows.first, at("verdict"))}:${cellAddress(last, at("verdict"))}`;
  const [between, after] = say.agreeOf;
  const headline = `=COUNTIF(${verdicts},"${say.agrees}")&"${between}"&ROWS(${verdicts})&"${after}"`;
  const light = (word: string, name: LookName) => ({ formula: `=$${cellAddress(rows.first, at("verdict"))}="${word}"`, look: name });
  return [
    { kind: "add-sheet", sheet, tabColor: brand },
    { kind: "view", sheet, freezeRows: rows.first, gridlines: false },
    { kind: "column-widths", sheet, widths: selfCheckColumns.map((name) => ({ column: at(name), points: widths[name] })) },
    { kind: "number-formats", sheet, row: rows.first, column: at("published"), formats: lines.map((line) => [printedFormat(line)]) },
    { kind: "cells", sheet, row: rows.title, column: 0, cells: [[text(say.title)], [text(say.about)], [formula(headline)]] },
    { kind: "cells", sheet, row: rows.header, column: 0, cells: [selfCheckColumns.map((name) => text(say.columns[name]))] },
    { kind: "cells", sheet, row: rows.first, column: 0, cells },
    { kind: "name", block: "selfCheck", sheet, range: { ...row(rows.header, width), rows: lines.length + 1 } },
    look("title", row(rows.title)),
    look("subtitle", row(rows.about)),
    look("headline", row(rows.headline)),
    look("header", row(rows.header, width)),
    look("kpi-row", { ...row(rows.first, width), rows: lines.length }),
    look(
      "figure",
      ...(["result", "published", "digits"] as const).flatMap((name) => [column(name), { ...row(rows.header), column: at(name) }]),
    ),
    look("centred", column("verdict"), { ...row(rows.header), column: at("verdict") }),
    look("note", column("kind"), column("source")),
    { kind: "lights", sheet, ranges: [column("verdict")], rules: [light(say.agrees, "on-target"), light(say.differs, "off-target")] },
    {
      kind: "page",
      sheet,
      area: { row: 0, column: 0, rows: last + 1, columns: width },
      titleRows: { first: rows.header, last: rows.header },
    },
    { kind: "activate", sheet, row: 0, column: 0 },
  ];
}

/** With the decimals that were printed, trailing zeros too. */
const printedFormat = ({ example, published }: SelfCheckLine): string =>
  typeof published === "number" && example.digits > 0 ? `0.${"0".repeat(example.digits)}` : "General";
