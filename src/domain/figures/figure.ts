import { isMissingWord } from "../words/missingWords";
import { withoutCurrency } from "./currency";
import { readNumberText, shareOfPercent } from "./numberText";

/** A figure as it stands in a cell: a number, text (parsed when it is judged), or null for none. */
export type RawFigure = number | string | null;

/**
 * What a cell holds where a figure is expected. Missing is not zero: a blank, `NA` or `-` has no figure, a typed 0 has.
 * A text with a percent sign becomes the share it means (`95 %` → 0.95) and says so, because a plain 95 may stand beside it.
 */
export type ReadFigure =
  | { readonly kind: "figure"; readonly value: number; readonly percent?: true }
  | { readonly kind: "missing" }
  | { readonly kind: "not-a-number"; readonly text: string };

const missing: ReadFigure = { kind: "missing" };

/** Reads one cell: a number, a number written as text (`1,234.5`, `(120)`, `120.00-`, `€ 1.200,50`, `95 %`), a mark for "none", or something else. */
export function readFigure(raw: number | string | boolean | null | undefined): ReadFigure {
  if (raw === null || raw === undefined) return missing;
  if (typeof raw === "number") return Number.isFinite(raw) ? { kind: "figure", value: raw } : { kind: "not-a-number", text: String(raw) };
  if (typeof raw === "boolean") return { kind: "not-a-number", text: raw ? "TRUE" : "FALSE" };
  if (isMissingWord(raw)) return missing;
  return readSigned(raw) ?? { kind: "not-a-number", text: raw };
}

function readSigned(raw: string): ReadFigure | null {
  const text = withoutCurrency(raw).trim();
  // SAP writes the sign behind: "1.250,00-". A bare "5-" may mean anything.
  const bracketed = /^\((.+)\)\s*(%?)$/.exec(text) ?? /^(\d.*[.,'’\s]\d+)[-−]\s*(%?)$/.exec(text);
  const [, sign = "", digits = "", percent = ""] =
    /^([+\-−–]?)\s*([^%+\-−–()]+?(?:e[+-]\d+)?)\s*(%?)$/i.exec(bracketed ? `-${bracketed[1] ?? ""}${bracketed[2] ?? ""}` : text) ?? [];
  const size = /^\d+(\.\d+)?e[+-]?\d+$/i.test(digits) ? Number(digits) : readNumberText(digits);
  if (size === null || !Number.isFinite(size)) return null;
  const value = sign === "" || sign === "+" || size === 0 ? size : -size;
  return percent === "%" ? { kind: "figure", value: shareOfPercent(value), percent: true } : { kind: "figure", value };
}
