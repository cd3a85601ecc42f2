import type { CascadeFinding } from "./cascadeFinding";
import type { CascadeInput } from "./cascadeFigures";
import { wholeId } from "./entity";
import type { CascadeResult } from "./evaluateCascade";
import type { CascadeGroup } from "./groups";
import type { Reconciled } from "./reconcile";
import { sameRange } from "./writtenTargets";

/** Targets that cannot be split, that were typed over, and that do not sum up. One finding a KPI and entity, with how many periods. */
export function checkTargets(input: CascadeInput, result: CascadeResult): readonly CascadeFinding[] {
  const byGroup = new Map<string, Reconciled[]>();
  for (const each of result.reconciliation) {
    const key = groupKey(each.kpiId, each.entityId);
    const known = byGroup.get(key);
    if (known === undefined) byGroup.set(key, [each]);
    else known.push(each);
  }
  const perGroup = (group: CascadeGroup): CascadeFinding[] => [
    ...withoutTarget(input, group, result),
    ...typedOver(input, group, result),
    ...differing(input, group, byGroup.get(groupKey(group.kpi.id, group.parentId)) ?? []),
  ];
  return result.groups.flatMap(perGroup);
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

function typedOver(input: CascadeInput, { kpi, kind, parentId, children }: CascadeGroup, { targets }: CascadeResult): CascadeFinding[] {
  return children.flatMap(({ entityId }): CascadeFinding[] => {
    const isSplit = kind === "split";
    const over = input.periods.filter((period) => {
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
    const [period] = over;
    if (period === undefined) return [];
    const entity = input.tree.find(entityId)?.name ?? "";
    return [{ code: "target-typed-over", severity: "note", details: { kpi: kpi.name, entity, periods: over.length, period } }];
  });
}

function differing({ tree }: CascadeInput, { kpi, parentId }: CascadeGroup, reconciled: readonly Reconciled[]): CascadeFinding[] {
  const unequal = reconciled.filter(({ difference }) => difference !== null && difference !== 0);
  const [first] = unequal;
  if (first === undefined) return [];
  const details = {
    kpi: kpi.name,
    entity: tree.find(parentId)?.name ?? "",
    periods: new Set(unequal.map(({ period }) => period)).size,
    period: first.period,
  };
  return [{ code: "targets-differ", severity: "warning", details: { ...details, difference: first.difference ?? 0 } }];
}
