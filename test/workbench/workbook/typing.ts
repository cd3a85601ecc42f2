import { canonicalFormula, isFormula } from "../engine/index";
import { parseNumberText } from "./typedNumber";
import { cellError, errorCodes, type CellValue } from "./values";

/** What Excel makes of typed text. */
export interface Entry {
  readonly value: CellValue;
  /** The format Excel gives a General cell along with the value. */
  readonly numberFormat?: string;
  /** With leading "="; the value is then for the engine to find. */
  readonly formula?: string;
  /** Why Excel would not take the text; nothing may be entered then. */
  readonly refused?: string;
}

const notAFormula =
  "There's a problem with this formula. Not trying to type a formula? When the first character is an equal or minus sign, type an apostrophe first.";

/** Reads text as typing into a General cell does, and as the API does for strings in `values`. Only en-US is spoken. */
export function parseEntry(text: string, _options: { readonly locale: "en-US" } = { locale: "en-US" }): Entry {
  if (text === "") return { value: null };
  if (text.startsWith("'")) return { value: text.slice(1) };
  const number = parseNumberText(text);
  if (number)
    return number.numberFormat === undefined ? { value: number.value } : { value: number.value, numberFormat: number.numberFormat };
  if (/^[=+\-@]./s.test(text)) return readFormula(text);
  const word = text.trim().toUpperCase();
  if (word === "TRUE" || word === "FALSE") return { value: word === "TRUE" };
  const error = errorCodes.find((code) => code === word);
  if (error && error !== "#BUSY!") return { value: cellError(error) };
  return { value: text };
}

function readFormula(text: string): Entry {
  const formula = text.startsWith("=") ? text : text.startsWith("@") ? `=${text.slice(1)}` : `=${text}`;
  if (text.startsWith("@") && !/^@[\p{L}_][\p{L}\p{N}_.]*\(/u.test(text)) return { value: null, refused: "That function isn't valid." };
  if (text.length > 8192) return { value: null, refused: "The formula is longer than 8192 characters." };
  return isFormula(formula) ? { value: null, formula: canonicalFormula(formula) } : { value: null, refused: notAFormula };
}
