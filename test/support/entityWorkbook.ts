import { quotientOf, referenceTo } from "../../src/app/cascade/blockFormulas";
import { blockCode, codesOf, cornerCode, entityRows, readBlockCode } from "../../src/app/cascade/entitySheetLayout";
import { cellAddress } from "../../src/domain/address";
import { cellKey } from "../workbench/workbook/address";
import { blankSheet, blankWorkbook, sheetId } from "../workbench/workbook/blank";
import type { Sheet, Workbook } from "../workbench/workbook/records";
import { defaultStyle } from "../workbench/workbook/style";
import type { CellValue } from "../workbench/workbook/values";

export const periods = ["2026-01", "2026-02", "2026-03"];
export const kpis = [
  ["K1", "Sales"],
  ["K2", "Satisfaction"],
  ["K3", "Defect rate"],
  ["K4", "Headcount"],
] as const;
const entities = [
  ["E1", "North"],
  ["E2", "South"],
] as const;

const codes = codesOf(periods, true);
/** The column of a code on a fresh sheet of an entity, and how many there are. */
export const columnOf = (code: string): number => codes.indexOf(code);
export const columnCount = codes.length;
/** Where a figure stands on a fresh sheet of an entity. */
export const placeOf = (kpiId: string, series: "actual" | "target" | "numerator" | "denominator", period: string) => ({
  row: entityRows.header + 2 + kpis.findIndex(([id]) => id === kpiId),
  column: codes.indexOf(blockCode(series, period)),
});

/**
 * A small cascade as its sheets hold it, made by hand: two departments with inputs (`K1`, `K2`), a ratio of two inputs (`K3`), a KPI of which
 * North has no part (`K4`), and targets that refer to constants on another sheet.
 */
export function entityWorkbook(): Workbook {
  const workbook = blankWorkbook("Cascade.xlsx");
  workbook.sheets.length = 0;
  const add = (name: string): Sheet => {
    const sheet = blankSheet(sheetId(workbook.sheets.length + 1), name);
    workbook.sheets.push(sheet);
    return sheet;
  };
  const put = (sheet: Sheet, row: number, column: number, content: CellValue): void =>
    void sheet.cells.set(
      cellKey(row, column),
      typeof content === "string" && content.startsWith("=") ? { formula: content, value: null } : { formula: null, value: content },
    );
  const table = (sheet: Sheet, name: string, rows: readonly (readonly CellValue[])[]): void => {
    rows.forEach((row, r) => row.forEach((content, c) => put(sheet, r, c, content)));
    sheet.tables.push({
      id: String(workbook.sheets.length),
      name,
      range: { row: 0, column: 0, rows: rows.length, columns: rows[0]?.length ?? 1 },
      showHeaders: true,
      showTotals: false,
      showFilterButton: true,
      style: "TableStyleLight1",
      showBandedRows: true,
      showBandedColumns: false,
      highlightFirstColumn: false,
      highlightLastColumn: false,
      columns: (rows[0] ?? []).map((header, index) => ({ id: index + 1, name: String(header) })),
    });
  };
  table(add("BSC KPIs"), "BSC_KPIs", [["ID", "KPI", "Unit", "Low", "High"], ...kpis.map(([id, name]) => [id, name, "", "", ""])]);
  table(add("BSC Entities"), "BSC_Entities", [["ID", "Entity", "Parent"], ...entities.map(([id, name]) => [id, name, ""])]);
  const constants = add("BSC Cascade");
  put(constants, 0, 0, "2026-02");
  workbook.names.push({ name: "BSC_Period", formula: "='BSC Cascade'!$A$1", visible: true, comment: "" });
  periods.forEach((_, index) => entities.forEach((__, e) => put(constants, 1 + e, index, 100 * (index + 1) + e)));
  entities.forEach(([id, name], e) => {
    const sheet = add(name);
    fillEntity(sheet, id, name, e, put);
    workbook.names.push({ name: `BSC_Entity_${id}`, formula: `='${name}'!$A$6:$Z$12`, visible: false, comment: "" });
  });
  workbook.activeSheetId = workbook.sheets[0]?.id ?? "";
  return workbook;
}

function fillEntity(
  sheet: Sheet,
  id: string,
  name: string,
  place: number,
  put: (sheet: Sheet, row: number, column: number, content: CellValue) => void,
): void {
  const at = (code: string): number => codes.indexOf(code);
  put(sheet, entityRows.title, at("name"), name);
  put(sheet, entityRows.headline, at("name"), "=BSC_Period");
  codes.forEach((code, column) => {
    put(sheet, entityRows.codes, column, code === "id" ? cornerCode(id) : code);
    put(sheet, entityRows.header, column, readBlockCode(code)?.period ?? code);
  });
  put(sheet, entityRows.header + 1, at("id"), "CARD");
  kpis.forEach(([kpiId, kpi], index) => {
    const row = entityRows.header + 2 + index;
    const isPair = kpiId === "K3";
    const carried = kpiId !== "K4" || id !== "E1";
    put(sheet, row, at("id"), kpiId);
    put(sheet, row, at("name"), kpi);
    put(sheet, row, at("kpiRow"), `=MATCH($${cellAddress(row, at("id"))},BSC_KPIs[ID],0)`);
    put(sheet, row, at("role"), carried ? (isPair ? "pair/passed" : "input/split") : "none/none");
    if (!carried) return;
    const [first, last] = [cellAddress(row, at(`actual|${periods[0]}`)), cellAddress(row, at(`actual|${periods.at(-1)}`))];
    const [from, to] = [
      cellAddress(entityRows.codes, at(`actual|${periods[0]}`)),
      cellAddress(entityRows.codes, at(`actual|${periods.at(-1)}`)),
    ];
    put(sheet, row, at("actual"), `=IFNA(INDEX(${first}:${last},MATCH("actual|"&BSC_Period,${from}:${to},0)),"")`);
    put(sheet, row, at("status"), `=IF(${cellAddress(row, at("actual"))}>=${cellAddress(row, at("target"))},"On target","Off target")`);
    put(
      sheet,
      row,
      at("target"),
      `=IF(INDEX(BSC_KPIs[Low],$${cellAddress(row, at("kpiRow"))})<>"","",INDEX(${cellAddress(row, at(`target|${periods[0]}`))}:${cellAddress(row, at(`target|${periods.at(-1)}`))},MATCH("target|"&BSC_Period,${cellAddress(entityRows.codes, at(`target|${periods[0]}`))}:${cellAddress(entityRows.codes, at(`target|${periods.at(-1)}`))},0)))`,
    );
    periods.forEach((period, p) => {
      const cell = (series: string): string => cellAddress(row, at(`${series}|${period}`));
      if (isPair) put(sheet, row, at(`actual|${period}`), quotientOf(cell("numerator"), cell("denominator")));
      put(sheet, row, at(`target|${period}`), referenceTo(`'BSC Cascade'!$${cellAddress(1 + place, p).replace(/(\d)/, "$$$1")}`));
      for (const series of isPair ? (["numerator", "denominator"] as const) : (["actual"] as const)) {
        sheet.cells.set(cellKey(row, at(`${series}|${period}`)), {
          formula: null,
          value: null,
          style: { ...defaultStyle, locked: false, fill: "#FFF9E5", numberFormat: "#,##0.0" },
        });
      }
    });
  });
  sheet.columns.set(at("id"), { hidden: true });
  sheet.columns.set(at("name"), { width: 218.25 });
  sheet.rows.set(entityRows.codes, { hidden: true });
  sheet.freeze = { rows: entityRows.header + 1, columns: at("name") + 1 };
  sheet.showGridlines = false;
  sheet.conditionalFormats.push({
    id: "light",
    ranges: [{ row: entityRows.header + 2, column: at("light"), rows: kpis.length, columns: 1 }],
    stopIfTrue: false,
    rule: {
      kind: "Custom",
      formula: `=$${cellAddress(entityRows.header + 2, at("status"))}="On target"`,
      style: { fontColor: "#0B5D44", fill: "#DDF2E9" },
    },
  });
}
