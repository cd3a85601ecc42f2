import { colorsInUse } from "../card/cardColors";
import { storedMode } from "../card/cardMode";
import type { LinkList } from "../card/tables/linkList";
import { planLinks } from "../card/tables/planReferences";
import { planCalculatedColumns, planTables } from "../card/tables/planTables";
import type { SheetWords } from "../sheetWords";
import { structureFirst } from "../structureFirst";
import { type PlanStep, type WorkbookPlan } from "../workbookPlan";
import { blockRows, contributionLooks, machineryLooks, titledSheet } from "./blockLooks";
import { cascadeCells, type EntityCellAt } from "./cascadeBlock";
import { basisOf, entityContext, type CascadeBasis } from "./cascadeBasis";
import { glanceOf } from "./cascadeGlance";
import type { CascadeChoice, CascadeGlance, CascadePreview } from "./cascadeInHand";
import { headerRows, machineryColumns } from "./cascadeLayout";
import type { CascadeModel } from "./cascadeModel";
import { contributionCells, contributionColumns, lateColumn } from "./contributionBlock";
import { blockCode } from "./entitySheetLayout";
import { planEntitySheets, type EntitySheetsPlan } from "./planEntitySheets";
import { entityCellAt } from "./planEntitySheet";
import { planOwnBlock } from "./planOwnBlock";
import { linkRolledUp } from "./rolledUpLinks";
import { planShares } from "./sharesSheet";
import type { StoredCascade } from "./storedCascade";

export interface CascadePlan extends CascadePreview {
  readonly plan: WorkbookPlan;
  readonly model: CascadeModel;
}

/**
 * Everything that generating a cascade writes.
 *
 *   what stands + choice ──1──▶ model ──2──▶ places and sheets of the entities ──3──▶ what stands behind them ──4──▶ steps
 */
export function planCascade(read: StoredCascade, choice: CascadeChoice, words: SheetWords, asOf: string | null = null): CascadePlan {
  const basis = basisOf(read, choice, words, asOf);
  const entitySheets = ended(sheetsOf(basis, true));
  const steps = [...entitySheets.renames, ...stepsBehind(basis, entitySheets)];
  const all: PlanStep[] = [...basis.halfMade.map((sheet): PlanStep => ({ kind: "remove-sheet", sheet })), ...steps];
  return {
    ...previewOf(basis, entitySheets, () => all.length > 0),
    plan: { steps: all, colors: colorsInUse(read.stored) },
    model: basis.model,
  };
}

/** What of a choice follows from its figures alone: no sheet is looked at. */
export function glanceAt(read: StoredCascade, choice: CascadeChoice, words: SheetWords, asOf: string | null): CascadeGlance {
  return glanceOf(basisOf(read, choice, words, asOf));
}

/** What generating would do, sheet by sheet, so that whoever asks can do something else between them. */
export function* previewInSteps(
  read: StoredCascade,
  choice: CascadeChoice,
  words: SheetWords,
  asOf: string | null,
): Generator<undefined, CascadePreview> {
  const basis = basisOf(read, choice, words, asOf);
  yield;
  const entitySheets = yield* sheetsOf(basis, false);
  // What stands behind the sheets of entities changes with them; it is worked out only where none of them does.
  const isAny = basis.halfMade.length > 0 || entitySheets.previews.some(({ change }) => change === "make" || change === "change");
  return previewOf(basis, entitySheets, () => isAny || entitySheets.steps.length > 0 || stepsBehind(basis, entitySheets).length > 0);
}

/** Takes all steps at once. */
export function ended<Result>(steps: Generator<undefined, Result>): Result {
  for (;;) {
    const next = steps.next();
    if (next.done === true) return next.value;
  }
}

/** The sheets of the entities; `fresh`: with all that makes those that are not there yet. */
function sheetsOf(basis: CascadeBasis, fresh: boolean): Generator<undefined, EntitySheetsPlan> {
  const { read, sheets, formatOf, formerNames, free, unfinished } = basis;
  // What a card of values shows follows no formula; the sheets of entities are typed into, and follow in every Excel.
  const context = entityContext(basis, storedMode(read.stored) !== "functions");
  return planEntitySheets(context, sheets, formatOf, formerNames, free, unfinished, fresh);
}

/** What stands behind the sheets of the entities, with them: tables, links, shares, machinery, heat map. */
function stepsBehind(basis: CascadeBasis, entitySheets: EntitySheetsPlan): readonly PlanStep[] {
  const { read, choice, words, asOf, draft, merged, model, formatOf, formerNames, halfMade, free, unfinished, layout } = basis;
  const { stored } = read;
  const { kpis, tree } = model;
  const { links } = merged;
  const { shares, cascade, contribution } = stored.blocks;
  const moved = entitySheets.moved || halfMade.length > 0;
  const cellAt = entityCellAt(entitySheets.places);
  const figureAt: EntityCellAt = (entityId, kpiId, series, period) => cellAt(entityId, kpiId, blockCode(series, period));
  const machinery = planOwnBlock(
    {
      name: "cascade",
      sheet: layout.sheet,
      stored: cascade,
      cells: cascadeCells(model, layout, figureAt, words.cascade),
      at: layout.block,
      telling: { columns: machineryColumns.length, rows: headerRows },
      fresh: titledSheet(layout.sheet, words.cascade.machinery.title, words.cascade.machinery.about, machineryColumns.indexOf("kpi")),
      looks: machineryLooks(model, layout, formatOf),
    },
    unfinished(layout.sheet),
    moved,
  );
  const heatSheet = contribution?.sheet ?? free(words.cascade.contributionSheet);
  const heat = planOwnBlock(
    {
      name: "contribution",
      sheet: heatSheet,
      stored: contribution,
      cells: contributionCells(
        model,
        entitySheets.places,
        new Map(kpis.map(({ id, name }) => [id, name])),
        lateColumn(glanceOf(basis).inputs, asOf, contribution, words.cascade),
        words.cascade,
      ),
      at: contribution?.range ?? { row: blockRows.block, column: 0 },
      telling: { columns: 2, rows: 1 },
      fresh: titledSheet(
        heatSheet,
        words.cascade.contribution.title,
        words.cascade.contribution.about,
        contributionColumns.entity,
        colorsInUse(stored).brand,
      ),
      looks: contributionLooks(
        heatSheet,
        kpis.map(({ name }) => name),
      ),
    },
    unfinished(heatSheet),
    moved,
  );
  linkRolledUp(model, layout, draft, links, formatOf, halfMade.length > 0);
  const newSharesSheet = shares?.sheet ?? free(words.cascade.sharesSheet);
  const nameOfKpi = (id: string): string => formerNames.get(id) ?? id;
  // What makes room in tables comes before the many formulas: with every row that comes in, Excel looks again at all that are there.
  return structureFirst([
    ...heat.filter(({ kind }) => kind === "add-sheet"),
    ...planTables(stored, draft, free),
    ...(linksChanged(links) ? planLinks(stored, merged, words, free(words.linksSheet)) : []),
    ...planShares(shares, choice.matrix, tree.entities, nameOfKpi, words.cascade, newSharesSheet),
    ...entitySheets.steps,
    ...machinery,
    ...heat.filter(({ kind }) => kind !== "add-sheet"),
    ...planCalculatedColumns(stored, draft, (table) => stored.tables[table]?.sheet ?? table, storedMode(stored), words),
  ]);
}

function previewOf(basis: CascadeBasis, { previews, findings }: EntitySheetsPlan, hasSteps: () => boolean): CascadePreview {
  const glance = glanceOf(basis);
  const all = [...glance.findings, ...findings];
  const refused = all.some(({ severity }) => severity === "error");
  return { ...glance, sheets: previews, findings: all, canGenerate: !refused && hasSteps() };
}

const linksChanged = ({ links }: LinkList): boolean => links.some(({ change }) => change !== "kept");
