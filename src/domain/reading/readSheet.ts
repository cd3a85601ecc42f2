import { readAcrossSheets } from "./acrossSheets";
import { askTwice } from "./figures/askTwice";
import { askPercentScale, checkReading } from "./checks";
import { holdsFigures } from "./columns/column";
import { lineIds } from "./columns/columns";
import { copiesAmong } from "./figures/copies";
import { contextLines } from "./context";
import { describeKpi } from "./kpis/describeKpi";
import type { Direction } from "../direction";
import { directionByStatus } from "./kpis/directionByStatus";
import { findDoubts } from "./figures/doubts";
import { findTables } from "./tables/findTables";
import { findHeaders } from "./headers/headerBand";
import { joinKpis } from "./kpis/joinKpis";
import { isList } from "./tables/lists";
import { figuresOutside } from "./tables/outside";
import { namedByCaptions } from "./tables/captions";
import { lookLikeFigures } from "./tables/notFigures";
import type { Corrections, FigureReading, Finding, LineReading, Question, Reading, RegionReading } from "./reading";
import { readFigures } from "./figures/readFigures";
import { askOverKpis } from "./overKpis";
import type { SheetGrid } from "./sheetGrid";
import { viewSheet, type SheetView } from "./sheetView";
import { placeFigures, type TableKpi } from "./figures/spots";
import type { Table } from "./tables/table";
import type { TablePart } from "./tables/tablePart";
import { plainText } from "./words";

/** Reads one sheet by itself. */
export const readSheet = (grid: SheetGrid): Reading => readSheets([grid]);

/**
 * Reads sheets of KPIs: what their cells say, what is unsure, what is wrong. Nothing is guessed silently: a figure that is not certain
 * is marked `asked` and has a question. `corrections` are roles the user picked for lines. The same sheets give the same reading.
 *
 *     grids ─1→ views ─2→ tables ─3→ told by each other ─4→ KPIs and places ─5→ doubts ─6→ figures ─7→ KPIs joined ─8→ checks ─→ reading
 */
export function readSheets(grids: readonly SheetGrid[], corrections: Corrections = {}): Reading {
  // 1 views
  const views = grids.map(viewSheet);

  // 2 tables
  const found = views.map((view) => findTables(view, corrections));

  // 3 told by each other
  const tables = askOverKpis(namedByCaptions(readAcrossSheets(found.flat())));

  // 4 … 6
  const measured = tables.filter((table) => !isList(table));
  const parts = readTables(measured);

  // 7 KPIs joined
  const joined = joinKpis(parts);

  // 8 checks
  const copies = copiesAmong(joined.figures, grids);
  const once = askTwice(joined.figures.filter(({ at }) => !copies.has(at)));
  const scaled = askPercentScale(joined.kpis, once.figures);
  const taken = new Set(scaled.figures.map(({ at }) => at));
  const findings = [
    ...views.flatMap((view, index) => aboutSheet(view, grids[index], found[index] ?? [], measured)),
    ...parts.flatMap(({ findings: own }) => own),
    ...views.flatMap((view, index) => passedOver(view, found[index] ?? [], measured, (at) => taken.has(at))),
    ...once.findings,
    ...scaled.findings,
    ...checkReading({ tables: measured, kpis: joined.kpis, figures: scaled.figures }),
  ];
  return {
    sheet: grids[0]?.sheet ?? "",
    sheets: grids.map(({ sheet }) => sheet),
    regions: tables.map(regionOf),
    lines: tables.flatMap(linesOf),
    kpis: joined.kpis,
    figures: scaled.figures,
    blanks: joined.blanks,
    questions: onceEach([...parts.flatMap(({ questions }) => questions), ...once.questions, ...scaled.questions, ...joined.questions]),
    findings,
    notFigures: [...new Set([...parts.flatMap(({ notFigures }) => notFigures), ...copies])].filter((at) => !taken.has(at)),
  };
}

/** Two tables may raise the same question about the cell of a title: it is asked once. */
const onceEach = (questions: readonly Question[]): readonly Question[] => [
  ...new Map(questions.map((question) => [question.id, question])).values(),
];

function readTables(tables: readonly Table[]): readonly TablePart[] {
  let first = 0;
  return tables.map((table): TablePart => {
    // 4 KPIs and places
    const { kpis, dating } = placeFigures(table);
    const described = kpis.map((kpi: TableKpi) => ({ ...describeKpi(table, kpi), count: kpi.count, earlier: kpi.earlier }));

    // 5 doubts
    const doubts = findDoubts(table);

    // 6 figures
    const read = readFigures(table, kpis, dating, doubts, first);
    const byKpi = figuresByKpi(read.figures);
    const told = (index: number): Direction | null => directionByStatus(byKpi.get(first + index) ?? []);
    const kpisTold = described.map(({ kpi, proposed, findings, count, earlier }, index): TablePart["kpis"][number] => {
      const open = kpi.direction === "ask" && findings.every(({ code }) => !code.includes("direction"));
      const direction = open ? told(index) : null;
      return { ...kpi, ...(direction ? { direction, directionBecause: "status" as const } : {}), proposed, count, earlier };
    });
    first += kpis.length;
    return {
      table,
      kpis: kpisTold,
      figures: read.figures,
      blanks: read.blanks,
      questions: read.questions,
      findings: [...table.findings, ...described.flatMap(({ findings }) => findings), ...read.findings],
      notFigures: [...read.notFigures, ...lookLikeFigures(table)],
    };
  });
}

function figuresByKpi(figures: readonly FigureReading[]): ReadonlyMap<number, readonly FigureReading[]> {
  const byKpi = new Map<number, FigureReading[]>();
  for (const figure of figures) {
    const own = byKpi.get(figure.kpiIndex);
    if (own) own.push(figure);
    else byKpi.set(figure.kpiIndex, [figure]);
  }
  return byKpi;
}

/** What is to say of a sheet as a whole. */
function aboutSheet(
  view: SheetView,
  grid: SheetGrid | undefined,
  tables: readonly Table[],
  measured: readonly Table[],
): readonly Finding[] {
  const isEmpty = grid === undefined || grid.values.every((row) => row.every((value) => String(value).trim() === ""));
  if (isEmpty) return [{ code: "empty-sheet", severity: "error", at: view.sheet, details: {} }];
  if (measured.every(({ view: { sheet } }) => sheet !== view.sheet)) {
    const headsKpis =
      tables.length > 0 ||
      findHeaders(view).some(({ stacks }) => stacks.some((stack) => stack.some(({ concepts }) => concepts.includes("kpi"))));
    return [{ code: headsKpis ? "no-kpis" : "no-header", severity: "error", at: view.sheet, details: {} }];
  }
  return grid.merges.map((merge): Finding => {
    const [row, column] = [merge.row - grid.row, merge.column - grid.column];
    const inBody = tables.some(({ isTurned, rows }) => !isTurned && rows.includes(row));
    return {
      code: "merged-cells",
      severity: inBody ? "warning" : "note",
      at: view.at(row, column),
      details: { text: view.text(row, column) },
    };
  });
}

/** On a sheet that holds a table of KPIs; of one that holds none, it is said that none was found. */
const passedOver = (
  view: SheetView,
  tables: readonly Table[],
  measured: readonly Table[],
  isRead: (at: string) => boolean,
): readonly Finding[] => (measured.some(({ view: { sheet } }) => sheet === view.sheet) ? figuresOutside(view, tables, isRead) : []);

function regionOf({ view, isTurned, header, rows, columns, records }: Table): RegionReading {
  const used = columns.filter(({ stack, content }) => stack.length > 0 || content.filled > 0).map(({ column }) => column);
  const [left, right] = [Math.min(...used, view.columns - 1), Math.max(...used, 0)];
  const bottom = Math.max(header.bottom, ...records.slice(-1).map(({ row }) => row), ...(records.length === 0 ? rows.slice(-1) : []));
  const areaOf = (top: number, end: number): RegionReading["area"] => {
    const [from, to] = [view.place(top, left), view.place(end, right)];
    // Tiles need not end right below where they begin.
    const [row, column] = [Math.min(from.row, to.row), Math.min(from.column, to.column)];
    return { row, column, rows: Math.abs(to.row - from.row) + 1, columns: Math.abs(to.column - from.column) + 1 };
  };
  return {
    sheet: view.sheet,
    area: areaOf(header.top, bottom),
    header: areaOf(header.top, header.bottom),
    shape: isTurned ? "columns" : "rows",
  };
}

function linesOf(table: Table, region: number): readonly LineReading[] {
  const { view, isTurned, header, columns, context } = table;
  const ids = lineIds(view.sheet, header.stacks);
  const own = columns
    .filter(({ stack, content }) => stack.length > 0 || content.filled > 0)
    .map((column): LineReading => {
      const cell = column.stack.at(-1);
      const place = view.place(header.bottom, column.column);
      return {
        id: ids[column.column] ?? plainText(column.header),
        sheet: view.sheet,
        region,
        axis: isTurned ? "row" : "column",
        index: isTurned ? place.row : place.column,
        at: view.at(cell?.row ?? header.bottom, cell?.column ?? column.column),
        header: column.header,
        role: table.series !== null && holdsFigures(column) && column.role === "actual" ? table.series : column.role,
        period: column.period?.text ?? null,
        because: column.because,
      };
    });
  return [...own, ...contextLines(context, view.sheet, region)];
}
