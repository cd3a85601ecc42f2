import type { FigureReading, KpiReading, Reading } from "../domain/reading/reading";
import { nameKey } from "./nameKey";
import { sheetOfAddress } from "./sheetsOfReading";

/**
 * Makes one KPI of those that sheets call by the same name, such as its actuals here and its target there; twice on one sheet it stays
 * two. What one sheet says of it is not asked about on the other.
 */
export function joinKpis(reading: Reading): Reading {
  if (reading.sheets.length < 2) return reading;
  const places = placesByName(reading.kpis);
  const count = Math.max(-1, ...places) + 1;
  if (count === reading.kpis.length) return reading;
  const kpis = Array.from({ length: count }, (): KpiReading[] => []);
  reading.kpis.forEach((kpi, index) => kpis[places[index] ?? 0]?.push(kpi));
  const joined = kpis.map((same) => same.reduce(withDetailsOf));
  const placed = (figure: FigureReading): FigureReading => {
    const kpiIndex = places[figure.kpiIndex] ?? figure.kpiIndex;
    return { ...figure, kpiIndex, kpi: joined[kpiIndex]?.name ?? figure.kpi };
  };
  const open = new Set(joined.flatMap(({ at, direction }) => (direction === "ask" ? [at] : [])));
  const targets = new Set(reading.figures.flatMap((figure) => (figure.series === "target" ? [placed(figure).kpiIndex] : [])));
  const withTarget = new Set(reading.kpis.flatMap(({ at }, index) => (targets.has(places[index] ?? -1) ? [at] : [])));
  return {
    ...reading,
    kpis: joined,
    figures: reading.figures.map(placed),
    blanks: reading.blanks.map(placed),
    questions: reading.questions.filter(({ code, at }) => code !== "direction" || open.has(at)),
    findings: reading.findings.filter(({ code, at }) => code !== "no-target" || !withTarget.has(at)),
  };
}

/** The place of each KPI in the joined list: the nth of a name on one sheet goes with the nth of that name on another. */
function placesByName(kpis: readonly KpiReading[]): readonly number[] {
  const seen = new Map<string, number>();
  const places = new Map<string, number>();
  return kpis.map(({ name, at }) => {
    const onSheet = JSON.stringify([sheetOfAddress(at), nameKey(name)]);
    const occurrence = seen.get(onSheet) ?? 0;
    seen.set(onSheet, occurrence + 1);
    const key = JSON.stringify([nameKey(name), occurrence]);
    const place = places.get(key) ?? places.size;
    places.set(key, place);
    return place;
  });
}

/** Each detail from the first sheet that says it. */
const withDetailsOf = (first: KpiReading, next: KpiReading): KpiReading => ({
  ...first,
  ...(first.direction === "ask" ? { direction: next.direction, directionBecause: next.directionBecause } : {}),
  unit: first.unit ?? next.unit,
  perspective: first.perspective ?? next.perspective,
  objective: first.objective ?? next.objective,
  owner: first.owner ?? next.owner,
  weight: first.weight ?? next.weight,
  threshold: first.threshold ?? next.threshold,
  low: first.low ?? next.low,
  high: first.high ?? next.high,
  baseline: first.baseline ?? next.baseline,
});
