import type { PeriodKey } from "../period/period";
import type { CascadeFigures } from "./cascadeFigures";
import { wholeId, type EntityTree } from "./entity";

/** One figure with its place. */
export interface PlacedFigure {
  readonly kpiId: string;
  /** `wholeId` for the company. */
  readonly entityId: string;
  readonly period: PeriodKey;
  readonly figure: number;
}

/** Figures in any order; of two with one place the first stands, as a lookup on the sheet would find it. */
export function figuresIn(placed: Iterable<PlacedFigure>): CascadeFigures {
  const kpis = new Map<string, Map<string, Map<PeriodKey, number>>>();
  for (const { kpiId, entityId, period, figure } of placed) {
    const entities = kpis.get(kpiId) ?? new Map<string, Map<PeriodKey, number>>();
    const figures = entities.get(entityId) ?? new Map<PeriodKey, number>();
    if (!figures.has(period)) figures.set(period, figure);
    kpis.set(kpiId, entities.set(entityId, figures));
  }
  return { get: (kpiId, entityId, period) => kpis.get(kpiId)?.get(entityId)?.get(period) ?? null };
}

export const noFigures: CascadeFigures = { get: () => null };

/** What a table of figures has a place for. */
export interface FigureTableExtent {
  readonly tree: EntityTree;
  readonly kpis: readonly { readonly id: string }[];
  readonly periods: readonly PeriodKey[];
}

/** Figures of every KPI, entity and period in one block: hundreds of thousands are filled and read without a search for each. */
export class FigureTable implements CascadeFigures {
  private readonly figures: Float64Array;
  private readonly kpiRows: ReadonlyMap<string, number>;
  private readonly entityRows: ReadonlyMap<string, number>;
  private readonly columns: ReadonlyMap<PeriodKey, number>;

  constructor({ tree, kpis, periods }: FigureTableExtent) {
    this.kpiRows = new Map(kpis.map(({ id }, index) => [id, index]));
    this.entityRows = new Map([wholeId, ...tree.entities.map(({ id }) => id)].map((id, index) => [id, index]));
    this.columns = new Map(periods.map((period, index) => [period, index]));
    this.figures = new Float64Array(this.kpiRows.size * this.entityRows.size * this.columns.size).fill(NaN);
  }

  get(kpiId: string, entityId: string, period: PeriodKey): number | null {
    const figure = this.figures[this.place(kpiId, entityId, period)];
    return figure === undefined || Number.isNaN(figure) ? null : figure;
  }

  put(kpiId: string, entityId: string, period: PeriodKey, figure: number | null): void {
    const place = this.place(kpiId, entityId, period);
    if (place >= 0) this.figures[place] = figure ?? NaN;
  }

  private place(kpiId: string, entityId: string, period: PeriodKey): number {
    const [kpi, entity, column] = [this.kpiRows.get(kpiId), this.entityRows.get(entityId), this.columns.get(period)];
    if (kpi === undefined || entity === undefined || column === undefined) return -1;
    return (kpi * this.entityRows.size + entity) * this.columns.size + column;
  }
}
