import type { CascadeFinding } from "./cascadeFinding";
import type { CascadedKpi, CascadeInput } from "./cascadeFigures";
import { linesByKpi, type MatrixLine } from "./cascadeMatrix";
import { carriersOf } from "./carriers";
import { kindInForce } from "./combination";
import { wholeId } from "./entity";
import { groupsOf, type CascadeGroup } from "./groups";
import { soundsLikeRate } from "./rateTells";
import { weightsSplit } from "./splitTargets";

export interface NamedObjective {
  readonly id: string;
  readonly name: string;
}

/** Whether who carries what makes sense: by KPI, by parent whose children share one, by entity, by objective. */
export function checkMatrix(
  input: CascadeInput,
  objectives: readonly NamedObjective[],
  groups: readonly CascadeGroup[] = groupsOf(input),
): readonly CascadeFinding[] {
  const kpis = new Map(input.kpis.map((kpi) => [kpi.id, kpi]));
  const supported = new Set<string>();
  const busy = new Set<string>();
  const findings: CascadeFinding[] = [];
  for (const line of linesByKpi(input.matrix).values()) {
    const kpi = kpis.get(line.kpiId);
    if (kpi === undefined) {
      findings.push({ code: "unknown-kpi", severity: "warning", details: { kpi: line.kpiId } });
      continue;
    }
    findings.push(...checkLine(input, kpi, line));
    if (line.kind === null) continue;
    const carriers = carriersOf(line, input.tree);
    for (const { id } of input.tree.entities) if (carriers.takesPart(id)) busy.add(id);
    if (input.tree.entities.some(({ id }) => carriers.carries(id))) supported.add(kpi.objectiveId);
  }
  findings.push(...checkShares(input, groups));
  for (const { id, name } of input.tree.entities)
    if (!busy.has(id)) findings.push({ code: "entity-carries-nothing", severity: "warning", details: { entity: name } });
  const asked = new Set(input.kpis.map(({ objectiveId }) => objectiveId));
  for (const { id, name } of objectives)
    if (asked.has(id) && !supported.has(id))
      findings.push({ code: "objective-unsupported", severity: "warning", details: { objective: name } });
  return findings;
}

function* checkLine({ tree }: CascadeInput, kpi: CascadedKpi, line: MatrixLine): Iterable<CascadeFinding> {
  const names = { kpi: kpi.name };
  for (const [id, weight] of line.weights) {
    const entity = tree.find(id);
    if (entity === undefined || id === wholeId) yield { code: "unknown-entity", severity: "warning", details: { ...names, entity: id } };
    else if (!(weight >= 0) || !Number.isFinite(weight))
      yield { code: "weight-negative", severity: "error", details: { ...names, entity: entity.name, weight: String(weight) } };
  }
  if (line.kind === null) return;
  if (!tree.entities.some(({ id }) => line.weights.has(id))) yield { code: "nobody-carries", severity: "warning", details: names };
  if (line.kind !== "split") return;
  const details = { ...names, unit: kpi.unit, aggregation: kpi.aggregation ?? "" };
  if (kindInForce(line.kind, kpi) !== "split") yield { code: "rate-split", severity: "error", details };
  else if (soundsLikeRate(kpi)) yield { code: "rate-split", severity: "warning", details };
}

/** Siblings none of whom weighs anything, and a target "split" to one alone. */
function* checkShares({ tree }: CascadeInput, groups: readonly CascadeGroup[]): Iterable<CascadeFinding> {
  for (const { kpi, kind, combination, parentId, children } of groups) {
    const details = { kpi: kpi.name, entity: tree.find(parentId)?.name ?? "" };
    const weights = children.map(({ weight }) => weight);
    const isNegative = weights.some((weight) => !(weight >= 0));
    if ((kind === "split" || combination === "weighted") && !isNegative && !weightsSplit(weights))
      yield { code: "weights-all-zero", severity: "error", details };
    const [only] = children;
    if (kind === "split" && children.length === 1 && only !== undefined && tree.childrenOf(parentId).length > 1)
      yield { code: "carried-by-one", severity: "note", details: { ...details, child: tree.find(only.entityId)?.name ?? "" } };
  }
}
