import type { CascadedKpi } from "./cascadeFigures";
import type { CascadeKind, Combination } from "./cascadeKind";
import { isRate } from "./rateTells";

/** Whether its target may be parted among children and their figures summed: a rate, a smallest or a largest figure never is, whatever its kind says. */
export const maySplit = (kpi: Pick<CascadedKpi, "unit" | "aggregation">): boolean =>
  !isRate(kpi) && kpi.aggregation !== "min" && kpi.aggregation !== "max";

/** The kind that figures follow: a KPI that may not be split goes down unchanged even where somebody says `split`, and a finding says so. */
export const kindInForce = (kind: CascadeKind | null, kpi: Pick<CascadedKpi, "unit" | "aggregation">): CascadeKind | null =>
  kind === "split" && !maySplit(kpi) ? "identical" : kind;

/** How children's figures become their parent's. */
export function combinationOf(kind: CascadeKind | null, kpi: Pick<CascadedKpi, "unit" | "aggregation">): Combination {
  const inForce = kindInForce(kind, kpi);
  if (inForce === "split") return "sum";
  if (inForce !== "identical") return "none";
  if (kpi.aggregation === "ratio") return "ratio-of-sums";
  return kpi.aggregation === "min" || kpi.aggregation === "max" ? kpi.aggregation : "weighted";
}
