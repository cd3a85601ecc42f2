import { invalidArgument } from "../protocol/apiError";
import { openWorkbook } from "../xlsx";
import type { Workbook } from "./records";

/** A workbook handed over as the base64 of an .xlsx file, without the head of a data address. */
export function openedFile(base64: string, name = "Book2.xlsx"): Workbook {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(base64) || base64.length % 4 !== 0) throw invalidArgument();
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  try {
    return openWorkbook(bytes, name).workbook;
  } catch {
    throw invalidArgument();
  }
}
