import { judge, defaultJudgement, unjudged, type Judgement, type JudgementSettings } from "./judgement";
import type { Kpi } from "./kpi";
import type { PeriodKey } from "./period/period";
import { defaultRollUp, rollUp, type Child, type RollUp, type RollUpSettings } from "./rollup";
import { reachOf, type SpanSettings } from "./period/cardSpan";
import { notAFigure, spanFigures, type SpanFigures } from "./spanFigures";
import type { RawFigure } from "./figures/figure";
import type { KpiFigures, Objective, Perspective, Scorecard } from "./scorecard";
import { unscored } from "./status";
import { timelyFigures, type AsOf } from "./timeliness";

/** How a whole card is judged; kept with the scorecard, so that everybody who opens it sees the same. */
export interface CardSettings {
  readonly judgement: JudgementSettings;
  readonly rollUp: RollUpSettings;
  /** The day the card is looked at: left out, nothing is too early or too old, and no figure is carried forward. */
  readonly asOf?: AsOf | null;
  /** The stretch of time that the card shows; left out, its period alone. Over a longer one nothing is carried forward, early or stale. */
  readonly span?: SpanSettings;
}

export const defaultCardSettings: CardSettings = { judgement: defaultJudgement, rollUp: defaultRollUp };

export interface KpiResult extends Judgement {
  readonly kpi: Kpi;
  /** As they stand in the card's data. */
  readonly actual: RawFigure;
  readonly target: RawFigure;
  /** The period its figures were carried forward from; null when they are of the period asked for. */
  readonly carriedFrom: PeriodKey | null;
  /** What its figures are aggregated from; null where the card shows its period alone, or where its place in the year is not known. */
  readonly spanned: SpanFigures | null;
}

export interface ObjectiveResult extends RollUp {
  readonly objective: Objective;
  readonly kpis: readonly KpiResult[];
}

export interface PerspectiveResult extends RollUp {
  readonly perspective: Perspective;
  readonly objectives: readonly ObjectiveResult[];
}

/** A scorecard judged for one period. Coverage counts direct children: KPIs of an objective, objectives of a perspective, perspectives of the card. */
export interface CardResult extends RollUp {
  readonly period: PeriodKey;
  readonly entity: string;
  /** In their order on the card. */
  readonly perspectives: readonly PerspectiveResult[];
  /** KPIs whose objective, or its perspective, does not exist: judged, but no part of any score. */
  readonly unplaced: readonly KpiResult[];
}

/**
 * Judges a scorecard for one period and entity ("" for the whole company).
 *
 *     figures ──1──▶ KPIs ──2──▶ objectives ──3──▶ perspectives ──4──▶ card
 *
 * An objective without KPIs, or a perspective without objectives, is an unscored child of its parent: it lowers the coverage.
 */
export function evaluateCard(
  scorecard: Scorecard,
  period: PeriodKey,
  settings: CardSettings = defaultCardSettings,
  entity = "",
): CardResult {
  // 1
  const rowsOf = groupBy(
    scorecard.figures.filter((row) => row.entity === entity),
    (row) => row.kpiId,
  );
  const kpis = scorecard.kpis.map((kpi) => judgeKpi(kpi, rowsOf.get(kpi.id) ?? [], period, settings));
  // 2
  const kpisOf = groupBy(kpis, (result) => result.kpi.objectiveId);
  const objectives = scorecard.objectives.map((objective): ObjectiveResult => {
    const own = kpisOf.get(objective.id) ?? [];
    return { objective, kpis: own, ...rollUp(own.map(kpiAsChild), settings.rollUp) };
  });
  // 3
  const objectivesOf = groupBy(objectives, (result) => result.objective.perspectiveId);
  const perspectives = [...scorecard.perspectives]
    .sort((a, b) => a.order - b.order)
    .map((perspective): PerspectiveResult => {
      const own = objectivesOf.get(perspective.id) ?? [];
      return {
        perspective,
        objectives: own,
        ...rollUp(
          own.map((each) => parentAsChild(each, each.objective.weight)),
          settings.rollUp,
        ),
      };
    });
  // 4
  const card = rollUp(
    perspectives.map((each) => parentAsChild(each, each.perspective.weight)),
    settings.rollUp,
  );
  const placed = new Set(perspectives.flatMap((each) => each.objectives.flatMap((objective) => objective.kpis)));
  return { period, entity, ...card, perspectives, unplaced: kpis.filter((kpi) => !placed.has(kpi)) };
}

/** One KPI's figures of one entity in one period, judged. */
export interface EntityResult extends KpiResult {
  readonly entity: string;
  readonly period: PeriodKey;
}

/**
 * Judges every row that is an entity's own, KPI by KPI. The whole's line takes none of them: figures of entities are not added up, because
 * a level must never be summed.
 */
export function evaluateEntities(scorecard: Scorecard, settings: CardSettings = defaultCardSettings): EntityResult[] {
  const rowsOf = groupBy(
    scorecard.figures.filter((row) => row.entity !== ""),
    (row) => row.kpiId,
  );
  return scorecard.kpis.flatMap((kpi) => {
    const own = rowsOf.get(kpi.id) ?? [];
    const byEntity = groupBy(own, (row) => row.entity);
    return own.map(({ entity, period }) => ({ entity, period, ...judgeKpi(kpi, byEntity.get(entity) ?? [], period, settings) }));
  });
}

function judgeKpi(kpi: Kpi, rows: readonly KpiFigures[], period: PeriodKey, settings: CardSettings): KpiResult {
  const { judgement, asOf, span } = settings;
  if (span !== undefined && span.span !== "period") return judgeSpan(kpi, rows, period, span, judgement);
  // The first row counts when a period stands twice: it is the one the sheet's lookups find.
  const own = rows.find((row) => row.period === period) ?? null;
  const timely = asOf
    ? timelyFigures(rows, period, kpi.frequency ?? null, asOf)
    : { kind: "figures" as const, figures: own, carriedFrom: null };
  const figures = timely.kind === "figures" ? timely.figures : own;
  const [actual, target] = [figures?.actual ?? null, figures?.target ?? null];
  const shown = { kpi, actual, target, spanned: null };
  if (timely.kind === "untimely") return { ...shown, carriedFrom: null, ...unjudged(unscored(timely.reason)) };
  return { ...shown, carriedFrom: timely.carriedFrom, ...judge(actual, target, kpi, judgement) };
}

/** Threshold, bounds, baseline and scoring are said for one period: a sum is judged by what it is on average in one. */
function judgeSpan(kpi: Kpi, rows: readonly KpiFigures[], period: PeriodKey, span: SpanSettings, by: JudgementSettings): KpiResult {
  const reach = reachOf(period, span);
  const spanned = reach && spanFigures(kpi, rows, reach);
  if (spanned === null) return { kpi, actual: null, target: null, carriedFrom: null, spanned, ...judge(null, null, kpi, by) };
  const { actual, target, divisor } = spanned;
  const inOne = (figure: RawFigure): RawFigure =>
    divisor === 1 || figure === null ? figure : typeof figure === "number" ? figure / divisor : notAFigure;
  const judgement = judge(inOne(actual), inOne(target), kpi, by);
  const { variance } = judgement;
  return {
    kpi,
    actual,
    target,
    carriedFrom: null,
    spanned,
    ...judgement,
    variance: variance.kind === "variance" && by.variance !== "percent" ? { ...variance, variance: variance.variance * divisor } : variance,
  };
}

const kpiAsChild = ({ kpi, score }: KpiResult): Child => ({ weight: kpi.weight, score: score.kind === "score" ? score.score : null });

const parentAsChild = ({ result }: RollUp, weight: number): Child => ({ weight, score: result.kind === "rolled-up" ? result.score : null });

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}
