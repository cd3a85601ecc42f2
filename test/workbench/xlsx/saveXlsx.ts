import type { Workbook } from "../workbook/records";
import { SharedStrings } from "./cellsWriter";
import { themeXml } from "./colors";
import { dynamicArrayMetadata } from "./metadata";
import { namesElement } from "./names";
import { NewPackage } from "./package";
import { writeProperties, writeSettings } from "./properties";
import { writeSheet } from "./sheetWriter";
import type { SheetSinks } from "./sheetWriter";
import { StylesWriter } from "./stylesWriter";
import { element } from "./xmlText";

const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const workbookPath = "xl/workbook.xml";
const calculationModes = { Automatic: undefined, AutomaticExceptTables: "autoNoTable", Manual: "manual" } as const;
const states = { Visible: undefined, Hidden: "hidden", VeryHidden: "veryHidden" } as const;

function workbookXml(workbook: Workbook, relationshipIds: readonly string[]): string {
  const sheets = workbook.sheets.map(({ name, visibility }, index) =>
    element("sheet", { name, sheetId: index + 1, state: states[visibility], "r:id": relationshipIds[index] }),
  );
  const active = Math.max(
    0,
    workbook.sheets.findIndex(({ id }) => id === workbook.activeSheetId),
  );
  return element(
    "workbook",
    {
      xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
      "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    },
    '<workbookPr defaultThemeVersion="166925"/>',
    element(
      "bookViews",
      {},
      element("workbookView", { xWindow: 0, yWindow: 0, windowWidth: 28800, windowHeight: 15000, activeTab: active || undefined }),
    ),
    element("sheets", {}, ...sheets),
    namesElement(workbook),
    element("calcPr", { calcId: 191029, calcMode: calculationModes[workbook.calculationMode] }),
  );
}

/** A workbook's file. What the file cannot hold is named by `lossesOnSaving`. */
export function saveWorkbook(workbook: Workbook): Uint8Array {
  const file = new NewPackage();
  const strings = new SharedStrings();
  const styles = new StylesWriter();
  const sinks: SheetSinks = {
    file,
    workbook,
    strings,
    styles,
    counts: { tables: 0, charts: 0, customProperties: 0 },
    dynamicArrays: false,
  };
  const add = (path: string, xml: string, kind: string, type: string): void => {
    file.add(path, xml, type);
    file.relate(workbookPath, kind, path);
  };

  file.relate("", "officeDocument", workbookPath);
  const sheetIds = workbook.sheets.map((sheet, index) => {
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    writeSheet(sheet, path, index + 1, sinks);
    return file.relate(workbookPath, "worksheet", path);
  });
  file.add(workbookPath, workbookXml(workbook, sheetIds), `${spreadsheet}.sheet.main+xml`);
  add("xl/theme/theme1.xml", themeXml(), "theme", "application/vnd.openxmlformats-officedocument.theme+xml");
  add("xl/styles.xml", styles.xml(), "styles", `${spreadsheet}.styles+xml`);
  add("xl/sharedStrings.xml", strings.xml(), "sharedStrings", `${spreadsheet}.sharedStrings+xml`);
  if (sinks.dynamicArrays) add("xl/metadata.xml", dynamicArrayMetadata, "sheetMetadata", `${spreadsheet}.sheetMetadata+xml`);
  writeProperties(workbook, file);
  writeSettings(workbook, file);
  return file.build();
}

/** Saves a workbook: records to file bytes. */
export const saveXlsx = (workbook: Workbook): Promise<Uint8Array> =>
  new Promise((resolve) => {
    resolve(saveWorkbook(workbook));
  });
