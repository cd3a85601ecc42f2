import { same } from "../nearness";
import type { CascadeFinding } from "./cascadeFinding";
import type { CascadeInput } from "./cascadeFigures";
import { checkTargets } from "./checkTargets";
import { checkMatrix, type NamedObjective } from "./checkMatrix";
import { evaluateCascade, type CascadeResult } from "./evaluateCascade";
import { lateInputs, type InputsAsOf } from "./lateInputs";

/** Everything to say about a cascade but its tree: the matrix first, then figures that do not agree, then inputs that are not there. */
export function checkCascade(
  input: CascadeInput,
  objectives: readonly NamedObjective[],
  asOf: InputsAsOf | null,
  result: CascadeResult = evaluateCascade(input),
): readonly CascadeFinding[] {
  return [
    ...checkMatrix(input, objectives, result.groups),
    ...checkTargets(input, result),
    ...checkActuals(input, result),
    ...(asOf === null ? [] : checkInputs(input, asOf)),
  ];
}

const nameOf = (input: CascadeInput, id: string): string => input.tree.find(id)?.name ?? "";

/** Figures of a parent's own that are not what its children add up to; only where all children have one. */
function checkActuals(input: CascadeInput, { groups, actuals }: CascadeResult): readonly CascadeFinding[] {
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
function checkInputs(input: CascadeInput, asOf: InputsAsOf): readonly CascadeFinding[] {
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
