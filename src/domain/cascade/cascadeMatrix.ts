import type { CascadeKind, Weighting } from "./cascadeKind";

/** Who carries what: one line a KPI, a weight for every entity that carries it. */
export interface CascadeMatrix {
  readonly lines: readonly MatrixLine[];
}

/** One KPI's line of the matrix. */
export interface MatrixLine {
  readonly kpiId: string;
  /** Null until somebody says: such a KPI is not cascaded. */
  readonly kind: CascadeKind | null;
  /** Where the kind comes from: `typed` by a person, or proposed, with the reason in `because`. */
  readonly proposed: boolean;
  readonly because: KindReason | null;
  readonly weighting: Weighting;
  /** Decimals of the parts of a split target; negative for tens. */
  readonly decimals: number;
  /**
   * Weights as typed, relative among siblings, by entity id. An entity that is not in it does not carry the KPI itself; it passes it on where
   * one below it does, and weighs then what those below it weigh together.
   */
  readonly weights: ReadonlyMap<string, number>;
}

/** Why a kind is proposed. */
export type KindReason = "sums" | "rate" | "level" | "extreme" | "ratio" | "company-only";

/** Lines by their KPI. A row that somebody copied stands twice: the first counts. */
export function linesByKpi({ lines }: CascadeMatrix): ReadonlyMap<string, MatrixLine> {
  const byKpi = new Map<string, MatrixLine>();
  for (const line of lines) if (!byKpi.has(line.kpiId)) byKpi.set(line.kpiId, line);
  return byKpi;
}
