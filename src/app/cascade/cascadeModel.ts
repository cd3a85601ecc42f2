import { carriersOf, type Carriers } from "../../domain/cascade/carriers";
import type { CascadedKpi, CascadeInput } from "../../domain/cascade/cascadeFigures";
import type { CascadeMatrix } from "../../domain/cascade/cascadeMatrix";
import { kindInForce } from "../../domain/cascade/combination";
import { wholeId, type Entity, type EntityTree } from "../../domain/cascade/entity";
import { groupsOf, type CascadeGroup } from "../../domain/cascade/groups";
import { splitTargets, type CascadedTargets } from "../../domain/cascade/splitTargets";
import type { PeriodKey } from "../../domain/period/period";
import type { Scorecard } from "../../domain/scorecard";
import { scorecardRows, type ScorecardRow } from "../card/sheet/scorecardRows";
import type { CascadeFiguresRead } from "./cascadeFiguresRead";

/** How an entity's cells of a KPI are filled: what is typed there, and what comes from above or below. */
export interface KpiRole {
  /**
   * Where the actual comes from. `input`: typed. `pair`: typed as numerator and denominator. `rolled`: from the entities below; `rolled-pair`: from
   * theirs together. `shared`: from above. `none`: the entity has no part in the KPI.
   */
  readonly actual: "input" | "pair" | "rolled" | "rolled-pair" | "shared" | "none";
  readonly target: "split" | "passed" | "input" | "none";
}

export const noRole: KpiRole = { actual: "none", target: "none" };

/** A cascade with everything that follows from the choice and from the figures: what every sheet is planned from. */
export interface CascadeModel {
  readonly card: Scorecard;
  readonly tree: EntityTree;
  readonly matrix: CascadeMatrix;
  readonly kpis: readonly CascadedKpi[];
  /** Oldest first. */
  readonly periods: readonly PeriodKey[];
  /** The card's lines, in its order: every entity's sheet has them all. */
  readonly lines: readonly ScorecardRow[];
  readonly input: CascadeInput;
  readonly groups: readonly CascadeGroup[];
  readonly targets: CascadedTargets;
  /** Some KPI has a numerator and a denominator. */
  readonly hasPairs: boolean;
  roleOf(kpiId: string, entityId: string): KpiRole;
  /** The group that an entity is the parent of. */
  groupBelow(kpiId: string, entityId: string): CascadeGroup | undefined;
  /** The group that an entity is a child in. */
  groupAbove(kpiId: string, entityId: string): CascadeGroup | undefined;
}

export function cascadeModel(
  card: Scorecard,
  tree: EntityTree,
  matrix: CascadeMatrix,
  figures: CascadeFiguresRead,
  kpis: readonly CascadedKpi[],
): CascadeModel {
  const input: CascadeInput = { tree, matrix, kpis, ...figures };
  const groups = groupsOf(input);
  const below = new Map(groups.map((group) => [keyOf(group.kpi.id, group.parentId), group]));
  const above = new Map(groups.flatMap((group) => group.children.map(({ entityId }) => [keyOf(group.kpi.id, entityId), group])));
  const carriers = new Map(matrix.lines.map((line): [string, Carriers] => [line.kpiId, carriersOf(line, tree)]));
  const byId = new Map(kpis.map((kpi) => [kpi.id, kpi]));
  const kinds = new Map(
    matrix.lines.map(({ kpiId, kind }) => {
      const kpi = byId.get(kpiId);
      return [kpiId, kpi ? kindInForce(kind, kpi) : null];
    }),
  );
  return {
    card,
    tree,
    matrix,
    kpis,
    periods: figures.periods,
    lines: scorecardRows(card),
    input,
    groups,
    targets: splitTargets(input, groups),
    hasPairs: kpis.some(({ id, aggregation }) => aggregation === "ratio" && (kinds.get(id) ?? null) !== null),
    roleOf: (kpiId, entityId) => {
      const kind = kinds.get(kpiId) ?? null;
      const parts = carriers.get(kpiId);
      if (kind === null || !parts) return noRole;
      const isPair = byId.get(kpiId)?.aggregation === "ratio";
      if (kind === "own" || kind === "contributory")
        return parts.carries(entityId) ? { actual: isPair ? "pair" : "input", target: "input" } : noRole;
      if (!parts.takesPart(entityId)) return noRole;
      const target = kind === "split" ? "split" : "passed";
      if (kind === "shared") return { actual: "shared", target };
      const group = below.get(keyOf(kpiId, entityId));
      if (!group) return { actual: isPair ? "pair" : "input", target };
      return { actual: group.combination === "ratio-of-sums" ? "rolled-pair" : "rolled", target };
    },
    groupBelow: (kpiId, entityId) => below.get(keyOf(kpiId, entityId)),
    groupAbove: (kpiId, entityId) => above.get(keyOf(kpiId, entityId)),
  };
}

const keyOf = (kpiId: string, entityId: string): string => `${kpiId}\n${entityId}`;

/** The entity that stands above another on the sheets: null for the company, where that is none of the entities. */
export const parentOf = (tree: EntityTree, { id }: Entity): Entity | null => {
  const parent = tree.parentOf(id);
  return (parent === wholeId ? tree.whole : tree.find(parent)) ?? null;
};
