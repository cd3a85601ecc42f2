import { cellKey, parseRect } from "../workbook/address";
import type { Rect } from "../workbook/address";
import type { Sheet } from "../workbook/records";
import { defaultStyle } from "../workbook/style";
import type { Style } from "../workbook/style";
import { cellError, errorCodes } from "../workbook/values";
import type { CellValue, ErrorCode } from "../workbook/values";
import { formulaFromFile } from "./formulaText";
import type { SheetContext } from "./sheetContext";
import { shiftReferences } from "./shiftReferences";
import { pointsOfCharacters } from "./units";
import { child, children, isOn, numberOr } from "./xml";
import type { XmlElement } from "./xml";
import { unescapeOffice } from "./xmlText";

/** Text of a string item: plain, or the runs of rich text joined (phonetic hints left out). */
export function readText(item: XmlElement | undefined): string {
  const runs = children(item, "r").map((run) => child(run, "t")?.text ?? "");
  return unescapeOffice((child(item, "t")?.text ?? "") + runs.join(""));
}

/** Errors younger than the file format stand in files as the text of a formula's result. */
const youngErrors: ReadonlySet<string> = new Set(["#SPILL!", "#CALC!", "#BUSY!"]);

const asError = (text: string): CellValue =>
  (errorCodes as readonly string[]).includes(text)
    ? cellError(text as ErrorCode)
    : cellError(text === "#GETTING_DATA" ? "#BUSY!" : "#VALUE!");

const daysBefore1970 = 25_569;

function readValue(cell: XmlElement, strings: readonly string[], hasFormula: boolean): CellValue {
  const type = cell.attributes["t"] ?? "n";
  if (type === "inlineStr") return readText(child(cell, "is"));
  const text = child(cell, "v")?.text;
  if (type === "str" && text !== undefined) {
    const value = unescapeOffice(text);
    return hasFormula && youngErrors.has(value) ? asError(value) : value;
  }
  if (text === undefined || text === "") return null;
  if (type === "s") return strings[Number(text)] ?? "";
  if (type === "b") return text === "1" || text === "true";
  if (type === "e") return asError(text);
  if (type === "d") return Date.parse(/T/.test(text) ? `${text.replace(/Z$/, "")}Z` : `${text}T00:00:00Z`) / 86_400_000 + daysBefore1970;
  return numberOr(text, null);
}

interface SharedFormula {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

export interface CellSources {
  readonly strings: readonly string[];
  readonly styles: readonly (Style | undefined)[];
  readonly context: SheetContext;
  /** Told of content that has no place in the records. */
  readonly lost: (what: string) => void;
}

function markSpill(sheet: Sheet, anchor: Rect): void {
  const anchorKey = cellKey(anchor.row, anchor.column);
  const { rows, columns } = anchor;
  if (rows * columns === 1) return;
  const origin = sheet.cells.get(anchorKey);
  if (origin !== undefined) origin.spill = { rows, columns };
  for (let row = anchor.row; row < anchor.row + rows; row++) {
    for (let column = anchor.column; column < anchor.column + columns; column++) {
      const key = cellKey(row, column);
      if (key === anchorKey) continue;
      const cell = sheet.cells.get(key) ?? { formula: null, value: null };
      cell.spillFrom = anchorKey;
      sheet.cells.set(key, cell);
    }
  }
}

/** Rows and cells of the sheet's data into the records. */
export function readCells(sheet: Sheet, data: XmlElement | undefined, sources: CellSources, defaultHeight: number): void {
  const shared = new Map<string, SharedFormula>();
  const arrays: Rect[] = [];
  let row = -1;
  for (const rowElement of children(data, "row")) {
    row = numberOr(rowElement.attributes["r"], row + 2) - 1;
    readRow(sheet, row, rowElement, sources.styles, defaultHeight);
    let column = -1;
    for (const element of children(rowElement, "c")) {
      const at = element.attributes["r"] === undefined ? null : parseRect(element.attributes["r"]);
      column = at?.column ?? column + 1;
      const formulaElement = child(element, "f");
      const context = sources.context.at(row, column);
      let formula: string | null = null;
      if (formulaElement !== undefined) {
        const { t: type, si = "", ref } = formulaElement.attributes;
        const text = unescapeOffice(formulaElement.text);
        if (type === "dataTable") sources.lost("What-if data tables: their last results are kept as constants.");
        else if (type === "shared" && text === "") {
          const master = shared.get(si);
          if (master !== undefined) formula = shiftReferences(master.formula, row - master.row, column - master.column);
        } else formula = text;
        if (type === "shared" && text !== "") shared.set(si, { formula: text, row, column });
        if (type === "array" && ref !== undefined) {
          const rect = parseRect(ref);
          if (rect !== null) arrays.push(rect);
        }
        formula = formula === null ? null : formulaFromFile(formula, context);
      }
      const value = readValue(element, sources.strings, formula !== null);
      const style = styleOfCell(sheet, row, column, sources.styles[numberOr(element.attributes["s"], 0)]);
      if (formula === null && value === null && style === undefined) continue;
      sheet.cells.set(cellKey(row, column), { formula, value, ...(style !== undefined && { style }) });
    }
  }
  arrays.forEach((rect) => markSpill(sheet, rect));
}

/** A file's cell always says its own look; the records leave it to the row and the column where it is theirs. */
function styleOfCell(sheet: Sheet, row: number, column: number, style: Style | undefined): Style | undefined {
  const line = sheet.rows.get(row)?.style ?? sheet.columns.get(column)?.style;
  if (line === undefined) return style;
  return line === style ? undefined : (style ?? defaultStyle);
}

function readRow(
  sheet: Sheet,
  row: number,
  { attributes }: XmlElement,
  styles: readonly (Style | undefined)[],
  defaultHeight: number,
): void {
  const height = numberOr(attributes["ht"], undefined);
  const style = isOn(attributes["customFormat"]) ? styles[numberOr(attributes["s"], 0)] : undefined;
  const record = {
    ...(height !== undefined && (isOn(attributes["customHeight"]) || height !== defaultHeight) && { height }),
    ...(isOn(attributes["hidden"]) && { hidden: true }),
    ...(numberOr(attributes["outlineLevel"], 0) > 0 && { outlineLevel: Number(attributes["outlineLevel"]) }),
    ...(isOn(attributes["collapsed"]) && { collapsed: true }),
    ...(style !== undefined && { style }),
  };
  if (Object.keys(record).length > 0) sheet.rows.set(row, record);
}

export function readColumns(sheet: Sheet, columns: XmlElement | undefined, styles: readonly (Style | undefined)[]): void {
  for (const { attributes } of children(columns, "col")) {
    const width = numberOr(attributes["width"], undefined);
    const points = width === undefined ? undefined : pointsOfCharacters(width);
    const style = styles[numberOr(attributes["style"], 0)];
    const record = {
      ...(points !== undefined && (isOn(attributes["customWidth"]) || points !== sheet.standardWidth) && { width: points }),
      ...(isOn(attributes["hidden"]) && { hidden: true }),
      ...(numberOr(attributes["outlineLevel"], 0) > 0 && { outlineLevel: Number(attributes["outlineLevel"]) }),
      ...(isOn(attributes["collapsed"]) && { collapsed: true }),
      ...(style !== undefined && { style }),
    };
    if (Object.keys(record).length === 0) continue;
    for (let column = numberOr(attributes["min"], 1); column <= Math.min(numberOr(attributes["max"], 1), 16_384); column++) {
      sheet.columns.set(column - 1, { ...record });
    }
  }
}
