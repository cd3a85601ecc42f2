import type { SheetView } from "../sheetView";
import { columnOf, holdsFigures, type Column } from "./column";
import { derivedSeries } from "./columnRivals";

const before = /prev|prior|last|old|earlier|vor|letzt|alt|pr[ée]c[ée]d|ancien|n-1|anterior|pasad|passad|prec|vorig|[öo]nceki|上期|前回/iu;
const change = /change|move|[+-]\/?[-+]|ver[äa]nder|variaci|varia[çc]|[ée]volution/iu;

const isRank = ({ role, stack, content }: Column): boolean =>
  role === "ignored" && stack.at(-1)?.concepts[0] === "rank" && content.figures > 0.5 && !change.test(stack.at(-1)?.text ?? "");

/**
 * Ranks beside other figures are worked out from them. Where a table has no others they are what it tells: "Current ranking" and "Previous
 * ranking" of each name, and a "Ranking" year by year, which names its KPI. A rank alone beside names may be how much each matters, and is
 * asked about.
 */
export const ranksAsFigures =
  (view: SheetView, rows: readonly number[]) =>
  (columns: readonly Column[]): readonly Column[] => {
    const ranks = columns.filter((column) => isRank(column) && !ordersRows(view, rows, column));
    const put = (rank: (column: Column) => Column): readonly Column[] => columns.map((each) => (ranks.includes(each) ? rank(each) : each));
    if (ranks.length === 0 || ranks.some(({ because }) => because[0] === "corrected")) return columns;
    if (columnOf(columns, "kpi") === null)
      return columnOf(columns, "period") !== null && columnOf(columns, "entity") === null ? put(ofItsName) : columns;
    if (columns.some((column) => holdsFigures(column) && !derivedSeries.has(column.role))) return columns;
    const doubt = ranks.some(isBefore) && !ranks.every(isBefore) ? null : "only-figures";
    return put((each) => ({ ...each, role: isBefore(each) ? "prior" : "actual", because: ["header-word"], doubt }));
  };

/** 1 to as many as there are rows: the order of the rows, by another of their figures. */
function ordersRows(view: SheetView, rows: readonly number[], { column }: Column): boolean {
  const places = rows.flatMap((row) => (view.isBlank(row, column) ? [] : [Number(view.value(row, column))]));
  return places.length > 1 && [...places].sort((a, b) => a - b).every((place, index) => place === index + 1);
}

const isBefore = ({ header }: Column): boolean => before.test(header);

function ofItsName(column: Column): Column {
  const cell = column.stack.at(-1);
  return cell === undefined
    ? column
    : { ...column, role: "actual", because: ["only-figures"], label: { text: cell.text, row: cell.row, column: cell.column } };
}
