import type { ClipboardEvent } from "react";
import { intersection, cellAt, styleAt, wholeSheet } from "../../workbook/cells";
import { displayText } from "../../workbook/displayText";
import type { Session } from "../session";

/** Copies what the selected cells show, tab between columns, as every program understands it. */
export function copySelection(session: Session, event: ClipboardEvent, cut = false): void {
  const { sheet, axes } = session;
  const used = { ...wholeSheet, rows: Math.max(1, axes.usedRows), columns: Math.max(1, axes.usedColumns) };
  const rect = intersection(sheet.selection, used);
  if (!rect) return;
  const lines: string[] = [];
  for (let row = rect.row; row < rect.row + rect.rows; row += 1) {
    const texts: string[] = [];
    for (let column = rect.column; column < rect.column + rect.columns; column += 1) {
      const text = displayText(cellAt(sheet, row, column)?.value ?? null, styleAt(sheet, row, column).numberFormat);
      texts.push(/[\t\n"]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);
    }
    lines.push(texts.join("\t"));
  }
  event.clipboardData.setData("text/plain", lines.join("\n"));
  event.preventDefault();
  if (cut) session.accepted(session.host.clearContents(sheet.id, rect));
}

/** Types a copied table into the cells from the active one on. */
export function pasteText(session: Session, event: ClipboardEvent): void {
  const text = event.clipboardData.getData("text/plain").replace(/\r\n?/g, "\n").replace(/\n$/, "");
  event.preventDefault();
  if (text === "") return;
  const rows = split(text);
  const { activeCell } = session;
  for (const [down, cells] of rows.entries()) {
    for (const [right, cell] of cells.entries()) {
      if (!session.typeInto({ row: activeCell.row + down, column: activeCell.column + right }, cell)) return;
    }
  }
  session.select(activeCell, {
    row: activeCell.row + rows.length - 1,
    column: activeCell.column + Math.max(...rows.map((cells) => cells.length)) - 1,
  });
}

/** Cells of a tab-separated text; a quoted cell may hold tabs, line ends and doubled quotes. */
function split(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, separator] of text.matchAll(/(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))(\t|\n|$)/g)) {
    rows[rows.length - 1]?.push(quoted === undefined ? (plain ?? "") : quoted.replace(/""/g, '"'));
    if (separator === "\n") rows.push([]);
    if (separator === "") break;
  }
  return rows;
}
