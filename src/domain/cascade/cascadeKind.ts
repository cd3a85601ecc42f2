/**
 * How a KPI goes down to the entities. `identical`: same KPI and target everywhere; `split`: the children's targets sum to the parent's;
 * `contributory`: children have KPIs of their own that support the parent's; `shared`: one figure, many owners; `own`: of one entity
 * alone, unknown to its parent.
 */
export const cascadeKinds = ["identical", "split", "contributory", "shared", "own"] as const;
export type CascadeKind = (typeof cascadeKinds)[number];

/** How the figures of children become their parent's. `none`: they do not (`contributory`, `shared`, `own`). */
export const combinations = ["sum", "weighted", "ratio-of-sums", "min", "max", "none"] as const;
export type Combination = (typeof combinations)[number];

/** What the weights of a KPI are: as typed, or each child's target. */
export const weightings = ["typed", "by-target"] as const;
export type Weighting = (typeof weightings)[number];
