import type { Cell } from "../../workbook/records";
import { isCellError } from "../../workbook/values";

const looksLikeSomethingElse = /^(?:[=+\-@']|\s*[-+]?[\d.,]+\s*%?\s*$|true$|false$|#)/i;

/** What stands in the formula bar and in the cell while it is edited: typing it again gives the same cell. */
export function editText(cell: Cell | undefined, numberFormat: string): string {
  if (!cell) return "";
  if (cell.formula !== null) return cell.formula;
  const { value } = cell;
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (isCellError(value)) return value.error;
  if (typeof value === "string") return numberFormat !== "@" && looksLikeSomethingElse.test(value) ? `'${value}` : value;
  if (numberFormat.includes("%")) return `${shortest(value * 100)}%`;
  if (isDateFormat(numberFormat)) return dateText(value);
  return shortest(value);
}

/** Fifteen digits, as many as Excel keeps. */
const shortest = (value: number): string => String(Number(value.toPrecision(15)));

const isDateFormat = (format: string): boolean => /[dmyhs]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "").replace(/General/gi, ""));

const dayInMilliseconds = 86_400_000;

/** A serial number as Excel shows it for editing in English (United States). */
function dateText(serial: number): string {
  if (serial < 0) return shortest(serial);
  const seconds = Math.round((serial % 1) * 86_400);
  // Serial 60 is Excel's 29 February 1900, which never was: the days before it count from one day later.
  const day = new Date(Date.UTC(1899, 11, serial < 60 ? 31 : 30) + Math.floor(serial) * dayInMilliseconds);
  const date = `${day.getUTCMonth() + 1}/${day.getUTCDate()}/${day.getUTCFullYear()}`;
  if (seconds === 0) return date;
  const hours = Math.floor(seconds / 3600);
  const two = (part: number): string => String(part).padStart(2, "0");
  const time = `${hours % 12 === 0 ? 12 : hours % 12}:${two(Math.floor((seconds % 3600) / 60))}:${two(seconds % 60)} ${hours < 12 ? "AM" : "PM"}`;
  return serial < 1 ? time : `${date} ${time}`;
}
