import type { CascadeFinding } from "./cascadeFinding";
import type { CascadeInput } from "./cascadeFigures";
import { wholeId } from "./entity";
import type { PeriodKey } from "../period/period";
import type { CascadeResult } from "./evaluateCascade";
import type { CascadeGroup } from "./groups";
import type { Reconciled } from "./reconcile";
import { sameRange } from "./writtenTargets";

/**
 * Targets that cannot be split, that were typed over, and that do not sum up. One finding a KPI: the first entity it is true of, how many others, and in
 * how many periods.
 */
export function checkTargets(input: CascadeInput, result: CascadeResult): readonly CascadeFinding[] {
  const reconciled = new Map<string, Reconciled[]>();
  for (const each of result.reconciliation) {
    const key = groupKey(each.kpiId, each.entityId);
    const known = reconciled.get(key);
    if (known === undefined) reconciled.set(key, [each]);
    else known.push(each);
  }
  const ofKpis = new Map<string, CascadeGroup[]>();
  for (const group of result.groups) ofKpis.set(group.kpi.id, [...(ofKpis.get(group.kpi.id) ?? []), group]);
  return [...ofKpis.values()].flatMap((groups): CascadeFinding[] => [
    ...groups.flatMap((group) => withoutTarget(input, group, result)),
    ...typedOver(
      input,
      groups.flatMap((group) => overIn(input, group, result)),
    ),
    ...differing(
      input,
      groups.flatMap(({ kpi, parentId }) => reconciled.get(groupKey(kpi.id, parentId)) ?? []),
    ),
  ]);
}

const groupKey = (kpiId: string, parentId: string): string => JSON.stringify([kpiId, parentId]);

function withoutTarget({ periods }: CascadeInput, { kpi, kind, parentId }: CascadeGroup, { targets }: CascadeResult): CascadeFinding[] {
  const without = periods.filter(
    (period) => targets.standing.get(kpi.id, parentId, period) === null && targets.standingRange(kpi.id, parentId, period) === null,
  ).length;
  if (kind !== "split" || parentId !== wholeId || without === 0) return [];
  const details = { kpi: kpi.name, periods: without, of: periods.length };
  return [{ code: "no-target-to-split", severity: without === periods.length ? "warning" : "note", details }];
}

/** An entity that has a target of its own, and in which periods. */
interface TypedOver {
  readonly kpi: string;
  readonly entity: string;
  readonly periods: readonly PeriodKey[];
}

function overIn(input: CascadeInput, { kpi, kind, parentId, children }: CascadeGroup, { targets }: CascadeResult): TypedOver[] {
  return children.flatMap(({ entityId }): TypedOver[] => {
    const isSplit = kind === "split";
    const periods = input.periods.filter((period) => {
      const place = [kpi.id, entityId, period] as const;
      const above = [kpi.id, parentId, period] as const;
      const figure = isSplit ? targets.parts.get(...place) : targets.standing.get(...above);
      const range = isSplit ? targets.rangePart(...place) : targets.standingRange(...above);
      if (figure === null && range === null) return false;
      const words = input.written?.get(...place) ?? null;
      if (words !== null) return words.kind === "range" && !sameRange(words, range);
      const typed = input.targets.get(...place);
      return typed !== null && typed !== figure;
    });
    return periods.length === 0 ? [] : [{ kpi: kpi.name, entity: input.tree.find(entityId)?.name ?? "", periods }];
  });
}

function typedOver(input: CascadeInput, over: readonly TypedOver[]): CascadeFinding[] {
  const [first] = over;
  if (first === undefined) return [];
  const within = new Set(over.flatMap(({ periods }) => periods));
  const details = {
    kpi: first.kpi,
    entity: first.entity,
    others: over.length - 1,
    periods: within.size,
    period: input.periods.find((period) => within.has(period)) ?? "",
  };
  return [{ code: "target-typed-over", severity: "note", details }];
}

function differing({ tree, kpis }: CascadeInput, reconciled: readonly Reconciled[]): CascadeFinding[] {
  const unequal = reconciled.filter(({ difference }) => difference !== null && difference !== 0);
  const [first] = unequal;
  if (first === undefined) return [];
  const details = {
    kpi: kpis.find(({ id }) => id === first.kpiId)?.name ?? "",
    entity: tree.find(first.entityId)?.name ?? "",
    others: new Set(unequal.map(({ entityId }) => entityId)).size - 1,
    periods: new Set(unequal.map(({ period }) => period)).size,
    period: first.period,
    difference: first.difference ?? 0,
  };
  return [{ code: "targets-differ", severity: "warning", details }];
}
