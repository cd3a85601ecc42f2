import { percentOfShare, shareOfPercent } from "../../figures/numberText";
import type { FigureReading } from "../../reading/reading";
import type { CellChange } from "../dataProblem";
import type { Material } from "../material";
import { unitSeries } from "../numericSeries";
import { showsPercent, speaksOfPercent } from "../percentOfKpi";
import { shown, type Found, type Rule } from "../rule";

/** Figures of one KPI that count percent in two ways: 0.95 beside 95. One scale is that of the actuals, where these agree. */
export const percentScale: Rule = (material) =>
  material.reading.kpis.flatMap((kpi, kpiIndex): Found[] => {
    const own = material.figuresOf(kpiIndex);
    const plain = own.filter(({ series, value }) => unitSeries.has(series) && typeof value === "number" && value !== 0);
    const split = speaksOfPercent(kpi, own) ? splitByScale(plain) : null;
    if (split === null) return [];
    const kept = scaleToKeep(split);
    const odd = kept === "percent" ? split.shares : split.percents;
    const reference = kept === "percent" ? split.percents : split.shares;
    const [first, ...others] = odd;
    const [example] = reference;
    if (first === undefined || example === undefined) return [];
    const changes = kept === null ? null : changesTo(kept, odd, reference, material);
    return [
      {
        severity: "warning",
        at: first.at,
        also: others.map(({ at }) => at),
        details: {
          kpi: kpi.name,
          odd: shown(Number(first.value)),
          like: shown(Number(example.value)),
          likeAt: example.at,
          count: odd.length,
        },
        fix: changes === null ? null : { kind: "percent-scale", changes },
      },
    ];
  });

interface Split {
  readonly shares: readonly FigureReading[];
  readonly percents: readonly FigureReading[];
}

/** Two groups a hundred times apart, with nothing between them. Null when the figures are of one scale, or could be. */
function splitByScale(figures: readonly FigureReading[]): Split | null {
  const sorted = [...figures].sort((a, b) => size(a) - size(b));
  const gap = sorted.findIndex((figure, index) => index > 0 && size(figure) >= 20 * size(sorted[index - 1] ?? figure));
  if (gap < 1) return null;
  const [shares, percents] = [sorted.slice(0, gap), sorted.slice(gap)];
  const times = middle(percents) / middle(shares);
  if (size(shares.at(-1)) > 1.5 || size(percents[0]) <= 1.5 || times <= 20 || times >= 500) return null;
  const inOrder = (group: readonly FigureReading[]): FigureReading[] => figures.filter((figure) => group.includes(figure));
  return { shares: inOrder(shares), percents: inOrder(percents) };
}

const size = (figure: FigureReading | undefined): number => Math.abs(Number(figure?.value ?? 0));
const middle = (figures: readonly FigureReading[]): number => size(figures[Math.floor(figures.length / 2)]);

/** The scale most actuals are on, at least two to one; without actuals that of the figures shown as percent. */
function scaleToKeep({ shares, percents }: Split): "share" | "percent" | null {
  const actuals = (group: readonly FigureReading[]): number => group.filter(({ series }) => series === "actual").length;
  const [inShares, inPercents] = [actuals(shares), actuals(percents)];
  if (inShares + inPercents > 0)
    return inShares >= 2 * inPercents && inShares > 0 ? "share" : inPercents >= 2 * inShares ? "percent" : null;
  return shares.every(({ numberFormat }) => showsPercent(numberFormat)) ? "share" : null;
}

function changesTo(
  kept: "share" | "percent",
  odd: readonly FigureReading[],
  reference: readonly FigureReading[],
  { cell }: Material,
): readonly CellChange[] | null {
  const format = reference[0]?.numberFormat ?? "General";
  const changes = odd.flatMap(({ at }): CellChange[] => {
    const source = cell(at);
    if (source === null || source.formula !== "" || typeof source.value !== "number") return [];
    const to = kept === "share" ? shareOfPercent(source.value) : percentOfShare(source.value);
    const toFormat = showsPercent(format) === showsPercent(source.numberFormat) ? null : format;
    return [{ at, from: source.value, fromFormat: source.numberFormat, to, toFormat }];
  });
  return changes.length === odd.length ? changes : null;
}
