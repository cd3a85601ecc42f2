import { frequencies, isKnownPeriod, periodOfDay, readPeriod, type Frequency, type PeriodKey } from "../period/period";
import { daysOf } from "../period/periodDays";
import { dayOfSerial } from "../period/serialDate";
import type { CascadedKpi, CascadeInput } from "./cascadeFigures";
import { linesByKpi } from "./cascadeMatrix";
import { wholeId } from "./entity";
import { carriersOf } from "./carriers";

/** The day inputs are looked at, and how many days after its end a period may still be filled in. */
export interface InputsAsOf {
  /** Excel's serial number. */
  readonly day: number;
  readonly grace: number;
}

/** Books close within some days of a month's end: until then a figure is missing, not late. */
export const usualGrace = 10;

/** Where an entity's figure belongs. */
export interface InputPlace {
  readonly kpiId: string;
  readonly period: PeriodKey;
}

/** The figures an entity is to give: only where nothing below it adds up to them. */
export interface EntityInputs {
  readonly entityId: string;
  /** Due by now. */
  readonly expected: number;
  readonly given: number;
  /** Due and not given, but still in time. */
  readonly missing: readonly InputPlace[];
  /** Not given in time. */
  readonly late: readonly InputPlace[];
}

/** Inputs of every entity, in the order of the tree. */
export function lateInputs(input: CascadeInput, asOf: InputsAsOf): readonly EntityInputs[] {
  const places = new Map(input.tree.entities.map(({ id }) => [id, { expected: 0, missing: [] as InputPlace[], late: [] as InputPlace[] }]));
  const kpis = new Map(input.kpis.map((kpi) => [kpi.id, kpi]));
  const ages = new Map(input.periods.map((period) => [period, ageOf(period, asOf)]));
  for (const line of linesByKpi(input.matrix).values()) {
    const kpi = kpis.get(line.kpiId);
    if (kpi === undefined || line.kind === null || line.kind === "shared") continue;
    const carriers = carriersOf(line, input.tree);
    const isAlone = line.kind === "own" || line.kind === "contributory";
    const typing = input.tree.entities.filter(({ id }) => carriers.carries(id) && (isAlone || carriers.childrenOf(id).length === 0));
    const given = (entityId: string, period: PeriodKey): boolean => isGiven(input, kpi, entityId, period);
    const due = duePeriods(
      input,
      kpi,
      typing.map(({ id }) => id),
      ages,
      given,
    );
    for (const { id } of typing) {
      const inputs = places.get(id);
      if (inputs === undefined) continue;
      inputs.expected += due.length;
      for (const { period, isLate } of due) if (!given(id, period)) inputs[isLate ? "late" : "missing"].push({ kpiId: kpi.id, period });
    }
  }
  return [...places].map(([entityId, { expected, missing, late }]) => ({
    entityId,
    expected,
    given: expected - missing.length - late.length,
    missing,
    late,
  }));
}

/** A ratio is given by its two parts or by itself. */
function isGiven(
  { actuals, numerators, denominators }: CascadeInput,
  { id, aggregation }: CascadedKpi,
  entityId: string,
  period: PeriodKey,
): boolean {
  if (actuals.get(id, entityId, period) !== null) return true;
  return aggregation === "ratio" && numerators.get(id, entityId, period) !== null && denominators.get(id, entityId, period) !== null;
}

/** `open` until it is over; null where its days are not known. */
type Age = "open" | "over" | "late" | null;

function ageOf(period: PeriodKey, { day, grace }: InputsAsOf): Age {
  const days = daysOf(period);
  if (days === null) return null;
  return day <= days.last ? "open" : day <= days.last + grace ? "over" : "late";
}

interface Due {
  readonly period: PeriodKey;
  readonly isLate: boolean;
}

/**
 * Periods in which a figure is due: over, of a length in which the KPI has figures at all, and for one taken less often only where its own period ends.
 * A period whose days are not known is due once somebody has a figure in it or in a later one.
 */
function duePeriods(
  input: CascadeInput,
  kpi: CascadedKpi,
  typing: readonly string[],
  ages: ReadonlyMap<PeriodKey, Age>,
  given: (entityId: string, period: PeriodKey) => boolean,
): readonly Due[] {
  const all = [wholeId, ...typing];
  const isUsed = (period: PeriodKey): boolean =>
    all.some(
      (id) =>
        given(id, period) || input.targets.get(kpi.id, id, period) !== null || (input.written?.get(kpi.id, id, period) ?? null) !== null,
    );
  const used = new Set(input.periods.filter(isUsed).map(rhythmOf));
  const last = input.periods.reduce((found, period, index) => (typing.some((id) => given(id, period)) ? index : found), -1);
  return input.periods.flatMap((period, index): Due[] => {
    if (used.size > 0 && !used.has(rhythmOf(period))) return [];
    const age = ages.get(period) ?? null;
    if (age === null) return index <= last ? [{ period, isLate: false }] : [];
    return age === "open" || !endsOwnPeriod(period, kpi.frequency ?? null) ? [] : [{ period, isLate: age === "late" }];
  });
}

const rhythmOf = (period: PeriodKey): Frequency | null =>
  isKnownPeriod(period) ? (readPeriod(period, "General")?.frequency ?? null) : null;

/** Whether a period of the KPI's own, longer rhythm ends with this one. */
function endsOwnPeriod(period: PeriodKey, frequency: Frequency | null): boolean {
  const [rhythm, days] = [rhythmOf(period), daysOf(period)];
  if (frequency === null || rhythm === null || days === null || frequencies.indexOf(frequency) <= frequencies.indexOf(rhythm)) return true;
  const [last, next] = [dayOfSerial(days.last), dayOfSerial(days.last + 1)];
  return last === null || next === null || periodOfDay(last, frequency) !== periodOfDay(next, frequency);
}
