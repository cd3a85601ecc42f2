import { columnOf, type Column } from "./column";
import type { SheetView } from "../sheetView";

/**
 * A weight merged down over several KPIs, or written only where a perspective or an objective begins, is that of the group: no KPI bears
 * it. It is left out, which the reading says.
 */
export const groupWeights =
  (view: SheetView, rows: readonly number[]) =>
  (columns: readonly Column[]): readonly Column[] => {
    const kpi = columnOf(columns, "kpi");
    if (kpi === null) return columns;
    const named = rows.filter((row) => !view.isBlank(row, kpi.column));
    const groups = columns.filter(({ role }) => role === "perspective" || role === "objective");
    return columns.map((column) =>
      column.role === "weight" &&
      column.because[0] !== "corrected" &&
      (isMergedOver(view, named, column) || groups.some((group) => beginsWith(view, named, column, group)))
        ? { ...column, role: "ignored", because: ["group-header"] }
        : column,
    );
  };

function isMergedOver(view: SheetView, named: readonly number[], { column }: Column): boolean {
  const under = new Map<number, number>();
  for (const row of named) {
    const merge = view.mergeAt(row, column);
    if (merge !== null) under.set(merge.row, (under.get(merge.row) ?? 0) + 1);
  }
  return Math.max(0, ...under.values()) > 1;
}

/** Filled in the rows where a group is named, and in none of the others. */
function beginsWith(view: SheetView, named: readonly number[], weight: Column, group: Column): boolean {
  const rest = named.filter((row) => view.isBlank(row, group.column));
  return (
    rest.length > 0 &&
    rest.length < named.length - 1 &&
    rest.every((row) => view.isBlank(row, weight.column)) &&
    named.every((row) => view.isBlank(row, group.column) || !view.isBlank(row, weight.column))
  );
}
