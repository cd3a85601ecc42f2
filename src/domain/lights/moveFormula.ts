import { columnLetters, readCell } from "../address";
import type { Place } from "./seenCell";

const rowCount = 1_048_576;
const columnCount = 16_384;

/** Strings and quoted sheet names, then references to one cell, then names, which may look like the beginning of one. */
const parts = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(\$?[A-Za-z]{1,3}\$?\d{1,7})(?![\w.(])|[A-Za-z_][\w.]*/g;
const oneCell = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;

/**
 * A rule's formula as it reads in another cell: relative references move along, as in a copied formula. Of references to whole rows and
 * columns our rules have none.
 */
export function moveFormula(formula: string, from: Place, to: Place): string {
  const [down, across] = [to.row - from.row, to.column - from.column];
  return formula.replace(parts, (part: string, reference: string | undefined) => {
    const [, columnFixed = "", letters = "", rowFixed = ""] = oneCell.exec(reference ?? "") ?? [];
    const cell = letters === "" ? null : readCell(part);
    if (cell === null) return part;
    const column = columnFixed === "" ? wrapped(cell.column + across, columnCount) : cell.column;
    const row = rowFixed === "" ? wrapped(cell.row + down, rowCount) : cell.row;
    return `${columnFixed}${columnLetters(column)}${rowFixed}${row + 1}`;
  });
}

/** References that leave the sheet come back in from its other side, as in Excel. */
const wrapped = (index: number, size: number): number => ((index % size) + size) % size;
