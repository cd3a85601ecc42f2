import type { Corrections, Finding, Reading } from "../../domain/reading/reading";
import { readSheets } from "../../domain/reading/readSheet";
import type { SheetGrid } from "../../domain/reading/sheetGrid";

/** Reads sheets that go into one card, and says what the card will not show of them. */
export const readTogether = (grids: readonly SheetGrid[], corrections: Corrections): Reading => forCard(readSheets(grids, corrections));

/** A reading of all the sheets of a card, with what the card will not show of them. */
export const forCard = (reading: Reading): Reading => ({ ...reading, findings: [...reading.findings, ...onlyByEntity(reading)] });

/** The card shows the whole: KPIs that only departments have figures of stay without status on it. */
function onlyByEntity({ figures, kpis, sheet }: Reading): readonly Finding[] {
  const actuals = figures.filter(({ series, asked }) => (series === "actual" || series === "denominator") && !asked);
  const whole = new Set(actuals.flatMap(({ entity, kpiIndex }) => (entity === null ? [kpiIndex] : [])));
  const parts = new Set(actuals.flatMap(({ entity, kpiIndex }) => (entity === null || whole.has(kpiIndex) ? [] : [kpiIndex])));
  const [first] = [...parts].map((index) => kpis[index]);
  return parts.size === 0
    ? []
    : [{ code: "entities-only", severity: "warning", at: first?.at ?? sheet, details: { count: parts.size, kpi: first?.name ?? "" } }];
}
