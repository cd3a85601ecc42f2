import { split } from "../../../domain/split";
import { kpis, seasons, type SampleKpi } from "./kpis";
import { departments, entities } from "./organisation";
import { noiseOf, seeded } from "./seeded";

/** One KPI in one month; of a department, or of the company. A target of a healthy range is its text. */
export interface SampleFigure {
  readonly month: number;
  readonly actual: number | null;
  readonly target: number | string;
  readonly numerator: number | null;
  readonly denominator: number | null;
}

export interface SampleSeries {
  readonly kpi: SampleKpi;
  /** By month. */
  readonly company: readonly SampleFigure[];
  /** By department, as `departments` lists them; empty where it does not carry the KPI. */
  readonly departments: readonly (readonly SampleFigure[])[];
}

/** January 2024 to December 2026. */
export const monthCount = 36;
/** October 2026 is the latest month with actuals; the last two have targets alone. */
export const actualMonths = 34;

/** Every figure of the company, made anew and the same each time. */
export const sampleFigures = (): readonly SampleSeries[] => kpis.map(seriesOf);

function seriesOf(kpi: SampleKpi, index: number): SampleSeries {
  const next = seeded(2024 + index);
  const months = Array.from({ length: monthCount }, (_, month) => monthOf(kpi, month, next));
  return {
    kpi,
    company: months.map(({ company }) => company),
    departments: departments.map((_, department) => months.flatMap(({ parts }) => parts[department] ?? [])),
  };
}

function monthOf(
  kpi: SampleKpi,
  month: number,
  next: () => number,
): { readonly company: SampleFigure; readonly parts: readonly (SampleFigure | null)[] } {
  const aims = aimsOf(kpi, month);
  const whole = { target: written(kpi, aims.whole), month };
  if (kpi.rollUp === "none") {
    const actual = month < actualMonths ? measured(kpi, aims.whole, betterBy(kpi, month, -1, next)) : null;
    return { company: { ...whole, actual, numerator: null, denominator: null }, parts: [] };
  }
  const parts = departments.map((_, department) => {
    const aim = aims.parts[department];
    if (aim === undefined || (kpi.shares[department] ?? 0) === 0) return null;
    return departmentFigure(kpi, month, department, aim, next);
  });
  return { company: { ...whole, ...rolledUp(kpi, parts) }, parts };
}

type Aim = SampleKpi["targets"][number];

/** The company's target and the departments': parts that sum to it where the figures do, else the same for all. */
function aimsOf(kpi: SampleKpi, month: number): { readonly whole: Aim; readonly parts: readonly Aim[] } {
  const aim = kpi.targets[Math.floor(month / 12)] ?? kpi.targets[2];
  if (kpi.rollUp !== "sum") return { whole: aim, parts: kpi.shares.map(() => aim) };
  const parted = (figure: number): readonly number[] => split(figure, kpi.shares, kpi.decimals);
  if (typeof aim !== "number") {
    const [lows, highs] = [parted(aim[0]), parted(aim[1])];
    return { whole: aim, parts: kpi.shares.map((_, department): Aim => [lows[department] ?? 0, highs[department] ?? 0]) };
  }
  const whole = rounded(aim * (seasons[kpi.season][month % 12] ?? 1), kpi.decimals);
  return { whole, parts: parted(whole) };
}

/** How much better than its target a figure is, as a part of the target: the course, the department's drag, a shift, and noise. */
function betterBy(kpi: SampleKpi, month: number, department: number, next: () => number): number {
  const [from, to] = kpi.course;
  const drag = (kpi.drag?.[department] ?? 0) * (0.3 + (0.7 * month) / (actualMonths - 1));
  const shift = kpi.shift !== undefined && month >= kpi.shift[0] ? kpi.shift[1] : 0;
  return from + ((to - from) * month) / (actualMonths - 1) + drag + shift + kpi.noise * noiseOf(next);
}

function departmentFigure(kpi: SampleKpi, month: number, department: number, aim: Aim, next: () => number): SampleFigure {
  const better = betterBy(kpi, month, department, next);
  const chance = next();
  const figure = { month, target: written(kpi, aim), actual: null, numerator: null, denominator: null };
  if (month >= actualMonths || isMissing(kpi, month, department)) return figure;
  if (kpi.aggregation === "count") return { ...figure, actual: chance < (department === 0 ? 0.6 : 0.96) ? 1 : null };
  if (aim === 0) return { ...figure, actual: chance < 0.06 ? 1 : 0 };
  if (kpi.below === undefined) return { ...figure, actual: measured(kpi, aim, better) };
  const [below, decimals] = kpi.below;
  const total = kpi.shares.reduce((a, b) => a + b, 0);
  const size = (below * (seasons[kpi.season][month % 12] ?? 1) * (kpi.shares[department] ?? 0)) / total;
  const denominator = rounded(size * (0.94 + 0.12 * chance), decimals);
  const numerator = rounded(levelOf(kpi, aim, better) * denominator, 0);
  const capped = kpi.unit === "%" ? Math.min(numerator, denominator) : numerator;
  return { ...figure, actual: capped / denominator, numerator: capped, denominator };
}

const isMissing = ({ missing = [] }: SampleKpi, month: number, department: number): boolean =>
  missing.some(([when, where]) => when === month && (where === "all" || where === department));

/** A healthy range is met in its middle; better means higher there. */
const levelOf = ({ direction }: SampleKpi, aim: Aim, better: number): number =>
  typeof aim !== "number" ? ((aim[0] + aim[1]) / 2) * (1 + better) : aim * (direction === "lower" ? 1 - better : 1 + better);

const measured = (kpi: SampleKpi, aim: Aim, better: number): number => rounded(levelOf(kpi, aim, better), kpi.decimals);

/** Half up, by arithmetic that every machine does alike. */
function rounded(figure: number, decimals: number): number {
  const scale = 10 ** decimals;
  return Math.round(figure * scale) / scale;
}

function written({ unit }: SampleKpi, aim: Aim): number | string {
  if (typeof aim === "number") return aim;
  const [low, high] = aim.map((bound) => (unit === "%" ? `${Math.round(bound * 100)}%` : String(bound)));
  return `${low}–${high}`;
}

type Made = Pick<SampleFigure, "actual" | "numerator" | "denominator">;
const nothing: Made = { actual: null, numerator: null, denominator: null };

/** The company's figure from its departments'; those without one are left out. */
function rolledUp({ rollUp, below }: SampleKpi, parts: readonly (SampleFigure | null)[]): Made {
  const there = parts.flatMap((part, department) => {
    const actual = part?.actual ?? null;
    return part === null || actual === null ? [] : [{ ...part, actual, department }];
  });
  const actuals = there.map(({ actual }) => actual);
  if (actuals.length === 0) return nothing;
  if (rollUp === "min") return { ...nothing, actual: Math.min(...actuals) };
  if (rollUp === "max") return { ...nothing, actual: Math.max(...actuals) };
  if (rollUp === "weighted") return { ...nothing, actual: weighted(there) };
  if (rollUp === "sum") return { ...nothing, actual: total(actuals) };
  const numerator = total(there.map((part) => part.numerator ?? 0));
  const denominator = total(there.map((part) => part.denominator ?? 0));
  return below === undefined ? nothing : { actual: numerator / denominator, numerator, denominator };
}

/** Sums of figures with a few decimals, without the noise of binary fractions. */
const total = (figures: readonly number[]): number => figures.reduce((a, b) => rounded(a + b, 6), 0);

/** Up the tree: departments to their division, divisions to the company, by weights among those that have a figure. */
function weighted(there: readonly { readonly actual: number; readonly department: number }[]): number {
  const divisions = entities.slice(1, 3).flatMap((division) => {
    const own = there.flatMap(({ actual, department }) => {
      const entity = departments[department];
      return entity?.parent === division.id ? [{ actual, weight: entity.weight }] : [];
    });
    return own.length === 0 ? [] : [{ actual: mean(own), weight: division.weight }];
  });
  return rounded(mean(divisions), 9);
}

function mean(children: readonly { readonly actual: number; readonly weight: number }[]): number {
  const weights = children.reduce((sum, { weight }) => sum + weight, 0);
  return children.reduce((sum, { actual, weight }) => sum + actual * weight, 0) / weights;
}
