import type { FileLine, FileRule } from "../app/travel/fileWorkbook";
import type { SheetLooks, TravelPort } from "../app/travel/travelPort";
import { LookList, lookFrom, lookLoad } from "./cellLooks";
import { readRegion } from "./rangeAddress";
import { gridOf, rangeLoad } from "./readSheet";
import { rectOf } from "./matrices";
import { openInExcel, run } from "./run";

/** The workbook Excel has open, as far as its sheets travel. */
export const excelTravel: TravelPort = { readLooks, openWorkbook };

/** The looks of this many cells stay below what Excel answers at once. */
const cellsPerPortion = 4_000;

async function readLooks(name: string): Promise<SheetLooks> {
  return run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name).load("name,tabColor,showGridlines,protection/protected");
    const used = sheet.getUsedRange(true).load(rangeLoad);
    const merged = used.getMergedAreasOrNullObject().load("address");
    const frozen = sheet.freezePanes.getLocationOrNullObject().load("rowIndex,columnIndex,rowCount,columnCount,isEntireRow,isEntireColumn");
    const printArea = sheet.pageLayout.getPrintAreaOrNullObject().load("address");
    const titleRows = sheet.pageLayout.getPrintTitleRowsOrNullObject().load("rowIndex,rowCount");
    const formats = used.conditionalFormats.load("items/id,items/type");
    const rows = used.getRowProperties({ rowHidden: true, format: { rowHeight: true } });
    const columns = used.getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
    await context.sync();

    const custom = formats.items
      .filter(({ type }) => type === "Custom")
      .map((format) => ({
        rule: format.custom.rule.load("formula"),
        font: format.custom.format.font.load("color,bold"),
        fill: format.custom.format.fill.load("color"),
        areas: format.getRanges().load("address"),
      }));
    const rect = rectOf(used);
    const looks = new LookList();
    const lookOf: number[][] = [];
    const each = Math.max(1, Math.floor(cellsPerPortion / rect.columns));
    const { numberFormat } = used;
    for (let first = 0; first < rect.rows; first += each) {
      const part = sheet.getRangeByIndexes(rect.row + first, rect.column, Math.min(each, rect.rows - first), rect.columns);
      const properties = part.getCellProperties(lookLoad);
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- a portion is as much as Excel answers at once
      await context.sync();
      properties.value.forEach((line, r) =>
        lookOf.push(
          line.map((cell, c) => looks.placeOf(lookFrom(cell, String((numberFormat as unknown[][])[first + r]?.[c] ?? "General")))),
        ),
      );
    }
    const grid = gridOf(name, used, used.values, used.formulas, numberFormat, merged.isNullObject ? "" : merged.address);
    return {
      grid,
      tabColor: sheet.tabColor,
      gridlines: sheet.showGridlines,
      frozen: frozen.isNullObject ? { rows: 0, columns: 0 } : frozenOf(frozen),
      protected: sheet.protection.protected,
      looks: looks.list,
      lookOf,
      columns: columns.value.map((line, index): FileLine => ({
        index: rect.column + index,
        points: line.format?.columnWidth || 48,
        hidden: line.columnHidden ?? false,
      })),
      rows: rows.value.map((line, index): FileLine => ({
        index: rect.row + index,
        points: line.format?.rowHeight || 15,
        hidden: line.rowHidden ?? false,
      })),
      rules: custom.map(({ rule, font, fill, areas }): FileRule => ({
        ranges: areas.address.split(/,(?=(?:[^']*'[^']*')*[^']*$)/).flatMap((address) => readRegion(address) ?? []),
        formula: rule.formula,
        color: font.color ?? "",
        fill: fill.color ?? "",
        bold: font.bold ?? false,
      })),
      merges: grid.merges,
      print: {
        area: printArea.isNullObject ? null : readRegion(printArea.address),
        titleRows: titleRows.isNullObject ? null : { first: titleRows.rowIndex, last: titleRows.rowIndex + titleRows.rowCount - 1 },
      },
    };
  });
}

const frozenOf = (frozen: Excel.Range): SheetLooks["frozen"] => ({
  rows: frozen.isEntireColumn ? 0 : frozen.rowIndex + frozen.rowCount,
  columns: frozen.isEntireRow ? 0 : frozen.columnIndex + frozen.columnCount,
});

async function openWorkbook(bytes: Uint8Array): Promise<void> {
  const portion = 0x8000;
  let letters = "";
  for (let first = 0; first < bytes.length; first += portion) letters += String.fromCharCode(...bytes.subarray(first, first + portion));
  await openInExcel(btoa(letters));
}
