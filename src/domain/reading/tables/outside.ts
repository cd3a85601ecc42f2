import { readPeriod } from "../../period/period";
import type { Finding } from "../reading";
import type { SheetView } from "../sheetView";
import type { Table } from "./table";

/** Figures that no label's single number makes: a table of its own has more. */
const least = 3;

/**
 * Figures in rows of no table: one that was not understood may stand there, so that they are not passed over in silence. Years and dates are
 * none, nor what `isRead` tells to be read from its label.
 */
export function figuresOutside(view: SheetView, tables: readonly Table[], isRead: (at: string) => boolean): readonly Finding[] {
  const covered = new Set<number>();
  for (const table of tables) for (const row of rowsOf(table)) covered.add(row - view.place(0, 0).row);
  const found: string[] = [];
  for (let row = 0; row < view.rows; row++) {
    if (covered.has(row)) continue;
    for (let column = 0; column < view.columns; column++) {
      const value = view.value(row, column);
      const at = typeof value === "number" ? view.at(row, column) : "";
      if (typeof value === "number" && readPeriod(value, view.format(row, column)) === null && !isRead(at)) found.push(at);
    }
  }
  const [first] = found;
  return first === undefined || found.length < least
    ? []
    : [{ code: "figures-outside", severity: "warning", at: first, details: { count: found.length } }];
}

/** Rows of the sheet that a table reaches over, from its header to its last row. */
function rowsOf({ view, header, rows }: Table): readonly number[] {
  const ends = [
    view.place(header.top, 0),
    view.place(header.bottom, view.columns - 1),
    ...rows.flatMap((row) => [view.place(row, 0), view.place(row, view.columns - 1)]),
  ].map(({ row }) => row);
  const [top, bottom] = [ends.reduce((a, b) => Math.min(a, b)), ends.reduce((a, b) => Math.max(a, b))];
  return Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
}
