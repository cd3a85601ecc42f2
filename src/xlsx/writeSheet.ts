import { cellAddress } from "../domain/address";
import type { GridRect } from "../domain/reading/sheetGrid";
import type { FileCell, FileLine, FileSheet } from "../app/travel/fileWorkbook";
import { formulaToFile } from "./formulaInFile";
import type { StyleSheet } from "./writeStyles";
import { element, escapeXml, xmlDocument } from "./xmlText";

const namespaces = {
  xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};

/** Texts of all sheets, each kept once. */
export class SharedTexts {
  private readonly places = new Map<string, number>();
  private uses = 0;

  place(text: string): number {
    this.uses += 1;
    const known = this.places.get(text);
    if (known !== undefined) return known;
    this.places.set(text, this.places.size);
    return this.places.size - 1;
  }

  xml(): string {
    const items = [...this.places.keys()].map((text) => element("si", {}, element("t", { "xml:space": "preserve" }, escapeXml(text))));
    return xmlDocument(element("sst", { xmlns: namespaces.xmlns, count: this.uses, uniqueCount: items.length }, ...items));
  }
}

/** A sheet's part of the file. The order of its elements is the format's. */
export function sheetXml(sheet: FileSheet, styles: StyleSheet, texts: SharedTexts, active: boolean): string {
  const looks = sheet.looks.map((look) => styles.cell(look));
  return xmlDocument(
    element(
      "worksheet",
      namespaces,
      element(
        "sheetPr",
        {},
        sheet.tabColor === "" ? "" : element("tabColor", { rgb: `FF${sheet.tabColor.replace("#", "")}` }),
        element("pageSetUpPr", { fitToPage: true }),
      ),
      element("sheetViews", {}, viewOf(sheet, active)),
      element("sheetFormatPr", { defaultRowHeight: 15 }),
      columnsOf(sheet.columns),
      element("sheetData", {}, ...rowsOf(sheet, looks, texts)),
      sheet.protected ? element("sheetProtection", { sheet: true, objects: true, scenarios: true }) : "",
      sheet.merges.length === 0
        ? ""
        : element("mergeCells", { count: sheet.merges.length }, ...sheet.merges.map((rect) => element("mergeCell", { ref: areaOf(rect) }))),
      ...sheet.rules.map((rule, index) =>
        element(
          "conditionalFormatting",
          { sqref: rule.ranges.map(areaOf).join(" ") },
          element(
            "cfRule",
            { type: "expression", dxfId: styles.rule(rule), priority: index + 1 },
            element("formula", {}, escapeXml(formulaToFile(rule.formula))),
          ),
        ),
      ),
      validationsOf(sheet),
      element("pageMargins", { left: 0.4, right: 0.4, top: 0.4, bottom: 0.55, header: 0.3, footer: 0.3 }),
      element("pageSetup", { paperSize: 9, orientation: "landscape", fitToWidth: 1, fitToHeight: 0 }),
    ),
  );
}

const areaOf = ({ row, column, rows, columns }: GridRect): string => {
  const first = cellAddress(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${cellAddress(row + rows - 1, column + columns - 1)}`;
};

function viewOf({ gridlines, frozen: { rows, columns } }: FileSheet, active: boolean): string {
  const pane =
    rows === 0 && columns === 0
      ? ""
      : element("pane", {
          xSplit: columns === 0 ? undefined : columns,
          ySplit: rows === 0 ? undefined : rows,
          topLeftCell: cellAddress(rows, columns),
          activePane: rows === 0 ? "topRight" : columns === 0 ? "bottomLeft" : "bottomRight",
          state: "frozen",
        });
  return element("sheetView", { showGridLines: gridlines ? undefined : 0, tabSelected: active, workbookViewId: 0 }, pane);
}

/** A width counts in digits of Calibri 11, of 7 pixels. */
function columnsOf(columns: readonly FileLine[]): string {
  const width = (points: number): number => Math.trunc((Math.round((points * 4) / 3) / 7) * 256) / 256;
  const written = columns.map(({ index, points, hidden }) =>
    element("col", { min: index + 1, max: index + 1, width: width(points), customWidth: true, hidden }),
  );
  return written.length === 0 ? "" : element("cols", {}, ...written);
}

function rowsOf({ row, column, cells, rows }: FileSheet, looks: readonly number[], texts: SharedTexts): readonly string[] {
  const lines = new Map(rows.map((line) => [line.index, line]));
  return cells.map((line, r) => {
    const record = lines.get(row + r);
    return element(
      "row",
      {
        r: row + r + 1,
        ht: record === undefined || record.points === 15 ? undefined : record.points,
        customHeight: record !== undefined && record.points !== 15,
        hidden: record?.hidden,
      },
      ...line.map((cell, c) => cellXml(cellAddress(row + r, column + c), cell, looks[cell.look] ?? 0, texts)),
    );
  });
}

function cellXml(r: string, { value, formula }: FileCell, look: number, texts: SharedTexts): string {
  const s = look === 0 ? undefined : look;
  if (formula === "") {
    if (value === "") return s === undefined ? "" : element("c", { r, s });
    if (typeof value === "number") return element("c", { r, s }, `<v>${value}</v>`);
    if (typeof value === "boolean") return element("c", { r, s, t: "b" }, `<v>${value ? 1 : 0}</v>`);
    return element("c", { r, s, t: "s" }, `<v>${texts.place(value)}</v>`);
  }
  const f = element("f", {}, escapeXml(formulaToFile(formula)));
  if (typeof value === "number") return element("c", { r, s }, f, `<v>${value}</v>`);
  if (typeof value === "boolean") return element("c", { r, s, t: "b" }, f, `<v>${value ? 1 : 0}</v>`);
  return element("c", { r, s, t: isError(value) ? "e" : "str" }, f, `<v>${escapeXml(value)}</v>`);
}

/** Errors a file knows; later ones are written as their text. */
const isError = (value: string): boolean => /^#(?:N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!)$/.test(value);

function validationsOf({ validations }: FileSheet): string {
  if (validations.length === 0) return "";
  const written = validations.map(({ ranges, kind, error }) => {
    const common = { allowBlank: true, showErrorMessage: true, error, sqref: ranges.map(areaOf).join(" ") };
    if (kind !== "number") return element("dataValidation", { type: "list", ...common }, element("formula1", {}, escapeXml(kind.list)));
    return element(
      "dataValidation",
      { type: "decimal", operator: "between", ...common },
      element("formula1", {}, "-1E+300"),
      element("formula2", {}, "1E+300"),
    );
  });
  return element("dataValidations", { count: written.length }, ...written);
}
