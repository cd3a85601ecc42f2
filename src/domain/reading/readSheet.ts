import { askPercentScale, askTwice, checkReading } from "./checks";
import { readColumns, type Column } from "./columns";
import { findDoubts } from "./doubts";
import { findHeader } from "./header";
import { periodOfSheet } from "./periodOfSheet";
import type { Corrections, FigureReading, Finding, LineReading, Reading } from "./reading";
import { plainText } from "./words";
import { readFigures } from "./readFigures";
import { readKpis } from "./readKpis";
import { lookLikeFigures, readRows } from "./readRows";
import type { SheetGrid } from "./sheetGrid";
import { viewSheet, type SheetView } from "./sheetView";
import { columnOf, type Table } from "./table";

/**
 * Reads a sheet of KPIs: what its cells say, what is unsure, what is wrong. Nothing is guessed silently: a figure that is not certain
 * is marked `asked` and has a question.
 *
 *     grid ─1→ view ─2→ header ─3→ columns ─4→ rows ─5→ KPIs ─6→ doubts ─7→ figures ─8→ checks ─→ reading
 *
 * This reads tables with one header row (a second one for periods, or groups merged above, included) and one KPI a row, wide or with a
 * column of periods. A sheet of another shape gives findings, questions, and no figures taken for granted.
 */
export const readSheet = (grid: SheetGrid): Reading => readSheets([grid]);

/** Reads several sheets into one reading. `corrections` are roles the user picked. Deterministic. */
export function readSheets(grids: readonly SheetGrid[], corrections: Corrections = {}): Reading {
  let merged: Reading | null = null;
  for (const grid of grids) merged = merged === null ? readOne(grid, corrections) : joined(merged, readOne(grid, corrections));
  return (
    merged ?? {
      sheet: "",
      sheets: [],
      regions: [],
      lines: [],
      kpis: [],
      figures: [],
      blanks: [],
      questions: [],
      findings: [],
      notFigures: [],
    }
  );
}

function joined(a: Reading, b: Reading): Reading {
  const shifted = (figure: FigureReading): FigureReading => ({ ...figure, kpiIndex: figure.kpiIndex + a.kpis.length });
  return {
    sheet: a.sheet,
    sheets: [...a.sheets, ...b.sheets],
    regions: [...a.regions, ...b.regions],
    lines: [...a.lines, ...b.lines.map((line) => ({ ...line, region: line.region + a.regions.length }))],
    kpis: [...a.kpis, ...b.kpis],
    figures: [...a.figures, ...b.figures.map(shifted)],
    blanks: [...a.blanks, ...b.blanks.map(shifted)],
    questions: [...a.questions, ...b.questions],
    findings: [...a.findings, ...b.findings],
    notFigures: [...a.notFigures, ...b.notFigures],
  };
}

function readOne(grid: SheetGrid, corrections: Corrections): Reading {
  // 1 view
  const view = viewSheet(grid);
  if (isEmpty(view)) return nothing(grid, { code: "empty-sheet", severity: "error", at: grid.sheet, details: {} });

  // 2 header
  const search = findHeader(view);
  if (search.kind === "none") return nothing(grid, { code: "no-header", severity: "error", at: grid.sheet, details: {} });
  if (search.kind === "partial") {
    return nothing(grid, {
      code: search.missing,
      severity: "error",
      at: view.at(search.row, 0),
      details: { row: grid.row + search.row + 1 },
    });
  }
  const { header } = search;

  // 3 columns
  const columns = readColumns(view, header);

  // 4 rows
  const rows = readRows(view, header, columns);
  const nameColumn = columnOf(columns, "kpi")?.column ?? 0;
  const table: Table = { view, header, columns, nameColumn, ...rows, periodOfSheet: periodOfSheet(view, header.row) };

  // 5 KPIs
  const kpis = readKpis(table);

  // 6 doubts
  const doubts = findDoubts(table);

  // 7 figures
  const read = readFigures(table, kpis.kpis, doubts);

  // 8 checks
  const once = askTwice(read.figures, table);
  const scaled = askPercentScale({ table, kpis: kpis.kpis, figures: once.figures });
  const checked = checkReading({ table, kpis: kpis.kpis, figures: scaled.figures });

  return {
    sheet: grid.sheet,
    sheets: [grid.sheet],
    regions: [
      {
        sheet: grid.sheet,
        area: { row: grid.row + header.row, column: grid.column, rows: view.rows - header.row, columns: view.columns },
        header: { row: grid.row + header.row, column: grid.column, rows: header.bodyRow - header.row, columns: view.columns },
        shape: "rows",
      },
    ],
    lines: columns
      .filter(({ header: text, content }) => text !== "" || content.filled > 0)
      .map((column) => lineReading(view, header.row, column, corrections)),
    kpis: kpis.kpis.map(({ kpi }) => kpi),
    figures: scaled.figures,
    blanks: read.blanks,
    questions: [...read.questions, ...once.questions, ...scaled.questions, ...kpis.questions],
    findings: [...rows.findings, ...kpis.findings, ...read.findings, ...once.findings, ...scaled.findings, ...checked],
    notFigures: [...new Set([...read.notFigures, ...lookLikeFigures(table)])],
  };
}

const isEmpty = (view: SheetView): boolean => view.grid.values.every((row) => row.every((value) => String(value).trim() === ""));

function lineReading(
  view: SheetView,
  headerRow: number,
  { column, header, role, period, because }: Column,
  corrections: Corrections,
): LineReading {
  const id = `${view.grid.sheet}!${plainText(header) || column}`;
  const corrected = corrections[id];
  return {
    id,
    sheet: view.grid.sheet,
    region: 0,
    axis: "column",
    index: view.grid.column + column,
    at: view.at(headerRow, column),
    header,
    role: corrected ?? role,
    period: period?.text ?? null,
    because: [corrected ? "corrected" : because],
  };
}

const nothing = (grid: SheetGrid, finding: Finding): Reading => ({
  sheet: grid.sheet,
  sheets: [grid.sheet],
  regions: [],
  lines: [],
  kpis: [],
  figures: [],
  blanks: [],
  questions: [],
  findings: [finding],
  notFigures: [],
});
