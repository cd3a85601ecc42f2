import { isCellError, type CellValue } from "../../workbook/values";

const collator = new Intl.Collator("en-US", { sensitivity: "accent", numeric: false });

/** Excel's order of types: numbers, texts, booleans, errors; blanks stand apart. */
const rank = (value: CellValue): number =>
  typeof value === "number" ? 1 : typeof value === "string" ? 2 : typeof value === "boolean" ? 3 : isCellError(value) ? 4 : 5;

export const sameNumber = (a: number, b: number): boolean =>
  a === b || (Math.abs(a - b) <= Math.abs(a) * 1e-14 && Number(a.toPrecision(15)) === Number(b.toPrecision(15)));

export function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return collator.compare(a, b);
}

/** Orders two values as the comparison operators do; a blank counts as 0, "" or FALSE, whichever the other is. */
export function compareValues(a: CellValue, b: CellValue): number {
  if (a === null && b === null) return 0;
  if (a === null) return -compareValues(b, null);
  if (b === null) return compareValues(a, typeof a === "number" ? 0 : typeof a === "string" ? "" : false);
  if (typeof a === "number" && typeof b === "number") return sameNumber(a, b) ? 0 : a - b;
  if (typeof a === "string" && typeof b === "string") return compareTexts(a, b);
  if (typeof a === "boolean" && typeof b === "boolean") return Number(a) - Number(b);
  return rank(a) - rank(b);
}

/** Order for sorting: as above, but blanks are a type of their own and come last. */
export function compareForSort(a: CellValue, b: CellValue): number {
  const types = rank(a) - rank(b);
  return types !== 0 || a === null || isCellError(a) ? types : compareValues(a, b);
}

/** One key for values that are equal to an exact lookup: texts regardless of case. */
export function lookupKey(value: CellValue): string | number {
  if (typeof value === "number") return Number.isInteger(value) && Math.abs(value) < 1e15 ? value : Number(value.toPrecision(15));
  if (typeof value === "string") return `s${value.toLowerCase()}`;
  if (typeof value === "boolean") return value ? "true" : "false";
  return value === null ? "blank" : `e${value.error}`;
}

/** The key under which an index also keeps text that reads as a number. */
export const numericTextKey = (value: number): string => `t${lookupKey(value)}`;
