import type { Core } from "../core";
import { invalidArgument } from "../protocol/apiError";
import type { Json } from "../protocol/excelClass";
import { cellKey, type Rect } from "./address";
import { cellAt, hasContent, styleAt } from "./cells";
import { displayText } from "./displayText";
import { enterCells } from "./enter";
import { restyle } from "./formatting";
import type { Hyperlink, Sheet } from "./records";

export function linkOf(sheet: Sheet, rect: Rect): Json {
  const link = sheet.hyperlinks.get(cellKey(rect.row, rect.column));
  if (link === undefined) return null;
  const shown = displayText(cellAt(sheet, rect.row, rect.column)?.value ?? null, styleAt(sheet, rect.row, rect.column).numberFormat);
  return { address: link.address ?? "", documentReference: link.documentReference, screenTip: link.screenTip ?? "", textToDisplay: shown };
}

/** Sets or takes away the links of a range's cells; the link's text becomes their value. */
export function setLink(core: Core, sheet: Sheet, rect: Rect, link: Readonly<Record<string, unknown>> | null): void {
  const text = (name: string): string | undefined => {
    const value = link?.[name];
    if (value === undefined || value === null) return undefined;
    if (typeof value !== "string") throw invalidArgument();
    return value;
  };
  const made: Hyperlink = { address: text("address"), documentReference: text("documentReference"), screenTip: text("screenTip") };
  const shown = text("textToDisplay") ?? made.address ?? made.documentReference;
  for (let row = rect.row; row < rect.row + rect.rows; row++) {
    for (let column = rect.column; column < rect.column + rect.columns; column++) {
      if (link === null) {
        sheet.hyperlinks.delete(cellKey(row, column));
        continue;
      }
      sheet.hyperlinks.set(cellKey(row, column), made);
      const cell = { row, column, rows: 1, columns: 1 };
      if (shown !== undefined && (text("textToDisplay") !== undefined || !hasContent(cellAt(sheet, row, column))))
        enterCells(core, sheet, cell, [[shown]]);
      restyle(sheet, cell, (style) => ({ ...style, font: { ...style.font, underline: "Single", color: "#0563C1" } }));
    }
  }
  core.redraw({ kind: "cells", sheetId: sheet.id });
}
