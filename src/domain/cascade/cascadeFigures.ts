import type { Aggregation } from "../aggregate";
import type { Frequency, PeriodKey } from "../period/period";
import type { CascadeMatrix } from "./cascadeMatrix";
import type { EntityTree } from "./entity";
import type { WrittenTargets } from "./writtenTargets";

/** Figures of one series by KPI, entity (`wholeId` for the company) and period; null where there is none. */
export interface CascadeFigures {
  get(kpiId: string, entityId: string, period: PeriodKey): number | null;
}

/** What a cascade is computed from. */
export interface CascadeInput {
  readonly tree: EntityTree;
  readonly matrix: CascadeMatrix;
  readonly kpis: readonly CascadedKpi[];
  /** Oldest first. */
  readonly periods: readonly PeriodKey[];
  /** The company's targets, and those a person typed over for an entity: these stand, and are what is split further down. */
  readonly targets: CascadeFigures;
  /** Of these, the ones that are not one number; they stand before `targets`. Left out where there are none. */
  readonly written?: WrittenTargets;
  /** What was typed or linked for an entity or the company: it stands before what its children add up to. */
  readonly actuals: CascadeFigures;
  readonly numerators: CascadeFigures;
  readonly denominators: CascadeFigures;
}

/** What of a KPI a cascade needs. */
export interface CascadedKpi {
  readonly id: string;
  readonly name: string;
  readonly objectiveId: string;
  readonly unit: string;
  /** Null where none is stated. */
  readonly aggregation: Aggregation | null;
  /** How often a figure is taken; null or left out: in every period. */
  readonly frequency?: Frequency | null;
}
