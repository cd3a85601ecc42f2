import type { SheetGrid } from "../../src/domain/reading/sheetGrid";
import { cellKey } from "../workbench/workbook/address";
import { blankSheet, blankWorkbook, sheetId } from "../workbench/workbook/blank";
import type { Workbook } from "../workbench/workbook/records";
import { defaultStyle } from "../workbench/workbook/style";

/** A workbook with these sheets, cell by cell; the first is in front. */
export function workbookOfGrids(grids: readonly SheetGrid[]): Workbook {
  const workbook = blankWorkbook();
  const sheets = grids.map(({ sheet: name, row, column, values, formulas, numberFormats, merges }, index) => {
    const sheet = blankSheet(sheetId(index + 1), name);
    values.forEach((cells, r) =>
      cells.forEach((value, c) => {
        const formula = formulas[r]?.[c] ?? "";
        const numberFormat = numberFormats[r]?.[c] ?? "General";
        if (value === "" && formula === "") return;
        const style = numberFormat === "General" ? {} : { style: { ...defaultStyle, numberFormat } };
        sheet.cells.set(cellKey(row + r, column + c), { formula: formula === "" ? null : formula, value, ...style });
      }),
    );
    sheet.merges.push(...merges);
    return sheet;
  });
  workbook.sheets.splice(0, workbook.sheets.length, ...sheets);
  const [first] = sheets;
  if (first) workbook.activeSheetId = first.id;
  return workbook;
}
