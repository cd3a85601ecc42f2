import { readFigure } from "../../figures/figure";
import { readTarget } from "../../figures/target";
import type { GridValue } from "../sheetGrid";
import { isUnitText } from "../units";

/** A comparator before something we cannot read: "< 1:30". */
const compared = /^[<>≤≥=]+\s*\d/;

/** "8th", "1ère", "3º": a place in a ranking. */
const ordinal = /^\d{1,4}\s?(?:st|nd|rd|th|er|[eè]re|[eè]me|[ºª])$/iu;

/** Whether a cell holds a figure, as a number or in text with a unit at most: "≥ 95 %", "$3.5M", not "1.1 Revenue" or "P1 within 15 min". */
export function looksLikeFigure(value: GridValue): boolean {
  if (typeof value === "number") return true;
  if (typeof value !== "string" || value.length > 40 || !/\d/.test(value)) return false;
  const text = value.trim();
  if (compared.test(text) || ordinal.test(text) || readFigure(text).kind === "figure") return true;
  const target = readTarget(text);
  return (
    target.kind === "target" && (target.comparator !== null || target.unit === "" || /^[/:]/.test(target.unit) || isUnitText(target.unit))
  );
}
