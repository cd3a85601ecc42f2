import { checkCascade } from "../../domain/cascade/checkCascade";
import type { CascadeFinding } from "../../domain/cascade/cascadeFinding";
import type { CascadedKpi } from "../../domain/cascade/cascadeFigures";
import { wholeId } from "../../domain/cascade/entity";
import { entityTree } from "../../domain/cascade/entityTree";
import { reconcile } from "../../domain/cascade/reconcile";
import type { PeriodKey } from "../../domain/period";
import { readDocument } from "../../domain/readDocument";
import type { Scorecard } from "../../domain/scorecard";
import { colorsInUse } from "../cardColors";
import { draftOf } from "../cardTables";
import { figureFormats } from "../figureFormats";
import { freeSheetNames } from "../freeSheetNames";
import { LinkList } from "../linkList";
import type { MergedCard } from "../mergeReading";
import { planLinks } from "../planReferences";
import { planCalculatedColumns, planTables } from "../planTables";
import type { SheetWords } from "../sheetWords";
import { structureFirst } from "../structureFirst";
import type { PlanStep, WorkbookPlan } from "../workbookPlan";
import { blockRows, contributionLooks, machineryLooks, titledSheet } from "./blockLooks";
import { cascadeCells, type EntityCellAt } from "./cascadeBlock";
import { dataRows, readCascadeFigures, sourceLinks } from "./cascadeFiguresRead";
import type { CascadeChoice, CascadePreview, ReconciledTarget } from "./cascadeInHand";
import { cascadeLayout, headerRows, machineryColumns } from "./cascadeLayout";
import { cascadeModel, type CascadeModel } from "./cascadeModel";
import { contributionCells, contributionColumns } from "./contributionBlock";
import { putEntities } from "./entitiesTable";
import type { EntityContext } from "./entityCells";
import { blockCode } from "./entitySheetLayout";
import { planEntitySheets } from "./planEntitySheets";
import { entityCellAt } from "./planEntitySheet";
import { planOwnBlock } from "./planOwnBlock";
import { linkRolledUp } from "./rolledUpLinks";
import { planShares } from "./sharesSheet";
import type { StoredCascade } from "./storedCascade";
import { entitySheetsIn } from "./entitySheetsIn";

export interface CascadePlan extends CascadePreview {
  readonly plan: WorkbookPlan;
  readonly model: CascadeModel;
}

/**
 * Everything that generating a cascade writes.
 *
 *   what stands + choice ──1──▶ model ──2──▶ places on the sheets ──3──▶ contents ──4──▶ steps
 */
export function planCascade(read: StoredCascade, choice: CascadeChoice, words: SheetWords): CascadePlan {
  const { stored } = read;
  // 1
  const card = readDocument(stored.tables);
  const draft = draftOf(stored);
  const entities = putEntities(stored, draft, choice.entities);
  const { tree, findings: ofTree } = entityTree(entities);
  const sheets = entitySheetsIn(read);
  const kpis = cascadedKpis(card);
  const figures = readCascadeFigures(stored, new Map([...sheets].map(([id, { found }]) => [id, found])), tree, kpis);
  const model = cascadeModel(card, tree, choice.matrix, figures, kpis);
  const links = new LinkList(stored.blocks.links);
  const merged: MergedCard = { draft, links, periods: figures.periods, findings: [] };
  const formatOf = figureFormats(merged);
  // 2
  const halfMade = stored.sheets.filter(({ unfinished }) => unfinished === "made").map(({ name }) => name);
  const free = freeSheetNames(stored.sheets.map(({ name }) => name).filter((name) => !halfMade.includes(name)));
  const unfinished = (sheet: string): boolean =>
    halfMade.length > 0 || stored.sheets.some((each) => each.name === sheet && each.unfinished !== null);
  const { shares, cascade, contribution } = stored.blocks;
  const layout = cascadeLayout(
    model,
    cascade?.sheet ?? free(words.cascade.cascadeSheet),
    cascade?.range ?? { row: blockRows.block, column: 0 },
  );
  const { actuals, targets, numerators, denominators } = figures;
  const known = { actual: actuals, target: targets, numerator: numerators, denominator: denominators };
  const context: EntityContext = {
    model,
    layout,
    sourceLink: sourceLinks(stored),
    typedBefore: (kpiId, entityId, series, period) =>
      sheets.has(entityId) ? null : known[series].get(kpiId, entityId, period as PeriodKey),
    words,
  };
  const formerNames = kpiNames(stored.blocks.shares?.values ?? [], kpis);
  const entitySheets = planEntitySheets(context, sheets, formatOf, formerNames, free, unfinished);
  // 3
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
      cells: contributionCells(model, entitySheets.places, new Map(kpis.map(({ id, name }) => [id, name])), words.cascade),
      at: contribution?.range ?? { row: blockRows.block, column: 0 },
      telling: { columns: 2, rows: 1 },
      fresh: titledSheet(
        heatSheet,
        words.cascade.contribution.title,
        words.cascade.contribution.about,
        contributionColumns.entity,
        "#1F6F78",
      ),
      looks: contributionLooks(heatSheet),
    },
    unfinished(heatSheet),
    moved,
  );
  linkRolledUp(model, layout, draft, links, formatOf, halfMade.length > 0);
  const newSharesSheet = shares?.sheet ?? free(words.cascade.sharesSheet);
  const nameOfKpi = (id: string): string => formerNames.get(id) ?? id;
  // What makes room in tables comes before the many formulas: with every row that comes in, Excel looks again at all that are there.
  const steps = structureFirst([
    ...heat.filter(({ kind }) => kind === "add-sheet"),
    ...planTables(stored, draft, free),
    ...(linksChanged(links) ? planLinks(stored, merged, words, free(words.linksSheet)) : []),
    ...planShares(shares, choice.matrix, tree.entities, nameOfKpi, words.cascade, newSharesSheet),
    ...entitySheets.steps,
    ...machinery,
    ...heat.filter(({ kind }) => kind !== "add-sheet"),
    ...planCalculatedColumns(stored, draft, (table) => stored.tables[table]?.sheet ?? table),
  ]);
  // 4
  const all: PlanStep[] = [...halfMade.map((sheet): PlanStep => ({ kind: "remove-sheet", sheet })), ...entitySheets.renames, ...steps];
  const findings: CascadeFinding[] = [
    ...ofTree,
    ...checkCascade(model.input, card.objectives, null),
    ...unknownEntities(model, stored),
    ...entitySheets.findings,
  ];
  const refused = findings.some(({ severity }) => severity === "error");
  return {
    plan: { steps: all, colors: colorsInUse(stored) },
    model,
    sheets: entitySheets.previews,
    findings,
    reconciliation: reconciled(model),
    sharesOf: (kpiId) =>
      new Map(
        model.groups.flatMap(({ kpi, children }) =>
          kpi.id === kpiId ? children.map(({ entityId, share }) => [entityId, share] as const) : [],
        ),
      ),
    canGenerate: !refused && all.length > 0,
  };
}

/** The KPIs of a card as a cascade sees them. */
export const cascadedKpis = ({ kpis, objectives, perspectives }: Scorecard): readonly CascadedKpi[] => {
  const order = [...perspectives].sort((a, b) => a.order - b.order);
  const ranked = order.flatMap(({ id }) => objectives.filter(({ perspectiveId }) => perspectiveId === id));
  const rank = new Map(ranked.map(({ id }, index) => [id, index]));
  return [...kpis]
    .sort((a, b) => (rank.get(a.objectiveId) ?? ranked.length) - (rank.get(b.objectiveId) ?? ranked.length))
    .map(({ id, name, objectiveId, unit, aggregation, frequency }) => ({
      id,
      name,
      objectiveId,
      unit,
      aggregation: aggregation ?? null,
      ...(frequency ? { frequency } : {}),
    }));
};

const linksChanged = ({ links }: LinkList): boolean => links.some(({ change }) => change !== "kept");

/** Names by id, of KPIs that are gone too. */
function kpiNames(shares: readonly (readonly unknown[])[], kpis: readonly CascadedKpi[]): ReadonlyMap<string, string> {
  const codes = (shares[0] ?? []).map(String);
  const [id, name] = [codes.indexOf("id"), codes.indexOf("kpi")];
  const former = shares.slice(2).map((row) => [String(row[id] ?? ""), String(row[name] ?? "")] as const);
  return new Map([...former, ...kpis.map((kpi) => [kpi.id, kpi.name] as const)]);
}

const nameOf = ({ tree }: CascadeModel, id: string): string => (id === wholeId ? "" : (tree.find(id)?.name ?? ""));

function reconciled(model: CascadeModel): readonly ReconciledTarget[] {
  const names = new Map(model.kpis.map(({ id, name }) => [id, name]));
  return reconcile(model.input, model.targets, model.groups).map(({ kpiId, entityId, period, parent, children, difference }) => ({
    kpi: names.get(kpiId) ?? kpiId,
    kpiId,
    entity: nameOf(model, entityId),
    period,
    parent,
    children,
    difference,
  }));
}

/** Figures of somebody who is none of the entities: they count nowhere. */
function unknownEntities({ tree }: CascadeModel, stored: StoredCascade["stored"]): readonly CascadeFinding[] {
  const counts = new Map<string, number>();
  for (const { entity } of dataRows(stored)) if (entity !== "" && !tree.named(entity)) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  return [...counts].map(([entity, figures]) => ({ code: "figures-of-unknown-entity", severity: "warning", details: { entity, figures } }));
}
