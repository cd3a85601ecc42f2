import { isCellError, errorCodes, type CellValue } from "../../workbook/values";
import { parseNumberText } from "../../workbook/typedNumber";
import { compareTexts, lookupKey, numericTextKey, sameNumber } from "../calculation/compare";
import type { WorkbookReader } from "../calculation/reader";
import type { Area } from "../calculation/value";

/** A condition of COUNTIF and its kin. */
export interface Criterion {
  readonly matches: (value: CellValue) => boolean;
  /** For a plain equality: the keys under which an index has what matches. */
  readonly keys: readonly (string | number)[] | null;
}

const pattern = /^(<>|<=|>=|=|<|>)?([\s\S]*)$/;

export function readCriterion(given: CellValue): Criterion {
  if (typeof given === "number" || given === null) return equalsNumber(given ?? 0);
  if (typeof given === "boolean") return { matches: (value) => value === given, keys: [lookupKey(given)] };
  if (isCellError(given)) return { matches: (value) => isCellError(value) && value.error === given.error, keys: [lookupKey(given)] };
  const [, operator = "", operand = ""] = pattern.exec(given) ?? [];
  if (operand === "") return emptyCriterion(operator);
  const value = readOperand(operand);
  if (operator === "" || operator === "=") return typeof value === "number" ? equalsNumber(value) : equalsText(value);
  if (operator === "<>") {
    const { matches } = typeof value === "number" ? equalsNumber(value) : equalsText(value);
    return { matches: (each) => !matches(each), keys: null };
  }
  return { matches: (each) => compares(operator, each, value), keys: null };
}

function readOperand(text: string): CellValue {
  const number = parseNumberText(text);
  if (number) return number.value;
  if (/^true$/i.test(text)) return true;
  if (/^false$/i.test(text)) return false;
  const error = errorCodes.find((code) => code === text.toUpperCase());
  return error ? { error } : text;
}

function emptyCriterion(operator: string): Criterion {
  if (operator === "=") return { matches: (value) => value === null, keys: null };
  if (operator === "<>") return { matches: (value) => value !== null, keys: null };
  return operator === "" ? { matches: (value) => value === null || value === "", keys: null } : { matches: () => false, keys: null };
}

/** Text that reads as the number matches too. */
function equalsNumber(number: number): Criterion {
  return {
    matches: (value) =>
      typeof value === "number"
        ? sameNumber(value, number)
        : typeof value === "string" && value !== "" && parseNumberText(value)?.value === number,
    keys: [lookupKey(number), numericTextKey(number)],
  };
}

function equalsText(value: CellValue): Criterion {
  if (typeof value !== "string") return { matches: (each) => lookupKey(each) === lookupKey(value), keys: [lookupKey(value)] };
  const wildcard = wildcardPattern(value);
  if (wildcard) return { matches: (each) => typeof each === "string" && wildcard.test(each), keys: null };
  return { matches: (each) => typeof each === "string" && each.toLowerCase() === value.toLowerCase(), keys: [lookupKey(value)] };
}

function compares(operator: string, value: CellValue, operand: CellValue): boolean {
  let order: number;
  if (typeof value === "number" && typeof operand === "number") order = sameNumber(value, operand) ? 0 : value - operand;
  else if (typeof value === "string" && typeof operand === "string") order = compareTexts(value.toLowerCase(), operand.toLowerCase());
  else if (typeof value === "boolean" && typeof operand === "boolean") order = Number(value) - Number(operand);
  else return false;
  if (operator === "<") return order < 0;
  if (operator === ">") return order > 0;
  return operator === "<=" ? order <= 0 : order >= 0;
}

/** A pattern with `*`, `?` and `~` as a regular expression over the whole text; null when it has none of them. */
export function wildcardPattern(text: string): RegExp | null {
  if (!/[*?~]/.test(text)) return null;
  return new RegExp(`^${wildcardSource(text)}$`, "isu");
}

export const wildcardSource = (text: string): string =>
  text.replace(/~([*?~])|([*?])|([\\^$.|+()[\]{}/])/g, (_: string, escaped?: string, wild?: string, special?: string) =>
    escaped ? `\\${escaped === "~" ? "x7e" : escaped}` : wild ? (wild === "*" ? ".*" : ".") : `\\${special ?? ""}`,
  );

/** Offsets of the cells in a range that meet a criterion, ascending; null when blanks meet it and must be walked too. */
export function offsetsMeeting(reader: WorkbookReader, area: Area, criterion: Criterion): readonly number[] | null {
  if (criterion.matches(null)) return null;
  if (criterion.keys) {
    const index = reader.index(area);
    const found = criterion.keys.map((key) => index.get(key) ?? none).filter(({ length }) => length > 0);
    return found.length > 1 ? found.flat() : (found[0] ?? none);
  }
  const found: number[] = [];
  reader.visit(area, (value, row, column) => {
    if (criterion.matches(value)) found.push((row - area.rect.row) * area.rect.columns + column - area.rect.column);
  });
  return found;
}

const none: readonly number[] = [];
