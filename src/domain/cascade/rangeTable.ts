import type { PeriodKey } from "../period/period";
import { FigureTable, type FigureTableExtent } from "./figureTable";
import type { TargetRange } from "./writtenTargets";

/** Ranges of every KPI, entity and period. */
export class RangeTable {
  private readonly lows: FigureTable;
  private readonly highs: FigureTable;

  constructor(extent: FigureTableExtent) {
    this.lows = new FigureTable(extent);
    this.highs = new FigureTable(extent);
  }

  get(kpiId: string, entityId: string, period: PeriodKey): TargetRange | null {
    const [low, high] = [this.lows.get(kpiId, entityId, period), this.highs.get(kpiId, entityId, period)];
    return low === null || high === null ? null : { low, high };
  }

  put(kpiId: string, entityId: string, period: PeriodKey, range: TargetRange | null): void {
    this.lows.put(kpiId, entityId, period, range?.low ?? null);
    this.highs.put(kpiId, entityId, period, range?.high ?? null);
  }
}
