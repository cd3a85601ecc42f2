import { roundHalfAway } from "../rounding";
import { linesByKpi, type CascadeMatrix, type MatrixLine } from "./cascadeMatrix";
import { wholeId, type EntityTree } from "./entity";
import type { ProposalInput } from "./proposalInput";
import { proposeDecimals } from "./proposeDecimals";
import { proposeKind, type ProposedKind } from "./proposeKind";

/** A line for every KPI: its kind with the reason, and who carries it. A KPI that is proposed not to be cascaded is carried by nobody. */
export function proposeMatrix(input: ProposalInput): CascadeMatrix {
  const { kpis, tree, carriedNow } = input;
  const carried = new Set(kpis.filter(({ id }) => tree.entities.some((entity) => carriedNow(id, entity.id))).map(({ id }) => id));
  const isCompanys = (kpiId: string): boolean => carried.size > 0 && !carried.has(kpiId) && carriedNow(kpiId, wholeId);
  return {
    lines: kpis.map((kpi): MatrixLine => {
      const { kind, because } = isCompanys(kpi.id) ? companysOwn : proposeKind(kpi);
      return {
        kpiId: kpi.id,
        kind,
        proposed: true,
        because,
        weighting: "typed",
        decimals: proposeDecimals(kpi, input),
        weights: kind === null ? new Map<string, number>() : proposeWeights(kpi.id, input),
      };
    }),
  };
}

const companysOwn: ProposedKind = { kind: null, because: "company-only" };

/**
 * Weights for a KPI: those of the entities themselves; of one whose children carry it in part, as much of its weight as these weigh among all its
 * children.
 */
export function proposeWeights(
  kpiId: string,
  { tree, carriedNow }: Pick<ProposalInput, "tree" | "carriedNow">,
): ReadonlyMap<string, number> {
  const has = new Set(tree.entities.filter(({ id }) => carriedNow(kpiId, id)).map(({ id }) => id));
  if (has.size === 0) return new Map(tree.entities.map(({ id, weight }) => [id, weight]));
  const weights = new Map<string, number>();
  for (const { id, weight } of [...tree.entities].reverse()) {
    const children = tree.childrenOf(id);
    const carried = children.reduce((sum, child) => sum + (weights.get(child.id) ?? 0), 0);
    const all = children.reduce((sum, child) => sum + child.weight, 0);
    const isAbove = children.some((child) => weights.has(child.id));
    if (isAbove) weights.set(id, all > 0 ? roundHalfAway((weight * carried) / all, 4) : weight);
    else if (has.has(id)) weights.set(id, weight);
  }
  return new Map(tree.entities.flatMap(({ id }) => (weights.has(id) ? [[id, weights.get(id) ?? 0] as const] : [])));
}

/**
 * What stands, completed with what is proposed: lines of KPIs that have none, and in the other lines the entities that are new, where one beside them
 * carries the KPI, or the one above them where none is beside them.
 */
export function completeMatrix(
  stored: CascadeMatrix,
  proposed: CascadeMatrix,
  tree: EntityTree,
  isNew: (entityId: string) => boolean,
): CascadeMatrix {
  const lines = linesByKpi(stored);
  const added = tree.entities.filter(({ id }) => isNew(id));
  return {
    lines: proposed.lines.map((proposal) => {
      const line = lines.get(proposal.kpiId);
      if (line === undefined) return proposal;
      if (line.kind === null || added.length === 0) return line;
      const weights = new Map(line.weights);
      // Parents stand before their children: a new division's new teams follow it.
      for (const { id, weight } of added) {
        const parent = tree.parentOf(id);
        const beside = tree.childrenOf(parent).filter((each) => each.id !== id && !isNew(each.id));
        const joins = beside.length > 0 ? beside.some((each) => weights.has(each.id)) : parent === wholeId || weights.has(parent);
        if (joins && !weights.has(id)) weights.set(id, proposal.weights.get(id) ?? weight);
      }
      return { ...line, weights };
    }),
  };
}
