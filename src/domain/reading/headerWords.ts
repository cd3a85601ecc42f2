import { detailHeaders } from "./vocabulary/detailHeaders";
import { judgementHeaders } from "./vocabulary/judgementHeaders";
import { seriesHeaders } from "./vocabulary/seriesHeaders";
import { subjectHeaders } from "./vocabulary/subjectHeaders";
import { timeHeaders } from "./vocabulary/timeHeaders";
import type { WordsByLanguage } from "./vocabulary/wordList";

/**
 * Words that people write above a column, by what the column holds and by language; some stand in more than one list, and the
 * column's content then decides, in the order of this list. `total` lists what stands in the first cell of a row that sums up others.
 */
export const headerWords = {
  kpi: subjectHeaders.kpi,
  perspective: subjectHeaders.perspective,
  objective: subjectHeaders.objective,
  target: seriesHeaders.target,
  actual: seriesHeaders.actual,
  prior: seriesHeaders.prior,
  baseline: seriesHeaders.baseline,
  forecast: seriesHeaders.forecast,
  variance: judgementHeaders.variance,
  attainment: judgementHeaders.attainment,
  weight: judgementHeaders.weight,
  green: judgementHeaders.green,
  amber: judgementHeaders.amber,
  red: judgementHeaders.red,
  direction: detailHeaders.direction,
  unit: detailHeaders.unit,
  owner: subjectHeaders.owner,
  entity: subjectHeaders.entity,
  parent: subjectHeaders.parent,
  period: timeHeaders.period,
  ytd: timeHeaders.ytd,
  frequency: timeHeaders.frequency,
  status: judgementHeaders.status,
  trend: judgementHeaders.trend,
  score: judgementHeaders.score,
  series: seriesHeaders.series,
  comment: detailHeaders.comment,
  initiative: detailHeaders.initiative,
  source: detailHeaders.source,
  formula: detailHeaders.formula,
  id: subjectHeaders.id,
  rank: subjectHeaders.rank,
  aggregation: detailHeaders.aggregation,
  start: timeHeaders.start,
  due: timeHeaders.due,
  numerator: seriesHeaders.numerator,
  denominator: seriesHeaders.denominator,
  low: detailHeaders.low,
  high: detailHeaders.high,
  total: detailHeaders.total,
} as const satisfies Record<string, WordsByLanguage>;

/** What a header word can stand for. */
export type HeaderConcept = keyof typeof headerWords;
