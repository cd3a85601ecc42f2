import { frequencies, readPeriod, type Frequency, type PeriodKey } from "./period/period";
import { daysOf, endOfNext } from "./period/periodDays";
import type { KpiFigures } from "./scorecard";
import { readFigure } from "./figures/figure";

/** The day a card is looked at, given by whoever asks: nothing here reads a clock. */
export interface AsOf {
  /** Excel's serial number. */
  readonly day: number;
  /** How many days after the end of the next period a figure is still in time. */
  readonly grace: number;
}

/** Which figures stand for a KPI in a period: its own, its last ones carried forward, or none and why. */
export type Timely =
  | { readonly kind: "figures"; readonly figures: KpiFigures | null; readonly carriedFrom: PeriodKey | null }
  | { readonly kind: "untimely"; readonly reason: "not-due" | "stale" };

/** Is the period over? It is on the day after its last. Null when its days are not known. */
export function isOver(period: PeriodKey, asOf: AsOf): boolean | null {
  const days = daysOf(period);
  return days === null ? null : asOf.day > days.last;
}

/** Is a latest figure older than one period of its KPI's frequency plus grace? Null when its days are not known. */
export function isStale(latest: PeriodKey, frequency: Frequency, asOf: AsOf): boolean | null {
  const days = daysOf(latest);
  return days === null ? null : asOf.day > endOfNext(days.last, frequency) + asOf.grace;
}

/**
 * The figures to judge a KPI by. A period that is not over is `not-due`, whatever stands in it. Where a KPI is taken less often than the card is looked at (a
 * quarterly one on a monthly card), its last figures are carried forward. A latest figure that is too old is `stale`, seen from the end of the period
 * where that lies before the day asked on.
 */
export function timelyFigures(rows: readonly KpiFigures[], period: PeriodKey, frequency: Frequency | null, asOf: AsOf): Timely {
  // The first row counts when a period stands twice: it is the one the sheet's lookups find.
  const own = rows.find((row) => row.period === period) ?? null;
  const days = daysOf(period);
  if (days === null) return { kind: "figures", figures: own, carriedFrom: null };
  const rhythm = readPeriod(period, "General")?.frequency ?? "month";
  const isSlower = frequency !== null && frequencies.indexOf(frequency) > frequencies.indexOf(rhythm);
  if (own !== null && hasActual(own))
    return asOf.day > days.last ? { kind: "figures", figures: own, carriedFrom: null } : { kind: "untimely", reason: "not-due" };
  const latest = latestBefore(rows, days.last);
  const seenFrom = { ...asOf, day: Math.min(asOf.day, days.last + 1) };
  const stale = latest !== null && isStale(latest.period, frequency ?? rhythm, seenFrom) === true;
  if (isSlower && latest !== null)
    return stale ? { kind: "untimely", reason: "stale" } : { kind: "figures", figures: latest, carriedFrom: latest.period };
  if (asOf.day <= days.last) return { kind: "untimely", reason: "not-due" };
  return stale ? { kind: "untimely", reason: "stale" } : { kind: "figures", figures: own, carriedFrom: null };
}

/** The last period with a figure that ended by a day. */
function latestBefore(rows: readonly KpiFigures[], day: number): KpiFigures | null {
  let [latest, end]: [KpiFigures | null, number] = [null, -Infinity];
  for (const row of rows) {
    const last = daysOf(row.period)?.last;
    if (last === undefined || last > day || last <= end || !hasActual(row)) continue;
    [latest, end] = [row, last];
  }
  return latest;
}

const hasActual = ({ actual }: KpiFigures): boolean => readFigure(actual).kind !== "missing";
