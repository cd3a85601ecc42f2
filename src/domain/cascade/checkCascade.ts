import { same } from "../nearness";
import type { CascadeFinding } from "./cascadeFinding";
import type { CascadeInput } from "./cascadeFigures";
import { checkMatrix, type NamedObjective } from "./checkMatrix";
import { wholeId } from "./entity";
import { groupsOf } from "./groups";
import { lateInputs, type InputsAsOf } from "./lateInputs";
import { reconcile } from "./reconcile";
import { rollUpActuals } from "./rollUpActuals";
import { splitTargets } from "./splitTargets";

/** Everything to say about a cascade but its tree: the matrix first, then figures that do not agree, then inputs that are not there. */
export function checkCascade(
  input: CascadeInput,
  objectives: readonly NamedObjective[],
  asOf: InputsAsOf | null,
): readonly CascadeFinding[] {
  return [
    ...checkMatrix(input, objectives),
    ...checkTargets(input),
    ...checkActuals(input),
    ...(asOf === null ? [] : checkInputs(input, asOf)),
  ];
}

const nameOf = (input: CascadeInput, id: string): string => input.tree.find(id)?.name ?? "";

/** Targets that cannot be split, that were typed over, and that no longer sum up. One finding a KPI and entity, with how many periods. */
export function checkTargets(input: CascadeInput): readonly CascadeFinding[] {
  const groups = groupsOf(input);
  const targets = splitTargets(input, groups);
  const findings: CascadeFinding[] = [];
  for (const { kpi, kind, parentId, children } of groups) {
    if (kind !== "split") continue;
    const without = input.periods.filter((period) => targets.standing.get(kpi.id, parentId, period) === null);
    if (parentId === wholeId && without.length > 0)
      findings.push({
        code: "no-target-to-split",
        severity: without.length === input.periods.length ? "warning" : "note",
        details: { kpi: kpi.name, periods: without.length, of: input.periods.length },
      });
    for (const { entityId } of children) {
      const over = input.periods.filter((period) => {
        const [typed, part] = [input.targets.get(kpi.id, entityId, period), targets.parts.get(kpi.id, entityId, period)];
        return typed !== null && part !== null && typed !== part;
      });
      if (over.length > 0)
        findings.push({
          code: "target-typed-over",
          severity: "note",
          details: { kpi: kpi.name, entity: nameOf(input, entityId), periods: over.length, period: over[0] ?? "" },
        });
    }
  }
  const names = new Map(input.kpis.map(({ id, name }) => [id, name]));
  const differing = new Map<
    string,
    { readonly kpiId: string; readonly entityId: string; readonly period: string; readonly difference: number; count: number }
  >();
  for (const { kpiId, entityId, period, difference } of reconcile(input, targets, groups)) {
    if (difference === null || difference === 0) continue;
    const key = `${kpiId}\n${entityId}`;
    const known = differing.get(key) ?? { kpiId, entityId, period, difference, count: 0 };
    known.count += 1;
    differing.set(key, known);
  }
  for (const { kpiId, entityId, period, difference, count } of differing.values())
    findings.push({
      code: "targets-differ",
      severity: "warning",
      details: { kpi: names.get(kpiId) ?? kpiId, entity: nameOf(input, entityId), periods: count, period, difference },
    });
  return findings;
}

/** Figures of a parent's own that are not what its children add up to; only where all children have one. */
export function checkActuals(input: CascadeInput): readonly CascadeFinding[] {
  const groups = groupsOf(input);
  const actuals = rollUpActuals(input, groups);
  return groups.flatMap(({ kpi, parentId, combination }): CascadeFinding[] => {
    if (combination === "none") return [];
    const differing = input.periods.filter((period) => {
      const [own, below] = [actuals.standing.get(kpi.id, parentId, period), actuals.rolledUp.get(kpi.id, parentId, period)];
      const coverage = actuals.coverage(kpi.id, parentId, period);
      return own !== null && below !== null && coverage?.withFigure === coverage?.of && !same(own, below);
    });
    const [period] = differing;
    if (period === undefined) return [];
    const own = actuals.standing.get(kpi.id, parentId, period) ?? 0;
    const children = actuals.rolledUp.get(kpi.id, parentId, period) ?? 0;
    const details = { kpi: kpi.name, entity: nameOf(input, parentId), periods: differing.length, period, own, children };
    return [{ code: "actuals-differ", severity: "warning", details }];
  });
}

/** One finding for each entity whose figures are missing, and one for each whose figures are late. */
export function checkInputs(input: CascadeInput, asOf: InputsAsOf): readonly CascadeFinding[] {
  return lateInputs(input, asOf).flatMap(({ entityId, missing, late, expected }): CascadeFinding[] => {
    const details = { entity: nameOf(input, entityId), of: expected };
    return [
      ...(late.length > 0
        ? [{ code: "input-late" as const, severity: "warning" as const, details: { ...details, inputs: late.length } }]
        : []),
      ...(missing.length > 0
        ? [{ code: "input-missing" as const, severity: "note" as const, details: { ...details, inputs: missing.length } }]
        : []),
    ];
  });
}
