import type { ScorecardPlaces } from "./scorecardLayout";
import type { SheetWords } from "../../sheetWords";
import type { StoredBlock, StoredWorkbook } from "../../storedWorkbook";
import { text, type PlanStep } from "../../workbookPlan";

/** What the card is turned to, as its cells say it. */
export interface Chosen {
  readonly period: string;
  readonly span: string;
}

interface Cell {
  readonly row: number;
  readonly column: number;
}

/** What is written may run over the cells to the right, which are its too. */
const width = 3;

/** Beside the period: the stretch of time that is shown up to it. */
export function spanCell(sheet: string, at: Cell, chosen: string, words: SheetWords): PlanStep[] {
  const cell = { ...at, rows: 1, columns: 1 };
  const above = { row: at.row - 1, column: at.column };
  return [
    { kind: "cells", sheet, ...above, cells: [[text(words.span)]] },
    { kind: "format", sheet, ranges: [{ ...cell, ...above }], format: { look: "caption" } },
    { kind: "format", sheet, ranges: [{ ...cell, columns: width }], format: { look: "picker" } },
    { kind: "text-cell", sheet, ...at, content: chosen },
    { kind: "name", block: "span", sheet, range: cell },
    { kind: "list", sheet, range: cell, source: "spans", error: words.pickSpan },
  ];
}

/** The cell turned to its span; made anew where there is none, beside the period or where `periodMade` put that one in new rows. */
export function spanCellOf(
  stored: StoredWorkbook,
  sheet: string,
  places: ScorecardPlaces,
  chosen: string,
  periodMade: boolean,
  words: SheetWords,
): PlanStep[] {
  const { span, period } = stored.blocks;
  if (span) {
    const { row, column } = span.range;
    return span.values[0]?.[0] === chosen ? [] : [{ kind: "text-cell", sheet: span.sheet, row, column, content: chosen }];
  }
  if (periodMade || !period || period.range.row === 0)
    return periodMade ? spanCell(sheet, { row: 1, column: places.unit }, chosen, words) : [];
  return spanCell(period.sheet, freeBeside(stored, period), chosen, words);
}

/** To the right of a cell, where nobody wrote anything in its row or the one above. */
function freeBeside({ scorecardSheet }: StoredWorkbook, { sheet, range }: StoredBlock): Cell {
  const { row } = range;
  const content = (line: number, at: number): unknown =>
    scorecardSheet?.sheet === sheet ? (scorecardSheet.values[line - scorecardSheet.row]?.[at - scorecardSheet.column] ?? "") : "";
  const isFree = (column: number): boolean =>
    [row - 1, row].every((line) => Array.from({ length: width }, (_, index) => content(line, column + index)).every((each) => each === ""));
  let column = range.column + 1;
  while (!isFree(column)) column += 1;
  return { row, column };
}
