import type { WorkbookPort } from "../ports";
import type { UserCellChange } from "../workbookPlan";
import type { ChangedFigure, Difference, MergedFigure, MergeFinding, MergeInHand, MergeOutcome, Take } from "./mergeInHand";

/**
 * Writes what was chosen of a file that came back, all of it or, when one of the cells no longer holds what the comparison saw, nothing.
 * What only the file changed is taken unless `mine` is chosen; what both changed is written only where `theirs` is chosen. Throws
 * `WorkbookError`: `changed-meanwhile`, `protected-sheet` and whatever Excel says.
 */
export async function applyMerge(
  port: Pick<WorkbookPort, "write">,
  { differences, changedHere, findings }: MergeInHand,
  choices: ReadonlyMap<string, Take>,
): Promise<MergeOutcome> {
  const choiceOf = ({ id, change }: Difference): Take | null => choices.get(id) ?? (change === "there" ? "theirs" : null);
  const by = (take: Take | null): readonly Difference[] => differences.filter((difference) => choiceOf(difference) === take);
  const taken = by("theirs");
  if (taken.length > 0) await port.write({ steps: [{ kind: "change-cells", changes: taken.map(changeOf) }] });
  const asked = by(null);
  const undecided: MergeFinding[] = asked.map(({ entity, kpi, period, here, there, at }) => ({
    code: "changed-both",
    severity: "warning",
    details: { entity, kpi, period, here: String(here), there: String(there), at },
  }));
  return {
    taken: taken.map(changedFigure),
    kept: [...by("mine").map(changedFigure), ...changedHere],
    asked: asked.map(changedFigure),
    findings: [...findings, ...undecided],
  };
}

/** What is chosen where one answer is given for all that both changed; null leaves it open. */
export const chooseForAll = ({ differences }: MergeInHand, take: Take | null): ReadonlyMap<string, Take> =>
  new Map(take === null ? [] : differences.flatMap(({ id, change }) => (change === "both" ? [[id, take] as const] : [])));

const changeOf = ({ place, here, formulaHere, there }: Difference): UserCellChange => ({
  ...place,
  from: here,
  fromFormula: formulaHere,
  fromFormat: null,
  to: typeof there === "string" ? { text: there.trim() } : there,
  toFormat: null,
});

const figureOf = ({ entityId, entity, kpiId, kpi, period, series, at }: MergedFigure): MergedFigure => ({
  entityId,
  entity,
  kpiId,
  kpi,
  period,
  series,
  at,
});

const changedFigure = (difference: Difference): ChangedFigure => ({ ...figureOf(difference), from: difference.here, to: difference.there });
