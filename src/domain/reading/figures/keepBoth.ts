import { splitAddress } from "../../address";
import type { Occurrence } from "./occurrences";
import type { FigureReading, KpiReading, Reading } from "../reading";

/** Makes KPIs of their own of what stands a second time under one name, when both are meant: "Surveys" and "Surveys (2)". */
export function keepBoth(reading: Reading, occurrenceOf: (figure: FigureReading) => Occurrence | null): Reading {
  const kpis = [...reading.kpis];
  const places = new Map<string, number>();
  const placeFor = (figure: FigureReading, times: number): number => {
    const key = JSON.stringify([figure.kpiIndex, times]);
    const known = places.get(key);
    const first = reading.kpis[figure.kpiIndex];
    if (known !== undefined || first === undefined) return known ?? figure.kpiIndex;
    places.set(key, kpis.length);
    kpis.push(again(first, figure, times));
    return kpis.length - 1;
  };
  const placed = (figure: FigureReading): FigureReading => {
    const times = occurrenceOf(figure)?.times ?? 1;
    if (times === 1) return figure;
    const kpiIndex = placeFor(figure, times);
    return { ...figure, kpiIndex, kpi: kpis[kpiIndex]?.name ?? figure.kpi };
  };
  const [figures, blanks] = [reading.figures.map(placed), reading.blanks.map(placed)];
  return { ...reading, kpis, figures, blanks };
}

/** Named by its own row. */
function again(first: KpiReading, figure: FigureReading, times: number): KpiReading {
  const { sheet, cell } = splitAddress(figure.at);
  const row = Number(cell.replace(/^[A-Z]+/, ""));
  const column = splitAddress(first.at).cell.replace(/\d+$/, "");
  return { ...first, name: `${first.name} (${times})`, at: `${sheet}!${column}${row}`, row: row - 1 };
}
