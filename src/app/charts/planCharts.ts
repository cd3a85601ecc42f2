import type { Color } from "../../domain/colors";
import type { GridRect } from "../../domain/reading/sheetGrid";
import type { SheetWords } from "../sheetWords";
import type { BlockName, StoredBlock, StoredWorkbook } from "../storedWorkbook";
import { text, type LookName, type PlanCell, type PlanStep } from "../workbookPlan";
import { fresh, placeOfChart, kpiColumns, leastRows, scoreColumns, widths, blockRows } from "./chartLayout";
import type { ChartMaterial } from "./chartMaterial";
import { kpiFigures } from "./kpiFigures";
import { listFormulas } from "./kpiList";
import { pickerLine } from "./pickerLine";
import { overviewLines, scoreFigures } from "./scoreFigures";

/** The parts of the charts' sheet, by the names they are found by. */
export interface ChartBlocks {
  readonly chartFigures: StoredBlock;
  readonly chartScores: StoredBlock;
  readonly chartKpi: StoredBlock;
  readonly chartKpis: StoredBlock;
}

/** The sheet of the charts; null when there is none, or not all of it. */
export function chartBlocks({ blocks }: StoredWorkbook): ChartBlocks | null {
  const { chartFigures, chartScores, chartKpi, chartKpis } = blocks;
  return chartFigures && chartScores && chartKpi && chartKpis ? { chartFigures, chartScores, chartKpi, chartKpis } : null;
}

const rowsOf = (count: number): number => Math.max(count, leastRows);

/**
 * A sheet of its own for the charts, with the figures they draw beside them. Excel tells headings from figures when it makes a chart: those that are
 * formulas come `afterwards`, as they may still wait for a function's answer.
 */
export function newChartSheet(
  material: ChartMaterial,
  chosen: string,
  sheet: string,
  brand: Color,
  words: SheetWords,
): { readonly steps: readonly PlanStep[]; readonly afterwards: readonly PlanStep[] } {
  const { labels, picker, columns } = fresh;
  const block = { sheet, row: fresh.blocks };
  const figures = kpiCells({ row: fresh.blocks, column: columns.kpi }, { row: picker, column: columns.picker }, material, words);
  const scores = scoreFigures({ row: fresh.blocks, column: columns.scores }, overviewLines(material.lines), words);
  const list = listFormulas({ row: fresh.blocks, column: columns.list }, material.draft.BSC_KPIs.rows.length);
  const rect = (cells: readonly (readonly PlanCell[])[], column: number): GridRect => ({
    row: fresh.blocks,
    column,
    rows: cells.length,
    columns: cells[0]?.length ?? 1,
  });
  const one = (row: number, column: number, wide = 1): GridRect => ({ row, column, rows: 1, columns: wide });
  const look = (name: LookName, ...ranges: GridRect[]): PlanStep => ({ kind: "format", sheet, ranges, format: { look: name } });
  const pickerCell = one(picker, columns.picker);
  const blocks = [
    { cells: figures, column: columns.kpi },
    { cells: scores, column: columns.scores },
  ];
  const inBlocks = (row: number, rows = 1): GridRect[] =>
    blocks.map(({ cells, column }) => ({
      row: fresh.blocks + row,
      column,
      rows: rows === 1 ? 1 : cells.length - row,
      columns: cells[0]?.length ?? 1,
    }));
  const overview = placeOfChart("scores", scores.length);
  const plainHeadings = kpiColumns.map((column) => text(words.charts.columns[column]));
  const steps: readonly PlanStep[] = [
    { kind: "add-sheet", sheet, tabColor: brand },
    { kind: "name", block: "chartKpi", sheet, range: pickerCell },
    { kind: "name", block: "chartFigures", sheet, range: rect(figures, columns.kpi) },
    { kind: "name", block: "chartScores", sheet, range: rect(scores, columns.scores) },
    { kind: "name", block: "chartKpis", sheet, range: rect(list, columns.list) },
    { kind: "view", sheet, freezeRows: 0, gridlines: false },
    { kind: "column-widths", sheet, widths: widths.map(([column, points]) => ({ column, points })) },
    { kind: "cells", sheet, row: fresh.title, column: 0, cells: [[text(words.charts.title)], [text(words.charts.subtitle)]] },
    { kind: "cells", sheet, row: labels, column: columns.picker, cells: [words.charts.pickerLabels.map((label) => text(label))] },
    { kind: "text-cell", sheet, row: picker, column: columns.picker, content: chosen },
    { kind: "cells", ...block, column: columns.list, cells: list },
    {
      kind: "cells",
      ...block,
      column: columns.kpi,
      cells: figures.map((line, row) => (row === blockRows.headings ? plainHeadings : line)),
    },
    { kind: "cells", ...block, column: columns.scores, cells: scores },
    { kind: "cells", sheet, row: picker, column: columns.unit, cells: [pickerLine({ row: fresh.blocks, column: columns.kpi }, words)] },
    { kind: "number-formats", ...numberFormats({ row: fresh.blocks, column: columns.kpi }, figures.length, sheet) },
    {
      kind: "number-formats",
      sheet,
      row: fresh.blocks + blockRows.first,
      column: columns.scores + 1,
      formats: scores.slice(blockRows.first).map(() => ["0.0", "0.0", "0.0"]),
    },
    look("title", one(fresh.title, 0)),
    look("subtitle", one(fresh.subtitle, 0)),
    look("caption", one(labels, columns.picker, 4)),
    look("tile", one(picker, columns.unit, 2)),
    look("picker", pickerCell),
    look("block-title", ...blocks.map(({ column }) => one(fresh.blocks, column))),
    look("quiet", ...inBlocks(blockRows.captions), ...inBlocks(blockRows.values)),
    look("kpi-row", ...inBlocks(blockRows.first, 2)),
    look("header", ...inBlocks(blockRows.headings)),
    look(
      "figure",
      { ...one(fresh.blocks + blockRows.captions, columns.kpi + 1, kpiColumns.length - 1), rows: figures.length - 1 },
      { ...one(fresh.blocks + blockRows.headings, columns.scores + 1, scoreColumns.length - 1), rows: scores.length - blockRows.headings },
    ),
    look("remark", one(picker, columns.limits, 2)),
    {
      kind: "lights",
      sheet,
      ranges: inBlocks(blockRows.first, 2),
      rules: [{ formula: `=ISNA(G${fresh.blocks + blockRows.first + 1})`, look: "absent" }],
    },
    {
      kind: "row-heights",
      sheet,
      heights: [
        { row: fresh.title, points: 30 },
        { row: picker, points: 30 },
      ],
    },
    { kind: "list", sheet, range: pickerCell, source: "chartKpis", error: words.charts.pickKpi },
    {
      kind: "page",
      sheet,
      area: { row: 0, column: 0, rows: overview.row + overview.rows, columns: overview.columns },
      titleRows: null,
    },
  ];
  const headings = figures[blockRows.headings] ?? [];
  return { steps, afterwards: [{ kind: "cells", sheet, row: fresh.blocks + blockRows.headings, column: columns.kpi, cells: [headings] }] };
}

/** Brings the blocks of the sheet to the card as it is now. The charts follow: rows come into the middle of what they draw. */
export function renewedBlocks(blocks: ChartBlocks, material: ChartMaterial, words: SheetWords): PlanStep[] {
  const { chartFigures, chartScores, chartKpi, chartKpis } = blocks;
  const picker = chartKpi.range;
  const kpis = material.draft.BSC_KPIs.rows.length;
  return [
    ...renewed("chartKpis", chartKpis, listFormulas(chartKpis.range, kpis), 0),
    ...renewed("chartFigures", chartFigures, kpiCells(chartFigures.range, picker, material, words), blockRows.first),
    ...renewed("chartScores", chartScores, scoreFigures(chartScores.range, overviewLines(material.lines), words), blockRows.first),
  ];
}

const kpiCells = (
  at: Pick<GridRect, "row" | "column">,
  picker: Pick<GridRect, "row" | "column">,
  { mode, periods, percentIds }: ChartMaterial,
  words: SheetWords,
): PlanCell[][] =>
  kpiFigures(
    {
      row: at.row,
      column: at.column,
      rows: rowsOf(periods),
      picker: { row: picker.row, column: picker.column },
      percentIds,
      plainly: mode !== "functions",
    },
    words,
  );

/**
 * A block grows and shrinks before its last row: references to it, a chart's too, follow of themselves. A constant where a formula of ours
 * was is the user's, and so are the words above the figures.
 */
function renewed(
  block: BlockName,
  { sheet, range, values, formulas }: StoredBlock,
  cells: readonly (readonly PlanCell[])[],
  head: number,
): PlanStep[] {
  const [before, after] = [range.rows, cells.length];
  const last = range.row + before - 1;
  const resized: PlanStep[] =
    after > before
      ? [{ kind: "insert-cells", sheet, range: { ...range, row: last, rows: after - before } }]
      : after < before
        ? [{ kind: "delete-cells", sheet, range: { ...range, row: last - (before - after), rows: before - after } }]
        : [];
  const changed = cells.map((line, row) => {
    const old = row === after - 1 ? before - 1 : row < Math.min(before, after) - 1 ? row : null;
    return line.map((cell, column): PlanCell => {
      if (old === null) return cell;
      const [value, stands] = [values[old]?.[column] ?? "", formulas[old]?.[column] ?? ""];
      if (cell !== null && typeof cell === "object" && "formula" in cell) {
        const typed = stands === "" && value !== "";
        return typed || (stands === cell.formula && before === after) ? null : cell;
      }
      const written = cell !== null && typeof cell === "object" ? cell.text : cell;
      return row < head || value === written ? null : cell;
    });
  });
  if (resized.length === 0 && changed.every((line) => line.every((cell) => cell === null))) return [];
  return [
    ...resized,
    { kind: "name", block, sheet, range: { ...range, rows: after } },
    { kind: "cells", sheet, row: range.row, column: range.column, cells: changed },
  ];
}

/** Thousands apart; otherwise as many decimals as a figure has. Statistics with two. */
function numberFormats(
  at: Pick<GridRect, "row" | "column">,
  rows: number,
  sheet: string,
): Omit<Extract<PlanStep, { kind: "number-formats" }>, "kind"> {
  const statistic = new Set<string>(["mean", "lower", "upper", "movingRange"]);
  const line = kpiColumns.map((column) =>
    column === "period" || column === "dataRow" ? "General" : statistic.has(column) ? "#,##0.00" : "[>=1000]#,##0;General",
  );
  return {
    sheet,
    row: at.row + blockRows.values,
    column: at.column,
    formats: Array.from({ length: rows - blockRows.values }, () => line),
  };
}
