import type { GridRect } from "../domain/reading/sheetGrid";
import { editLines, freshLines, type LineEdits } from "./cardLines";
import type { MergedCard } from "./mergeReading";
import { lineCells, type LineCells } from "./scorecardFormulas";
import {
  columnWidths,
  findPlaces,
  freshPlaces,
  freshRows,
  scorecardColumns,
  workingColumns,
  type ScorecardPlaces,
} from "./scorecardLayout";
import { lights, lineLooks, numberFormats } from "./scorecardLooks";
import type { ScorecardRow } from "./scorecardRows";
import type { SheetWords } from "./sheetWords";
import type { StoredBlock, StoredWorkbook } from "./storedWorkbook";
import { text, type PlanCell, type PlanStep } from "./workbookPlan";

export interface ScorecardSheetPlan {
  readonly sheet: string;
  readonly steps: readonly PlanStep[];
}

/**
 * The scorecard sheet.
 *
 *   1 find the card that is there (by its name and headings), or lay out a new sheet
 *   2 bring its rows to the card's lines, keeping the user's rows
 *   3 formulas, where they are missing or ours to renew
 *   4 looks, lights, period list, page
 */
export function planScorecardSheet(
  stored: StoredWorkbook,
  merged: MergedCard,
  lines: readonly ScorecardRow[],
  period: string,
  sourceSheets: readonly string[],
  words: SheetWords,
  newSheet: string,
): ScorecardSheetPlan {
  const block = stored.blocks.scorecard;
  const periodBlock = stored.blocks.period;
  const places = block && findPlaces(block, words.columns);
  if (block && places && periodBlock && stored.scorecardSheet) {
    const unfinished = stored.sheets.some(
      (sheet) => sheet.unfinished === "made" || (sheet.name === block.sheet && sheet.unfinished !== null),
    );
    const edits = editLines(lines, block, stored.scorecardSheet, places, unfinished);
    return { sheet: block.sheet, steps: updateSheet(block, periodBlock, merged, lines, edits, unfinished, places, period, words) };
  }
  const edits = freshLines(lines, freshRows.header + 1);
  return { sheet: newSheet, steps: createSheet(merged, lines, edits, period, sourceSheets, words, newSheet) };
}

function createSheet(
  merged: MergedCard,
  lines: readonly ScorecardRow[],
  edits: LineEdits,
  period: string,
  sourceSheets: readonly string[],
  words: SheetWords,
  sheet: string,
): PlanStep[] {
  const places = freshPlaces;
  const row = (at: number, column: number, columns: number): GridRect => ({ row: at, column, rows: 1, columns });
  const periodCell = row(freshRows.period, 2, 1);
  const cells = lines.map((line, index) => cellsInOrder(lineCells(line, placeOf(lines, edits, index), places, words)));
  const visible = scorecardColumns.length - workingColumns.length;
  return [
    { kind: "add-sheet", sheet, tabColor: "#1F6F78" },
    { kind: "view", sheet, freezeRows: freshRows.header + 1, gridlines: false },
    {
      kind: "column-widths",
      sheet,
      widths: scorecardColumns.map((column, index) => ({
        column: index,
        points: workingColumns.includes(column) ? "hidden" : columnWidths[column],
      })),
    },
    { kind: "format", sheet, ranges: [periodCell], format: { look: "input" } },
    { kind: "cells", sheet, row: freshRows.title, column: 1, cells: [[text(words.title)]] },
    { kind: "cells", sheet, row: freshRows.subtitle, column: 1, cells: [[text(words.subtitle(sourceSheets))]] },
    { kind: "cells", sheet, row: freshRows.period, column: 1, cells: [[text(words.period)]] },
    { kind: "text-cell", sheet, row: periodCell.row, column: periodCell.column, content: period },
    { kind: "name", block: "period", sheet, range: periodCell },
    { kind: "list", sheet, range: periodCell, source: "periods", error: words.pickPeriod },
    { kind: "cells", sheet, row: freshRows.header, column: 0, cells: [scorecardColumns.map((column) => text(words.columns[column]))] },
    { kind: "cells", sheet, row: freshRows.header + 1, column: 0, cells },
    ...numberFormats(merged, lines, edits, places, sheet),
    { kind: "name", block: "scorecard", sheet, range: blockRange(edits, places, freshRows.header) },
    { kind: "format", sheet, ranges: [row(freshRows.title, 1, 1)], format: { look: "title" } },
    { kind: "format", sheet, ranges: [row(freshRows.subtitle, 1, 1)], format: { look: "subtitle" } },
    { kind: "format", sheet, ranges: [row(freshRows.header, 0, visible)], format: { look: "header" } },
    {
      kind: "format",
      sheet,
      ranges: [row(freshRows.header, places.actual, places.coverage - places.actual + 1)],
      format: { look: "figure" },
    },
    { kind: "format", sheet, ranges: [row(freshRows.header, places.status, 1)], format: { look: "centred" } },
    ...lineLooks(lines, edits, places, sheet),
    lights(edits, places, freshRows.header, words, sheet),
    { kind: "page", sheet, area: { row: 0, column: 0, rows: edits.last + 1, columns: visible }, titleRow: freshRows.header },
  ];
}

function updateSheet(
  block: StoredBlock,
  periodBlock: StoredBlock,
  merged: MergedCard,
  lines: readonly ScorecardRow[],
  edits: LineEdits,
  unfinished: boolean,
  places: ScorecardPlaces,
  period: string,
  words: SheetWords,
): PlanStep[] {
  const { sheet } = block;
  const header = block.range.row;
  const changed = unfinished || edits.deletions.length + edits.insertions.length + edits.emptied.length > 0;
  const steps: PlanStep[] = [
    ...[...edits.deletions].reverse().map((run): PlanStep => ({ kind: "delete-rows", sheet, ...run })),
    ...edits.insertions.map((run): PlanStep => ({ kind: "insert-rows", sheet, ...run })),
  ];
  const left = Math.min(...Object.values(places));
  const width = Math.max(...Object.values(places)) - left + 1;
  const untouched = (): PlanCell[] => Array.from({ length: width }, () => null);
  const cells = Array.from({ length: edits.last - header }, untouched);
  const oldRowOf = rowsById(block, places);
  lines.forEach((line, index) => {
    const wanted = lineCells(line, placeOf(lines, edits, index), places, words);
    const old = edits.fresh[index] ? undefined : oldRowOf.get(line.id);
    const target = cells[(edits.rows[index] ?? 0) - header - 1];
    for (const column of scorecardColumns) {
      const cell = wanted[column] ?? null;
      const at = places[column] - block.range.column;
      if (
        target &&
        cell !== null &&
        isOursToWrite(cell, old && { value: old.values[at] ?? "", formula: old.formulas[at] ?? "" }, changed)
      ) {
        target[places[column] - left] = cell;
      }
    }
  });
  for (const row of edits.emptied) cells[row - header - 1] = ourColumnsEmptied(places, left, width);
  if (cells.some((row) => row.some((cell) => cell !== null))) steps.push({ kind: "cells", sheet, row: header + 1, column: left, cells });
  if (periodBlock.values[0]?.[0] !== period) {
    steps.push({
      kind: "text-cell",
      sheet: periodBlock.sheet,
      row: periodBlock.range.row,
      column: periodBlock.range.column,
      content: period,
    });
  }
  if (changed) {
    steps.push({ kind: "name", block: "scorecard", sheet, range: blockRange(edits, places, header) });
    steps.push(...numberFormats(merged, lines, edits, places, sheet), ...lineLooks(lines, edits, places, sheet));
    steps.push(lights(edits, places, header, words, sheet));
  }
  return steps;
}

/** A formula cell that holds a constant was typed over by the user and stays; what is there already is not written again. */
function isOursToWrite(wanted: PlanCell, old: { value: unknown; formula: string } | undefined, changed: boolean): boolean {
  if (old === undefined) return true;
  if (wanted !== null && typeof wanted === "object" && "formula" in wanted) {
    const typedOver = old.formula === "" && old.value !== "";
    return !typedOver && (changed || old.formula !== wanted.formula);
  }
  return old.value === "";
}

function rowsById(block: StoredBlock, places: ScorecardPlaces): Map<string, { values: readonly unknown[]; formulas: readonly string[] }> {
  const id = places.id - block.range.column;
  return new Map(block.values.map((values, index) => [String(values[id] ?? ""), { values, formulas: block.formulas[index] ?? [] }]));
}

const ourColumnsEmptied = (places: ScorecardPlaces, left: number, width: number): PlanCell[] => {
  const ours = new Set(Object.values(places));
  return Array.from({ length: width }, (_, index) => (ours.has(left + index) ? text("") : null));
};

/** The rows that roll up into a line run from the next one to the last before a line of its own rank. */
function placeOf(lines: readonly ScorecardRow[], edits: LineEdits, index: number): { row: number; lastBelow: number } {
  const ranks = { card: 0, perspective: 1, objective: 2, kpi: 3 } as const;
  const rank = ranks[lines[index]?.kind ?? "kpi"];
  let end = index;
  while (end + 1 < lines.length && ranks[lines[end + 1]?.kind ?? "card"] > rank) end += 1;
  return { row: edits.rows[index] ?? 0, lastBelow: edits.rows[end] ?? 0 };
}

const cellsInOrder = (line: LineCells): PlanCell[] => scorecardColumns.map((column) => line[column] ?? null);

/** Header row, lines, and the closing row. */
function blockRange(edits: LineEdits, places: ScorecardPlaces, header: number): GridRect {
  const columns = Object.values(places);
  const column = Math.min(...columns);
  return { row: header, column, rows: edits.last - header + 2, columns: Math.max(...columns) - column + 1 };
}
