import { looksLikeFigure } from "../figures/figureText";
import { readHeaderCell } from "./headerCell";
import type { SheetView } from "../sheetView";

/** "Department objective: | Answer every call …" and nothing else in the row: a label with what it labels, no header and no KPI. */
export function isLabelledRow(view: SheetView, row: number, filled: readonly number[]): boolean {
  const [label, answer] = filled;
  if (label === undefined || answer === undefined || filled.length > 2) return false;
  const value = view.value(row, answer);
  if (typeof value !== "string" || looksLikeFigure(value) || !/\p{L}.*[:\uFF1A]$/su.test(view.text(row, label))) return false;
  const read = readHeaderCell(value, "General");
  return read !== null && read.concepts.length === 0 && read.period === null;
}
