import type { Objective, Perspective, Scorecard } from "../../../domain/scorecard";

/** One line of the scorecard sheet; `parent` is the id of the line it rolls up into. */
export interface ScorecardRow {
  readonly kind: "card" | "perspective" | "objective" | "kpi";
  readonly id: string;
  readonly parent: string;
  /** A perspective whose only objective repeats it, and the KPIs of that objective. */
  readonly implicitObjective?: true;
}

export const cardId = "CARD";

/**
 * The lines of a card in its order. An objective that only repeats its perspective's name (a sheet without objectives) gets no line of
 * its own: its KPIs roll up into the perspective.
 */
export function scorecardRows(card: Scorecard): ScorecardRow[] {
  const rows: ScorecardRow[] = [{ kind: "card", id: cardId, parent: "" }];
  const perspectives = [...card.perspectives].sort((a, b) => a.order - b.order);
  for (const perspective of perspectives) {
    const objectives = card.objectives.filter(({ perspectiveId }) => perspectiveId === perspective.id);
    const implicit = hasImplicitObjective(perspective, objectives);
    rows.push({ kind: "perspective", id: perspective.id, parent: cardId, ...(implicit ? { implicitObjective: true as const } : {}) });
    for (const objective of objectives) {
      if (!implicit) rows.push({ kind: "objective", id: objective.id, parent: perspective.id });
      const parent = implicit ? perspective.id : objective.id;
      for (const kpi of card.kpis)
        if (kpi.objectiveId === objective.id)
          rows.push({ kind: "kpi", id: kpi.id, parent, ...(implicit ? { implicitObjective: true as const } : {}) });
    }
  }
  return rows;
}

/** Whether a perspective's only objective is its own name again, as for a sheet without objectives. */
export const hasImplicitObjective = (perspective: Perspective, objectives: readonly Objective[]): boolean =>
  objectives.length === 1 && objectives[0]?.name === perspective.name;
