import { parseRect, printRect } from "../workbook/address";
import type { Rect } from "../workbook/address";

/** `A1:B2 D4` of an sqref attribute. */
export const readRects = (text: string | undefined): Rect[] =>
  (text ?? "")
    .trim()
    .split(/\s+/)
    .map((each) => parseRect(each))
    .filter((rect) => rect !== null);

export const printRects = (rects: readonly Rect[]): string => rects.map(printRect).join(" ");

/** `$A$1:$B$2`, as names hold addresses. */
export const absolute = (rect: Rect): string => printRect(rect).replace(/([A-Z]+|\d+)/g, "$$$1");
