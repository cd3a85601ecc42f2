import { aggregationsByWord } from "../../../domain/words/aggregationWords";
import { cardSpans } from "../../../domain/period/cardSpan";
import { documentVersion } from "../../../domain/document";
import type { GridRect } from "../../../domain/reading/sheetGrid";
import { calendarCells, calendarNames, calendarWidth, reachCells } from "./planCalendar";
import { ourTabs } from "./planTables";
import type { SheetWords } from "../../sheetWords";
import type { BlockName, StoredBlock, StoredWorkbook } from "../../storedWorkbook";
import { text, type PlanCell, type PlanStep } from "../../workbookPlan";

/** Cells of a fresh settings sheet. */
const fresh = {
  version: { row: 2, column: 1 },
  attainment: { row: 3, column: 1 },
  fiscalStart: { row: 4, column: 1 },
  reach: { row: 7, column: 13 },
  periods: { row: 2, column: 4 },
  calendar: { row: 2, column: 5 },
  spans: { row: 2, column: 12 },
  methods: { row: 2, column: 15 },
} as const;

/** What has a name on the settings sheet. */
const parts = [...(Object.keys(fresh) as (keyof typeof fresh)[]), "inSpan"] as const satisfies readonly BlockName[];

/** Periods, and what is worked out of them: they come together. */
const calendarParts = ["periods", "calendar", "inSpan", "reach"] as const satisfies readonly BlockName[];

export interface KeptSettings {
  readonly attainment: string;
  readonly fiscalStart: number;
}

/** The sheet that has the settings; undefined where nothing of them is found. */
export const settingsSheetIn = ({ blocks }: Pick<StoredWorkbook, "blocks">): string | undefined =>
  parts.map((part) => blocks[part]).find((block) => block !== undefined)?.sheet;

/**
 * The settings with all their parts: a sheet of their own where there is none; else what an earlier version did not have yet, or somebody
 * deleted, behind all that stands on the sheet there is.
 */
export function wholeSettings(
  stored: StoredWorkbook,
  periods: readonly string[],
  kept: KeptSettings,
  words: SheetWords,
  newSheet: string,
): PlanStep[] {
  const { blocks } = stored;
  const sheet = settingsSheetIn(stored);
  const place: Place = { sheet: sheet ?? newSheet, left: sheet === undefined ? 0 : freeColumn(blocks, sheet) };
  const isMissing = (part: BlockName): boolean => blocks[part] === undefined;
  const someOfCalendar = calendarParts.some(isMissing);
  return [
    ...(sheet === undefined ? newSheetSteps(place.sheet, words) : []),
    ...settingLines(place, isMissing, kept, words),
    ...(someOfCalendar ? [...outdated(calendarParts.flatMap((part) => blocks[part] ?? [])), ...calendarPart(place, periods, words)] : []),
    ...(isMissing("spans") ? spansPart(place, words) : []),
    ...(isMissing("methods") ? methodsPart(place, words) : []),
  ];
}

interface Place {
  readonly sheet: string;
  /** Where its column A would be on a fresh sheet. */
  readonly left: number;
}

const freeColumn = (blocks: StoredWorkbook["blocks"], sheet: string): number =>
  Math.max(...parts.flatMap((part) => (blocks[part]?.sheet === sheet ? [blocks[part].lastUsedColumn ?? 0] : []))) + 2;

/** Lists of ours that give way to whole ones. */
const outdated = (blocks: readonly StoredBlock[]): PlanStep[] => blocks.map(({ sheet, range }) => ({ kind: "clear", sheet, range }));

const one = { rows: 1, columns: 1 } as const;
const rect = (at: { readonly row: number; readonly column: number }, rows = 1, columns = 1): GridRect => ({ ...at, rows, columns });

/** Where a part begins on the sheet. */
const corner = ({ left }: Place, part: keyof typeof fresh) => ({ row: fresh[part].row, column: fresh[part].column + left });

function newSheetSteps(sheet: string, { settings }: SheetWords): PlanStep[] {
  return [
    { kind: "add-sheet", sheet, tabColor: ourTabs },
    { kind: "cells", sheet, row: 0, column: 0, cells: [[text(settings.title)]] },
    { kind: "format", sheet, ranges: [{ row: 0, column: 0, ...one }], format: { look: "title" } },
    { kind: "view", sheet, freezeRows: 0, gridlines: false },
    { kind: "page", sheet, area: null, titleRows: { first: 0, last: 0 } },
  ];
}

/** A line each for what has a single cell: what it is, the cell, and how it is meant. */
function settingLines(place: Place, isMissing: (part: BlockName) => boolean, kept: KeptSettings, { settings }: SheetWords): PlanStep[] {
  const { sheet, left } = place;
  const lines = {
    version: [text(settings.version), documentVersion, null],
    attainment: [text(settings.attainment), text(kept.attainment), text(settings.attainmentAbout)],
    fiscalStart: [text(settings.fiscalStart), kept.fiscalStart, text(settings.fiscalStartAbout)],
  } as const satisfies Partial<Record<BlockName, readonly PlanCell[]>>;
  const missing = (Object.keys(lines) as (keyof typeof lines)[]).filter(isMissing);
  if (missing.length === 0) return [];
  const months = Array.from({ length: 12 }, (_, month) => String(month + 1));
  const chosen = missing.filter((part) => part !== "version");
  return [
    ...missing.flatMap((part): PlanStep[] => [
      { kind: "cells", sheet, row: fresh[part].row, column: left, cells: [lines[part]] },
      { kind: "name", block: part, sheet, range: rect(corner(place, part)) },
    ]),
    ...chosen.flatMap((part): PlanStep[] => [
      { kind: "format", sheet, ranges: [rect(corner(place, part))], format: { look: "input" } },
      { kind: "format", sheet, ranges: [rect({ row: fresh[part].row, column: left + 2 })], format: { look: "note" } },
    ]),
    ...(isMissing("fiscalStart")
      ? [
          {
            kind: "list" as const,
            sheet,
            range: rect(corner(place, "fiscalStart")),
            source: { among: months },
            error: settings.pickMonth,
          },
        ]
      : []),
    {
      kind: "column-widths",
      sheet,
      widths: [190, 60, 300].map((points, index) => ({ column: left + index, points })),
    },
  ];
}

/** The list of periods, what stands beside each, and the span worked out of what is chosen. */
function calendarPart(place: Place, periods: readonly string[], { settings }: SheetWords): PlanStep[] {
  const { sheet } = place;
  const [list, calendar, reach] = [corner(place, "periods"), corner(place, "calendar"), corner(place, "reach")];
  const rows = Math.max(periods.length, 1);
  const heading = { row: list.row - 1, column: list.column };
  const about = { row: reach.row - 1, column: reach.column - 1 };
  return [
    { kind: "cells", sheet, ...heading, cells: [[text(settings.periods), ...settings.calendar.map(text)]] },
    { kind: "cells", sheet, ...about, cells: [[text(settings.reachAbout)]] },
    {
      kind: "cells",
      sheet,
      row: reach.row,
      column: reach.column - 1,
      cells: reachCells(reach).map((cell, index) => [text(settings.reach[index] ?? ""), cell]),
    },
    { kind: "format", sheet, ranges: [rect(heading, 1, 1 + calendarWidth)], format: { look: "header" } },
    { kind: "format", sheet, ranges: [rect(about)], format: { look: "note" } },
    {
      kind: "column-widths",
      sheet,
      widths: [
        { column: list.column, points: 90 },
        ...Array.from({ length: calendarWidth }, (_, index) => ({ column: calendar.column + index, points: 100 })),
        { column: about.column, points: 150 },
      ],
    },
    { kind: "name", block: "reach", sheet, range: rect(reach, 4) },
    { kind: "name", block: "periods", sheet, range: rect(list, rows) },
    ...calendarNames(sheet, calendar, rows),
    { kind: "cells", sheet, ...list, cells: periods.length === 0 ? [[text("")]] : periods.map((period) => [text(period)]) },
    { kind: "cells", sheet, ...calendar, cells: calendarCells(periods, calendar, reach) },
  ];
}

function spansPart(place: Place, { settings, spans: words }: SheetWords): PlanStep[] {
  const { sheet } = place;
  const spans = corner(place, "spans");
  const heading = { row: spans.row - 1, column: spans.column };
  return [
    { kind: "cells", sheet, ...heading, cells: [[text(settings.spans)], ...cardSpans.map((span) => [text(words[span])])] },
    { kind: "format", sheet, ranges: [rect(heading)], format: { look: "header" } },
    { kind: "column-widths", sheet, widths: [{ column: spans.column, points: 150 }] },
    { kind: "name", block: "spans", sheet, range: rect(spans, cardSpans.length) },
  ];
}

function methodsPart(place: Place, { settings }: SheetWords): PlanStep[] {
  const { sheet } = place;
  const methods = corner(place, "methods");
  const heading = { row: methods.row - 1, column: methods.column };
  return [
    {
      kind: "cells",
      sheet,
      ...heading,
      cells: [settings.methods.map(text), ...[...aggregationsByWord].map((pair) => pair.map(text))],
    },
    { kind: "format", sheet, ranges: [rect(heading, 1, 2)], format: { look: "header" } },
    {
      kind: "column-widths",
      sheet,
      widths: [
        { column: methods.column, points: 130 },
        { column: methods.column + 1, points: 90 },
      ],
    },
    { kind: "name", block: "methods", sheet, range: rect(methods, aggregationsByWord.size, 2) },
  ];
}
