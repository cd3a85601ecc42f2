import { cellKey, parseRect } from "../workbook/address";
import type { Rect } from "../workbook/address";
import { blankSheet, blankWorkbook, sheetId } from "../workbook/blank";
import type { Cell, Sheet, Workbook } from "../workbook/records";
import { defaultStyle } from "../workbook/style";
import type { Style } from "../workbook/style";
import { cellError } from "../workbook/values";

export const rect = (address: string): Rect => {
  const read = parseRect(address);
  if (read === null) throw new Error(`${address} is no address.`);
  return read;
};

export const keyOf = (address: string): number => cellKey(rect(address).row, rect(address).column);

export function put(sheet: Sheet, address: string, value: Cell["value"], formula: string | null = null, style?: Style): Cell {
  const cell: Cell = { formula, value, ...(style && { style }) };
  sheet.cells.set(keyOf(address), cell);
  return cell;
}

export const heading: Style = {
  ...defaultStyle,
  font: { ...defaultStyle.font, name: "Arial", size: 14, bold: true, italic: true, underline: "Double", color: "#FFFFFF" },
  fill: "#1F4E79",
  horizontal: "CenterAcrossSelection",
  vertical: "Center",
  wrap: true,
  rotation: -45,
  borders: {
    EdgeBottom: { style: "Continuous", weight: "Medium", color: "#FF0000" },
    EdgeTop: { style: "Double", weight: "Thick", color: "#000000" },
    DiagonalUp: { style: "Dash", weight: "Thin", color: "#00B050" },
  },
};

export const input: Style = {
  ...defaultStyle,
  numberFormat: '#,##0.00_);[Red](#,##0.00);"–"',
  locked: false,
  formulaHidden: true,
  indent: 2,
  horizontal: "Right",
};

const everyCell = (sheet: Sheet): void => {
  put(sheet, "A1", "Scorecard", null, heading);
  put(sheet, "A2", "'007");
  put(sheet, "B2", "007");
  put(sheet, "C2", "=SUM(A1) is text");
  put(sheet, "D2", " space, “quotes” & <tags>\nand lines\ttabs _x0041_ ");
  put(sheet, "E2", "#N/A");
  put(sheet, "A3", 0.1 + 0.2, null, input);
  put(sheet, "B3", -1e-300);
  put(sheet, "C3", true);
  put(sheet, "D3", cellError("#N/A"));
  put(sheet, "E3", 45_292.123_456_789, null, { ...defaultStyle, numberFormat: "m/d/yyyy" });
  put(sheet, "A4", "On target", "=BSC.STATUS(A3,B3)");
  put(sheet, "B4", "", '=""');
  put(sheet, "C4", cellError("#DIV/0!"), "=1/0");
  put(sheet, "D4", false, "=A1>B1");
  put(sheet, "E4", null, "=Unknown+1");
  put(sheet, "F4", cellError("#SPILL!"), "=SEQUENCE(3)");
  put(sheet, "G4", 3, "=LET(x,1,y,XLOOKUP(x,A:A,B:B,x+1),x+y)");
  put(sheet, "A6", 1, "=FILTER(KPIs[Actual],KPIs[Actual]>0)").spill = { rows: 2, columns: 2 };
  for (const [address, value] of [
    ["B6", "spilled"],
    ["A7", null],
    ["B7", true],
  ] as const)
    put(sheet, address, value).spillFrom = keyOf("A6");
  put(sheet, "D7", 9, "=SUM(A6#)+@B3:B9");
};

/** One of everything the records can say, as it comes back from a file; also what the page shows to be looked at. */
export function richWorkbook(): Workbook {
  const book = blankWorkbook("Rich.xlsx");
  const first = book.sheets[0] as Sheet;
  first.name = "My 'own' card";
  everyCell(first);
  const data = blankSheet(sheetId(7), "Data");
  book.sheets.push(
    data,
    { ...blankSheet(sheetId(3), "Hidden"), visibility: "Hidden" },
    { ...blankSheet(sheetId(4), "Very"), visibility: "VeryHidden" },
  );
  book.activeSheetId = data.id;
  book.calculationMode = "AutomaticExceptTables";
  Object.assign(book.properties, { title: "Card", author: "A & B", company: "C <Ltd>", keywords: "kpi" });
  book.settings.set("mapping", { sheet: "Data", columns: [1, 2, { deep: null }] }).set("text", "plain");
  book.customProperties.set("Version", 3).set("Own", true).set("Word", "x");
  book.names.push({ name: "Threshold", formula: "=0.9", visible: true, comment: "a ratio" });
  book.names.push({ name: "Twice", formula: "=LAMBDA(x,x*2)", visible: false, comment: "" });
  first.names.push({ name: "Local", formula: "='My ''own'' card'!$A$1:$B$2", visible: true, comment: "" });

  first.tabColor = "#C00000";
  first.showGridlines = false;
  first.showHeadings = false;
  first.freeze = { rows: 2, columns: 1 };
  first.selection = rect("C3:D5");
  first.standardWidth = 60;
  first.rows.set(0, { height: 33, outlineLevel: 1 }).set(9, { hidden: true, collapsed: true }).set(11, { style: input });
  first.columns.set(1, { width: 96 }).set(2, { width: 96 }).set(4, { hidden: true, outlineLevel: 2 }).set(6, { style: heading });
  first.merges.push(rect("J1:K3"), rect("J5:J6"));
  first.notes.set(keyOf("A2"), "Where it came from:\n<source> & more");
  first.hyperlinks.set(keyOf("A2"), { address: "https://example.com/a?b=1&c=2", screenTip: "tip" });
  first.hyperlinks.set(keyOf("B2"), { documentReference: "Data!A1", textToDisplay: "007" });
  first.customProperties.set("bsc.mark", "Straße 1 – α");
  first.protection = {
    password: "hash:CE88",
    options: {
      allowEditObjects: false,
      allowEditScenarios: true,
      allowFormatCells: true,
      allowFormatColumns: false,
      allowFormatRows: false,
      allowInsertColumns: false,
      allowInsertRows: true,
      allowInsertHyperlinks: false,
      allowDeleteColumns: false,
      allowDeleteRows: false,
      allowSort: true,
      allowAutoFilter: true,
      allowPivotTables: false,
      selectionMode: "Unlocked",
    },
  };
  first.pageLayout = {
    orientation: "Landscape",
    paperSize: "A3",
    printArea: rect("A1:H40"),
    titleRows: rect("1:2"),
    titleColumns: rect("A:A"),
    fitToWidth: 1,
    fitToHeight: null,
    scale: 100,
    centerHorizontally: true,
    printGridlines: true,
    margins: { top: 36, bottom: 72, left: 50.4, right: 18, header: 21.6, footer: 10 },
    headersFooters: {
      leftHeader: "&D",
      centerHeader: 'A && B &"Arial,Bold"C',
      rightHeader: "",
      leftFooter: "",
      centerFooter: "&P of &N",
      rightFooter: "x",
    },
  };
  first.conditionalFormats.push(
    {
      id: "",
      ranges: [rect("B3:B9"), rect("D3")],
      stopIfTrue: true,
      rule: {
        kind: "Custom",
        formula: "=$A3>XLOOKUP(1,$C:$C,$D:$D)",
        style: { fill: "#FFC7CE", fontColor: "#9C0006", bold: true, strikethrough: false },
      },
    },
    {
      id: "",
      ranges: [rect("A3:A9")],
      stopIfTrue: false,
      rule: {
        kind: "CellValue",
        operator: "NotBetween",
        formula1: "1",
        formula2: "=$C$3",
        style: { numberFormat: "0.0", italic: true, borders: { EdgeTop: { style: "Continuous", weight: "Thin", color: "#FF0000" } } },
      },
    },
    {
      id: "",
      ranges: [rect("A1:A9")],
      stopIfTrue: false,
      rule: { kind: "ContainsText", operator: "NotContains", text: 'off "target"', style: { underline: true } },
    },
    {
      id: "",
      ranges: [rect("A1:A9")],
      stopIfTrue: false,
      rule: { kind: "TopBottom", type: "BottomPercent", rank: 20, style: { fill: "#FFFF00" } },
    },
    {
      id: "",
      ranges: [rect("A1:A9")],
      stopIfTrue: false,
      rule: { kind: "PresetCriteria", criterion: "OneStdDevBelowAverage", style: { fill: "#FFFF00" } },
    },
    {
      id: "",
      ranges: [rect("C1:C9")],
      stopIfTrue: false,
      rule: {
        kind: "IconSet",
        style: "ThreeTrafficLights1",
        reverse: true,
        showIconOnly: true,
        criteria: [
          { type: "Percent", operator: "GreaterThanOrEqual", formula: "0" },
          { type: "Number", operator: "GreaterThan", formula: "0.9" },
          { type: "Formula", operator: "GreaterThanOrEqual", formula: "=$C$3" },
        ],
      },
    },
    {
      id: "",
      ranges: [rect("D1:D9")],
      stopIfTrue: false,
      rule: {
        kind: "IconSet",
        style: "ThreeTriangles",
        reverse: false,
        showIconOnly: false,
        criteria: [
          { type: "Number", operator: "GreaterThanOrEqual", formula: "-1", customIcon: { set: "ThreeTrafficLights1", index: 0 } },
          { type: "Number", operator: "GreaterThanOrEqual", formula: "0", customIcon: { set: "FiveBoxes", index: 4 } },
          { type: "Percentile", operator: "GreaterThan", formula: "66", customIcon: { set: "ThreeStars", index: 2 } },
        ],
      },
    },
    {
      id: "",
      ranges: [rect("E1:E9")],
      stopIfTrue: false,
      rule: {
        kind: "ColorScale",
        points: [
          { type: "LowestValue", color: "#F8696B" },
          { type: "Percentile", formula: "50", color: "#FFEB84" },
          { type: "Number", formula: "100", color: "#63BE7B" },
        ],
      },
    },
    {
      id: "",
      ranges: [rect("F1:F9")],
      stopIfTrue: false,
      rule: {
        kind: "DataBar",
        color: "#638EC6",
        negativeColor: "#FF0000",
        gradient: false,
        showValue: false,
        min: { type: "Automatic" },
        max: { type: "Formula", formula: "=$F$1*2" },
      },
    },
  );
  const silent = {
    error: { show: false, style: "Stop", title: "", message: "" },
    prompt: { show: false, title: "", message: "" },
  } as const;
  first.validations.push(
    {
      ranges: [rect("B3:B9"), rect("D1")],
      kind: "List",
      formula1: 'On,Off,"quoted"',
      inCellDropDown: true,
      ignoreBlanks: true,
      error: { show: true, style: "Warning", title: "T", message: "Pick <one>" },
      prompt: { show: true, title: "P", message: "two\nlines" },
    },
    { ranges: [rect("C3")], kind: "List", formula1: '=INDIRECT("KPIs[KPI]")', inCellDropDown: false, ignoreBlanks: false, ...silent },
    {
      ranges: [rect("C4")],
      kind: "Decimal",
      operator: "NotBetween",
      formula1: "0.5",
      formula2: "=$A$1",
      inCellDropDown: true,
      ignoreBlanks: true,
      ...silent,
    },
    { ranges: [rect("C5")], kind: "Custom", formula1: "=ISNUMBER(C5)", inCellDropDown: true, ignoreBlanks: true, ...silent },
  );

  const rows = [
    ["KPI", "Actual", "Two words", "Status"],
    ["Sales", 5, 10, "On target"],
    ["Cost", 7, 14, "Off target"],
    ["Total", 12, 24, null],
  ] as const;
  rows.forEach((row, at) =>
    row.forEach((value, column) => {
      const address = `${"BCDE"[column]}${at + 3}`;
      const formula =
        at === 0 || at === 3 ? null : column === 2 ? "=[@Actual]*2" : column === 3 ? "=BSC.STATUS([@Actual],[@[Two words]])" : null;
      if (value !== null)
        put(
          data,
          address,
          value,
          at === 3 && column === 1 ? "=SUBTOTAL(109,KPIs[Actual])" : at === 3 && column === 2 ? "=MAX(KPIs[Two words])" : formula,
        );
    }),
  );
  data.tables.push({
    id: "{00000000-000C-0000-FFFF-FFFF00000000}",
    name: "KPIs",
    range: rect("B3:E6"),
    showHeaders: true,
    showTotals: true,
    showFilterButton: true,
    style: "TableStyleMedium4",
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: true,
    highlightLastColumn: false,
    columns: [
      { id: 1, name: "KPI" },
      { id: 2, name: "Actual", totalsFormula: "=SUBTOTAL(109,KPIs[Actual])" },
      { id: 3, name: "Two words", formula: "=[@Actual]*2", totalsFormula: "=MAX(KPIs[Two words])" },
      { id: 5, name: "Status", formula: "=BSC.STATUS([@Actual],[@[Two words]])" },
    ],
  });
  for (let row = 0; row < 3; row++) put(data, `J${row + 1}`, row);
  data.autoFilter = { range: rect("J1:J3") };
  data.charts.push({
    id: "",
    name: "Chart 1",
    left: 60,
    top: 120.5,
    width: 300,
    height: 180,
    type: "ColumnStacked",
    title: "Actual & target",
    series: [
      { name: "=Data!$C$3", values: "Data!$C$4:$C$5", categories: "Data!$B$4:$B$5", color: "#4472C4", type: null },
      { name: "Target", values: "Data!$D$4:$D$5", categories: null, color: null, type: "LineMarkers" },
    ],
    legend: { visible: true, position: "Bottom" },
    details: new Map<string, string | number | boolean>([
      ["title/size", 14],
      ["title/bold", true],
      ["legend/color", "#22292B"],
      ["legend entry 1/visible", false],
      ["axis Category/reversePlotOrder", true],
      ["axis Value/minimum", 0],
      ["axis Value/maximum", 10],
      ["axis Value/majorUnit", 10 / 3],
      ["axis Value/linkNumberFormat", false],
      ["axis Value/numberFormat", "[>=1000]#,##0;General"],
      ["axis Value/majorTickMark", "None"],
      ["axis Value/tickLabelPosition", "High"],
      ["axis Value/line", "#D5DEE0"],
      ["axis Value/size", 10],
      ["axis Value title/text", "Score < 10"],
      ["axis Value title/visible", true],
      ["axis Value major gridlines/line", "#D5DEE0"],
      ["chart/plotVisibleOnly", false],
      ["chart/displayBlanksAs", "Interplotted"],
      ["area/borderStyle", "None"],
    ]),
  });
  data.charts.push({
    id: "",
    name: "Chart 2",
    left: 60,
    top: 330,
    width: 300,
    height: 180,
    type: "BarClustered",
    title: "KPI",
    titleFormula: "=Data!$B$3",
    series: [
      {
        name: "=Data!$C$3",
        values: "Data!$C$4:$C$5",
        categories: "Data!$B$4:$B$5",
        color: "#DDF2E9",
        type: null,
        details: new Map<string, string | number>([
          ["line/color", "#0B5D44"],
          ["line/weight", 0.75],
          ["gapWidth", 45],
          ["overlap", 100],
        ]),
      },
      {
        name: "Limit",
        values: "Data!$D$4:$D$5",
        categories: null,
        color: "#5C6B70",
        type: "LineMarkers",
        details: new Map<string, string | number>([
          ["line/weight", 1.5],
          ["line/lineStyle", "RoundDot"],
          ["markerStyle", "Diamond"],
          ["markerSize", 6],
          ["markerBackgroundColor", "#FFFFFF"],
          ["markerForegroundColor", "#22292B"],
        ]),
      },
    ],
    legend: { visible: true, position: "Right" },
  });
  data.shapes.push(
    {
      id: "a",
      name: "Objective",
      left: 400,
      top: 20,
      width: 120,
      height: 40,
      kind: "GeometricShape",
      geometricType: "RoundRectangle",
      text: "Win customers\nkeep them",
      fill: "#E2EFDA",
      lineColor: "#70AD47",
      lineWeight: 1.5,
      connect: null,
    },
    {
      id: "b",
      name: "Text",
      left: 400,
      top: 120,
      width: 120,
      height: 40,
      kind: "TextBox",
      geometricType: null,
      text: "note",
      fill: null,
      lineColor: null,
      lineWeight: 1,
      connect: null,
    },
    {
      id: "c",
      name: "Drives",
      left: 460,
      top: 60,
      width: 0,
      height: 60,
      kind: "Line",
      geometricType: null,
      text: "",
      fill: null,
      lineColor: "#7F7F7F",
      lineWeight: 2,
      connect: { begin: { shapeId: "a", site: 2 }, end: { shapeId: "b", site: 0 } },
    },
  );
  return book;
}
