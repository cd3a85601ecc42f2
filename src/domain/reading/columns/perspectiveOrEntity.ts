import { columnOf, type Column } from "./column";
import type { SheetView } from "../sheetView";
import { isEntityLabel } from "../vocabulary/entityWords";
import { plainText } from "../words";

/**
 * A word that heads perspectives in one language and places in another ("Service"): where the same KPIs come again under other of its
 * cells, they say whose the figures are. "Area" is that of a place or of the work: where it parts the KPIs into groups and none comes
 * again in another, it groups them.
 */
export const perspectiveOrEntity =
  (view: SheetView, rows: readonly number[]) =>
  (columns: readonly Column[]): readonly Column[] => {
    const kpi = columnOf(columns, "kpi");
    if (kpi === null) return columns;
    const entity = columnOf(columns, "entity");
    if (entity !== null) {
      const { because, header, column } = entity;
      const groups = because[0] === "header-word" && areas.test(header.trim()) && columnOf(columns, "perspective") === null;
      return groups && partsKpis(view, rows, kpi.column, column)
        ? columns.map((each) => (each === entity ? { ...each, role: "perspective" } : each))
        : columns;
    }
    return columns.map((column) =>
      column.role === "perspective" &&
      column.because[0] === "header-word" &&
      column.stack.at(-1)?.concepts.includes("entity") === true &&
      kpisComeAgain(view, rows, kpi.column, column.column)
        ? { ...column, role: "entity" }
        : column,
    );
  };

const areas = /^(?:area|área)s?$/iu;

/** Every KPI stands under one cell, some cells hold several of them, and most of the cells name no place or department for certain. */
function partsKpis(view: SheetView, rows: readonly number[], kpi: number, column: number): boolean {
  const under = partsOf(view, rows, kpi, column);
  const parts = [...under.values()].flatMap((each) => [...each]);
  const names = [...new Set(parts)];
  const sure = names.filter((name) => isEntityLabel(name) === "surely").length;
  return names.length > 1 && names.length < parts.length && parts.length === under.size && sure * 2 < names.length;
}

function kpisComeAgain(view: SheetView, rows: readonly number[], kpi: number, column: number): boolean {
  const parts = partsOf(view, rows, kpi, column);
  return parts.size > 0 && [...parts.values()].filter(({ size }) => size > 1).length * 2 >= parts.size;
}

/** The cells that each KPI stands under. */
function partsOf(view: SheetView, rows: readonly number[], kpi: number, column: number): ReadonlyMap<string, ReadonlySet<string>> {
  const parts = new Map<string, Set<string>>();
  let part = "";
  for (const row of rows) {
    part = view.filledText(row, column) || part;
    const name = plainText(view.filledText(row, kpi));
    if (name !== "") parts.set(name, (parts.get(name) ?? new Set()).add(part));
  }
  return parts;
}
