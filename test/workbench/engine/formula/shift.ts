import type { Corner } from "./ast";
import { printReference } from "./printer";
import { rewriteFormula } from "./rewrite";

/** A formula as it stands when copied some rows down and columns right: relative references move along, those that leave the sheet are `#REF!`. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return rewriteFormula(formula, (node) => {
    if (node.kind !== "reference") return null;
    const moved = (corner: Corner): Corner => ({
      ...corner,
      row: corner.rowAbsolute ? corner.row : corner.row + rows,
      column: corner.columnAbsolute ? corner.column : corner.column + columns,
    });
    return printReference({ ...node, from: moved(node.from), to: moved(node.to) });
  });
}
