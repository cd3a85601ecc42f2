import { readFigure } from "../figure";
import type { Column } from "./columns";
import type { Header } from "./header";
import { seriesOfConcept } from "./headerCell";
import { perspectiveIn } from "./perspectiveWords";
import type { Finding } from "./reading";
import { filledColumns, kindOfRow, type RowContext } from "./rowKinds";
import type { SheetView } from "./sheetView";
import { columnOf, type KpiRow, type Table } from "./table";

const seriesRoles: ReadonlySet<string> = new Set(Object.values(seriesOfConcept));

/** Columns whose cells are figures of some series. */
export const figureColumnsOf = (columns: readonly Column[]): readonly Column[] => columns.filter(({ role }) => seriesRoles.has(role));

/** Goes down the rows below the header: which are KPIs, which are left out, and which block each belongs to. */
export function readRows(view: SheetView, header: Header, columns: readonly Column[]): Pick<Table, "rows" | "leftOut" | "findings"> {
  const kpi = columnOf(columns, "kpi");
  const figureColumns = figureColumnsOf(columns);
  const rows: KpiRow[] = [];
  const leftOut: number[] = [];
  const findings: Finding[] = [];
  let block = columnOf(columns, "perspective") === null ? blockAboveHeader(view, header) : null;
  for (let row = header.bodyRow; row < view.rows; row++) {
    const name = kpi === null ? "" : view.filledText(row, kpi.column);
    const context: RowContext = { view, header, columns, row, name, figureColumns };
    const kind = kindOfRow(context);
    const first = filledColumns(view, row)[0] ?? 0;
    const say = (code: Finding["code"], severity: Finding["severity"]): void => {
      findings.push({ code, severity, at: view.at(row, first), details: { text: view.text(row, first), row: view.grid.row + row + 1 } });
    };
    if (kind === "kpi") rows.push({ row, name, block });
    else if (kind !== "blank" && kind !== "repeated-header") leftOut.push(row);
    if (kind === "total") say("total-row-left-out", "note");
    if (kind === "nameless") say("row-without-kpi", "warning");
    if (kind === "words" && first === kpi?.column && rows.length > 0) say("row-without-figures", "note");
    if (kind === "block-title") {
      if (columnOf(columns, "perspective") === null && isClearTitle(context, first, kpi?.column ?? -1)) {
        block = view.text(row, first);
        say("block-title", "note");
      } else say("row-without-figures", "warning");
    }
    if (kind === "second-table") {
      say("second-table", "warning");
      for (let below = row + 1; below < view.rows; below++) leftOut.push(below);
      break;
    }
  }
  return { rows, leftOut, findings };
}

/** A text alone in its row is a title rather than a KPI without figures: by its words, by its merge, by capitals, or by standing apart. */
function isClearTitle({ view, row }: RowContext, column: number, kpiColumn: number): boolean {
  const text = view.text(row, column);
  const isCapitals = text === text.toUpperCase() && text !== text.toLowerCase();
  return perspectiveIn(text) !== null || (view.mergeAt(row, column)?.columns ?? 1) > 1 || isCapitals || column !== kpiColumn;
}

/** "Finanzperspektive" in the row right above the header (or above a blank row) heads the first block. */
function blockAboveHeader(view: SheetView, header: Header): string | null {
  for (let row = header.row - 1; row >= Math.max(0, header.row - 2); row--) {
    const filled = filledColumns(view, row);
    const [only] = filled;
    if (only === undefined) continue;
    const text = view.text(row, only);
    return filled.length === 1 && /perspe[ck]ti/i.test(text) && perspectiveIn(text) !== null ? text : null;
  }
  return null;
}

/** Cells of rows left out, and of columns that hold ids or running totals, that look like figures. */
export function lookLikeFigures({
  view,
  header,
  columns,
  leftOut,
}: Pick<Table, "view" | "header" | "columns" | "leftOut">): readonly string[] {
  const isNumber = (row: number, column: number): boolean => typeof view.value(row, column) === "number";
  const inRows = leftOut.flatMap((row) =>
    filledColumns(view, row)
      .filter((column) => isNumber(row, column))
      .map((column) => view.at(row, column)),
  );
  const left = new Set(leftOut);
  const inColumns = columns
    .filter(({ role, derived }) => role === "ignored" || role === "id" || derived)
    .flatMap(({ column }) =>
      Array.from({ length: view.rows - header.bodyRow }, (_, index) => header.bodyRow + index)
        .filter(
          (row) =>
            !left.has(row) &&
            (isNumber(row, column) ||
              (typeof view.value(row, column) === "string" && readFigure(view.value(row, column)).kind === "figure")),
        )
        .map((row) => view.at(row, column)),
    );
  return [...inRows, ...inColumns];
}
