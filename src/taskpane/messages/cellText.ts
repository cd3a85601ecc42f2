import type { Details } from "./messages";

/** Longest piece of a cell's text a sentence carries; the cell itself is one click away. */
const longest = 60;

/** Text from a cell in quotation marks, cut when long; `otherwise` when the detail is absent. */
export function quoted(details: Details, key: string, otherwise: string): string {
  const text = plain(details, key, "");
  if (text === "") return otherwise;
  return `“${text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text}”`;
}

/** A detail on one line, without quotation marks; `otherwise` when it is absent. */
export function plain(details: Details, key: string, otherwise: string): string {
  const detail = details[key];
  return detail === undefined ? otherwise : String(detail).replace(/\s+/g, " ").trim() || otherwise;
}

/** The cell of `Sheet1!A2`, or the sheet itself. */
export const cellOf = (at: string): string => at.slice(at.lastIndexOf("!") + 1);

/** The sheet of `Sheet1!A2`. */
export const sheetOf = (at: string): string => (at.includes("!") ? at.slice(0, at.lastIndexOf("!")) : at);
