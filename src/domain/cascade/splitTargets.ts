import { split } from "../split";
import type { PeriodKey } from "../period/period";
import type { CascadeFigures, CascadeInput } from "./cascadeFigures";
import { linesByKpi } from "./cascadeMatrix";
import { wholeId } from "./entity";
import { exactDifference, exactSum } from "./exactSum";
import { FigureTable } from "./figureTable";
import { groupsOf, type CascadeGroup } from "./groups";
import { RangeTable } from "./rangeTable";
import type { TargetRange } from "./writtenTargets";

/** The targets of a cascade in every entity and period. */
export interface CascadedTargets {
  /** What holds: typed over, or split or passed on from above. Null also where a range holds. */
  readonly standing: CascadeFigures;
  /** What the split of the parent's standing target gives, also where somebody typed over it; null for other kinds. Siblings sum to their parent. */
  readonly parts: CascadeFigures;
  /** The range that holds; null where the target is one figure, or none. */
  standingRange(kpiId: string, entityId: string, period: PeriodKey): TargetRange | null;
  /** As `parts`, of a range: lows sum to the parent's low, highs to its high. */
  rangePart(kpiId: string, entityId: string, period: PeriodKey): TargetRange | null;
}

/** A target that holds: one figure, a range, or neither. */
interface Holding {
  readonly figure: number | null;
  readonly range: TargetRange | null;
}

const nothing: Holding = { figure: null, range: null };

/** Targets down the tree: what is typed over stands, and is what is split or passed further down. */
export function splitTargets(input: CascadeInput, groups: readonly CascadeGroup[] = groupsOf(input)): CascadedTargets {
  const [standing, parts] = [new FigureTable(input), new FigureTable(input)];
  const [ranges, rangeParts] = input.written === undefined ? [null, null] : [new RangeTable(input), new RangeTable(input)];
  const hold = (kpiId: string, entityId: string, period: PeriodKey, { figure, range }: Holding): void => {
    standing.put(kpiId, entityId, period, figure);
    ranges?.put(kpiId, entityId, period, range);
  };
  for (const { id } of input.kpis)
    for (const period of input.periods) hold(id, wholeId, period, givenTarget(input, id, wholeId, period) ?? nothing);
  for (const [kpiId, entityId] of onesOwn(input))
    for (const period of input.periods) hold(kpiId, entityId, period, givenTarget(input, kpiId, entityId, period) ?? nothing);
  for (const { kpi, kind, line, parentId, children } of groups) {
    const weights = children.map(({ weight }) => weight);
    const isSplit = kind === "split";
    const canSplit = isSplit && weightsSplit(weights);
    for (const period of input.periods) {
      const whole: Holding = { figure: standing.get(kpi.id, parentId, period), range: ranges?.get(kpi.id, parentId, period) ?? null };
      const dealt = canSplit && whole.figure !== null ? split(whole.figure, weights, line.decimals) : null;
      const dealtRanges = canSplit && whole.range !== null ? splitRange(whole.range, weights, line.decimals) : null;
      children.forEach(({ entityId }, index) => {
        const part: Holding = { figure: dealt?.[index] ?? null, range: dealtRanges?.[index] ?? null };
        parts.put(kpi.id, entityId, period, part.figure);
        rangeParts?.put(kpi.id, entityId, period, part.range);
        hold(kpi.id, entityId, period, givenTarget(input, kpi.id, entityId, period) ?? (isSplit ? part : whole));
      });
    }
  }
  return {
    standing,
    parts,
    standingRange: (...place) => ranges?.get(...place) ?? null,
    rangePart: (...place) => rangeParts?.get(...place) ?? null,
  };
}

/** Whether something can be split by these weights: none is negative and one is above 0. */
export const weightsSplit = (weights: readonly number[]): boolean =>
  weights.every((weight) => weight >= 0 && Number.isFinite(weight)) && weights.some((weight) => weight > 0);

/** What somebody gave an entity, or the company, as its target; null where nobody did. A text that cannot be read is no target, and takes the place of one. */
function givenTarget({ targets, written }: CascadeInput, kpiId: string, entityId: string, period: PeriodKey): Holding | null {
  const words = written?.get(kpiId, entityId, period) ?? null;
  if (words !== null) return words.kind === "range" ? { figure: null, range: words } : nothing;
  const figure = targets.get(kpiId, entityId, period);
  return figure === null ? null : { figure, range: null };
}

/** The lows are split, and how far the highs are above them: no part's low is above its high, as lows and highs split apart could be. */
function splitRange({ low, high }: TargetRange, weights: readonly number[], decimals: number): readonly TargetRange[] {
  const widths = split(exactDifference(high, low), weights, decimals);
  return split(low, weights, decimals).map((part, index) => ({ low: part, high: exactSum([part, widths[index] ?? 0]) }));
}

/** KPIs that nothing is passed on of (`contributory`, `own`), with each entity that carries one: it has the target it was given. */
function onesOwn(input: CascadeInput): readonly (readonly [kpiId: string, entityId: string])[] {
  return [...linesByKpi(input.matrix).values()].flatMap(({ kpiId, kind, weights }) =>
    kind === "contributory" || kind === "own" ? [...weights.keys()].flatMap((id) => (id === wholeId ? [] : [[kpiId, id] as const])) : [],
  );
}
