import type { Carriers } from "./carriers";
import type { CascadeFigures, CascadeInput } from "./cascadeFigures";
import type { CascadeKind } from "./cascadeKind";
import type { MatrixLine } from "./cascadeMatrix";
import { wholeId, type Entity } from "./entity";
import { exactSum } from "./exactSum";
import { FigureTable } from "./figureTable";

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
  const targets = (id: string): (number | null)[] => input.periods.map((period) => stated.get(line.kpiId, id, period));
  return (siblings) => weightsByTarget(siblings.map(({ id }) => targets(id))) ?? typed(siblings);
}

/** Weights in proportion to targets, a list of periods for each sibling; null where targets do not say any. */
export function weightsByTarget(targets: readonly (readonly (number | null)[])[]): readonly number[] | null {
  const [first = []] = targets;
  const common = first.flatMap((_, period) => (targets.every((each) => (each[period] ?? null) !== null) ? [period] : []));
  const weights = targets.map((each) => exactSum(common.map((period) => each[period] ?? 0)));
  const isNegative = targets.some((each) => common.some((period) => (each[period] ?? 0) < 0));
  return isNegative || !weights.some((weight) => weight > 0) ? null : weights;
}

/** What somebody typed for an entity; of one for which nobody did, what is typed for all of those below it. */
function statedBelow(input: CascadeInput, { kpiId }: MatrixLine, carriers: Carriers): CascadeFigures {
  const stated = new FigureTable({ ...input, kpis: [{ id: kpiId }] });
  // From the last to the first: children stand after their parents.
  for (const { id } of [...input.tree.entities].reverse()) {
    const children = carriers.childrenOf(id);
    for (const period of input.periods) {
      const below = children.flatMap((child) => stated.get(kpiId, child.id, period) ?? []);
      const sum = below.length > 0 && below.length === children.length ? exactSum(below) : null;
      stated.put(kpiId, id, period, input.targets.get(kpiId, id, period) ?? sum);
    }
  }
  return stated;
}

/** The target that holds for an entity where it goes down unchanged: its own, or the nearest above it. */
function passedOn(input: CascadeInput, { kpiId }: MatrixLine): CascadeFigures {
  const passed = new FigureTable({ ...input, kpis: [{ id: kpiId }] });
  for (const id of [wholeId, ...input.tree.entities.map((entity) => entity.id)])
    for (const period of input.periods) {
      const above = id === wholeId ? null : passed.get(kpiId, input.tree.parentOf(id), period);
      passed.put(kpiId, id, period, input.targets.get(kpiId, id, period) ?? above);
    }
  return passed;
}
