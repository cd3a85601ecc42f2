import type { CascadeFinding } from "../../domain/cascade/cascadeFinding";
import type { CascadedKpi } from "../../domain/cascade/cascadeFigures";
import { entityTree } from "../../domain/cascade/entityTree";
import { usualGrace, type InputsAsOf } from "../../domain/cascade/lateInputs";
import { readDocument } from "../../domain/readDocument";
import type { Scorecard } from "../../domain/scorecard";
import { serialOfText } from "../../domain/serialDate";
import { draftOf, type CardDraft } from "../cardTables";
import { figureFormats } from "../figureFormats";
import { freeSheetNames } from "../freeSheetNames";
import { LinkList } from "../linkList";
import type { MergedCard } from "../mergeReading";
import type { SheetWords } from "../sheetWords";
import type { ReadEntity } from "./asideLines";
import { blockRows } from "./blockLooks";
import { readCascadeFigures, type CascadeFiguresRead } from "./cascadeFiguresRead";
import type { CascadeChoice } from "./cascadeInHand";
import { cascadeLayout, type CascadeLayout } from "./cascadeLayout";
import { cascadeModel, type CascadeModel } from "./cascadeModel";
import { putEntities } from "./entitiesTable";
import { entitySheetsIn } from "./entitySheetsIn";
import type { StoredCascade } from "./storedCascade";

/** The cascade as it is to be, and where it stands. */
export interface CascadeBasis {
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
  readonly lookedOn: InputsAsOf | null;
  readonly formatOf: ReadonlyMap<string, string>;
  readonly formerNames: ReadonlyMap<string, string>;
  readonly halfMade: readonly string[];
  readonly free: (wanted: string) => string;
  readonly unfinished: (sheet: string) => boolean;
  readonly layout: CascadeLayout;
}

export function basisOf(read: StoredCascade, choice: CascadeChoice, words: SheetWords, asOf: string | null): CascadeBasis {
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
    lookedOn,
    formatOf: figureFormats(merged),
    formerNames: kpiNames(shares?.values ?? [], kpis),
    halfMade,
    free,
    unfinished: (sheet) => halfMade.length > 0 || stored.sheets.some((each) => each.name === sheet && each.unfinished !== null),
    layout: cascadeLayout(model, cascade?.sheet ?? free(words.cascade.cascadeSheet), cascade?.range ?? { row: blockRows.block, column: 0 }),
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

/** Names by id, of KPIs that are gone too. */
function kpiNames(shares: readonly (readonly unknown[])[], kpis: readonly CascadedKpi[]): ReadonlyMap<string, string> {
  const codes = (shares[0] ?? []).map(String);
  const [id, name] = [codes.indexOf("id"), codes.indexOf("kpi")];
  const former = shares.slice(2).map((row) => [String(row[id] ?? ""), String(row[name] ?? "")] as const);
  return new Map([...former, ...kpis.map((kpi) => [kpi.id, kpi.name] as const)]);
}
