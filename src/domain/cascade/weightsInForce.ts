import type { PeriodKey } from "../period";
import type { Carriers } from "./carriers";
import type { CascadeInput } from "./cascadeFigures";
import type { CascadeKind } from "./cascadeKind";
import type { MatrixLine } from "./cascadeMatrix";
import { wholeId, type Entity } from "./entity";
import { exactSum } from "./exactSum";

/**
 * Weights of siblings as they count: as typed, or each one's target. Targets are compared over the periods in which every sibling has one, so that
 * one that is planned further ahead does not weigh more; where there is no such period, or a target is negative, the typed weights count.
 */
export function weightsInForce(
  input: CascadeInput,
  line: MatrixLine,
  kind: CascadeKind,
  carriers: Carriers,
): (siblings: readonly Entity[]) => readonly number[] {
  const typed = (siblings: readonly Entity[]): number[] => siblings.map(({ id }) => carriers.weightOf(id));
  if (line.weighting !== "by-target") return typed;
  const stated = kind === "split" ? statedBelow(input, line, carriers) : passedOn(input, line);
  return (siblings) => weightsByTarget(siblings.map(({ id }) => input.periods.map((period) => stated(id, period)))) ?? typed(siblings);
}

/** Weights in proportion to targets, a list of periods for each sibling; null where targets do not say any. */
export function weightsByTarget(targets: readonly (readonly (number | null)[])[]): readonly number[] | null {
  const [first = []] = targets;
  const common = first.flatMap((_, period) => (targets.every((each) => (each[period] ?? null) !== null) ? [period] : []));
  const weights = targets.map((each) => exactSum(common.map((period) => each[period] ?? 0)));
  const isNegative = targets.some((each) => common.some((period) => (each[period] ?? 0) < 0));
  return isNegative || !weights.some((weight) => weight > 0) ? null : weights;
}

type Stated = (entityId: string, period: PeriodKey) => number | null;

/** What somebody typed for an entity; of one for which nobody did, what is typed for all of those below it. */
function statedBelow({ targets }: CascadeInput, { kpiId }: MatrixLine, carriers: Carriers): Stated {
  const known = new Map<string, number | null>();
  const stated: Stated = (id, period) => {
    const key = `${period}\n${id}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const below = targets.get(kpiId, id, period) === null ? carriers.childrenOf(id).map((child) => stated(child.id, period)) : [];
    const isWhole = below.length > 0 && below.every((each) => each !== null);
    const figure = targets.get(kpiId, id, period) ?? (isWhole ? exactSum(below) : null);
    known.set(key, figure);
    return figure;
  };
  return stated;
}

/** The target that holds for an entity where it goes down unchanged: its own, or the nearest above it. */
function passedOn({ targets, tree }: CascadeInput, { kpiId }: MatrixLine): Stated {
  return (id, period) => {
    let at = id;
    while (at !== wholeId && targets.get(kpiId, at, period) === null) at = tree.parentOf(at);
    return targets.get(kpiId, at, period);
  };
}
