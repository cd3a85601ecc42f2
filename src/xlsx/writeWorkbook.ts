import { strToU8, zipSync } from "fflate";
import type { FileSheet, FileWorkbook } from "../app/travel/fileWorkbook";
import { absoluteRange, quotedSheet } from "../domain/address";
import { StyleSheet } from "./writeStyles";
import { SharedTexts, sheetXml } from "./writeSheet";
import { element, escapeXml, xmlDocument } from "./xmlText";

const office = "http://schemas.openxmlformats.org/officeDocument/2006";
const packages = "http://schemas.openxmlformats.org/package/2006";
const kind = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** A workbook as the bytes of an .xlsx file. */
export function writeWorkbook({ sheets }: FileWorkbook): Uint8Array {
  const styles = new StyleSheet();
  const texts = new SharedTexts();
  const parts = sheets.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheetXml(sheet, styles, texts, index === 0)] as const);
  const relations = [
    ...sheets.map((_, index) => ["worksheet", `worksheets/sheet${index + 1}.xml`] as const),
    ["styles", "styles.xml"] as const,
    ["sharedStrings", "sharedStrings.xml"] as const,
  ];
  const files: Readonly<Record<string, string>> = {
    "[Content_Types].xml": contentTypes(parts.map(([path]) => path)),
    "_rels/.rels": relationships([
      ["officeDocument", "xl/workbook.xml"],
      ["extended-properties", "docProps/app.xml"],
    ]),
    // LibreOffice keeps results of functions it does not know only in files of Excel's.
    "docProps/app.xml": xmlDocument(
      element("Properties", { xmlns: `${office}/extended-properties` }, "<Application>Microsoft Excel</Application>"),
    ),
    "xl/workbook.xml": xmlDocument(
      element(
        "workbook",
        { xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main", "xmlns:r": `${office}/relationships` },
        element("bookViews", {}, element("workbookView", { activeTab: 0 })),
        element(
          "sheets",
          {},
          ...sheets.map(({ name }, index) => element("sheet", { name, sheetId: index + 1, "r:id": `rId${index + 1}` })),
        ),
        printNames(sheets),
      ),
    ),
    "xl/_rels/workbook.xml.rels": relationships(relations),
    ...Object.fromEntries(parts),
    "xl/styles.xml": styles.xml(),
    "xl/sharedStrings.xml": texts.xml(),
  };
  // A date of its own for every file would make equal workbooks different.
  const mtime = new Date(1980, 0, 1);
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, [strToU8(text), { mtime }]])));
}

/** What is printed stands among the names of the workbook. */
function printNames(sheets: readonly FileSheet[]): string {
  const names = sheets.flatMap(({ name, print: { area, titleRows } }, localSheetId) => {
    const define = (what: string, reference: string): string =>
      element("definedName", { name: `_xlnm.${what}`, localSheetId }, escapeXml(`${quotedSheet(name)}!${reference}`));
    return [
      ...(area === null ? [] : [define("Print_Area", absoluteRange(area))]),
      ...(titleRows === null ? [] : [define("Print_Titles", `$${titleRows.first + 1}:$${titleRows.last + 1}`)]),
    ];
  });
  return names.length === 0 ? "" : element("definedNames", {}, ...names);
}

const relationships = (list: readonly (readonly [type: string, target: string])[]): string =>
  xmlDocument(
    element(
      "Relationships",
      { xmlns: `${packages}/relationships` },
      ...list.map(([type, target], index) =>
        element("Relationship", { Id: `rId${index + 1}`, Type: `${office}/relationships/${type}`, Target: target }),
      ),
    ),
  );

function contentTypes(sheets: readonly string[]): string {
  const part = (path: string, type: string): string => element("Override", { PartName: `/${path}`, ContentType: type });
  return xmlDocument(
    element(
      "Types",
      { xmlns: `${packages}/content-types` },
      element("Default", { Extension: "rels", ContentType: "application/vnd.openxmlformats-package.relationships+xml" }),
      element("Default", { Extension: "xml", ContentType: "application/xml" }),
      part("docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml"),
      part("xl/workbook.xml", `${kind}.sheet.main+xml`),
      ...sheets.map((path) => part(path, `${kind}.worksheet+xml`)),
      part("xl/styles.xml", `${kind}.styles+xml`),
      part("xl/sharedStrings.xml", `${kind}.sharedStrings+xml`),
    ),
  );
}
