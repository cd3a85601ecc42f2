import { cellKey, columnLetters, printRect } from "../workbook/address";
import type { Sheet, Table, Workbook } from "../workbook/records";
import { isCellError } from "../workbook/values";
import { columnsElement, sheetDataElement } from "./cellsWriter";
import type { SharedStrings } from "./cellsWriter";
import { chartFigures } from "../workbook/chartFigures";
import { chartXml } from "./chartXml";
import { colorElement } from "./colors";
import { conditionalElements } from "./conditionalWriter";
import { drawable, drawingXml } from "./drawing";
import { hyperlinksElement } from "./hyperlinks";
import { notesVml, notesXml } from "./notes";
import type { NewPackage } from "./package";
import { isFitted, pageElements } from "./pageLayout";
import { SheetContext } from "./sheetContext";
import { protectionElement } from "./sheetProtection";
import type { StylesWriter } from "./stylesWriter";
import { tableXml } from "./tables";
import { charactersOfPoints, defaultRowHeight } from "./units";
import { validationsElement } from "./validations";
import { element } from "./xmlText";

const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const drawingml = "application/vnd.openxmlformats-officedocument";

/** What the sheets of a file share while it is written. */
export interface SheetSinks {
  readonly file: NewPackage;
  readonly workbook: Workbook;
  readonly strings: SharedStrings;
  readonly styles: StylesWriter;
  /** Parts are numbered through the whole file. */
  readonly counts: { tables: number; charts: number; customProperties: number };
  dynamicArrays: boolean;
}

function viewElement(sheet: Sheet, isActive: boolean): string {
  const { rows, columns } = sheet.freeze;
  const pane = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  const frozen = rows > 0 || columns > 0;
  const selected = printRect(sheet.selection);
  return element(
    "sheetView",
    {
      showGridLines: sheet.showGridlines ? undefined : 0,
      showRowColHeaders: sheet.showHeadings ? undefined : 0,
      tabSelected: isActive,
      workbookViewId: 0,
    },
    frozen
      ? element("pane", {
          xSplit: columns || undefined,
          ySplit: rows || undefined,
          topLeftCell: `${columnLetters(columns)}${rows + 1}`,
          activePane: pane,
          state: "frozen",
        })
      : "",
    element("selection", {
      pane: frozen ? pane : undefined,
      activeCell: printRect({ ...sheet.selection, rows: 1, columns: 1 }),
      sqref: selected,
    }),
  );
}

const sheetPropertiesElement = (sheet: Sheet): string =>
  sheet.tabColor === "" && !isFitted(sheet.pageLayout)
    ? ""
    : element(
        "sheetPr",
        {},
        sheet.tabColor === "" ? "" : colorElement("tabColor", sheet.tabColor),
        isFitted(sheet.pageLayout) ? '<pageSetUpPr fitToPage="1"/>' : "",
      );

function formatElement(sheet: Sheet): string {
  const deepest = (records: ReadonlyMap<number, { readonly outlineLevel?: number | undefined }>): number | undefined =>
    [...records.values()].reduce((most, { outlineLevel = 0 }) => Math.max(most, outlineLevel), 0) || undefined;
  return element("sheetFormatPr", {
    defaultColWidth: sheet.standardWidth === 48 ? undefined : charactersOfPoints(sheet.standardWidth),
    defaultRowHeight,
    outlineLevelRow: deepest(sheet.rows),
    outlineLevelCol: deepest(sheet.columns),
  });
}

/** Text standing in the totals row, which the table's part says once more. */
function totalLabels(sheet: Sheet, { range }: Table): (string | null)[] {
  return Array.from({ length: range.columns }, (_, index) => {
    const cell = sheet.cells.get(cellKey(range.row + range.rows - 1, range.column + index));
    const value = cell?.formula === null ? cell.value : null;
    return value === null || isCellError(value) ? null : String(value);
  });
}

function writeTables(sheet: Sheet, path: string, sinks: SheetSinks, names: ReadonlySet<string>): string {
  const parts = sheet.tables.map((table) => {
    const number = ++sinks.counts.tables;
    const part = `xl/tables/table${number}.xml`;
    sinks.file.add(part, tableXml(table, number, names, totalLabels(sheet, table)), `${spreadsheet}.table+xml`);
    return element("tablePart", { "r:id": sinks.file.relate(path, "table", part) });
  });
  return parts.length === 0 ? "" : element("tableParts", { count: parts.length }, ...parts);
}

function writeDrawing(sheet: Sheet, path: string, number: number, { file, workbook, counts }: SheetSinks): string {
  if (sheet.charts.length === 0 && !sheet.shapes.some(drawable)) return "";
  const part = `xl/drawings/drawing${number}.xml`;
  const charts = sheet.charts.map((chart) => {
    const chartPart = `xl/charts/chart${++counts.charts}.xml`;
    file.add(chartPart, chartXml(chart, chartFigures(workbook, sheet, chart)), `${drawingml}.drawingml.chart+xml`);
    return file.relate(part, "chart", chartPart);
  });
  file.add(
    part,
    drawingXml(sheet, (index) => charts[index] ?? ""),
    `${drawingml}.drawing+xml`,
  );
  return element("drawing", { "r:id": file.relate(path, "drawing", part) });
}

function writeNotes(sheet: Sheet, path: string, number: number, { file }: SheetSinks): string {
  if (sheet.notes.size === 0) return "";
  const comments = `xl/comments${number}.xml`;
  file.add(comments, notesXml(sheet.notes), `${spreadsheet}.comments+xml`);
  file.relate(path, "comments", comments);
  const vml = `xl/drawings/vmlDrawing${number}.vml`;
  file.addBinary(vml, new TextEncoder().encode(notesVml(sheet.notes)), `${drawingml}.vmlDrawing`);
  return element("legacyDrawing", { "r:id": file.relate(path, "vmlDrawing", vml) });
}

/** Excel keeps a custom property's value as bare UTF-16 in a part of its own. */
function writeCustomProperties(sheet: Sheet, path: string, { file, counts }: SheetSinks): string {
  const elements = [...sheet.customProperties].map(([name, value]) => {
    const part = `xl/customProperty${++counts.customProperties}.bin`;
    const bytes = new Uint8Array(Uint16Array.from(value, (character) => character.charCodeAt(0)).buffer);
    file.addBinary(part, bytes, `${spreadsheet}.customProperty`);
    return element("customPr", { name, "r:id": file.relate(path, "customProperty", part) });
  });
  return elements.length === 0 ? "" : element("customProperties", {}, ...elements);
}

/** Writes a sheet's part and the parts it points at. Elements stand in the order the format prescribes. */
export function writeSheet(sheet: Sheet, path: string, number: number, sinks: SheetSinks): void {
  const { file, workbook, styles, strings } = sinks;
  const context = new SheetContext(sheet, workbook);
  const cells = { strings, styles, context, dynamicArrays: false };
  const data = sheetDataElement(sheet, cells);
  sinks.dynamicArrays ||= cells.dynamicArrays;
  const rules = conditionalElements(sheet.conditionalFormats, styles, context.outside);
  const root = element(
    "worksheet",
    {
      xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
      "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
      "xmlns:mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
      "mc:Ignorable": "xr",
      "xmlns:xr": "http://schemas.microsoft.com/office/spreadsheetml/2014/revision",
      "xr:uid": sheet.id,
    },
    sheetPropertiesElement(sheet),
    element("sheetViews", {}, viewElement(sheet, sheet.id === workbook.activeSheetId)),
    formatElement(sheet),
    columnsElement(sheet, styles),
    data,
    protectionElement(sheet.protection),
    sheet.autoFilter === null ? "" : element("autoFilter", { ref: printRect(sheet.autoFilter.range) }),
    sheet.merges.length === 0
      ? ""
      : element(
          "mergeCells",
          { count: sheet.merges.length },
          ...sheet.merges.map((merge) => element("mergeCell", { ref: printRect(merge) })),
        ),
    rules.plain,
    validationsElement(sheet.validations, context.outside),
    hyperlinksElement(sheet.hyperlinks, (address) => file.relate(path, "hyperlink", address, true)),
    pageElements(sheet.pageLayout),
    writeCustomProperties(sheet, path, sinks),
    writeDrawing(sheet, path, number, sinks),
    writeNotes(sheet, path, number, sinks),
    writeTables(sheet, path, sinks, context.outside.names),
    rules.extension === "" ? "" : element("extLst", {}, rules.extension),
  );
  file.add(path, root, `${spreadsheet}.worksheet+xml`);
}
