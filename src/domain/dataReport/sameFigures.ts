import { readFigure } from "../figures/figure";
import type { FigureReading, Series } from "../reading/reading";
import { plainText } from "../reading/words";
import { same } from "../nearness";
import { readTarget } from "../figures/target";
import type { Material } from "./material";

/** Figures that stand for the same KPI, entity, period and series in several cells. */
export interface SameFigures {
  readonly figures: readonly [FigureReading, FigureReading, ...FigureReading[]];
  readonly agree: boolean;
}

const looked: ReadonlySet<Series> = new Set(["actual", "target", "prior", "forecast"]);

/**
 * Figures that are said twice: in two rows of one line, or on two sheets. Two columns of one row (a target and a stretch target) are two things.
 * Kept for the rules that ask, as several do.
 */
export function sameFigures(material: Material): readonly SameFigures[] {
  const known = found.get(material);
  if (known) return known;
  const groups = new Map<string, FigureReading[]>();
  for (const figure of material.reading.figures) {
    if (!looked.has(figure.series)) continue;
    const kpi = material.reading.kpis[figure.kpiIndex];
    const key = JSON.stringify([
      plainText(figure.kpi),
      plainText(kpi?.perspective ?? ""),
      plainText(kpi?.objective ?? ""),
      plainText(figure.entity ?? ""),
      figure.periodKey,
      figure.series,
    ]);
    const group = groups.get(key);
    if (group) group.push(figure);
    else groups.set(key, [figure]);
  }
  const all = [...groups.values()].flatMap((group): SameFigures[] => {
    const [first, ...rest] = group;
    if (first === undefined || rest.length === 0) return [];
    const place = placeOf(material, first);
    const again = rest.filter((figure) => {
      const other = placeOf(material, figure);
      return other.sheet !== place.sheet || other.line === place.line || figure.kpiIndex !== first.kpiIndex;
    });
    const [second, ...more] = again;
    if (second === undefined) return [];
    return [{ figures: [first, second, ...more], agree: again.every(({ value }) => equal(value, first.value)) }];
  });
  found.set(material, all);
  return all;
}

const found = new WeakMap<Material, readonly SameFigures[]>();

function placeOf(material: Material, { at }: FigureReading): { readonly sheet: string; readonly line: string } {
  const cell = material.cell(at);
  const line = cell && material.lineOf(cell);
  return { sheet: cell?.sheet ?? "", line: line ? `${line.region} ${line.axis} ${line.index}` : at };
}

function equal(a: number | string, b: number | string): boolean {
  const [first, second] = [readFigure(a), readFigure(b)];
  if (first.kind === "figure" && second.kind === "figure") return same(first.value, second.value);
  // "≤ 12" beside 12 is the same target.
  const [aim, other] = [readTarget(a), readTarget(b)];
  if (aim.kind === "target" && other.kind === "target" && aim.target.kind === "point" && other.target.kind === "point")
    return same(aim.target.figure, other.target.figure);
  return String(a).trim() === String(b).trim();
}
