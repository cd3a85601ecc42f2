import { columnOf, type Column } from "./column";
import type { SheetView } from "../sheetView";
import { plainText } from "../words";

/**
 * A word that heads perspectives in one language and places in another ("Service"): where the same KPIs come again under other of its
 * cells, they say whose the figures are.
 */
export const perspectiveOrEntity =
  (view: SheetView, rows: readonly number[]) =>
  (columns: readonly Column[]): readonly Column[] => {
    const kpi = columnOf(columns, "kpi");
    if (kpi === null || columnOf(columns, "entity") !== null) return columns;
    return columns.map((column) =>
      column.role === "perspective" &&
      column.because[0] === "header-word" &&
      column.stack.at(-1)?.concepts.includes("entity") === true &&
      kpisComeAgain(view, rows, kpi.column, column.column)
        ? { ...column, role: "entity" }
        : column,
    );
  };

function kpisComeAgain(view: SheetView, rows: readonly number[], kpi: number, column: number): boolean {
  const parts = new Map<string, Set<string>>();
  let part = "";
  for (const row of rows) {
    part = view.filledText(row, column) || part;
    const name = plainText(view.filledText(row, kpi));
    if (name !== "") parts.set(name, (parts.get(name) ?? new Set()).add(part));
  }
  return parts.size > 0 && [...parts.values()].filter(({ size }) => size > 1).length * 2 >= parts.size;
}
