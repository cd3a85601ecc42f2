import { aggregate, type Aggregation } from "./aggregate";
import type { Reach } from "./period/cardSpan";
import { readFigure } from "./figures/figure";
import type { Kpi } from "./kpi";
import { comparePeriods, type PeriodKey } from "./period/periodKey";
import { periodPlace } from "./period/periodPlace";
import type { RawFigure } from "./figures/figure";
import type { KpiFigures } from "./scorecard";
import { readTarget } from "./figures/target";

/** What stands for figures that do not become one: texts are among them which are no plain numbers. Nothing reads it as a number. */
export const notAFigure = "#TEXT";

/** One KPI's figures of a span, aggregated. */
export interface SpanFigures {
  readonly actual: RawFigure;
  readonly target: RawFigure;
  /** The same stretch a year earlier, where it has as many figures; null where it has not. */
  readonly previous: RawFigure;
  /** How many periods of the span have a figure, of how many. */
  readonly counted: number;
  readonly of: number;
  /** How the actuals became one; null where nothing usable says how, and the last figure stands. */
  readonly aggregation: Aggregation | null;
  /** Where targets are summed, actual and target are judged divided by this: threshold, bounds and scoring are said for one period. */
  readonly divisor: number;
  /** The last period with a figure. */
  readonly latest: PeriodKey | null;
}

/**
 * The figures of one KPI over a span, each period's first row counting. A missing figure is left out and lowers the count; targets are those of the
 * periods that have an actual, so that like is held against like: a sum of targets with one of them missing is none. `last` is the last figure as it is written;
 * the other ways take plain numbers alone, and with other texts among them there is no figure to judge.
 */
export function spanFigures(kpi: Kpi, rows: readonly KpiFigures[], reach: Reach): SpanFigures {
  const inSpan = rowsWithin(rows, reach.from, reach.to);
  const aggregation = kpi.aggregation === "ratio" && !inSpan.some(isRatio) ? null : (kpi.aggregation ?? null);
  const counting = inSpan.filter(({ actual }) => isPresent(actual));
  const counted = countOf(aggregation, inSpan, counting);
  const before = rowsWithin(rows, reach.before, reach.before + reach.to - reach.from);
  const countingBefore = before.filter(({ actual }) => isPresent(actual));
  const targets = kpi.targetAggregation === undefined || kpi.targetAggregation === null ? aggregation : kpi.targetAggregation;
  return {
    actual: actualOf(aggregation, inSpan, counting),
    target: targetOf(targets, counting, counted),
    previous: countOf(aggregation, before, countingBefore) === counted ? actualOf(aggregation, before, countingBefore) : null,
    counted,
    of: reach.to - reach.from + 1,
    aggregation,
    divisor: targets === "sum" && counted > 1 ? counted : 1,
    latest: counting.at(-1)?.period ?? null,
  };
}

function rowsWithin(rows: readonly KpiFigures[], from: number, to: number): KpiFigures[] {
  const found = new Map<PeriodKey, KpiFigures>();
  for (const row of rows) {
    const place = periodPlace(row.period)?.place;
    if (place !== undefined && place >= from && place <= to && !found.has(row.period)) found.set(row.period, row);
  }
  return [...found.values()].sort((a, b) => comparePeriods(a.period, b.period));
}

const hostErrors = /^#(?:N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!|SPILL!|CALC!|BUSY!)/;

const isError = (content: RawFigure): boolean => typeof content === "string" && hostErrors.test(content);

const isPresent = (actual: RawFigure): boolean => !isError(actual) && readFigure(actual).kind !== "missing";

const isRatio = ({ numerator, denominator }: KpiFigures): boolean => typeof numerator === "number" && typeof denominator === "number";

const countOf = (aggregation: Aggregation | null, inSpan: readonly KpiFigures[], counting: readonly KpiFigures[]): number =>
  aggregation === "ratio" ? inSpan.filter(isRatio).length : counting.length;

function actualOf(aggregation: Aggregation | null, inSpan: readonly KpiFigures[], counting: readonly KpiFigures[]): RawFigure {
  const last = counting.at(-1)?.actual ?? null;
  if (aggregation === null || aggregation === "last") return last;
  if (aggregation === "ratio") {
    const both = inSpan.filter(isRatio);
    return figureOf(
      aggregate(
        both.map(({ numerator }) => numerator as number),
        "ratio",
        both.map(({ denominator }) => denominator as number),
      ),
    );
  }
  if (aggregation === "count") return counting.length === 0 ? null : counting.length;
  const figures = inSpan
    .filter(({ actual }) => !isError(actual))
    .map(({ actual }) => readFigure(actual))
    .filter(({ kind }) => kind !== "missing");
  const plain = figures.flatMap((read) => (read.kind === "figure" && !read.percent ? [read.value] : []));
  return plain.length < figures.length ? notAFigure : figureOf(aggregate(plain, aggregation, null));
}

function targetOf(aggregation: Aggregation | null, counting: readonly KpiFigures[], counted: number): RawFigure {
  if (aggregation !== "sum" && aggregation !== "average" && aggregation !== "min" && aggregation !== "max")
    return counting.at(-1)?.target ?? null;
  const read = counting
    .map(({ target }) => target)
    .filter((target) => !isError(target))
    .map(readTarget)
    .filter(({ kind }) => kind !== "no-target");
  const points = read.flatMap((each) =>
    each.kind === "target" && !each.percent && each.target.kind === "point" ? [each.target.figure] : [],
  );
  if (points.length < read.length) return notAFigure;
  return aggregation === "sum" && points.length < counted ? null : figureOf(aggregate(points, aggregation, null));
}

const figureOf = (aggregated: ReturnType<typeof aggregate>): number | null => (aggregated.kind === "aggregated" ? aggregated.figure : null);
