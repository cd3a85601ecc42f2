import { isCellError, type CellError, type CellValue } from "../../workbook/values";
import { parseNumberText } from "../../workbook/typedNumber";
import { fail } from "./value";

/** A number as General shows it where width does not matter: 15 digits. */
export function numberToText(value: number): string {
  const text = String(Number(value.toPrecision(15)));
  const parts = /^(.*)e([+-])(\d+)$/.exec(text);
  return parts ? `${parts[1]}E${parts[2]}${(parts[3] ?? "").padStart(2, "0")}` : text;
}

export function toNumber(value: CellValue): number {
  if (typeof value === "number") return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (isCellError(value)) return fail(value);
  return parseNumberText(value)?.value ?? fail("#VALUE!");
}

export function toText(value: CellValue): string {
  if (typeof value === "string") return value;
  if (value === null) return "";
  if (typeof value === "number") return numberToText(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return fail(value);
}

export function toBoolean(value: CellValue): boolean {
  if (typeof value === "boolean") return value;
  if (typeof value === "number") return value !== 0;
  if (value === null) return false;
  if (isCellError(value)) return fail(value);
  if (/^true$/i.test(value)) return true;
  if (/^false$/i.test(value)) return false;
  return fail("#VALUE!");
}

/** The value unless it is an error, which ends the calculation. */
export function noError(value: CellValue): Exclude<CellValue, CellError> {
  return isCellError(value) ? fail(value) : value;
}
