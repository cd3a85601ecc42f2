import { columnLetters, columnOfKey, rowOfKey } from "../workbook/address";
import type { Cell, ColumnRecord, Sheet } from "../workbook/records";
import type { Style } from "../workbook/style";
import { isCellError } from "../workbook/values";
import type { CellValue } from "../workbook/values";
import { formulaToFile, givesArray } from "./formulaText";
import type { SheetContext } from "./sheetContext";
import type { StylesWriter } from "./stylesWriter";
import { charactersOfPoints } from "./units";
import { element, escapeXml, textElement } from "./xmlText";

/** The workbook's texts, each once. */
export class SharedStrings {
  private readonly numbers = new Map<string, number>();
  private uses = 0;

  number(text: string): number {
    this.uses++;
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    this.numbers.set(text, this.numbers.size);
    return this.numbers.size - 1;
  }

  xml(): string {
    const items = [...this.numbers.keys()].map((text) => element("si", {}, textElement("t", text)));
    const attributes = { xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main", count: this.uses, uniqueCount: items.length };
    return element("sst", attributes, ...items);
  }
}

export interface CellSinks {
  readonly strings: SharedStrings;
  readonly styles: StylesWriter;
  readonly context: SheetContext;
  /** Set once a formula needs the dynamic-array mark, whose meaning stands in a part of its own. */
  dynamicArrays: boolean;
}

const oldErrors: ReadonlySet<string> = new Set(["#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#NUM!", "#NAME?", "#NULL!"]);

/** Type attribute and value element of a constant or of a formula's result. */
function valueParts(value: CellValue, hasFormula: boolean, strings: SharedStrings): readonly [string, string] {
  if (value === null) return ["", ""];
  if (typeof value === "number") return ["", `<v>${value}</v>`];
  if (typeof value === "boolean") return [' t="b"', `<v>${value ? 1 : 0}</v>`];
  if (isCellError(value)) return [oldErrors.has(value.error) ? ' t="e"' : ' t="str"', `<v>${value.error}</v>`];
  return hasFormula ? [' t="str"', textElement("v", value)] : [' t="s"', `<v>${strings.number(value)}</v>`];
}

function writeCell(cell: Cell, row: number, column: number, line: Style | undefined, sinks: CellSinks): string {
  const reference = `${columnLetters(column)}${row + 1}`;
  const style = sinks.styles.cell(cell.style ?? line);
  const [type, value] = valueParts(cell.value, cell.formula !== null, sinks.strings);
  let formula = "";
  let meta = "";
  if (cell.formula !== null) {
    const context = sinks.context.at(row, column);
    const text = escapeXml(formulaToFile(cell.formula, context));
    const blocked = isCellError(cell.value) && cell.value.error === "#SPILL!";
    if (cell.spill !== undefined || blocked || givesArray(cell.formula)) {
      const { rows, columns } = cell.spill ?? { rows: 1, columns: 1 };
      const last = rows * columns === 1 ? "" : `:${columnLetters(column + columns - 1)}${row + rows}`;
      formula = `<f t="array" ref="${reference}${last}">${text}</f>`;
      meta = ' cm="1"';
      sinks.dynamicArrays = true;
    } else formula = `<f>${text}</f>`;
  }
  const head = `<c r="${reference}"${style === 0 ? "" : ` s="${style}"`}${type}${meta}`;
  return formula === "" && value === "" ? `${head}/>` : `${head}>${formula}${value}</c>`;
}

export function sheetDataElement(sheet: Sheet, sinks: CellSinks): string {
  const rows = new Map<number, string[]>([...sheet.rows.keys()].map((row) => [row, []]));
  const keys = [...sheet.cells.keys()].sort((a, b) => a - b);
  for (const key of keys) {
    const row = rowOfKey(key);
    const cells = rows.get(row) ?? [];
    rows.set(row, cells);
    const column = columnOfKey(key);
    const line = sheet.rows.get(row)?.style ?? sheet.columns.get(column)?.style;
    cells.push(writeCell(sheet.cells.get(key) as Cell, row, column, line, sinks));
  }
  const ordered = [...rows].sort(([a], [b]) => a - b);
  const elements = ordered.map(([row, cells]) => {
    const record = sheet.rows.get(row);
    const attributes = {
      r: row + 1,
      s: record?.style && sinks.styles.cell(record.style),
      customFormat: record?.style !== undefined,
      ht: record?.height,
      customHeight: record?.height !== undefined,
      hidden: record?.hidden,
      outlineLevel: record?.outlineLevel,
      collapsed: record?.collapsed,
    };
    return element("row", attributes, ...cells);
  });
  return element("sheetData", {}, ...elements);
}

/** Column records, neighbours that are alike as one. */
export function columnsElement(sheet: Sheet, styles: StylesWriter): string {
  const runs: { from: number; to: number; attributes: string; record: ColumnRecord }[] = [];
  for (const [column, record] of [...sheet.columns].sort(([a], [b]) => a - b)) {
    const last = runs[runs.length - 1];
    const attributes = JSON.stringify({ ...record, style: styles.cell(record.style) });
    if (last !== undefined && last.to === column - 1 && last.attributes === attributes) last.to = column;
    else runs.push({ from: column, to: column, attributes, record });
  }
  const elements = runs.map(({ from, to, record }) =>
    element("col", {
      min: from + 1,
      max: to + 1,
      width: charactersOfPoints(record.width ?? sheet.standardWidth),
      style: styles.cell(record.style) || undefined,
      hidden: record.hidden,
      customWidth: record.width !== undefined,
      outlineLevel: record.outlineLevel,
      collapsed: record.collapsed,
    }),
  );
  return elements.length === 0 ? "" : element("cols", {}, ...elements);
}
