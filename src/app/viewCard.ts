import { storedMode } from "./card/cardMode";
import { plainAddress } from "../domain/address";
import { tableNames, tables } from "../domain/document";
import { comparePeriods, type PeriodKey } from "../domain/period/period";
import { cardSpans } from "../domain/period/cardSpan";
import { evaluateCard, type KpiResult, type PerspectiveResult } from "../domain/evaluateCard";
import { notAFigure } from "../domain/spanFigures";
import { readDocument } from "../domain/readDocument";
import type { RollUp } from "../domain/rollup";
import type { Scorecard } from "../domain/scorecard";
import { unreadCells } from "../domain/unreadCells";
import { remarkOn, shownTarget } from "./card/spanRemarks";
import type { CardWords } from "./card/cardWords";
import type { CardView, Coverage, Judged, KpiView, UnreadView } from "./card/cardView";
import { LinkList, linkSource } from "./card/tables/linkList";
import { cardSettings } from "./card/sheet/cardWriter";
import { attainmentOf } from "./card/tables/planReferences";
import { spanIn, wordOfSpan } from "./card/spanIn";
import { findPlaces } from "./card/sheet/scorecardLayout";
import { hasImplicitObjective } from "./card/sheet/scorecardRows";
import type { SheetWords } from "./sheetWords";
import { noteOf } from "./card/sheet/valueCells";
import type { StoredBlock, StoredTable, StoredWorkbook } from "./storedWorkbook";

/**
 * The card that stands in a workbook, judged for its chosen period by the domain; null when there is none. `told`: the words of who looks at it,
 * where they are not those of the sheet.
 */
export function viewCard(stored: StoredWorkbook, words: SheetWords, told: CardWords = words): CardView | null {
  const { scorecard: block, period: periodCell } = stored.blocks;
  if (!stored.tables.BSC_KPIs || !block) return null;
  const card = readDocument(stored.tables);
  const periods = [...new Set(card.figures.map(({ period }) => period))].sort(comparePeriods);
  const chosen = String(periodCell?.values[0]?.[0] ?? "");
  const period = (periods.includes(chosen as PeriodKey) ? chosen : (periods.at(-1) ?? "")) as PeriodKey;
  const span = spanIn(stored);
  const result = evaluateCard(card, period, cardSettings(attainmentOf(stored), span));
  const origins = originsOf(stored, block, period);
  const kpiView = viewKpi(card, origins, told);
  const kpis = result.perspectives.flatMap(kpisOf);
  return {
    title: words.title,
    period,
    periods,
    span: span.span,
    spans: cardSpans.map((each) => ({ span: each, word: spanWord(wordOfSpan(stored, each), words.spans[each], told.spans[each]) })),
    card: { ...judged(result), ...covered(result, kpis), remark: noteOf(result, kpis, told) },
    perspectives: result.perspectives.map((each) => ({
      id: each.perspective.id,
      name: each.perspective.name,
      ...judged(rolledUp(each)),
      ...covered(rolledUp(each), kpisOf(each)),
      remark: noteOf(rolledUp(each), kpisOf(each), told),
      kpis: kpisOf(each).map(kpiView),
    })),
    mode: storedMode(stored),
    deleted: deletedSheets(stored, words),
    unread: unreadViews(stored.tables.BSC_KPIs),
  };
}

/** A word of our sheets is told in the words of who looks; one that somebody typed over it is theirs. */
const spanWord = (stored: string | null, ours: string, told: string): string => (stored === null || stored === ours ? told : stored);

/** The sheets behind a card that building again makes anew. */
function deletedSheets({ tables: present, blocks }: StoredWorkbook, words: SheetWords): string[] {
  return [
    ...tableNames.flatMap((table) => (present[table] ? [] : [tables[table].sheet])),
    ...(blocks.links ? [] : [words.linksSheet]),
    ...(blocks.version && blocks.periods ? [] : [words.settingsSheet]),
  ];
}

const unreadViews = (table: StoredTable): UnreadView[] =>
  unreadCells(table).map(({ kpi, heading, text, asShare, row, column }) => ({
    at: plainAddress(table.sheet, table.range.row + 1 + row, table.range.column + column),
    kpi,
    heading,
    text,
    asShare: asShare === true,
  }));

/** As on the sheet: KPIs whose objective only repeats the perspective roll up into the perspective itself. */
function rolledUp(perspective: PerspectiveResult): RollUp {
  const [only] = perspective.objectives;
  const implicit = hasImplicitObjective(
    perspective.perspective,
    perspective.objectives.map(({ objective }) => objective),
  );
  return implicit && only ? only : perspective;
}

const kpisOf = (perspective: PerspectiveResult): readonly KpiResult[] => perspective.objectives.flatMap(({ kpis }) => kpis);

const judged = ({ result }: RollUp): Judged =>
  result.kind === "rolled-up"
    ? { score: result.score, status: result.status, reason: null }
    : { score: null, status: null, reason: result.reason };

const covered = ({ coverage }: RollUp, kpis: readonly KpiResult[]): Coverage => ({
  scored: kpis.filter(({ score }) => score.kind === "score").length,
  of: kpis.length,
  coverage: coverage.share,
});

/** Where a KPI's line, its figures and their format are found. */
interface Origins {
  readonly line: ReadonlyMap<string, string>;
  readonly source: ReadonlyMap<string, string | null>;
  readonly numberFormat: ReadonlyMap<string, string>;
}

function originsOf(stored: StoredWorkbook, block: StoredBlock, period: string): Origins {
  const line = new Map<string, string>();
  const places = findPlaces(stored)?.places;
  if (places) {
    block.values.forEach((row, index) => {
      const id = String(row[places.id - block.range.column] ?? "");
      if (id !== "") line.set(id, plainAddress(block.sheet, block.range.row + index, places.name));
    });
  }
  const source = new Map<string, string | null>();
  const numberFormat = new Map<string, string>();
  for (const link of new LinkList(stored.blocks.links).links) {
    if (link.entity !== "") continue;
    if (link.series === "actual" && !numberFormat.has(link.kpiId)) numberFormat.set(link.kpiId, link.numberFormat);
    if (link.period !== period) continue;
    // An actual that is a numerator over a denominator comes from the row of both.
    if (link.series === "actual" || (link.series === "numerator" && !source.has(link.kpiId)))
      source.set(link.kpiId, linkSource(link.formula));
  }
  return { line, source, numberFormat };
}

function viewKpi(card: Scorecard, { line, source, numberFormat }: Origins, words: CardWords): (result: KpiResult) => KpiView {
  const objectives = new Map(card.objectives.map(({ id, name }) => [id, name]));
  return ({ kpi, actual, target, attainment, score, status, spanned }) => ({
    id: kpi.id,
    name: kpi.name,
    objective: objectives.get(kpi.objectiveId) ?? "",
    owner: kpi.owner,
    unit: kpi.unit,
    direction: kpi.direction,
    actual: actual === notAFigure ? words.notAFigure : actual,
    target: shownTarget(kpi, target, spanned?.divisor ?? 1, words),
    remark: spanned ? remarkOn(spanned, words) : "",
    attainment: attainment.kind === "unscored" ? null : attainment.attainment,
    score: score.kind === "score" ? score.score : null,
    status: status.kind === "status" ? status.status : null,
    reason: status.kind === "unscored" ? status.reason : null,
    numberFormat: numberFormat.get(kpi.id) ?? "General",
    at: line.get(kpi.id) ?? null,
    source: source.get(kpi.id) ?? null,
  });
}
