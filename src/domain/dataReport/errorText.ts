import type { GridValue } from "../reading/sheetGrid";

const errors = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|BUSY!|FIELD!|BLOCKED!|CONNECT!|GETTING_DATA|UNKNOWN!)$/;

/** The error a cell shows, as Excel writes it; null for none. */
export function errorText(value: GridValue): string | null {
  const text = typeof value === "string" ? value.trim() : "";
  return errors.test(text) ? text : null;
}
