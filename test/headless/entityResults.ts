import type { StoredWorkbook } from "../../src/app/storedWorkbook";
import { defaultCardSettings, evaluateEntities } from "../../src/domain/evaluateCard";
import { readDocument } from "../../src/domain/readDocument";
import type { builtCard } from "./builtCard";

type Result = ReturnType<typeof builtCard>["results"][number];

/** What the tables of a card say of each KPI, entity and period, judged by the domain: the sheet shows the whole alone. */
export function entityResults(stored: StoredWorkbook): Result[] {
  const card = readDocument(stored.tables);
  const objectives = new Map(card.objectives.map((objective) => [objective.id, objective]));
  const perspectives = new Map(card.perspectives.map(({ id, name }) => [id, name]));
  const lowerAttainment = stored.blocks.attainment?.values[0]?.[0] === "ratio" ? "ratio" : "mirror";
  const judgement = { ...defaultCardSettings.judgement, lowerAttainment } as const;
  return evaluateEntities(card, { ...defaultCardSettings, judgement }).map(
    ({ kpi, entity, period, actual, target, attainment, score, status }) => {
      const objective = objectives.get(kpi.objectiveId);
      const perspective = perspectives.get(objective?.perspectiveId ?? "") ?? "";
      return {
        kpi: kpi.name,
        perspective,
        // An objective that only repeats its perspective is none, as on the sheet.
        objective: objective === undefined || objective.name === perspective ? null : objective.name,
        entity,
        period,
        actual,
        target: kpi.low !== null && kpi.high !== null ? `${kpi.low}–${kpi.high}` : target,
        attainment: attainment.kind === "unscored" ? null : attainment.attainment,
        score: score.kind === "score" ? score.score : null,
        status: status.kind === "status" ? status.status : "no-data",
        reason: status.kind === "status" ? null : status.reason,
      };
    },
  );
}
