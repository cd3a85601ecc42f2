import type { PageLayout, Sheet, Workbook } from "./records";

export const defaultPageLayout: PageLayout = {
  orientation: "Portrait",
  paperSize: "A4",
  printArea: null,
  titleRows: null,
  titleColumns: null,
  fitToWidth: null,
  fitToHeight: null,
  scale: 100,
  centerHorizontally: false,
  printGridlines: false,
  margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
  headersFooters: { leftHeader: "", centerHeader: "", rightHeader: "", leftFooter: "", centerFooter: "", rightFooter: "" },
};

/** Excel's form of a sheet id: a GUID whose second group counts the sheets of the file. */
export const sheetId = (ordinal: number): string =>
  `{00000000-${ordinal.toString(16).toUpperCase().padStart(4, "0")}-0000-0000-000000000000}`;

export function blankSheet(id: string, name: string): Sheet {
  return {
    id,
    name,
    visibility: "Visible",
    tabColor: "",
    showGridlines: true,
    showHeadings: true,
    cells: new Map(),
    rows: new Map(),
    columns: new Map(),
    merges: [],
    tables: [],
    conditionalFormats: [],
    validations: [],
    names: [],
    notes: new Map(),
    hyperlinks: new Map(),
    customProperties: new Map(),
    charts: [],
    shapes: [],
    protection: null,
    freeze: { rows: 0, columns: 0 },
    autoFilter: null,
    pageLayout: defaultPageLayout,
    selection: { row: 0, column: 0, rows: 1, columns: 1 },
    standardWidth: 48,
  };
}

/** A new workbook: one empty sheet, `Sheet1`. */
export function blankWorkbook(name = "Book1.xlsx"): Workbook {
  const sheet = blankSheet(sheetId(1), "Sheet1");
  return {
    name,
    sheets: [sheet],
    names: [],
    activeSheetId: sheet.id,
    calculationMode: "Automatic",
    properties: {},
    settings: new Map(),
    customProperties: new Map(),
  };
}
