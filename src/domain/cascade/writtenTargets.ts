import type { PeriodKey } from "../period/period";

/** A target between two bounds. */
export interface TargetRange {
  readonly low: number;
  readonly high: number;
}

/** A target that is not one number: a range, or a text that cannot be read and counts as no target. */
export type WrittenTarget =
  ({ readonly kind: "range"; readonly text: string } & TargetRange) | { readonly kind: "unread"; readonly text: string };

/** Targets that are not one number, by KPI, entity (`wholeId` for the company) and period. */
export interface WrittenTargets {
  get(kpiId: string, entityId: string, period: PeriodKey): WrittenTarget | null;
}

export const sameRange = (one: TargetRange | null, other: TargetRange | null): boolean =>
  one === null || other === null ? one === other : one.low === other.low && one.high === other.high;
