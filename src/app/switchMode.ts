import { scorecardRows, type ScorecardRow } from "./card/sheet/scorecardRows";
import type { CardSpan } from "../domain/period/cardSpan";
import { readDocument } from "../domain/readDocument";
import { cardModeOf, type CardMode } from "./card/cardMode";
import { draftOf, type CardDraft } from "./card/tables/cardTables";
import { keepCharts } from "./charts/keepCharts";
import { cardSettings, cardWriter } from "./card/sheet/cardWriter";
import { cellsToWrite } from "./card/sheet/lineContent";
import { attainmentOf } from "./card/tables/planReferences";
import { planTables, planTextColumns } from "./card/tables/planTables";
import { columnsAnew } from "./card/sheet/planScorecardSheet";
import { refuseProtected } from "./refuseProtected";
import { freeBeside, planTextList } from "./card/tables/textList";
import { WorkbookError, type WorkbookPort } from "./ports";
import { findPlaces, scorecardColumns } from "./card/sheet/scorecardLayout";
import type { SheetWords } from "./sheetWords";
import type { StoredWorkbook } from "./storedWorkbook";
import { spanIn, wordOfSpan } from "./card/spanIn";
import type { PlanCell, PlanStep } from "./workbookPlan";

export interface ModeOutcome {
  readonly sheet: string;
  readonly before: CardMode;
  readonly mode: CardMode;
  readonly cellsWritten: number;
}

/** Writes the card that is there in another mode, in place: lines, formats and whatever the user wrote stay as they are. */
export async function switchMode(port: WorkbookPort, mode: CardMode, words: SheetWords): Promise<ModeOutcome> {
  const stored = await port.readStored();
  const planned = planMode(stored, mode, null, null, words);
  if (!planned) throw new WorkbookError("item-not-found", words.scorecardSheet);
  const { sheet, before, steps, cellsWritten } = planned;
  const charts = before === mode ? [] : keepCharts(stored, draftOf(stored), stored.blocks.periods?.values.length ?? 0, mode, words);
  const plan = { steps: [...steps, ...charts] };
  refuseProtected(stored, plan);
  if (plan.steps.length > 0) await port.write(plan);
  return { sheet, before, mode, cellsWritten };
}

/** The steps that write a card in a mode, for its period or another; null where there is no card. */
export function planMode(
  stored: StoredWorkbook,
  mode: CardMode,
  period: string | null,
  span: CardSpan | null,
  words: SheetWords,
): { readonly sheet: string; readonly before: CardMode; readonly steps: readonly PlanStep[]; readonly cellsWritten: number } | null {
  const block = stored.blocks.scorecard;
  const places = findPlaces(stored)?.places;
  if (!block || !places) return null;
  const before = cardModeOf(block, places);
  const draft = draftOf(stored);
  const known = new Map(scorecardRows(readDocument(stored.tables)).map((row) => [row.id, row]));
  const lines: ScorecardRow[] = [];
  const rows: number[] = [];
  block.values.forEach((values, index) => {
    const line = known.get(String(values[places.id - block.range.column] ?? ""));
    if (index === 0 || !line) return;
    lines.push(line);
    rows.push(block.range.row + index);
  });
  const shown = period ?? String(stored.blocks.period?.values[0]?.[0] ?? "");
  const writer = cardWriter(
    mode,
    draft,
    shown,
    cardSettings(attainmentOf(stored), { ...spanIn(stored), ...(span ? { span } : {}) }),
    words,
  );
  const written = cellsToWrite(block, places, lines, rows, writer, before, before !== mode);
  const [first = 0, last = 0] = [rows[0], rows.at(-1)];
  const left = Math.min(...Object.values(places));
  const width = Math.max(...Object.values(places)) - left + 1;
  const cells = Array.from({ length: last - first + 1 }, () => Array.from({ length: width }, (): PlanCell => null));
  let cellsWritten = 0;
  written.forEach((line, index) => {
    for (const column of scorecardColumns) {
      const cell = line[column];
      const target = cells[(rows[index] ?? 0) - first];
      if (cell === undefined || cell === null || !target) continue;
      target[places[column] - left] = cell;
      cellsWritten += 1;
    }
  });
  const card: PlanStep[] = cellsWritten > 0 ? [{ kind: "cells", sheet: block.sheet, row: first, column: left, cells }] : [];
  return {
    sheet: block.sheet,
    before,
    steps: [
      ...columnsMissing(stored, words),
      ...dataSteps(stored, draft, mode, words),
      ...card,
      ...lists(stored, mode, before, shown, span ?? spanIn(stored).span, words),
    ],
    cellsWritten,
  };
}

/** Columns that a card of an earlier build does not have yet. */
function columnsMissing(stored: StoredWorkbook, words: SheetWords): PlanStep[] {
  const [block, found] = [stored.blocks.scorecard, findPlaces(stored)];
  if (!block || !found || found.missing.length === 0) return [];
  const columns = Math.max(...Object.values(found.places)) - block.range.column + 1;
  return [
    ...columnsAnew(block.sheet, block.range.row, found.missing, found.places, words),
    { kind: "name", block: "scorecard", sheet: block.sheet, range: { ...block.range, columns } },
  ];
}

/** What texts in the tables mean, read in the new mode. */
function dataSteps(stored: StoredWorkbook, draft: CardDraft, mode: CardMode, words: SheetWords): PlanStep[] {
  const settings = stored.blocks.version?.sheet;
  return [
    ...planTables(stored, draft, (wanted) => wanted).filter(({ kind }) => kind === "append-columns"),
    ...(settings === undefined ? [] : planTextList(stored, draft, freeBeside(stored, settings), words)),
    ...planTextColumns(stored, draft, mode, words),
  ];
}

/** Values do not follow the cells that turn the card: only the period and span they are of can be chosen while they stand. */
function lists(stored: StoredWorkbook, mode: CardMode, before: CardMode, period: string, span: CardSpan, words: SheetWords): PlanStep[] {
  if (mode !== "values" && before !== "values") return [];
  const list = (block: "period" | "span", only: string, source: "periods" | "spans", error: string): PlanStep[] => {
    const cell = stored.blocks[block];
    if (!cell) return [];
    const { sheet, range } = cell;
    return [
      mode === "values"
        ? { kind: "list", sheet, range, source: { only }, error: words.withoutFormulas(period) }
        : { kind: "list", sheet, range, source, error },
    ];
  };
  return [
    ...list("period", period, "periods", words.pickPeriod),
    ...list("span", wordOfSpan(stored, span) ?? words.spans[span], "spans", words.pickSpan),
  ];
}
