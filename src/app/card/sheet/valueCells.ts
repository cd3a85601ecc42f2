import { comparePeriods, type PeriodKey } from "../../../domain/period/period";
import { evaluateCard, type CardSettings, type KpiResult } from "../../../domain/evaluateCard";
import type { RollUp } from "../../../domain/rollup";
import type { RawFigure } from "../../../domain/figures/figure";
import type { Scorecard } from "../../../domain/scorecard";
import { notAFigure } from "../../../domain/spanFigures";
import { readFigure } from "../../../domain/figures/figure";
import type { Series } from "../../../domain/series";
import { spark } from "../../../domain/spark";
import type { Status } from "../../../domain/status";
import { trendOf } from "../../../domain/trend";
import { sparkLength } from "../formulas/cardHistory";
import type { CardWords } from "../cardWords";
import { onAverage } from "../onAverage";
import type { LineCells } from "./lineCells";
import { remarked, remarkOn, shownTarget, spanOfCard } from "../spanRemarks";
import { hasImplicitObjective, type ScorecardRow } from "./scorecardRows";
import type { SheetWords } from "../../sheetWords";
import { text, type PlanCell } from "../../workbookPlan";

/**
 * What each line of the card shows in a period, as values: judged by the domain, as the pane judges it. `commentOf` is what somebody said of a
 * KPI's figure.
 */
export function valueCells(
  card: Scorecard,
  period: PeriodKey,
  settings: CardSettings,
  commentOf: (kpiId: string, period: string) => string,
  words: SheetWords,
): (line: ScorecardRow) => LineCells {
  const result = evaluateCard(card, period, settings);
  const periods = [...new Set(card.figures.map((row) => row.period))].sort(comparePeriods);
  const upTo = periods.slice(0, periods.indexOf(period) + 1);
  const weights = new Map<string, number>();
  const rollUps = new Map<string, { readonly name: string; readonly own: RollUp; readonly kpis: readonly KpiResult[] }>();
  const kpis = new Map<string, KpiResult>();
  const objectives = new Map(card.objectives.map((objective) => [objective.id, objective.name]));
  for (const each of result.perspectives) {
    const own = each.objectives.flatMap((objective) => objective.kpis);
    const [only] = each.objectives;
    const implicit = hasImplicitObjective(
      each.perspective,
      each.objectives.map(({ objective }) => objective),
    );
    rollUps.set(each.perspective.id, { name: each.perspective.name, own: implicit && only ? only : each, kpis: own });
    for (const objective of each.objectives) {
      rollUps.set(objective.objective.id, { name: objective.objective.name, own: objective, kpis: objective.kpis });
      weights.set(objective.objective.id, objective.objective.weight);
    }
    weights.set(each.perspective.id, each.perspective.weight);
    for (const kpi of own) kpis.set(kpi.kpi.id, kpi);
  }
  const all = [...kpis.values()];

  const judged = ({ result: rolled, coverage }: RollUp, below: readonly KpiResult[]): LineCells => ({
    score: rolled.kind === "rolled-up" ? rolled.score : text(""),
    coverage: coverage.share,
    ...statusCells(rolled.kind === "rolled-up" ? rolled.status : null, words),
    note: text(noteOf({ result: rolled }, below, words)),
    comment: text(remarked(counted(below, words), noteOf({ result: rolled }, below, words), words)),
  });

  const figure = (content: RawFigure): PlanCell => shown(content === notAFigure ? words.notAFigure : content);

  return (line) => {
    const fixed: LineCells = { id: text(line.id), parent: text(line.parent) };
    if (line.kind === "card") {
      const said = counted(all, words) + spanOfCard(periods, period, settings.span, words);
      const comment = text(remarked(said, noteOf(result, all, words), words));
      return { ...fixed, name: text(words.wholeCard), dataRow: upTo.length, ...judged(result, all), comment };
    }
    if (line.kind !== "kpi") {
      const found = rollUps.get(line.id);
      if (!found) return fixed;
      const weight = weights.get(line.id) ?? 1;
      return {
        ...fixed,
        name: text(found.name),
        ...(line.kind === "perspective" ? { perspectiveWeight: weight } : { objectiveWeight: weight }),
        ...judged(found.own, found.kpis),
      };
    }
    const found = kpis.get(line.id);
    if (!found) return fixed;
    const { kpi, actual, target, attainment, score, status, variance, spanned } = found;
    const rows = new Map(
      card.figures
        .filter((row) => row.kpiId === kpi.id && row.entity === "")
        .reverse()
        .map((row) => [row.period, row.actual]),
    );
    const longer = settings.span !== undefined && settings.span.span !== "period";
    const before = upTo
      .slice(0, -1)
      .reverse()
      .find((each) => rows.has(each));
    const previous = longer ? (spanned?.previous ?? null) : before === undefined ? null : (rows.get(before) ?? null);
    const figures = cardSeries(periods.map((each) => rows.get(each) ?? null)).slice(0, upTo.length);
    const reason =
      status.kind === "unscored" ? words.because.reasons[status.reason] : score.kind === "score" ? "" : words.because.notScored;
    return {
      ...fixed,
      name: text(kpi.name),
      ...(line.implicitObjective ? {} : { objective: text(objectives.get(kpi.objectiveId) ?? "") }),
      unit: text(kpi.unit),
      owner: text(kpi.owner),
      actual: figure(actual),
      target: shown(shownTarget(kpi, target, spanned?.divisor ?? 1, words)),
      variance: variance.kind === "variance" ? variance.variance : text(""),
      attainment: attainment.kind === "attained" ? attainment.attainment : text(""),
      score: score.kind === "score" ? score.score : text(""),
      ...statusCells(status.kind === "status" ? status.status : null, words),
      note: text(reason),
      comment: text(
        reason === "" ? remarked(spanned ? remarkOn(spanned, words) : "", commentOf(kpi.id, spanned?.latest ?? period), words) : reason,
      ),
      previous: figure(previous),
      change: typeof actual === "number" && typeof previous === "number" ? actual - previous : text(""),
      spark: text(spark(figures.slice(-sparkLength), null)),
      trend: text(trendWord(figures, kpi.direction, words)),
      kpiWeight: kpi.weight,
    };
  };
}

/** What is to be said of a line's light beside those of its KPIs. */
export const noteOf = ({ result }: Pick<RollUp, "result">, below: readonly KpiResult[], words: CardWords): string =>
  onAverage(
    result.kind === "rolled-up" ? result.status : null,
    below.filter(({ kpi }) => kpi.weight > 0).map(({ status }) => (status.kind === "status" ? status.status : null)),
    words,
  );

const shown = (figure: RawFigure): PlanCell => (typeof figure === "number" ? figure : text(figure ?? ""));

function statusCells(status: Status | null, { status: said }: SheetWords): LineCells {
  const shapes = { "on-target": "●", "at-risk": "▲", "off-target": "◆" } as const;
  const texts = { "on-target": said.onTarget, "at-risk": said.atRisk, "off-target": said.offTarget } as const;
  return { status: text(status ? texts[status] : said.noData), light: text(status ? shapes[status] : "○") };
}

function counted(kpis: readonly KpiResult[], { scoredOf: [before, between, after] }: SheetWords): string {
  return `${before}${kpis.filter(({ score }) => score.kind === "score").length}${between}${kpis.length}${after}`;
}

/**
 * A KPI's figures as the card draws them, of all its periods: null where there is none, where a text is no number, and where a percent in text
 * stands among plain numbers, as there is no saying on which scale it is.
 */
export function cardSeries(figures: readonly RawFigure[]): Series {
  const amongNumbers = figures.some((figure) => typeof figure === "number");
  return figures.map((figure) => {
    const read = readFigure(figure);
    return read.kind === "figure" && !(read.percent && amongNumbers) ? read.value : null;
  });
}

/** With one figure, or none, there is no trend to speak of. */
export function trendWord(figures: Series, direction: string | null, { trends }: SheetWords): string {
  if (direction !== "higher" && direction !== "lower") return "";
  const found = trendOf(figures, direction, "nhs");
  return found.kind === "trend" ? trends[found.trend] : "";
}
