import type { CellValue } from "./values";
import { displayText } from "./displayText";

/** Header cells are unique texts: 2026 becomes "2026", a blank "Column3", a duplicate gets a number. */
export function headerText(value: CellValue, numberFormat: string, others: readonly string[], ordinal: number): string {
  const wanted = value === null || value === "" ? `Column${ordinal}` : typeof value === "string" ? value : displayText(value, numberFormat);
  const taken = new Set(others.map((name) => name.toLowerCase()));
  if (!taken.has(wanted.toLowerCase())) return wanted;
  for (let number = 2; ; number++) if (!taken.has(`${wanted}${number}`.toLowerCase())) return `${wanted}${number}`;
}
