import type { EntitySeries } from "../../src/app/cascade/entitySheetLayout";
import { readEntitySheet } from "../../src/app/cascade/readEntitySheet";
import { excelWorkbook } from "../../src/excel/excelWorkbook";

async function entitySheet(sheet: string) {
  const { entitySheets, stored } = await excelWorkbook.readCascade();
  const grid = entitySheets.find((each) => each.sheet === sheet);
  const found = grid && readEntitySheet(grid);
  if (!grid || !found) throw new Error(`${sheet} is no sheet of an entity: ${entitySheets.map((each) => each.sheet).join(", ")}`);
  return { grid, found, kpiId: (kpi: string) => String(stored.tables.BSC_KPIs?.values.find((row) => row.includes(kpi))?.[0] ?? kpi) };
}

/** Where an entity's sheet has a figure, and what stands there; a KPI by name or id. */
export async function entityCell(sheet: string, kpi: string, series: EntitySeries, period: string) {
  const { found, kpiId } = await entitySheet(sheet);
  const cell = found.cell(kpiId(kpi), series, period);
  if (!cell) throw new Error(`${sheet} has no ${series} of ${kpi} in ${period}`);
  return cell;
}

/** What a line of an entity's sheet shows in the period of the card; "" is the entity's own line. */
export async function shownOn(sheet: string, kpi: string) {
  const { grid, found, kpiId } = await entitySheet(sheet);
  const row = (found.lines.get(kpi === "" ? "CARD" : kpiId(kpi)) ?? -1) - grid.row;
  const cell = (code: string) => grid.values[row]?.[(found.columns.get(code) ?? 0) - grid.column];
  return {
    name: cell("name"),
    actual: cell("actual"),
    target: cell("target"),
    score: cell("score"),
    status: cell("status"),
    light: cell("light"),
  };
}
