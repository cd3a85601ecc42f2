import { cellAddress } from "../../domain/address";
import type { GridRect } from "../../domain/reading/sheetGrid";
import { ourTabs } from "../card/tables/planTables";
import { text, type LookName, type PlanStep } from "../workbookPlan";
import { headerRows, machineryColumns, pageOfPeriods, type CascadeLayout } from "./cascadeLayout";
import type { CascadeModel } from "./cascadeModel";
import { contributionColumns } from "./contributionBlock";
import { runsOf } from "./entityLooks";

/** Zero-based rows of the fresh sheets of machinery and contribution. */
export const blockRows = { title: 0, about: 1, block: 3 } as const;

/** A fresh sheet with its title, before its block. */
export function titledSheet(sheet: string, title: string, about: string, column: number, tabColor = ourTabs): PlanStep[] {
  const cell = (row: number): GridRect => ({ row, column, rows: 1, columns: 1 });
  return [
    { kind: "add-sheet", sheet, tabColor },
    { kind: "cells", sheet, row: blockRows.title, column, cells: [[text(title)]] },
    { kind: "cells", sheet, row: blockRows.about, column, cells: [[text(about)]] },
    { kind: "format", sheet, ranges: [cell(blockRows.title)], format: { look: "title" } },
    { kind: "format", sheet, ranges: [cell(blockRows.about)], format: { look: "subtitle" } },
    { kind: "row-heights", sheet, heights: [{ row: blockRows.title, points: 28 }] },
  ];
}

/** The machinery: a band for each parent, its children below it, and what is left between them. */
export function machineryLooks(
  model: CascadeModel,
  layout: CascadeLayout,
  formatOf: ReadonlyMap<string, string>,
): (range: GridRect) => PlanStep[] {
  return (range) => {
    const { sheet } = layout;
    const at = (column: (typeof machineryColumns)[number]): number => range.column + machineryColumns.indexOf(column);
    const groups = model.groups.flatMap((group) => layout.rowsOf(group.kpi.id, group.parentId) ?? []);
    const first = at("kpi");
    const last = range.column + range.columns - 1;
    const areas = (rows: readonly number[], from = first, to = last): GridRect[] =>
      runsOf(rows).map(({ row, count }) => ({ row, column: from, rows: count, columns: to - from + 1 }));
    const format = (look: LookName, ranges: readonly GridRect[]): PlanStep[] =>
      ranges.length > 0 ? [{ kind: "format", sheet, ranges, format: { look } }] : [];
    const body: GridRect = { row: range.row + headerRows, column: first, rows: range.rows - headerRows, columns: last - first + 1 };
    const figures: GridRect = { ...body, column: at("share"), columns: last - at("share") + 1 };
    const widths = [
      ...(["kpiId", "parentId", "entityId"] as const).map((column) => ({ column: at(column), points: "hidden" as const })),
      { column: at("kpi"), points: 190 },
      { column: at("entity"), points: 150 },
      { column: at("kind"), points: 76 },
      ...Array.from({ length: last - at("share") + 1 }, (_, index) => ({ column: at("share") + index, points: 58 })),
    ];
    const formats = model.groups.flatMap(({ kpi, children }) => {
      const figure = formatOf.get(kpi.id) ?? "General";
      const row = (kind: "figure" | "check"): string[] => [
        "0.0%",
        ...layout.series.flatMap((series) => model.periods.map(() => (kind === "check" && series !== "target" ? "0" : figure))),
      ];
      return [...Array.from({ length: children.length + 1 }, () => row("figure")), row("check")];
    });
    return [
      { kind: "column-widths", sheet, widths },
      {
        kind: "page",
        sheet,
        area: { row: 0, column: first, rows: range.row + range.rows, columns: last - first + 1 },
        titleRows: { first: range.row, last: range.row + headerRows - 1 },
        titleColumns: { first, last: at("share") },
        wide: Math.ceil((last - at("share")) / Math.min(pageOfPeriods, model.periods.length || 1)),
      },
      { kind: "view", sheet, freezeRows: range.row + headerRows, freezeColumns: at("share") + 1, gridlines: false },
      ...format("kpi-row", [body]),
      ...format("caption", [{ row: range.row, column: first, rows: 1, columns: last - first + 1 }]),
      ...format("header", [{ row: range.row + 1, column: first, rows: 1, columns: last - first + 1 }]),
      ...format("objective-band", areas(groups.map(({ parent }) => parent))),
      ...format("note", areas(groups.map(({ check }) => check))),
      ...format("figure", [figures, { ...figures, row: range.row + 1, rows: 1 }]),
      ...(formats.length > 0 ? [{ kind: "number-formats" as const, sheet, row: body.row, column: at("share"), formats }] : []),
    ];
  };
}

const heatWidth = 38;
/** Headings stand upright, over two lines where they are long. */
const mostHeadingHeight = 116;
/** Columns behind the KPIs: figures in, missing, late. */
const countColumns = 3;

/** Room for the longest heading on one line, as far as two lines of it need. */
const headingHeight = (headings: readonly string[]): number =>
  Math.min(mostHeadingHeight, 14 + 5.2 * Math.max(12, ...headings.map(({ length }) => length)));

/** The heat map: lights over the whole of it, by the shape that each cell begins with. */
export function contributionLooks(sheet: string, headings: readonly string[]): (range: GridRect) => PlanStep[] {
  return (range) => {
    const { id, entity, score, kpis } = contributionColumns;
    const last = range.column + range.columns - 1;
    const at = (column: number): number => range.column + column;
    const cells: GridRect = { row: range.row + 1, column: at(score), rows: range.rows - 1, columns: range.columns - score - countColumns };
    const counts: GridRect = { row: range.row + 1, column: last - countColumns + 1, rows: range.rows - 1, columns: countColumns };
    const begins = (shape: string): string => `=LEFT(${cellAddress(cells.row, cells.column)},1)="${shape}"`;
    const format = (look: LookName, ...ranges: readonly GridRect[]): PlanStep => ({ kind: "format", sheet, ranges, format: { look } });
    const heading: GridRect = { row: range.row, column: at(entity), rows: 1, columns: range.columns - 1 };
    return [
      {
        kind: "column-widths",
        sheet,
        widths: [
          { column: at(id), points: "hidden" },
          { column: at(entity), points: 170 },
          ...Array.from({ length: range.columns - score }, (_, index) => ({ column: at(score + index), points: heatWidth })),
        ],
      },
      { kind: "view", sheet, freezeRows: range.row + 1, freezeColumns: at(kpis), gridlines: false },
      {
        kind: "row-heights",
        sheet,
        heights: [{ row: range.row, points: headingHeight(headings) }],
      },
      format("kpi-row", { ...heading, row: range.row + 1, rows: range.rows - 1 }),
      format("header", heading),
      format("upright", { ...heading, column: at(score), columns: range.columns - score }),
      format("centred", { ...cells, row: range.row, rows: range.rows }, { ...counts, row: range.row, rows: range.rows }),
      format("quiet", counts),
      {
        kind: "lights",
        sheet,
        ranges: [cells],
        rules: [
          { formula: begins("●"), look: "on-target" },
          { formula: begins("▲"), look: "at-risk" },
          { formula: begins("◆"), look: "off-target" },
          { formula: begins("○"), look: "unscored" },
        ],
      },
      {
        kind: "page",
        sheet,
        area: { row: 0, column: at(entity), rows: range.row + range.rows, columns: range.columns - 1 },
        titleRows: { first: range.row, last: range.row },
      },
    ];
  };
}
