import { cellAddress, columnLetters } from "../../../domain/address";
import type { ScorecardColumn, ScorecardPlaces } from "../sheet/scorecardLayout";

/** Where a line stands, in zero-based sheet rows: its own, the last of the lines below that belong to it, and that of the whole card. */
export interface LinePlace {
  readonly row: number;
  readonly lastBelow: number;
  readonly cardRow: number;
  /** Of the lines that roll up into it directly. */
  readonly children: readonly number[];
}

/** `$C9`: a cell of one line. */
export const cellOf = (column: ScorecardColumn, row: number, places: ScorecardPlaces): string => `$${cellAddress(row, places[column])}`;

/** `$C$10:$C$14`: a column over the lines that roll up into one. */
export function rangeOf(column: ScorecardColumn, { row, lastBelow }: LinePlace, places: ScorecardPlaces): string {
  const letters = columnLetters(places[column]);
  return `$${letters}$${row + 2}:$${letters}$${lastBelow + 1}`;
}

/** Text as a formula's string; the only way text gets into a formula. */
export const quoted = (content: string): string => `"${content.replace(/"/g, '""')}"`;

/** A text in which `?`, `*` and `~` stand for themselves, also where Excel looks for it. */
export const literally = (cell: string): string => ["~", "*", "?"].reduce((text, sign) => `SUBSTITUTE(${text},"${sign}","~${sign}")`, cell);
