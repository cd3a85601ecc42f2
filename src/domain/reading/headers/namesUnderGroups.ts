import { filledColumns, hasFiguresBelow, isFigure } from "./filledCells";
import type { HeaderCell } from "./headerCell";
import type { SheetView } from "../sheetView";

/** Names under merged groups only, over figures: the second line of a header whose other cells stand over both lines, merged or not. */
export function namesUnderGroups(view: SheetView, upper: number, lower: number, below: readonly number[]): boolean {
  const isUnderGroup = (column: number): boolean => (view.mergeAt(upper, column)?.columns ?? 1) > 1;
  return (
    below.every((column) => typeof view.value(lower, column) === "string" && isUnderGroup(column)) &&
    hasFiguresBelow(view, lower, below) &&
    filledColumns(view, upper).some((column) => !isUnderGroup(column) && !isFigure(view, upper, column))
  );
}

/** Concepts whose words are names of places and people as well. */
const describing: ReadonlySet<string> = new Set(["kpi", "perspective", "objective", "owner", "entity", "unit"]);

/** "Loja" under "Real por sede" is a town, whatever it heads elsewhere. */
export const asName = <Cell extends HeaderCell & { readonly span: number }>(cell: Cell): Cell =>
  cell.span === 1 && cell.period === null && cell.concepts.length > 0 && cell.concepts.every((concept) => describing.has(concept))
    ? { ...cell, concepts: [], similar: false, label: cell.text }
    : cell;
