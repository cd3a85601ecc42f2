import { parseRect, printRect } from "../workbook/address";
import type { Table } from "../workbook/records";
import { formulaFromFile, formulaToFile, givesArray } from "./formulaText";
import type { FormulaContext } from "./formulaText";
import { child, children, isOn, numberOr } from "./xml";
import type { XmlElement } from "./xml";
import { element, escapeXml, unescapeOffice } from "./xmlText";

/** What the totals row's menu offers, as SUBTOTAL numbers that leave hidden rows out. */
const totalsFunctions: Readonly<Record<string, number>> = {
  average: 101,
  countNums: 102,
  count: 103,
  max: 104,
  min: 105,
  stdDev: 107,
  sum: 109,
  var: 110,
};

/** A column name inside a structured reference: its special characters are preceded by an apostrophe. */
const escapeColumn = (name: string): string => name.replace(/['[\]#@]/g, "'$&");

function readTotalsFormula(column: XmlElement, table: string, context: FormulaContext): string | undefined {
  const typed = child(column, "totalsRowFormula")?.text;
  if (typed !== undefined) return formulaFromFile(unescapeOffice(typed), context);
  const number = totalsFunctions[column.attributes["totalsRowFunction"] ?? ""];
  return number === undefined
    ? undefined
    : `=SUBTOTAL(${number},${table}[${escapeColumn(unescapeOffice(column.attributes["name"] ?? ""))}])`;
}

export function readTable(root: XmlElement, names: ReadonlySet<string>): Table | null {
  const { attributes } = root;
  const range = parseRect(attributes["ref"] ?? "");
  if (range === null) return null;
  const name = attributes["displayName"] ?? attributes["name"] ?? "";
  const context: FormulaContext = { here: name, names };
  const style = child(root, "tableStyleInfo")?.attributes ?? {};
  return {
    id: attributes["xr:uid"] ?? attributes["id"] ?? "",
    name,
    range,
    showHeaders: numberOr(attributes["headerRowCount"], 1) > 0,
    showTotals: numberOr(attributes["totalsRowCount"], 0) > 0,
    showFilterButton: child(root, "autoFilter") !== undefined,
    style: style["name"] ?? "",
    showBandedRows: isOn(style["showRowStripes"]),
    showBandedColumns: isOn(style["showColumnStripes"]),
    highlightFirstColumn: isOn(style["showFirstColumn"]),
    highlightLastColumn: isOn(style["showLastColumn"]),
    columns: children(child(root, "tableColumns"), "tableColumn").map((column) => {
      const formula = child(column, "calculatedColumnFormula")?.text;
      const totalsFormula = readTotalsFormula(column, name, context);
      return {
        id: numberOr(column.attributes["id"], 0),
        name: unescapeOffice(column.attributes["name"] ?? ""),
        ...(formula !== undefined && { formula: formulaFromFile(unescapeOffice(formula), context) }),
        ...(totalsFormula !== undefined && { totalsFormula }),
      };
    }),
  };
}

/** The totals function a formula stands for, when it is one of the menu's over its own column. */
function totalsFunction(formula: string, table: string, column: string): string | undefined {
  const [, number, owner, inside] = /^=SUBTOTAL\((\d+),\s*([^[\]]*)\[(.*)\]\)$/i.exec(formula) ?? [];
  if (inside !== escapeColumn(column) || (owner !== "" && owner?.toUpperCase() !== table.toUpperCase())) return undefined;
  return Object.entries(totalsFunctions).find(([, each]) => each === Number(number))?.[0];
}

const isGuid = (text: string): boolean => /^\{[\dA-F]{8}(-[\dA-F]{4}){3}-[\dA-F]{12}\}$/i.test(text);

/** A table's part. `totalLabels` are the texts standing in its totals row, by column. */
export function tableXml(table: Table, id: number, names: ReadonlySet<string>, totalLabels: readonly (string | null)[]): string {
  const context: FormulaContext = { here: table.name, names };
  const columns = table.columns.map((column, index) => {
    const { formula, totalsFormula } = column;
    const preset = totalsFormula === undefined ? undefined : totalsFunction(totalsFormula, table.name, column.name);
    return element(
      "tableColumn",
      {
        id: column.id,
        name: column.name,
        totalsRowFunction: preset ?? (totalsFormula === undefined ? undefined : "custom"),
        totalsRowLabel: table.showTotals && totalsFormula === undefined ? (totalLabels[index] ?? undefined) : undefined,
      },
      formula === undefined
        ? ""
        : element("calculatedColumnFormula", { array: givesArray(formula) }, escapeXml(formulaToFile(formula, context))),
      totalsFormula === undefined || preset !== undefined
        ? ""
        : element("totalsRowFormula", {}, escapeXml(formulaToFile(totalsFormula, context))),
    );
  });
  const filtered = { ...table.range, rows: table.range.rows - (table.showTotals ? 1 : 0) };
  return element(
    "table",
    {
      xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
      "xmlns:mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
      "mc:Ignorable": "xr",
      "xmlns:xr": "http://schemas.microsoft.com/office/spreadsheetml/2014/revision",
      id,
      "xr:uid": isGuid(table.id) ? table.id : undefined,
      name: table.name,
      displayName: table.name,
      ref: printRect(table.range),
      headerRowCount: table.showHeaders ? undefined : 0,
      totalsRowCount: table.showTotals ? 1 : undefined,
      totalsRowShown: table.showTotals ? undefined : 0,
    },
    table.showFilterButton && table.showHeaders ? element("autoFilter", { ref: printRect(filtered) }) : "",
    element("tableColumns", { count: columns.length }, ...columns),
    element("tableStyleInfo", {
      name: table.style || undefined,
      showFirstColumn: table.highlightFirstColumn ? 1 : 0,
      showLastColumn: table.highlightLastColumn ? 1 : 0,
      showRowStripes: table.showBandedRows ? 1 : 0,
      showColumnStripes: table.showBandedColumns ? 1 : 0,
    }),
  );
}
