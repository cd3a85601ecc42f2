import type { LightRule, LookName, PlanStep } from "../app/workbookPlan";
import { columnLetters } from "../domain/address";
import { names } from "../domain/document";
import type { GridRect } from "../domain/reading/sheetGrid";
import { entireColumns, entireRows, localAddress, nameReference } from "./addresses";
import { writtenCell } from "./cells";
import { makeChart } from "./charts";
import { changeCells, type SeenCells } from "./changeCells";
import { heightRuns } from "./heightRuns";
import { applyConditionalLook, applyLook, type Look } from "./looks";
import type { SeenColors } from "./recolor";
import { markUnfinished } from "./unfinishedMarks";
import { widthRuns } from "./widthRuns";

/** What a plan meets in the workbook. */
export interface Existing {
  /** Defined names, in lower case. */
  readonly names: ReadonlySet<string>;
  /** Conditional formats where lights of ours are to be renewed, by the step that renews them. */
  readonly rules: ReadonlyMap<PlanStep, readonly Excel.ConditionalFormat[]>;
  /** The user's cells that are to change. */
  readonly seen: SeenCells;
  /** The named looks in the colours of the plan. */
  readonly looks: Readonly<Record<LookName, Look>>;
  /** What is to be done where something is to have other colours. */
  readonly colors: SeenColors;
}

type Apply<Kind extends PlanStep["kind"]> = (
  context: Excel.RequestContext,
  step: Extract<PlanStep, { kind: Kind }>,
  existing: Existing,
) => void;

/** Puts one step of a plan into the batch. Nothing is read, nothing is sent. */
export function applyStep<Kind extends PlanStep["kind"]>(
  context: Excel.RequestContext,
  step: Extract<PlanStep, { kind: Kind }>,
  existing: Existing,
): void {
  (appliers[step.kind] as Apply<Kind>)(context, step, existing);
}

const sheetOf = (context: Excel.RequestContext, name: string): Excel.Worksheet => context.workbook.worksheets.getItem(name);

const rangeOf = (context: Excel.RequestContext, sheet: string, { row, column, rows, columns }: GridRect): Excel.Range =>
  sheetOf(context, sheet).getRangeByIndexes(row, column, rows, columns);

/** Excel takes addresses of up to 8,192 characters: several ranges at once, in portions that stay below it. */
export const rangesAtOnce = 250;

function areasOf(context: Excel.RequestContext, sheet: string, ranges: readonly GridRect[]): (Excel.Range | Excel.RangeAreas)[] {
  const areas: (Excel.Range | Excel.RangeAreas)[] = [];
  for (let first = 0; first < ranges.length; first += rangesAtOnce) {
    const some = ranges.slice(first, first + rangesAtOnce);
    const [only] = some;
    if (some.length === 1 && only) areas.push(rangeOf(context, sheet, only));
    else areas.push(sheetOf(context, sheet).getRanges(some.map(localAddress).join(",")));
  }
  return areas;
}

/** A light of ours compares a cell with one of our words, wherever the card was moved; one that a failure left has no formula yet. */
function listSource(source: Extract<PlanStep, { kind: "list" }>["source"]): string {
  if (typeof source === "string") return `=${names[source]}`;
  return "only" in source ? source.only : source.among.join(",");
}

function isOneOf(lights: readonly LightRule[], formula: string): boolean {
  const compared = /^=(?:LEFT\()?\$?[A-Z]+\$?\d+(?:,1\))?(=".*")$/.exec(formula)?.[1];
  return compared === undefined ? formula === "" || formula === "=FALSE" : lights.some((light) => light.formula.endsWith(compared));
}

const appliers: { readonly [Kind in PlanStep["kind"]]: Apply<Kind> } = {
  "add-sheet": (context, { sheet, tabColor }) => {
    const added = context.workbook.worksheets.add(sheet);
    markUnfinished(added, "made");
    if (tabColor !== "") added.tabColor = tabColor;
  },
  "change-cells": (context, step, existing) => {
    changeCells(context, step, existing.seen);
  },
  "copy-sheet": (context, { sheet, as }) => {
    const source = sheetOf(context, sheet);
    const copy = source.copy("After", source);
    markUnfinished(copy, "made");
    copy.name = as;
  },
  unmerge: (context, { sheet, ranges }) => {
    for (const range of ranges) rangeOf(context, sheet, range).unmerge();
  },
  "remove-sheet": (context, { sheet }) => {
    sheetOf(context, sheet).delete();
  },
  "show-sheet": (context, { sheet }) => {
    sheetOf(context, sheet).visibility = "Visible";
  },
  "rename-sheet": (context, { sheet, as }) => {
    sheetOf(context, sheet).name = as;
  },
  "tab-color": (context, { sheet, color }) => {
    sheetOf(context, sheet).tabColor = color;
  },
  "insert-rows": (context, { sheet, row, count }) => {
    sheetOf(context, sheet).getRange(entireRows(row, count)).insert("Down");
  },
  "delete-rows": (context, { sheet, row, count }) => {
    sheetOf(context, sheet).getRange(entireRows(row, count)).delete("Up");
  },
  "insert-columns": (context, { sheet, column, count }) => {
    sheetOf(context, sheet).getRange(entireColumns(column, count)).insert("Right");
  },
  "delete-columns": (context, { sheet, column, count }) => {
    sheetOf(context, sheet).getRange(entireColumns(column, count)).delete("Left");
  },
  "hide-rows": (context, { sheet, runs, hidden }) => {
    for (const { row, count } of runs) sheetOf(context, sheet).getRange(entireRows(row, count)).rowHidden = hidden;
  },
  clear: (context, { sheet, range }) => {
    rangeOf(context, sheet, range).clear("All");
  },
  "move-rows": (context, { sheet, moves }) => {
    for (const { from, to } of moves) sheetOf(context, sheet).getRange(entireRows(from, 1)).moveTo(entireRows(to, 1));
  },
  "group-rows": (context, { sheet, runs }) => {
    for (const { row, count } of runs) sheetOf(context, sheet).getRange(entireRows(row, count)).group("ByRows");
  },
  "insert-cells": (context, { sheet, range }) => {
    rangeOf(context, sheet, range).insert("Down");
  },
  "delete-cells": (context, { sheet, range }) => {
    rangeOf(context, sheet, range).delete("Up");
  },
  chart: (context, step, { looks }) => {
    makeChart(context, step, looks);
  },
  cells: (context, { sheet, row, column, cells }) => {
    const range = rangeOf(context, sheet, { row, column, rows: cells.length, columns: cells[0]?.length ?? 1 });
    range.formulas = cells.map((line) => line.map(writtenCell));
  },
  "text-cell": (context, { sheet, row, column, content }) => {
    const cell = rangeOf(context, sheet, { row, column, rows: 1, columns: 1 });
    cell.numberFormat = [["@"]];
    cell.values = [[content]];
  },
  fill: (context, { sheet, range, formula }) => {
    const first = rangeOf(context, sheet, { ...range, rows: 1, columns: 1 });
    first.formulas = [[formula]];
    if (range.rows * range.columns > 1) rangeOf(context, sheet, range).copyFrom(first, "Formulas");
  },
  "copy-formulas": (context, { sheet, from, to }) => {
    rangeOf(context, sheet, to).copyFrom(rangeOf(context, sheet, from), "Formulas");
  },
  "add-table": (context, { table, sheet, range }) => {
    const added = sheetOf(context, sheet).tables.add(localAddress(range), true);
    added.name = table;
    added.style = "TableStyleLight1";
  },
  "append-rows": (context, { table, count, totals }) => {
    const target = context.workbook.tables.getItem(table);
    // Rows go in above the totals by taking these away for a moment; Excel keeps their formulas.
    if (totals) target.showTotals = false;
    target.getRange().getRowsBelow(count).insert("Down");
    target.resize(target.getRange().getResizedRange(count, 0));
    if (totals) target.showTotals = true;
  },
  "clear-filters": (context, { table }) => {
    context.workbook.tables.getItem(table).clearFilters();
  },
  "append-columns": (context, { table, headers }) => {
    for (const name of headers) context.workbook.tables.getItem(table).columns.add(undefined, undefined, name);
  },
  name: (context, { block, sheet, range }, existing) => {
    const reference = nameReference(sheet, range);
    if (existing.names.has(names[block].toLowerCase())) context.workbook.names.getItem(names[block]).formula = reference;
    else context.workbook.names.add(names[block], reference);
  },
  mark: (context, { mark, sheet, range }, existing) => {
    const reference = nameReference(sheet, range);
    if (existing.names.has(mark.toLowerCase())) context.workbook.names.getItem(mark).formula = reference;
    else context.workbook.names.add(mark, reference).visible = false;
  },
  "column-marks": (context, { sheet, row, marks }, existing) => {
    for (const [mark, column] of Object.entries(marks)) {
      const reference = nameReference(sheet, { row, column, rows: 1, columns: 1 });
      if (existing.names.has(mark.toLowerCase())) context.workbook.names.getItem(mark).formula = reference;
      else context.workbook.names.add(mark, reference).visible = false;
    }
  },
  format: (context, { sheet, ranges, format }, existing) => {
    for (const area of areasOf(context, sheet, ranges)) applyLook(existing.looks[format.look], area);
  },
  "number-formats": (context, { sheet, row, column, formats }) => {
    const range = rangeOf(context, sheet, { row, column, rows: formats.length, columns: formats[0]?.length ?? 1 });
    range.numberFormat = formats.map((line) => [...line]);
  },
  "column-widths": (context, { sheet, widths }) => {
    for (const { column, count, points } of widthRuns(widths)) {
      const range = sheetOf(context, sheet).getRange(entireColumns(column, count));
      if (points === "hidden") range.columnHidden = true;
      else range.format.columnWidth = points;
    }
  },
  "row-heights": (context, { sheet, heights }) => {
    for (const { row, count, points } of heightRuns(heights))
      sheetOf(context, sheet).getRange(entireRows(row, count)).format.rowHeight = points;
  },
  view: (context, { sheet, freezeRows, freezeColumns = 0, gridlines }) => {
    const target = sheetOf(context, sheet);
    if (freezeColumns > 0) target.freezePanes.freezeAt(target.getRangeByIndexes(0, 0, Math.max(freezeRows, 1), freezeColumns));
    else if (freezeRows > 0) target.freezePanes.freezeRows(freezeRows);
    target.showGridlines = gridlines;
  },
  page: (context, { sheet, area, titleRows, titleColumns, wide = 1, whole = titleRows === null }) => {
    const { pageLayout } = sheetOf(context, sheet);
    pageLayout.orientation = titleRows === null ? "Portrait" : "Landscape";
    if (area !== null) pageLayout.setPrintArea(localAddress(area));
    if (titleRows !== null) pageLayout.setPrintTitleRows(`$${titleRows.first + 1}:$${titleRows.last + 1}`);
    if (titleColumns) pageLayout.setPrintTitleColumns(`$${columnLetters(titleColumns.first)}:$${columnLetters(titleColumns.last)}`);
    pageLayout.zoom = { horizontalFitToPages: wide, verticalFitToPages: whole ? 1 : 0 };
    pageLayout.centerHorizontally = true;
    pageLayout.set({ topMargin: 28, leftMargin: 28, rightMargin: 28, bottomMargin: 40 });
    // Workbook, sheet, day and page: Excel puts them in for these codes. The period stands above the titles, which every page repeats.
    const everyPage = pageLayout.headersFooters.defaultForAllPages;
    everyPage.leftFooter = "&8&F";
    everyPage.centerFooter = "&8&A · &D";
    everyPage.rightFooter = "&8&P / &N";
  },
  list: (context, { sheet, range, source, error }) => {
    const { dataValidation } = rangeOf(context, sheet, range);
    dataValidation.rule = { list: { inCellDropDown: true, source: listSource(source) } };
    dataValidation.errorAlert = { showAlert: true, style: "Stop", title: "", message: error };
  },
  inputs: (context, { sheet, ranges, open, numbers }) => {
    for (const range of ranges) {
      const cells = rangeOf(context, sheet, range);
      cells.format.protection.locked = !open;
      if (numbers === null) cells.dataValidation.clear();
      else {
        cells.dataValidation.rule = { decimal: { formula1: -1e15, formula2: 1e15, operator: "Between" } };
        cells.dataValidation.errorAlert = { showAlert: true, style: "Stop", title: "", message: numbers.error };
      }
    }
  },
  swatch: (context, { sheet, row, column, fill, ink }) => {
    const { format } = rangeOf(context, sheet, { row, column, rows: 1, columns: 1 });
    format.fill.color = fill;
    format.font.color = ink;
    format.horizontalAlignment = "Center";
  },
  recolor: (_context, step, existing) => existing.colors.get(step)?.(),
  "recolor-charts": (_context, step, existing) => existing.colors.get(step)?.(),
  "recolor-lights": (_context, step, existing) => existing.colors.get(step)?.(),
  lights: (context, step, existing) => {
    const { sheet, ranges, rules } = step;
    for (const rule of existing.rules.get(step) ?? []) {
      if (rule.type === "Custom" && isOneOf(rules, rule.customOrNullObject.rule.formula)) rule.delete();
    }
    for (const area of areasOf(context, sheet, ranges)) {
      for (const { formula, look } of rules) {
        const { custom } = area.conditionalFormats.add("Custom");
        custom.rule.formula = formula;
        applyConditionalLook(existing.looks[look], custom.format);
      }
    }
  },
  activate: (context, { sheet, row, column }) => {
    const target = sheetOf(context, sheet);
    target.activate();
    target.getCell(row, column).select();
  },
};
