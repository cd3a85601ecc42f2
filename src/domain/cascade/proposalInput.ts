import type { PeriodKey } from "../period/period";
import type { CascadedKpi, CascadeFigures } from "./cascadeFigures";
import type { EntityTree } from "./entity";
import type { WrittenTargets } from "./writtenTargets";

/** What a matrix is proposed from. */
export interface ProposalInput {
  readonly kpis: readonly CascadedKpi[];
  readonly tree: EntityTree;
  readonly periods: readonly PeriodKey[];
  /** The company's, for the decimals. */
  readonly targets: CascadeFigures;
  readonly written?: WrittenTargets;
  /**
   * Whether an entity (`wholeId`: the company) has figures of a KPI now. Where some have, they and those above them carry it; where none has, all do, unless
   * the company has figures of it and entities have figures of other KPIs: then it is the company's alone.
   */
  readonly carriedNow: (kpiId: string, entityId: string) => boolean;
}
