import { splitAddress } from "../../address";
import { comparePeriods, isKnownPeriod, readPeriod, type Frequency, type PeriodKey } from "../../period/period";
import { daysOf } from "../../period/periodDays";
import { isStale } from "../../timeliness";
import type { FigureReading } from "../../reading/reading";
import { periodSaid } from "../periodSaid";
import { seriesOf } from "../seriesOf";
import type { Found, Rule } from "../rule";

/** Days after the end of the next period in which a figure may still come in. */
const grace = 10;

/** KPIs whose last actual is older than the day asked on allows, or two periods and more behind the others of their frequency. */
export const staleFigures: Rule = ({ reading, figuresOf, asOf }) => {
  const last = reading.kpis.flatMap((_, kpiIndex) =>
    seriesOf(figuresOf(kpiIndex), ["actual"]).flatMap((series): Latest[] => {
      const known = series.filter(({ periodKey }) => periodKey !== null && isKnownPeriod(periodKey));
      const figure = known.at(-1);
      if (figure === undefined || figure.periodKey === null) return [];
      const frequency = readPeriod(figure.periodKey, "General")?.frequency ?? "month";
      return [{ figure, period: figure.periodKey, frequency: rhythmOf(known, frequency) }];
    }),
  );
  const newest = newestOf(last);
  const groups = new Map<string, Latest[]>();
  for (const each of last) {
    const dated = asOf === null ? false : isStale(each.period, each.frequency, { day: asOf, grace }) === true;
    if (!dated && !isBehind(each, newest(each))) continue;
    const key = `${splitAddress(each.figure.at).sheet} ${each.period} ${dated}`;
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return [...groups].flatMap(([key, group]): Found[] => {
    const [first, ...others] = group;
    if (first === undefined) return [];
    const details = { kpi: first.figure.kpi, count: group.length, period: periodSaid(first.figure), behind: key.endsWith("true") ? 0 : 1 };
    return [{ severity: "warning", at: first.figure.at, also: others.map(({ figure }) => figure.at), details, fix: null }];
  });
};

interface Latest {
  readonly figure: FigureReading;
  readonly period: PeriodKey;
  readonly frequency: Frequency;
}

/** A KPI filled every third month is a quarterly one, whatever its periods are called. */
function rhythmOf(series: readonly FigureReading[], written: Frequency): Frequency {
  if (written !== "month" || series.length < 3) return written;
  const months = series.flatMap(({ periodKey }) => {
    const [, year, month] = /^(\d{4})-(\d\d)$/.exec(periodKey ?? "") ?? [];
    return year === undefined ? [] : [Number(year) * 12 + Number(month)];
  });
  const steps = months.slice(1).map((at, before) => at - (months[before] ?? at));
  const least = Math.min(...steps);
  return least >= 12 ? "year" : least >= 6 ? "half-year" : least >= 3 ? "quarter" : "month";
}

/** The newest period with an actual on each sheet, of the KPIs taken as often. */
function newestOf(all: readonly Latest[]): (latest: Latest) => PeriodKey {
  const newest = new Map<string, PeriodKey>();
  const key = ({ figure, frequency }: Latest): string => `${frequency} ${splitAddress(figure.at).sheet}`;
  for (const latest of all) {
    const known = newest.get(key(latest));
    if (known === undefined || comparePeriods(latest.period, known) > 0) newest.set(key(latest), latest.period);
  }
  return (latest) => newest.get(key(latest)) ?? latest.period;
}

/** The period after its own was over before the newest one began. */
function isBehind({ period, frequency }: Latest, newest: PeriodKey): boolean {
  const days = daysOf(newest);
  return days !== null && isStale(period, frequency, { day: days.first, grace: 0 }) === true;
}
