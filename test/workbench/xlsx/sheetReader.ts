import type { Sheet, Workbook } from "../workbook/records";
import { readCells, readColumns } from "./cellsReader";
import { readColor } from "./colors";
import type { Theme } from "./colors";
import { readConditionalFormats } from "./conditionalReader";
import { readDrawing } from "./drawingReader";
import { readHyperlinks } from "./hyperlinks";
import { readNotes } from "./notes";
import type { OpenPackage } from "./package";
import { readPageLayout } from "./pageLayout";
import { readRects } from "./rects";
import { SheetContext } from "./sheetContext";
import { readProtection } from "./sheetProtection";
import type { FileStyles } from "./stylesReader";
import { readTable } from "./tables";
import { pointsOfCharacters, defaultRowHeight } from "./units";
import { readValidations } from "./validations";
import { child, children, descend, isOn, numberOr } from "./xml";
import type { XmlElement } from "./xml";

export interface SheetSources {
  readonly file: OpenPackage;
  readonly path: string;
  readonly strings: readonly string[];
  readonly styles: FileStyles;
  readonly theme: Theme;
  readonly workbook: Workbook;
  readonly lost: (what: string) => void;
}

function readViews(sheet: Sheet, worksheet: XmlElement, theme: Theme): void {
  const view = descend(worksheet, "sheetViews", "sheetView");
  sheet.showGridlines = isOn(view?.attributes["showGridLines"], true);
  sheet.showHeadings = isOn(view?.attributes["showRowColHeaders"], true);
  const pane = child(view, "pane")?.attributes;
  if (pane?.["state"]?.startsWith("frozen")) sheet.freeze = { rows: numberOr(pane["ySplit"], 0), columns: numberOr(pane["xSplit"], 0) };
  const selections = children(view, "selection");
  const active = selections.find(({ attributes }) => attributes["pane"] === pane?.["activePane"]) ?? selections[0];
  const [selection] = readRects(active?.attributes["sqref"]);
  if (selection !== undefined) sheet.selection = selection;
  sheet.tabColor = readColor(descend(worksheet, "sheetPr", "tabColor"), theme) ?? "";
}

/** Tables of a sheet; read for all sheets before any formula, which may name them. */
export function readTables(sheet: Sheet, path: string, file: OpenPackage): void {
  for (const { type, target } of file.relationships(path)) {
    const root = type === "table" ? file.xml(target) : undefined;
    const table = root === undefined ? null : readTable(root, new Set());
    if (table !== null) sheet.tables.push(table);
  }
}

/** A worksheet's part, with the parts it points at, into the sheet's record. */
export function readSheet(sheet: Sheet, worksheet: XmlElement, sources: SheetSources): void {
  const { file, path, styles, theme, workbook, lost } = sources;
  const relationships = file.relationships(path);
  readViews(sheet, worksheet, theme);
  const format = child(worksheet, "sheetFormatPr")?.attributes ?? {};
  if (format["defaultColWidth"] !== undefined) sheet.standardWidth = pointsOfCharacters(Number(format["defaultColWidth"]));
  readColumns(sheet, child(worksheet, "cols"), styles.cells);
  const context = new SheetContext(sheet, workbook);
  const cellSources = { strings: sources.strings, styles: styles.cells, context, lost };
  readCells(sheet, child(worksheet, "sheetData"), cellSources, numberOr(format["defaultRowHeight"], defaultRowHeight));
  for (const { attributes } of children(child(worksheet, "mergeCells"), "mergeCell")) sheet.merges.push(...readRects(attributes["ref"]));
  sheet.conditionalFormats.push(
    ...readConditionalFormats(worksheet, { differential: styles.differential, theme, context: context.outside, lost }),
  );
  sheet.validations.push(...readValidations(worksheet, context.outside));
  sheet.protection = readProtection(child(worksheet, "sheetProtection"));
  const [filtered] = readRects(child(worksheet, "autoFilter")?.attributes["ref"]);
  if (filtered !== undefined) sheet.autoFilter = { range: filtered };
  sheet.pageLayout = readPageLayout(worksheet, sheet.pageLayout);
  for (const [key, link] of readHyperlinks(worksheet, relationships)) sheet.hyperlinks.set(key, link);
  for (const { attributes } of children(child(worksheet, "customProperties"), "customPr")) {
    const part = relationships.find(({ id }) => id === attributes["r:id"])?.target;
    const bytes = part === undefined ? undefined : file.bytes(part);
    if (bytes !== undefined) sheet.customProperties.set(attributes["name"] ?? "", new TextDecoder("utf-16le").decode(bytes));
  }
  for (const { type, target } of relationships) {
    if (type === "comments") for (const [key, note] of readNotes(file.xml(target))) sheet.notes.set(key, note);
    if (type === "drawing") readDrawing(sheet, target, file, theme, lost);
  }
}
