import { splitAddress } from "../../domain/address";
import type { KpiReading, Reading } from "../../domain/reading/reading";

/** The sheet of `Sheet1!A2`, or the sheet itself where something concerns the whole of it. */
export const sheetOfAddress = (at: string): string => splitAddress(at).sheet || at;

/** The KPIs that a sheet names or has figures of: one that stands on several sheets is named at the first. */
export function kpisOnSheet(reading: Reading, sheet: string): readonly KpiReading[] {
  const withFigures = new Set(
    [...reading.figures, ...reading.blanks].flatMap(({ at, kpiIndex }) => (sheetOfAddress(at) === sheet ? [kpiIndex] : [])),
  );
  return reading.kpis.filter((kpi, index) => withFigures.has(index) || sheetOfAddress(kpi.at) === sheet);
}
