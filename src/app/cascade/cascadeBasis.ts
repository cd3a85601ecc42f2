import type { CascadeFinding } from "../../domain/cascade/cascadeFinding";
import type { CascadedKpi } from "../../domain/cascade/cascadeFigures";
import { entityTree } from "../../domain/cascade/entityTree";
import { usualGrace, type InputsAsOf } from "../../domain/cascade/lateInputs";
import type { PeriodKey } from "../../domain/period/period";
import { readDocument } from "../../domain/readDocument";
import type { Scorecard } from "../../domain/scorecard";
import { serialOfText } from "../../domain/period/serialDate";
import { draftOf, type CardDraft } from "../card/tables/cardTables";
import { figureFormats } from "../card/sheet/figureFormats";
import { freeSheetNames } from "../freeSheetNames";
import { LinkList } from "../card/tables/linkList";
import type { MergedCard } from "../card/tables/mergeReading";
import { plainKpis } from "../card/formulas/plainKpis";
import type { SheetWords } from "../sheetWords";
import { text } from "../workbookPlan";
import type { ReadEntity } from "./readEntitySheet";
import { blockRows } from "./blockLooks";
import { readCascadeFigures, sourceLinks, type CascadeFiguresRead } from "./cascadeFiguresRead";
import type { CascadeChoice } from "./cascadeInHand";
import { cascadeLayout, type CascadeLayout } from "./cascadeLayout";
import { cascadeModel, type CascadeModel } from "./cascadeModel";
import { putEntities } from "./entitiesTable";
import type { EntityContext } from "./entityCells";
import { entitySheetsIn } from "./entitySheetsIn";
import { onceFor } from "./onceFor";
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

const cardIn = onceFor(({ stored }: StoredCascade): Scorecard => readDocument(stored.tables));

export function basisOf(read: StoredCascade, choice: CascadeChoice, words: SheetWords, asOf: string | null): CascadeBasis {
  const { stored } = read;
  const card = cardIn(read);
  const draft = draftOf(stored);
  const entities = putEntities(stored, draft, choice.entities);
  const { tree, findings: ofTree } = entityTree(entities);
  const sheets = entitySheetsIn(read);
  const kpis = cascadedKpis(card);
  const figures = readCascadeFigures(read, tree, kpis);
  const model = cascadeModel(card, tree, choice.matrix, figures, kpis);
  const day = asOf === null ? null : serialOfText(asOf);
  const lookedOn = day === null ? null : { day, grace: usualGrace };
  // Only what is written needs the links, and with thousands of figures they take their time.
  let merged: MergedCard | null = null;
  let formats: ReadonlyMap<string, string> | null = null;
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
    get merged() {
      return (merged ??= { draft, links: new LinkList(stored.blocks.links), periods: figures.periods, findings: [] });
    },
    get formatOf() {
      return (formats ??= figureFormats(this.merged));
    },
    sheets,
    figures,
    model,
    ofTree,
    lookedOn,
    formerNames: kpiNames(shares?.values ?? [], kpis),
    halfMade,
    free,
    unfinished: (sheet) => halfMade.length > 0 || stored.sheets.some((each) => each.name === sheet && each.unfinished !== null),
    layout: cascadeLayout(model, cascade?.sheet ?? free(words.cascade.cascadeSheet), cascade?.range ?? { row: blockRows.block, column: 0 }),
  };
}

/** What the cells of entities' sheets are made from; `isPlain`: without functions of ours. */
export function entityContext({ read, draft, model, layout, sheets, figures, words }: CascadeBasis, isPlain: boolean): EntityContext {
  const { actuals, targets, numerators, denominators } = figures;
  const known = { actual: actuals, target: targets, numerator: numerators, denominator: denominators };
  return {
    model,
    layout,
    sourceLink: sourceLinks(read.stored),
    typedBefore: (kpiId, entityId, series, key) => {
      if (sheets.has(entityId)) return null;
      const period = key as PeriodKey;
      const written = series === "target" ? (figures.written?.get(kpiId, entityId, period) ?? null) : null;
      return written === null ? known[series].get(kpiId, entityId, period) : text(written.text);
    },
    plain: isPlain ? plainKpis(draft, words) : null,
    textsOf: (kpiId) => ({ targets: figures.targetTexts.get(kpiId) ?? new Map(), actuals: figures.actualTexts.get(kpiId) ?? new Map() }),
    words,
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
