import type { CascadeMatrix } from "../../domain/cascade/cascadeMatrix";
import type { Entity } from "../../domain/cascade/entity";
import { entitiesOfFigures } from "../../domain/cascade/entitiesOfFigures";
import { freeEntityIds } from "../../domain/cascade/entityNames";
import { entitiesOnSheet } from "../../domain/cascade/entitiesOnSheet";
import { entityTree } from "../../domain/cascade/entityTree";
import { completeMatrix, proposeMatrix } from "../../domain/cascade/proposeMatrix";
import { readEntities } from "../../domain/cascade/readEntities";
import { readDocument } from "../../domain/readDocument";
import { LinkList, linkSheet } from "../card/tables/linkList";
import { WorkbookError, type Clock, type WorkbookPort } from "../ports";
import type { SheetWords } from "../sheetWords";
import { dataRows, readCascadeFigures } from "./cascadeFiguresRead";
import type { CascadeInHand } from "./cascadeInHand";
import { entitySheetsIn } from "./entitySheetsIn";
import { cascadedKpis } from "./cascadeBasis";
import { ended, glanceAt, previewInSteps } from "./planCascade";
import { entitiesInShares, readShares } from "./sharesSheet";
import type { StoredCascade } from "./storedCascade";

/**
 * Reads the card with its cascade, completed with what is proposed; with a clock, inputs that are late by now are said. Writes nothing. Throws
 * `WorkbookError` (`item-not-found`) where there is no card.
 */
export async function openCascade(port: WorkbookPort, words: SheetWords, clock?: Clock): Promise<CascadeInHand> {
  const read = await port.readCascade();
  return cascadeInHand(read, words, await listedOn(port, read), clock === undefined ? null : clock());
}

/** The entities that a sheet of the team's lists; asked for only while the workbook's own table has none. */
export async function listedOn(port: WorkbookPort, { stored }: StoredCascade): Promise<readonly Entity[]> {
  if (!stored.tables.BSC_KPIs || readEntities(stored.tables.BSC_Entities).entities.length > 0) return [];
  const sources = new Set(new LinkList(stored.blocks.links).links.flatMap(({ formula }) => linkSheet(formula) ?? []));
  const { sheets } = await port.readSources();
  const lists = sheets.flatMap((grid) => {
    const listed = sources.has(grid.sheet) ? null : entitiesOnSheet(grid);
    return listed && listed.entities.length > 1 ? [listed.entities] : [];
  });
  // One that says who stands below whom says more than a mere list of names.
  return lists.find((list) => list.some(({ parentId }) => parentId !== null)) ?? lists[0] ?? [];
}

/** The cascade of a workbook that was read; `listed` are the entities that a sheet of the team's lists. */
export function cascadeInHand(
  read: StoredCascade,
  words: SheetWords,
  listed: readonly Entity[] = [],
  asOf: string | null = null,
): CascadeInHand {
  const { stored } = read;
  if (!stored.tables.BSC_KPIs || !stored.blocks.scorecard) throw new WorkbookError("item-not-found", words.scorecardSheet);
  const card = readDocument(stored.tables);
  const kpis = cascadedKpis(card);
  const rows = dataRows(stored);
  const inTable = readEntities(stored.tables.BSC_Entities).entities;
  const ofFigures = entitiesOfFigures(rows.map(({ entity }) => entity));
  const [entities, entitiesFrom] =
    inTable.length > 0
      ? ([inTable, "table"] as const)
      : listed.length > 0
        ? ([listed, "sheet"] as const)
        : ([ofFigures, ofFigures.length > 0 ? "figures" : "none"] as const);
  const sheets = entitySheetsIn(read);
  const figuresOf = (some: readonly Entity[]) => {
    const { tree } = entityTree(some);
    return { tree, figures: readCascadeFigures(read, tree, kpis) };
  };
  const propose = (some: readonly Entity[]): CascadeMatrix => {
    const { tree, figures } = figuresOf(some);
    const carried = new Set(
      rows.flatMap(({ kpiId, entity }) => {
        const id = entity === "" ? undefined : tree.named(entity)?.id;
        return id === undefined ? [] : [`${kpiId}\n${id}`];
      }),
    );
    const carriedNow = (kpiId: string, entityId: string): boolean => carried.has(`${kpiId}\n${entityId}`);
    return proposeMatrix({ ...figures, kpis, tree, carriedNow });
  };
  const known = entitiesInShares(stored.blocks.shares);
  const standing = readShares(stored.blocks.shares, new Set(kpis.map(({ id }) => id)), words.cascade);
  const { tree, figures } = figuresOf(entities);
  return {
    perspectives: [...card.perspectives].sort((a, b) => a.order - b.order),
    objectives: card.objectives,
    kpis,
    periods: figures.periods,
    start: { entities, matrix: completeMatrix(standing, propose(entities), tree, (id) => !known.has(id)) },
    entitiesFrom,
    propose,
    freeId: (some) => freeEntityIds([...some.map(({ id }) => id), ...inTable.map(({ id }) => id), ...sheets.keys(), ...known])(),
    hasSheet: (entityId) => sheets.has(entityId),
    asOf,
    glance: (choice) => glanceAt(read, choice, words, asOf),
    preview: (choice) => ended(previewInSteps(read, choice, words, asOf)),
    previewInSteps: (choice) => previewInSteps(read, choice, words, asOf),
  };
}
