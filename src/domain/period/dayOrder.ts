import { daysInMonth, serialOfDay } from "./serialDate";
import { fullYear, type DayOrder } from "./writtenPeriod";

interface SlashedDate {
  readonly first: number;
  readonly second: number;
  readonly year: number | null;
}

/**
 * How a whole row or column writes its slashed dates. One date that has no other reading proves it (13/02); else a strictly regular step of a
 * usual length proves it (10/1, 11/1, 12/1, 1/1 are the firsts of four months), when the other reading has none. `contradictory` when both are
 * proven, `unclear` when neither is. Texts that are no slashed dates do not count.
 */
export function dayOrderOf(texts: readonly string[]): DayOrder | "unclear" | "contradictory" {
  const dates = distinct(texts.flatMap((text) => readSlashed(text) ?? []));
  const onlyBy = (order: DayOrder): boolean => dates.some((date) => isDay(date, order) && !isDay(date, other(order)));
  const [dayFirst, monthFirst] = [onlyBy("day-first"), onlyBy("month-first")];
  if (dayFirst || monthFirst) return dayFirst && monthFirst ? "contradictory" : dayFirst ? "day-first" : "month-first";
  const either = dates.filter((date) => isDay(date, "day-first"));
  for (const order of ["day-first", "month-first"] as const)
    if (stepOf(either, order) === "usual" && stepOf(either, other(order)) === "none") return order;
  return "unclear";
}

const other = (order: DayOrder): DayOrder => (order === "day-first" ? "month-first" : "day-first");

const slashed =
  /^(?:\D*[^\d/])?(\d{1,2})([/-])(\d{1,2})(?:\2((?:19|20)\d\d|\d\d))?(?:[T ,]+\d{1,2}:\d\d(?::\d\d(?:\.\d+)?)?(?: ?[AaPp]\.?[Mm]\.?)?)?\D*$/;

function readSlashed(text: string): readonly SlashedDate[] | null {
  const [, first, mark, second, year] = slashed.exec(text.trim()) ?? [];
  // "3-4" is a range; with dashes only a whole date counts.
  if (first === undefined || second === undefined || (mark === "-" && year === undefined)) return null;
  return [{ first: Number(first), second: Number(second), year: year === undefined ? null : fullYear(year) }];
}

const distinct = (dates: readonly SlashedDate[]): readonly SlashedDate[] => [
  ...new Map(dates.map((date) => [`${date.first}/${date.second}/${date.year}`, date])).values(),
];

const dayAndMonth = ({ first, second }: SlashedDate, order: DayOrder): readonly [day: number, month: number] =>
  order === "day-first" ? [first, second] : [second, first];

function isDay(date: SlashedDate, order: DayOrder): boolean {
  const [day, month] = dayAndMonth(date, order);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(date.year ?? 2024, month);
}

const usualDays: ReadonlySet<number> = new Set([1, 7, 14, 28]);
const usualMonths: ReadonlySet<number> = new Set([1, 2, 3, 6, 12]);

/** Whether the dates follow each other by one step of a usual length, by any one step, or by none; fewer than three show no step. */
function stepOf(dates: readonly SlashedDate[], order: DayOrder): "usual" | "odd" | "none" {
  if (dates.length < 3) return "none";
  let found: "odd" | "none" = "none";
  // Without their year, dates may run over 29 February or not, and run forwards or backwards.
  for (const base of [2023, 2024])
    for (const list of [dates, [...dates].reverse()]) {
      const days = inOrder(list, order, base);
      const step = days && oneStep(days.map(({ serial }) => serial));
      const months = days && days.every(({ day }) => day === days[0]?.day) ? oneStep(days.map(({ month }) => month)) : null;
      if ((step && usualDays.has(step)) || (months && usualMonths.has(months))) return "usual";
      if (step || months) found = "odd";
    }
  return found;
}

interface Placed {
  readonly day: number;
  /** Months counted from year 0. */
  readonly month: number;
  readonly serial: number;
}

/** The dates as days that follow each other; a date without a year that would lie before the last one is in the next year. */
function inOrder(dates: readonly SlashedDate[], order: DayOrder, base: number): readonly Placed[] | null {
  const placed: Placed[] = [];
  let [year, last] = [base, 0];
  for (const date of dates) {
    const [day, month] = dayAndMonth(date, order);
    if (date.year !== null) year = date.year;
    else if (month * 31 + day <= last) year++;
    last = month * 31 + day;
    if (day > daysInMonth(year, month)) return null;
    placed.push({ day, month: year * 12 + month, serial: serialOfDay({ year, month, day }) });
  }
  return placed;
}

/** The step between all neighbours when it is one and forwards. */
function oneStep(values: readonly number[]): number | null {
  const steps = new Set(values.slice(1).map((value, index) => value - (values[index] ?? value)));
  const [step] = steps;
  return steps.size === 1 && step !== undefined && step > 0 ? step : null;
}
