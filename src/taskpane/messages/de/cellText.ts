import { cellTextIn } from "../cellText";

export const { plain, quoted, period } = cellTextIn("de", "„", "“");

/** Errors that German Excel shows in words of its own. */
const errors: Readonly<Record<string, string>> = {
  "#N/A": "#NV",
  "#REF!": "#BEZUG!",
  "#VALUE!": "#WERT!",
  "#NUM!": "#ZAHL!",
  "#SPILL!": "#ÜBERLAUF!",
  "#CALC!": "#KALK!",
  "#FIELD!": "#FELD!",
  "#BLOCKED!": "#BLOCKIERT!",
};

/** An error as the cell shows it. */
export const errorShown = (error: string): string => errors[error] ?? error;
