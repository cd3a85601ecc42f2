import type { GridRect } from "../../../domain/reading/sheetGrid";
import { figureColumn, linkColumns, type Link } from "./linkList";
import { growth } from "./blockGrowth";
import type { MergedCard } from "./mergeReading";
import { calendarCells, calendarNames, calendarWidth } from "./planCalendar";
import { wholeSettings } from "./settingsSheet";
import { fiscalStartIn } from "../spanIn";
import { ourTabs } from "./planTables";
import type { SheetWords } from "../../sheetWords";
import type { StoredBlock, StoredWorkbook } from "../../storedWorkbook";
import { formula, text, type PlanCell, type PlanStep } from "../../workbookPlan";

/** First row of the links, below their heading, on a fresh links sheet. */
const firstLink = 1;
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
    { kind: "page", sheet, area: null, titleRows: { first: 0, last: 0 } },
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
    return wholeSettings(stored, periods, kept, words, newSheet);
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
