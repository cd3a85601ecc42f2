import type { Details } from "./details";
import { formatPeriod } from "./formatPeriod";

/** Longest piece of a cell's text a sentence carries; the cell itself is one click away. */
const longest = 60;

/** A detail of a sentence by its key; `otherwise` when it is absent. */
type Detail = (details: Details, key: string, otherwise: string) => string;

/** How a language writes what comes from cells: its quotation marks, its decimal sign, its months. */
export function cellTextIn(locale: string, open: string, close: string): Readonly<Record<"plain" | "quoted" | "period", Detail>> {
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 15, useGrouping: false });
  /** On one line, without quotation marks. */
  const plain: Detail = (details, key, otherwise) => {
    const detail = details[key];
    if (typeof detail === "number") return number.format(detail);
    return detail?.replace(/\s+/g, " ").trim() || otherwise;
  };
  /** Text from a cell in quotation marks, cut when long. */
  const quoted: Detail = (details, key, otherwise) => {
    const text = plain(details, key, "");
    if (text === "") return otherwise;
    return `${open}${text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text}${close}`;
  };
  const period: Detail = (details, key, otherwise) => formatPeriod(plain(details, key, otherwise), locale);
  return { plain, quoted, period };
}

export const { plain, quoted, period } = cellTextIn("en", "“", "”");

/** The cell of `Sheet1!A2`, or the sheet itself. */
export const cellOf = (at: string): string => at.slice(at.lastIndexOf("!") + 1);

/** The sheet of `Sheet1!A2`. */
export const sheetOf = (at: string): string => (at.includes("!") ? at.slice(0, at.lastIndexOf("!")) : at);
