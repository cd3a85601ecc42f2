import type { CardView, KpiView, PerspectiveView } from "../app/card/cardView";
import { shownStatus, shownStatuses, type ShownStatus } from "./statusAppearance";

/** A KPI with the perspective it belongs to. */
export interface PlacedKpi {
  readonly kpi: KpiView;
  readonly perspective: PerspectiveView;
}

export type Grouping = "status" | "perspective";

export interface StatusGroup {
  readonly status: ShownStatus;
  readonly kpis: readonly PlacedKpi[];
}

/** KPIs by status, exceptions first; within a status in the order of the card. Statuses nobody has are left out. */
export function groupByStatus(card: CardView): readonly StatusGroup[] {
  const placed = placedKpis(card);
  return shownStatuses
    .map((status) => ({ status, kpis: placed.filter(({ kpi }) => shownStatus(kpi.status) === status) }))
    .filter((group) => group.kpis.length > 0);
}

/** The KPIs of one perspective, worst first: exceptions stand on top in this view too. */
export function worstFirst(perspective: PerspectiveView): readonly PlacedKpi[] {
  const rank = (kpi: KpiView) => shownStatuses.indexOf(shownStatus(kpi.status));
  return perspective.kpis.map((kpi) => ({ kpi, perspective })).sort((a, b) => rank(a.kpi) - rank(b.kpi));
}

export const placedKpis = (card: CardView): readonly PlacedKpi[] =>
  card.perspectives.flatMap((perspective) => perspective.kpis.map((kpi) => ({ kpi, perspective })));
