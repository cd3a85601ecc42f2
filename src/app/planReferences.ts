import { aggregationsByWord } from "../domain/aggregationWords";
import { cardSpans } from "../domain/cardSpan";
import { documentVersion } from "../domain/document";
import type { GridRect } from "../domain/reading/sheetGrid";
import { figureColumn, linkColumns, type Link } from "./linkList";
import { growth } from "./blockGrowth";
import type { MergedCard } from "./mergeReading";
import { calendarCells, calendarNames, calendarWidth, reachCells } from "./planCalendar";
import { fiscalStartIn } from "./spanIn";
import { ourTabs } from "./planTables";
import type { SheetWords } from "./sheetWords";
import type { StoredBlock, StoredWorkbook } from "./storedWorkbook";
import { formula, text, type PlanCell, type PlanStep } from "./workbookPlan";

/** First row of the links, below their heading, on a fresh links sheet. */
const firstLink = 1;
/** Cells of a fresh settings sheet. */
const settingsCells = {
  version: { row: 2, column: 1 },
  attainment: { row: 3, column: 1 },
  fiscalStart: { row: 4, column: 1 },
  reach: { row: 7, column: 13 },
  periods: { row: 2, column: 4 },
  calendar: { row: 2, column: 5 },
  spans: { row: 2, column: 12 },
  methods: { row: 2, column: 15 },
} as const;

export interface CardSettings {
  /** Attainment of KPIs where lower is better; undefined keeps what the workbook says. */
  readonly attainment?: "ratio" | "mirror" | undefined;
  /** Month (1–12) in which a fiscal year begins; undefined keeps what the workbook says. */
  readonly fiscalStart?: number | undefined;
}

/** The links sheet: every linked figure with what it is, in the order of its number. */
export function planLinks(stored: StoredWorkbook, { links: list }: MergedCard, words: SheetWords, newSheet: string): PlanStep[] {
  const block = stored.blocks.links;
  const { links } = list;
  const sheet = block?.sheet ?? newSheet;
  const range: GridRect = {
    row: block?.range.row ?? firstLink,
    column: block?.range.column ?? 0,
    rows: Math.max(links.length, 1),
    columns: linkColumns.length,
  };
  const changed = links.findIndex(({ change }) => change !== "kept");
  // The name grows before there is content in its new rows: should the plan fail between, these rows are known for ours.
  const steps: PlanStep[] = [
    ...(block ? growth(block, range.rows) : newLinksSheet(sheet, words)),
    { kind: "name", block: "links", sheet, range },
  ];
  if (changed >= 0) {
    const rows = links.slice(changed);
    const at = { sheet, row: range.row + changed, column: range.column };
    steps.push({
      kind: "number-formats",
      ...at,
      column: at.column + figureColumn - 1,
      formats: rows.map(({ numberFormat }) => [numberFormat]),
    });
    steps.push({ kind: "cells", ...at, cells: rows.map(linkCells) });
  }
  return steps;
}

function newLinksSheet(sheet: string, words: SheetWords): PlanStep[] {
  const headings = linkColumns.map((column) => text(words.links[column]));
  const heading = { row: 0, column: 0, rows: 1, columns: headings.length };
  const about = { row: 0, column: headings.length + 1 };
  return [
    { kind: "add-sheet", sheet, tabColor: ourTabs },
    { kind: "cells", sheet, row: 0, column: 0, cells: [headings] },
    { kind: "cells", sheet, ...about, cells: [[text(words.links.about)]] },
    { kind: "format", sheet, ranges: [heading], format: { look: "header" } },
    { kind: "format", sheet, ranges: [{ ...about, rows: 1, columns: 1 }], format: { look: "note" } },
    { kind: "view", sheet, freezeRows: 1, gridlines: true },
    { kind: "column-widths", sheet, widths: [60, 220, 80, 80, 60, 80].map((points, column) => ({ column, points })) },
  ];
}

const linkCells = ({ kpiId, kpi, entity, period, series, formula: link, change }: Link): PlanCell[] =>
  change === "kept" ? linkColumns.map(() => null) : [text(kpiId), text(kpi), text(entity), text(period), text(series), formula(link)];

/** How the workbook attains KPIs where lower is better. */
export const attainmentOf = ({ blocks }: StoredWorkbook): "ratio" | "mirror" =>
  blocks.attainment?.values[0]?.[0] === "ratio" ? "ratio" : "mirror";

/** The settings sheet: version mark, how lower-is-better is attained, and the list of periods. */
export function planSettings(
  stored: StoredWorkbook,
  { periods }: MergedCard,
  settings: CardSettings,
  words: SheetWords,
  newSheet: string,
): PlanStep[] {
  const { version, attainment, periods: list, fiscalStart, reach, calendar, inSpan, spans, methods } = stored.blocks;
  const rows = Math.max(periods.length, 1);
  const names = periods.length === 0 ? [[text("")]] : periods.map((period) => [text(period)]);
  if (!version || !attainment || !list || !fiscalStart || !reach || !calendar || !inSpan || !spans || !methods) {
    const kept = { attainment: settings.attainment ?? attainmentOf(stored), fiscalStart: settings.fiscalStart ?? fiscalStartIn(stored) };
    const at = { sheet: newSheet, ...settingsCells.periods };
    return [
      ...newSettingsSheet(newSheet, kept, words),
      { kind: "name", block: "periods", sheet: newSheet, range: { ...settingsCells.periods, rows, columns: 1 } },
      ...calendarNames(newSheet, settingsCells.calendar, rows),
      { kind: "cells", ...at, cells: names },
      {
        kind: "cells",
        sheet: newSheet,
        ...settingsCells.calendar,
        cells: calendarCells(periods, settingsCells.calendar, settingsCells.reach),
      },
    ];
  }
  const steps: PlanStep[] = [];
  if (settings.attainment !== undefined) {
    const { row, column } = attainment.range;
    steps.push({ kind: "cells", sheet: attainment.sheet, row, column, cells: [[text(settings.attainment)]] });
  }
  if (settings.fiscalStart !== undefined) {
    const { row, column } = fiscalStart.range;
    steps.push({ kind: "cells", sheet: fiscalStart.sheet, row, column, cells: [[settings.fiscalStart]] });
  }
  const { row, column } = list.range;
  const range = { row, column, rows, columns: 1 };
  const days = calendarCells(periods, calendar.range, reach.range);
  const isListed = list.values.length === names.length && list.values.every(([value], index) => value === (periods[index] ?? ""));
  if (!isListed || !isCalendarWhole(calendar, inSpan, days)) {
    steps.push(
      ...growth(list, rows),
      { kind: "name", block: "periods", sheet: list.sheet, range },
      { kind: "cells", sheet: list.sheet, row, column, cells: names },
      // What is worked out beside each period stands on one sheet with where it is worked out from.
      ...growth({ ...calendar, range: { ...calendar.range, columns: calendarWidth } }, rows),
      ...calendarNames(calendar.sheet, calendar.range, rows),
      {
        kind: "cells",
        sheet: calendar.sheet,
        row: calendar.range.row,
        column: calendar.range.column,
        cells: days,
      },
    );
  }
  return steps;
}

/** Whether something stands wherever the calendar has something: a plan may have failed between the periods and what is worked out from them. */
function isCalendarWhole(calendar: StoredBlock, inSpan: StoredBlock, wanted: readonly (readonly PlanCell[])[]): boolean {
  if (calendar.values.length !== wanted.length || inSpan.values.length !== wanted.length) return false;
  return wanted.every((line, row) =>
    line.every((cell, column) => {
      const [block, at] = column < calendar.range.columns ? [calendar, column] : [inSpan, column - calendar.range.columns];
      const stands = (block.formulas[row]?.[at] ?? "") !== "" || (block.values[row]?.[at] ?? "") !== "";
      return stands || cell === null || (typeof cell === "object" && "text" in cell);
    }),
  );
}

interface KeptSettings {
  readonly attainment: string;
  readonly fiscalStart: number;
}

function newSettingsSheet(sheet: string, kept: KeptSettings, words: SheetWords): PlanStep[] {
  const one = { rows: 1, columns: 1 };
  const { title, version, attainment, attainmentAbout, periods, fiscalStart, fiscalStartAbout, reach, reachAbout, calendar } =
    words.settings;
  const heading = { row: 1, column: settingsCells.periods.column };
  const [spans, months] = [cardSpans.map((span) => [text(words.spans[span])]), Array.from({ length: 12 }, (_, month) => String(month + 1))];
  const column = (at: { readonly row: number; readonly column: number }, rows: number): GridRect => ({ ...at, rows, columns: 1 });
  return [
    { kind: "add-sheet", sheet, tabColor: ourTabs },
    { kind: "cells", sheet, row: 0, column: 0, cells: [[text(title)]] },
    {
      kind: "cells",
      sheet,
      row: 2,
      column: 0,
      cells: [
        [text(version), documentVersion, null],
        [text(attainment), text(kept.attainment), text(attainmentAbout)],
        [text(fiscalStart), kept.fiscalStart, text(fiscalStartAbout)],
      ],
    },
    { kind: "cells", sheet, ...heading, cells: [[text(periods), ...calendar.map(text)]] },
    {
      kind: "cells",
      sheet,
      row: 1,
      column: settingsCells.methods.column,
      cells: [words.settings.methods.map(text), ...[...aggregationsByWord].map((pair) => pair.map(text))],
    },
    { kind: "cells", sheet, row: 1, column: settingsCells.spans.column, cells: [[text(words.settings.spans)], ...spans] },
    { kind: "cells", sheet, row: settingsCells.reach.row - 1, column: settingsCells.reach.column - 1, cells: [[text(reachAbout)]] },
    {
      kind: "cells",
      sheet,
      row: settingsCells.reach.row,
      column: settingsCells.reach.column - 1,
      cells: reachCells(settingsCells.reach).map((cell, index) => [text(reach[index] ?? ""), cell]),
    },
    { kind: "format", sheet, ranges: [{ row: 0, column: 0, ...one }], format: { look: "title" } },
    {
      kind: "format",
      sheet,
      ranges: [
        { ...heading, rows: 1, columns: 1 + calendarWidth },
        { row: 1, column: settingsCells.spans.column, ...one },
        { row: 1, column: settingsCells.methods.column, rows: 1, columns: 2 },
      ],
      format: { look: "header" },
    },
    { kind: "format", sheet, ranges: [column(settingsCells.attainment, 2)], format: { look: "input" } },
    {
      kind: "format",
      sheet,
      ranges: [
        { row: 3, column: 2, rows: 2, columns: 1 },
        { row: settingsCells.reach.row - 1, column: settingsCells.reach.column - 1, ...one },
      ],
      format: { look: "note" },
    },
    { kind: "list", sheet, range: column(settingsCells.fiscalStart, 1), source: { among: months }, error: words.settings.pickMonth },
    {
      kind: "column-widths",
      sheet,
      widths: [
        { column: 0, points: 190 },
        { column: 1, points: 60 },
        { column: 2, points: 300 },
        { column: 4, points: 90 },
        ...Array.from({ length: calendarWidth }, (_, index) => ({ column: settingsCells.calendar.column + index, points: 100 })),
        { column: settingsCells.spans.column, points: 150 },
        { column: settingsCells.methods.column, points: 130 },
        { column: settingsCells.methods.column + 1, points: 90 },
      ],
    },
    { kind: "view", sheet, freezeRows: 0, gridlines: false },
    { kind: "name", block: "version", sheet, range: { ...settingsCells.version, ...one } },
    { kind: "name", block: "attainment", sheet, range: { ...settingsCells.attainment, ...one } },
    { kind: "name", block: "fiscalStart", sheet, range: { ...settingsCells.fiscalStart, ...one } },
    { kind: "name", block: "reach", sheet, range: column(settingsCells.reach, 4) },
    { kind: "name", block: "methods", sheet, range: { ...settingsCells.methods, rows: aggregationsByWord.size, columns: 2 } },
    { kind: "name", block: "spans", sheet, range: column(settingsCells.spans, cardSpans.length) },
  ];
}
