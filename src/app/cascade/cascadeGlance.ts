import { checkCascade } from "../../domain/cascade/checkCascade";
import type { CascadeFinding } from "../../domain/cascade/cascadeFinding";
import { wholeId } from "../../domain/cascade/entity";
import { lateInputs, type InputsAsOf } from "../../domain/cascade/lateInputs";
import { reconcile, type Reconciled } from "../../domain/cascade/reconcile";
import { rollUpActuals } from "../../domain/cascade/rollUpActuals";
import { readEntities } from "../../domain/cascade/readEntities";
import { readFigure } from "../../domain/figures/figure";
import { readTarget } from "../../domain/figures/target";
import type { CascadeBasis } from "./cascadeBasis";
import { dataRows, sheetFigures } from "./cascadeFiguresRead";
import type { CascadeGlance, DueInputs, ReconciledTarget } from "./cascadeInHand";
import type { CascadeModel } from "./cascadeModel";
import { foundIn } from "./entitySheetsIn";
import { onceFor } from "./onceFor";
import type { StoredWorkbook } from "../storedWorkbook";
import type { StoredCascade } from "./storedCascade";

/** What of a cascade follows from its figures, worked out once. */
export const glanceOf = onceFor(({ read, card, model, ofTree, lookedOn }: CascadeBasis): CascadeGlance => {
  const { input, groups, targets } = model;
  const result = { groups, targets, actuals: rollUpActuals(input, groups), reconciliation: reconcile(input, targets, groups) };
  return {
    findings: [
      ...ofTree,
      ...unreadWeights(read.stored, model),
      ...checkCascade(input, card.objectives, lookedOn, result),
      ...unknownEntities(model, read.stored),
      ...unreadFigures(read, model),
      ...unknownSheets(read, model),
    ],
    reconciliation: reconciled(model, result.reconciliation),
    inputs: lookedOn === null ? [] : dueInputs(model, lookedOn),
    sharesOf: (kpiId) =>
      new Map(
        groups.flatMap(({ kpi, children }) => (kpi.id === kpiId ? children.map(({ entityId, share }) => [entityId, share] as const) : [])),
      ),
  };
});

const nameOf = ({ tree }: CascadeModel, id: string): string => (id === wholeId ? "" : (tree.find(id)?.name ?? ""));

const dueInputs = ({ input, tree }: CascadeModel, asOf: InputsAsOf): readonly DueInputs[] =>
  lateInputs(input, asOf).map(({ entityId, expected, given, missing, late }) => ({
    entityId,
    entity: tree.find(entityId)?.name ?? "",
    expected,
    given,
    missing: missing.length,
    late: late.length,
  }));

function reconciled(model: CascadeModel, reconciliation: readonly Reconciled[]): readonly ReconciledTarget[] {
  const names = new Map(model.kpis.map(({ id, name }) => [id, name]));
  return reconciliation.map(({ kpiId, entityId, period, bound, parent, children, difference }) => ({
    kpi: names.get(kpiId) ?? kpiId,
    kpiId,
    entity: nameOf(model, entityId),
    period,
    bound,
    parent,
    children,
    difference,
  }));
}

/** Weights in the table of entities that are none, of entities that still count with the 1 taken instead. */
const unreadWeights = ({ tables }: StoredWorkbook, { tree }: CascadeModel): readonly CascadeFinding[] =>
  readEntities(tables.BSC_Entities).findings.filter(({ details }) => tree.named(String(details["entity"]))?.weight === 1);

/** What somebody typed where a figure belongs, and is none: it counts nowhere; and figures stored as text, which no sum above counts. */
function unreadFigures(read: StoredCascade, { card, tree }: CascadeModel): readonly CascadeFinding[] {
  const wordy = new Map(card.kpis.map(({ id, scoring }) => [id, scoring?.method === "yes-no"]));
  return sheetFigures(read).given.flatMap(({ kpiId, entityId, series, content, at }): CascadeFinding[] => {
    const entity = tree.find(entityId)?.name;
    if (entity === undefined || wordy.get(kpiId) !== false) return [];
    const { kind } = series === "target" ? readTarget(content) : readFigure(content);
    const details = { entity, text: String(content), at };
    if (kind === "not-a-number") return [{ code: "not-a-number", severity: "warning", details }];
    return kind === "figure" && typeof content === "string" ? [{ code: "text-number", severity: "warning", details }] : [];
  });
}

/** Sheets of entities that are not read: a copy beside the sheet it was made of, and those that lost what tells their cells. */
function unknownSheets(read: StoredCascade, { tree }: CascadeModel): readonly CascadeFinding[] {
  const { copies, unread } = foundIn(read);
  return [
    ...copies.map(({ found }): CascadeFinding => {
      const entity = tree.find(found.entityId)?.name ?? found.entityId;
      return { code: "entity-sheet-copied", severity: "warning", details: { entity, sheet: found.sheet } };
    }),
    ...unread.map((sheet): CascadeFinding => ({ code: "entity-sheet-unread", severity: "warning", details: { sheet } })),
  ];
}

/** Figures of somebody who is none of the entities: they count nowhere. */
function unknownEntities({ tree }: CascadeModel, stored: StoredCascade["stored"]): readonly CascadeFinding[] {
  const counts = new Map<string, number>();
  for (const { entity } of dataRows(stored)) if (entity !== "" && !tree.named(entity)) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  return [...counts].map(([entity, figures]) => ({ code: "figures-of-unknown-entity", severity: "warning", details: { entity, figures } }));
}
