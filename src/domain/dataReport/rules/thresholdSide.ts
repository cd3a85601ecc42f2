import { readFigure } from "../../figures/figure";
import type { FigureReading, KpiReading } from "../../reading/reading";
import { readTarget } from "../../figures/target";
import { bandsOf } from "../../thresholds";
import type { Material } from "../material";
import { partnerOf } from "../pairs";
import { shown, type Found, type Rule } from "../rule";

/** A limit on the good side of its target, or limits whose order says the opposite of the direction. */
export const thresholdSide: Rule = (material) => {
  const contradictions = material.reading.findings
    .filter(({ code }) => code === "direction-contradicts-threshold" || code === "direction-contradicts-name")
    .map(({ at, code, details }): Found => ({
      severity: "warning",
      at,
      details: {
        kpi: String(details["kpi"] ?? ""),
        against: code === "direction-contradicts-name" ? "name" : "threshold",
        text: String(details["text"] ?? ""),
      },
      fix: null,
    }));
  return [...contradictions, ...material.reading.kpis.flatMap((kpi, kpiIndex) => onWrongSide(material, kpi, kpiIndex))];
};

function onWrongSide({ figuresOf }: Material, { name, direction }: KpiReading, kpiIndex: number): readonly Found[] {
  if (direction !== "higher" && direction !== "lower") return [];
  const figures = figuresOf(kpiIndex);
  const limits = figures.filter(({ series }) => series === "threshold-red" || series === "threshold-amber");
  const wrong = limits.flatMap((limit): Found[] => {
    const target = partnerOf(limit, figures, "target") ?? figures.find(({ series }) => series === "target") ?? null;
    const [aim, figure] = [target === null ? null : pointOf(target), pointOf(limit)];
    if (target === null || aim === null || figure === null || !comparable(figure, aim)) return [];
    if (!("kind" in bandsOf(direction, { kind: "point", figure: aim }, { kind: "figure", figure }))) return [];
    const details = { kpi: name, direction, threshold: shown(figure), target: shown(aim) };
    return [{ severity: "warning", at: limit.at, also: [target.at], details, fix: null }];
  });
  return wrong.length > 0 ? wrong : outOfOrder(name, direction, figures);
}

/** From red over amber to green the limits get better. */
function outOfOrder(name: string, direction: "higher" | "lower", figures: readonly FigureReading[]): readonly Found[] {
  const limit = (series: FigureReading["series"]): FigureReading | undefined => figures.find((figure) => figure.series === series);
  const ordered = [limit("threshold-red"), limit("threshold-amber"), limit("threshold-green")].filter((each) => each !== undefined);
  for (const [index, better] of ordered.entries()) {
    const worse = ordered[index - 1];
    const [high, low] = [pointOf(better), worse === undefined ? null : pointOf(worse)];
    if (worse === undefined || high === null || low === null) continue;
    if (direction === "higher" ? low <= high : low >= high) continue;
    const details = { kpi: name, direction, threshold: shown(low), better: shown(high) };
    return [{ severity: "warning", at: worse.at, also: [better.at], details, fix: null }];
  }
  return [];
}

function pointOf({ value, series }: FigureReading): number | null {
  if (series === "target") {
    const read = readTarget(value);
    return read.kind === "target" && read.target.kind === "point" && !read.percent ? read.target.figure : null;
  }
  const read = readFigure(value);
  return read.kind === "figure" && !read.percent ? read.value : null;
}

/** A limit written as a share of the target (0.85 beside 450) says nothing about its side. */
const comparable = (limit: number, target: number): boolean => target === 0 || (limit / target >= 0.2 && limit / target <= 5);
