import { columnLetters, quotedSheet } from "../address";
import type { Coordinate, LookedUpCell, SeenCell } from "./light";

export interface Place {
  readonly row: number;
  readonly column: number;
}

const lineAt = (coordinate: Coordinate, from: number): number => (coordinate.kind === "fixed" ? coordinate.at : from + coordinate.by);

/** The cell meant by a lit cell. */
export const placeSeen = ({ row, column }: Pick<SeenCell, "row" | "column">, from: Place): Place => ({
  row: lineAt(row, from.row),
  column: lineAt(column, from.column),
});

/** The reference as it reads in a formula of the lit cell: `$C2`, `'Targets'!C$2`. */
export function referenceFrom(from: Place, seen: SeenCell): string {
  const { row, column } = placeSeen(seen, from);
  const sheet = seen.sheet === null ? "" : `${quotedSheet(seen.sheet)}!`;
  return `${sheet}${columnIn(seen.column, column)}${rowIn(seen.row, row)}`;
}

/** `INDEX('Targets'!$C$2:$C$9,MATCH($A2,'Targets'!$A$2:$A$9,0))` */
export function lookupFrom(from: Place, { key, sheet, rows: [first, last], keyColumn, column }: LookedUpCell): string {
  const list = (letters: string): string => `${quotedSheet(sheet)}!${letters}$${first + 1}:${letters}$${last + 1}`;
  const found = columnIn(column, lineAt(column, from.column));
  return `INDEX(${list(found)},MATCH(${referenceFrom(from, key)},${list(`$${columnLetters(keyColumn)}`)},0))`;
}

const columnIn = ({ kind }: Coordinate, column: number): string => `${kind === "fixed" ? "$" : ""}${columnLetters(column)}`;
const rowIn = ({ kind }: Coordinate, row: number): string => `${kind === "fixed" ? "$" : ""}${row + 1}`;
