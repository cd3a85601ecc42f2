import type { Corrections, FigureReading, Finding, Reading } from "../domain/reading/reading";
import { readSheets } from "../domain/reading/readSheet";
import type { SheetGrid } from "../domain/reading/sheetGrid";
import { joinKpis } from "./joinKpis";
import { nameKey } from "./nameKey";
import { sheetOfAddress } from "./sheetsOfReading";

/**
 * Reads sheets that go into one card. A KPI that several name is one KPI. Where several give the same figure of the same KPI and nothing on them says whose it is, each sheet
 * is taken for a department, and that is said.
 */
export function readTogether(grids: readonly SheetGrid[], corrections: Corrections): Reading {
  const reading = tellSheetsApart(joinKpis(readSheets(grids, corrections)));
  return { ...reading, findings: [...reading.findings, ...onlyByEntity(reading)] };
}

function tellSheetsApart(reading: Reading): Reading {
  if (reading.sheets.length < 2) return reading;
  const sheetsByFigure = new Map<string, Set<string>>();
  for (const figure of reading.figures) {
    if (figure.series !== "actual" || figure.entity !== null) continue;
    const key = JSON.stringify([nameKey(figure.kpi), figure.periodKey ?? figure.period]);
    sheetsByFigure.set(key, (sheetsByFigure.get(key) ?? new Set()).add(sheetOfAddress(figure.at)));
  }
  const rivals = new Set([...sheetsByFigure.values()].flatMap((sheets) => (sheets.size > 1 ? [...sheets] : [])));
  if (rivals.size === 0) return reading;
  const withEntity = (figure: FigureReading): FigureReading => {
    const sheet = sheetOfAddress(figure.at);
    return figure.entity === null && rivals.has(sheet) ? { ...figure, entity: sheet } : figure;
  };
  const names = reading.sheets.filter((sheet) => rivals.has(sheet));
  const said: Finding = {
    code: "sheets-as-entities",
    severity: "warning",
    at: names[0] ?? reading.sheet,
    details: { sheets: names.join(", "), count: names.length },
  };
  return {
    ...reading,
    figures: reading.figures.map(withEntity),
    blanks: reading.blanks.map(withEntity),
    findings: [...reading.findings, said],
  };
}

/** The card shows the whole: KPIs that only departments have figures of stay without status on it. */
function onlyByEntity({ figures, kpis, sheet }: Reading): readonly Finding[] {
  const actuals = figures.filter(({ series, asked }) => series === "actual" && !asked);
  const whole = new Set(actuals.flatMap(({ entity, kpi }) => (entity === null ? [nameKey(kpi)] : [])));
  const parts = new Set(actuals.flatMap(({ entity, kpi }) => (entity === null || whole.has(nameKey(kpi)) ? [] : [nameKey(kpi)])));
  if (parts.size === 0) return [];
  const first = kpis.find(({ name }) => parts.has(nameKey(name)));
  return [{ code: "entities-only", severity: "warning", at: first?.at ?? sheet, details: { count: parts.size, kpi: first?.name ?? "" } }];
}
