import type { FigureReading, KpiReading, Question } from "../reading";
import type { TablePart } from "../tables/tablePart";
import { plainText } from "../words";

export interface JoinedKpis {
  readonly kpis: readonly KpiReading[];
  readonly figures: readonly FigureReading[];
  readonly blanks: readonly FigureReading[];
  readonly questions: readonly Question[];
}

type Described = TablePart["kpis"][number];

/**
 * One KPI for each name: actuals of one table and targets of another are of the same KPI. Names that stand twice in one table, with
 * nothing to tell them apart, stay two and are asked about; so do KPIs of one name in two perspectives.
 */
export function joinKpis(parts: readonly TablePart[]): JoinedKpis {
  const kpis: Described[] = [];
  const places: number[] = [];
  const sheets: string[] = [];
  const byName = new Map<string, number>();
  for (const { table, kpis: own } of parts)
    for (const kpi of own) {
      const known = kpi.count > 1 ? undefined : byName.get(plainText(kpi.name));
      const other = known === undefined ? undefined : kpis[known];
      if (known !== undefined && other !== undefined && areOne(other, kpi)) {
        kpis[known] = joined(other, kpi);
        places.push(known);
        continue;
      }
      if (kpi.count === 1) byName.set(plainText(kpi.name), kpis.length);
      places.push(kpis.length);
      sheets.push(table.view.sheet);
      kpis.push(kpi);
    }
  const placed = (figure: FigureReading): FigureReading => {
    const kpiIndex = places[figure.kpiIndex] ?? figure.kpiIndex;
    return { ...figure, kpiIndex, kpi: kpis[kpiIndex]?.name ?? figure.kpi };
  };
  return {
    kpis: kpis.map(({ proposed: _proposed, count: _count, earlier: _earlier, ...kpi }) => kpi),
    figures: parts.flatMap(({ figures }) => figures.map(placed)),
    blanks: parts.flatMap(({ blanks }) => blanks.map(placed)),
    questions: kpis.flatMap((kpi, index) => questionsOf(kpi, sheets[index] ?? "")),
  };
}

const areOne = (a: Described, b: Described): boolean =>
  a.perspective === null || b.perspective === null || plainText(a.perspective) === plainText(b.perspective);

function joined(a: Described, b: Described): Described {
  const agree = a.direction === b.direction || a.direction === "ask" || b.direction === "ask";
  const said = a.direction === "ask" && b.direction !== "ask" ? b : a;
  return {
    ...a,
    unit: a.unit ?? b.unit,
    direction: agree ? said.direction : "ask",
    directionBecause: agree ? said.directionBecause : "unknown",
    proposed: a.proposed ?? b.proposed,
    perspective: a.perspective ?? b.perspective,
    objective: a.objective ?? b.objective,
    owner: a.owner ?? b.owner,
    weight: a.weight ?? b.weight,
    threshold: a.threshold ?? b.threshold,
    low: a.low ?? b.low,
    high: a.high ?? b.high,
    baseline: a.baseline ?? b.baseline,
  };
}

function questionsOf({ name, at, direction, proposed, count, earlier }: Described, sheet: string): readonly Question[] {
  // By name, not by cell: an answer holds when rows are inserted above.
  const id = `${sheet}!${plainText(name)}${count > 1 ? ` ${count}` : ""}`;
  const questions: Question[] = [];
  if (earlier !== null) {
    questions.push({
      id: `duplicate-kpi:${id}`,
      code: "duplicate-kpi",
      at,
      details: { kpi: name, other: earlier },
      choices: ["keep-both", "keep-first"],
      proposed: "keep-both",
    });
  }
  if (direction === "ask")
    questions.push({
      id: `direction:${id}`,
      code: "direction",
      at,
      details: { kpi: name },
      choices: ["higher", "lower", "range"],
      proposed,
    });
  return questions;
}
