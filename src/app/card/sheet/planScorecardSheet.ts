import type { Color } from "../../../domain/colors";
import type { GridRect } from "../../../domain/reading/sheetGrid";
import { editLines, freshLines, type LineEdits } from "./cardLines";
import { heightOf, onOnePage } from "../../onePage";
import { cardModeOf } from "../cardMode";
import { cellOf } from "../formulas/formulaText";
import type { MergedCard } from "../tables/mergeReading";
import type { CardWriter } from "./cardWriter";
import { spanCell, spanCellOf, type Chosen } from "./planSpanCell";
import { cellsToWrite, placeOf } from "./lineContent";
import type { LineCells } from "./lineCells";
import {
  columnMark,
  columnWidths,
  findPlaces,
  freshPlaces,
  freshRows,
  scorecardColumns,
  visibleColumns,
  type FoundPlaces,
  type ScorecardPlaces,
} from "./scorecardLayout";
import {
  headingLooks,
  lights,
  lineGroups,
  lineHeights,
  lineLooks,
  numberFormats,
  stretches,
  textLines,
  type LinesToDress,
} from "./scorecardLooks";
import type { ScorecardRow } from "./scorecardRows";
import type { SheetWords } from "../../sheetWords";
import type { StoredBlock, StoredWorkbook } from "../../storedWorkbook";
import { formula, text, type PlanCell, type PlanStep } from "../../workbookPlan";

export interface ScorecardSheetPlan {
  readonly sheet: string;
  readonly steps: readonly PlanStep[];
}

/**
 * The scorecard sheet.
 *
 *   1 find the card that is there (by the marks on its columns), or lay out a new sheet
 *   2 bring its rows to the card's lines, keeping the user's rows
 *   3 formulas, where they are missing or ours to renew
 *   4 looks of what is new, lights, period list, page
 */
export function planScorecardSheet(
  stored: StoredWorkbook,
  merged: MergedCard,
  lines: readonly ScorecardRow[],
  chosen: Chosen,
  sourceSheets: readonly string[],
  writer: CardWriter,
  brand: Color,
  words: SheetWords,
  newSheet: string,
): ScorecardSheetPlan {
  const block = stored.blocks.scorecard;
  const found = findPlaces(stored);
  if (block && found && stored.scorecardSheet) {
    const unfinished = stored.sheets.some(
      (sheet) => sheet.unfinished === "made" || (sheet.name === block.sheet && sheet.unfinished !== null),
    );
    const edits = editLines(lines, block, stored.scorecardSheet, found.places, unfinished);
    return { sheet: block.sheet, steps: updateSheet(stored, block, merged, lines, edits, unfinished, found, chosen, writer, words) };
  }
  const edits = freshLines(lines, freshRows.header + 1);
  return { sheet: newSheet, steps: createSheet(merged, lines, edits, chosen, sourceSheets, writer, brand, words, newSheet) };
}

function createSheet(
  merged: MergedCard,
  lines: readonly ScorecardRow[],
  edits: LineEdits,
  chosen: Chosen,
  sourceSheets: readonly string[],
  writer: CardWriter,
  brand: Color,
  words: SheetWords,
  sheet: string,
): PlanStep[] {
  const places = freshPlaces;
  const dress: LinesToDress = { lines, edits, places, sheet, dressed: () => true };
  const texts = textLines(merged);
  const cells = lines.map((line, index) => cellsInOrder(writer.cells(line, placeOf(lines, edits.rows, index), places)));
  const heading = headingLooks(places, sheet);
  const heights = lineHeights(texts, dress);
  return [
    { kind: "add-sheet", sheet, tabColor: brand },
    { kind: "view", sheet, freezeRows: freshRows.header + 1, gridlines: false },
    {
      kind: "column-widths",
      sheet,
      widths: scorecardColumns.map((column, index) => ({ column: index, points: columnWidths[column] ?? "hidden" })),
    },
    { kind: "cells", sheet, row: freshRows.title, column: places.name, cells: [[text(words.title)]] },
    { kind: "cells", sheet, row: freshRows.subtitle, column: places.name, cells: [[text(words.subtitle(sourceSheets))]] },
    ...periodCell(sheet, freshRows.labels, places, chosen.period, words),
    ...spanCell(sheet, { row: freshRows.headline, column: places.unit }, chosen.span, words),
    { kind: "cells", sheet, row: freshRows.header, column: 0, cells: [scorecardColumns.map((column) => text(words.columns[column]))] },
    { kind: "cells", sheet, row: freshRows.header + 1, column: 0, cells },
    ...headline(edits.rows[0] ?? 0, places, words, sheet),
    ...numberFormats(merged, dress),
    { kind: "name", block: "scorecard", sheet, range: blockRange(edits, places, freshRows.header) },
    marks(sheet, freshRows.header, places),
    ...heading,
    ...lineLooks(texts, dress),
    ...heights,
    ...lineGroups(dress),
    lights(edits, places, freshRows.headline, words, sheet),
    {
      kind: "page",
      sheet,
      area: { row: 0, column: 0, rows: edits.last + 2, columns: visibleColumns.length },
      titleRows: { first: freshRows.labels, last: freshRows.header },
      whole: onOnePage(
        Object.values(columnWidths).reduce((sum, points) => sum + points, 0),
        heightOf([...heading, ...heights]),
      ),
    },
  ];
}

/** What stands above the table: the period to choose, and what the whole card says of it, above the columns that say it of each line. */
function periodCell(sheet: string, labels: number, places: ScorecardPlaces, period: string, words: SheetWords): PlanStep[] {
  const cell: GridRect = { row: labels + 1, column: places.name, rows: 1, columns: 1 };
  return [
    { kind: "cells", sheet, row: labels, column: places.name, cells: [[text(words.period)]] },
    { kind: "format", sheet, ranges: [{ ...cell, row: labels }], format: { look: "caption" } },
    { kind: "format", sheet, ranges: [cell], format: { look: "picker" } },
    { kind: "text-cell", sheet, row: cell.row, column: cell.column, content: period },
    { kind: "name", block: "period", sheet, range: cell },
    { kind: "list", sheet, range: cell, source: "periods", error: words.pickPeriod },
  ];
}

function headline(cardRow: number, places: ScorecardPlaces, words: SheetWords, sheet: string): PlanStep[] {
  const shown = { light: null, score: words.columns.score, status: words.columns.status, previous: words.columns.coverage } as const;
  return (Object.keys(shown) as (keyof typeof shown)[]).flatMap((column): PlanStep[] => {
    const label = shown[column];
    const at = { kind: "cells", sheet, column: places[column] } as const;
    const whole = cellOf(column === "previous" ? "comment" : column, cardRow, places);
    return [
      ...(label === null ? [] : [{ ...at, row: freshRows.labels, cells: [[text(label)]] }]),
      { ...at, row: freshRows.headline, cells: [[formula(`=${whole}`)]] },
    ];
  });
}

const marks = (sheet: string, row: number, places: ScorecardPlaces): PlanStep => ({
  kind: "column-marks",
  sheet,
  row,
  marks: Object.fromEntries(scorecardColumns.map((column) => [columnMark(column), places[column]])),
});

function updateSheet(
  stored: StoredWorkbook,
  block: StoredBlock,
  merged: MergedCard,
  lines: readonly ScorecardRow[],
  edits: LineEdits,
  unfinished: boolean,
  { places, missing }: FoundPlaces,
  chosen: Chosen,
  writer: CardWriter,
  words: SheetWords,
): PlanStep[] {
  const { sheet } = block;
  const header = block.range.row;
  const moved = edits.deletions.length + edits.insertions.length + edits.emptied.length + edits.moves.length > 0;
  const changed = unfinished || moved || missing.length > 0;
  const steps: PlanStep[] = [
    ...[...edits.deletions].reverse().map((run): PlanStep => ({ kind: "delete-rows", sheet, ...run })),
    ...edits.insertions.map((run): PlanStep => ({ kind: "insert-rows", sheet, ...run })),
    ...(edits.moves.length > 0 ? [{ kind: "move-rows" as const, sheet, moves: edits.moves }] : []),
    ...[...edits.vacated].reverse().map((run): PlanStep => ({ kind: "delete-rows", sheet, ...run })),
    ...columnsAnew(sheet, header, missing, places, words),
  ];
  const left = Math.min(...Object.values(places));
  const width = Math.max(...Object.values(places)) - left + 1;
  const untouched = (): PlanCell[] => Array.from({ length: width }, () => null);
  const cells = Array.from({ length: edits.last - header }, untouched);
  const written = cellsToWrite(block, places, lines, edits.rows, writer, cardModeOf(block, places), changed);
  written.forEach((wanted, index) => {
    const target = cells[(edits.rows[index] ?? 0) - header - 1];
    for (const column of scorecardColumns) {
      const cell = wanted[column];
      if (target && cell !== undefined) target[places[column] - left] = cell;
    }
  });
  for (const row of edits.emptied) cells[row - header - 1] = ourColumnsEmptied(places, left, width);
  // Looks before content: a line that has its id has its looks, also where a plan failed on the way.
  const dress: LinesToDress = { lines, edits, places, sheet, dressed: (index) => edits.fresh[index] === true };
  const texts = textLines(merged);
  steps.push(...numberFormats(merged, dress), ...lineLooks(texts, dress), ...lineHeights(texts, dress), ...lineGroups(dress));
  if (cells.some((row) => row.some((cell) => cell !== null))) steps.push({ kind: "cells", sheet, row: header + 1, column: left, cells });
  if (changed) {
    steps.push({ kind: "name", block: "scorecard", sheet, range: blockRange(edits, places, header) });
    // Colour begins where it began: with the headline, while that stands above the card.
    steps.push(lights(edits, places, Math.max(0, header - (freshRows.header - freshRows.headline)), words, sheet));
  }
  // Last: a period cell made anew moves all that is below it.
  return [
    ...steps,
    ...periodOf(stored, block, places, chosen.period, words),
    ...spanCellOf(stored, sheet, places, chosen.span, !stored.blocks.period, words),
  ];
}

/** Columns of ours that somebody deleted come back hidden, behind the card: what is shown on the card is the reader's to say. */
export function columnsAnew(
  sheet: string,
  header: number,
  missing: FoundPlaces["missing"],
  places: ScorecardPlaces,
  words: SheetWords,
): PlanStep[] {
  return stretches(missing.map((column) => places[column])).flatMap(({ column, columns }): PlanStep[] => [
    { kind: "insert-columns", sheet, column, count: columns },
    {
      kind: "column-widths",
      sheet,
      widths: Array.from({ length: columns }, (_, index) => ({ column: column + index, points: "hidden" as const })),
    },
    ...missing.map((each): PlanStep => ({
      kind: "cells",
      sheet,
      row: header,
      column: places[each],
      cells: [[text(words.columns[each])]],
    })),
    marks(sheet, header, places),
  ]);
}

/** The period cell turned to its period; made anew above the sheet where somebody deleted it. */
function periodOf({ blocks }: StoredWorkbook, card: StoredBlock, places: ScorecardPlaces, period: string, words: SheetWords): PlanStep[] {
  const { period: cell } = blocks;
  if (!cell) {
    return [{ kind: "insert-rows", sheet: card.sheet, row: 0, count: 3 }, ...periodCell(card.sheet, 0, places, period, words)];
  }
  const { row, column } = cell.range;
  return cell.values[0]?.[0] === period ? [] : [{ kind: "text-cell", sheet: cell.sheet, row, column, content: period }];
}

const ourColumnsEmptied = (places: ScorecardPlaces, left: number, width: number): PlanCell[] => {
  const ours = new Set(Object.values(places));
  return Array.from({ length: width }, (_, index) => (ours.has(left + index) ? text("") : null));
};

const cellsInOrder = (line: LineCells): PlanCell[] => scorecardColumns.map((column) => line[column] ?? null);

/** Header row, lines, and the closing row. */
function blockRange(edits: LineEdits, places: ScorecardPlaces, header: number): GridRect {
  const columns = Object.values(places);
  const column = Math.min(...columns);
  return { row: header, column, rows: edits.last - header + 2, columns: Math.max(...columns) - column + 1 };
}
