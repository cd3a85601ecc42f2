import { checkCascade } from "../../domain/cascade/checkCascade";
import type { CascadeFinding } from "../../domain/cascade/cascadeFinding";
import type { CascadedKpi } from "../../domain/cascade/cascadeFigures";
import { wholeId } from "../../domain/cascade/entity";
import { entityTree } from "../../domain/cascade/entityTree";
import { lateInputs, usualGrace, type InputsAsOf } from "../../domain/cascade/lateInputs";
import { reconcile, type Reconciled } from "../../domain/cascade/reconcile";
import { rollUpActuals } from "../../domain/cascade/rollUpActuals";
import type { PeriodKey } from "../../domain/period";
import { readDocument } from "../../domain/readDocument";
import { serialOfText } from "../../domain/serialDate";
import { readFigure } from "../../domain/figure";
import { readTarget } from "../../domain/target";
import type { Scorecard } from "../../domain/scorecard";
import { colorsInUse } from "../cardColors";
import { draftOf, type CardDraft } from "../cardTables";
import { figureFormats } from "../figureFormats";
import { freeSheetNames } from "../freeSheetNames";
import { LinkList } from "../linkList";
import type { MergedCard } from "../mergeReading";
import { planLinks } from "../planReferences";
import { storedMode } from "../cardMode";
import { planCalculatedColumns, planTables } from "../planTables";
import type { SheetWords } from "../sheetWords";
import { structureFirst } from "../structureFirst";
import { text, type PlanStep, type WorkbookPlan } from "../workbookPlan";
import type { ReadEntity } from "./asideLines";
import { blockRows, contributionLooks, machineryLooks, titledSheet } from "./blockLooks";
import { cascadeCells, type EntityCellAt } from "./cascadeBlock";
import { dataRows, readCascadeFigures, sheetFigures, sourceLinks, type CascadeFiguresRead } from "./cascadeFiguresRead";
import type { CascadeChoice, CascadeGlance, CascadePreview, DueInputs, ReconciledTarget } from "./cascadeInHand";
import { cascadeLayout, headerRows, machineryColumns, type CascadeLayout } from "./cascadeLayout";
import { cascadeModel, type CascadeModel } from "./cascadeModel";
import { contributionCells, contributionColumns, lateColumn } from "./contributionBlock";
import { putEntities } from "./entitiesTable";
import type { EntityContext } from "./entityCells";
import { blockCode } from "./entitySheetLayout";
import { planEntitySheets, type EntitySheetsPlan } from "./planEntitySheets";
import { entityCellAt } from "./planEntitySheet";
import { planOwnBlock } from "./planOwnBlock";
import { linkRolledUp } from "./rolledUpLinks";
import { planShares } from "./sharesSheet";
import type { StoredCascade } from "./storedCascade";
import { entitySheetsIn, foundIn } from "./entitySheetsIn";

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

/** The cascade as it is to be, and where it stands. */
interface CascadeBasis {
  readonly read: StoredCascade;
  readonly choice: CascadeChoice;
  readonly words: SheetWords;
  readonly asOf: string | null;
  readonly card: Scorecard;
  readonly draft: CardDraft;
  readonly merged: MergedCard;
  readonly sheets: ReadonlyMap<string, ReadEntity>;
  readonly figures: CascadeFiguresRead;
  readonly model: CascadeModel;
  readonly ofTree: readonly CascadeFinding[];
  readonly inputs: readonly DueInputs[];
  readonly lookedOn: InputsAsOf | null;
  readonly formatOf: ReadonlyMap<string, string>;
  readonly formerNames: ReadonlyMap<string, string>;
  readonly halfMade: readonly string[];
  readonly free: (wanted: string) => string;
  readonly unfinished: (sheet: string) => boolean;
  readonly layout: CascadeLayout;
}

function basisOf(read: StoredCascade, choice: CascadeChoice, words: SheetWords, asOf: string | null): CascadeBasis {
  const { stored } = read;
  const card = readDocument(stored.tables);
  const draft = draftOf(stored);
  const entities = putEntities(stored, draft, choice.entities);
  const { tree, findings: ofTree } = entityTree(entities);
  const sheets = entitySheetsIn(read);
  const kpis = cascadedKpis(card);
  const figures = readCascadeFigures(read, tree, kpis);
  const model = cascadeModel(card, tree, choice.matrix, figures, kpis);
  const day = asOf === null ? null : serialOfText(asOf);
  const lookedOn = day === null ? null : { day, grace: usualGrace };
  const merged: MergedCard = { draft, links: new LinkList(stored.blocks.links), periods: figures.periods, findings: [] };
  const halfMade = stored.sheets.filter(({ unfinished }) => unfinished === "made").map(({ name }) => name);
  const free = freeSheetNames(stored.sheets.map(({ name }) => name).filter((name) => !halfMade.includes(name)));
  const { shares, cascade } = stored.blocks;
  return {
    read,
    choice,
    words,
    asOf,
    card,
    draft,
    merged,
    sheets,
    figures,
    model,
    ofTree,
    inputs: lookedOn === null ? [] : dueInputs(model, lookedOn),
    lookedOn,
    formatOf: figureFormats(merged),
    formerNames: kpiNames(shares?.values ?? [], kpis),
    halfMade,
    free,
    unfinished: (sheet) => halfMade.length > 0 || stored.sheets.some((each) => each.name === sheet && each.unfinished !== null),
    layout: cascadeLayout(model, cascade?.sheet ?? free(words.cascade.cascadeSheet), cascade?.range ?? { row: blockRows.block, column: 0 }),
  };
}

/** The sheets of the entities; `fresh`: with all that makes those that are not there yet. */
function sheetsOf(basis: CascadeBasis, fresh: boolean): Generator<undefined, EntitySheetsPlan> {
  const { read, model, layout, sheets, figures, formatOf, formerNames, free, unfinished, words } = basis;
  const { actuals, targets, numerators, denominators } = figures;
  const known = { actual: actuals, target: targets, numerator: numerators, denominator: denominators };
  const context: EntityContext = {
    model,
    layout,
    sourceLink: sourceLinks(read.stored),
    typedBefore: (kpiId, entityId, series, key) => {
      if (sheets.has(entityId)) return null;
      const period = key as PeriodKey;
      const words = series === "target" ? (figures.written?.get(kpiId, entityId, period) ?? null) : null;
      return words === null ? known[series].get(kpiId, entityId, period) : text(words.text);
    },
    words,
  };
  return planEntitySheets(context, sheets, formatOf, formerNames, free, unfinished, fresh);
}

/** What stands behind the sheets of the entities, with them: tables, links, shares, machinery, heat map. */
function stepsBehind(basis: CascadeBasis, entitySheets: EntitySheetsPlan): readonly PlanStep[] {
  const { read, choice, words, asOf, draft, merged, model, inputs, formatOf, formerNames, halfMade, free, unfinished, layout } = basis;
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
        lateColumn(inputs, asOf, contribution, words.cascade),
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

function glanceOf({ read, card, model, ofTree, inputs, lookedOn }: CascadeBasis): CascadeGlance {
  const { input, groups, targets } = model;
  const result = { groups, targets, actuals: rollUpActuals(input, groups), reconciliation: reconcile(input, targets, groups) };
  return {
    findings: [
      ...ofTree,
      ...checkCascade(input, card.objectives, lookedOn, result),
      ...unknownEntities(model, read.stored),
      ...unreadFigures(read, model),
      ...unknownSheets(read, model),
    ],
    reconciliation: reconciled(model, result.reconciliation),
    inputs,
    sharesOf: (kpiId) =>
      new Map(
        groups.flatMap(({ kpi, children }) => (kpi.id === kpiId ? children.map(({ entityId, share }) => [entityId, share] as const) : [])),
      ),
  };
}

function previewOf(basis: CascadeBasis, { previews, findings }: EntitySheetsPlan, hasSteps: () => boolean): CascadePreview {
  const glance = glanceOf(basis);
  const all = [...glance.findings, ...findings];
  const refused = all.some(({ severity }) => severity === "error");
  return { ...glance, sheets: previews, findings: all, canGenerate: !refused && hasSteps() };
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

/** What somebody typed where a figure belongs, and is none: it counts nowhere. */
function unreadFigures(read: StoredCascade, { card, tree }: CascadeModel): readonly CascadeFinding[] {
  const wordy = new Map(card.kpis.map(({ id, scoring }) => [id, scoring?.method === "yes-no"]));
  return sheetFigures(read).given.flatMap(({ kpiId, entityId, series, content, at }): CascadeFinding[] => {
    const entity = tree.find(entityId)?.name;
    if (entity === undefined || wordy.get(kpiId) !== false) return [];
    const { kind } = series === "target" ? readTarget(content) : readFigure(content);
    return kind === "not-a-number" ? [{ code: "not-a-number", severity: "warning", details: { entity, text: String(content), at } }] : [];
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
