import { mixed } from "./appearanceColors";
import { threshold } from "./conditionalThresholds";
import type { ConditionalRule, IconSetName } from "./records";
import type { CellValue } from "./values";

type Rule<Kind extends ConditionalRule["kind"]> = Extract<ConditionalRule, { kind: Kind }>;

export interface DrawnIcon {
  readonly set: IconSetName;
  /** From the lowest icon of the set up. */
  readonly index: number;
}

export interface DrawnBar {
  /** Where the bar begins and ends, and where zero lies, as shares of the cell's width from its left. */
  readonly from: number;
  readonly to: number;
  readonly axis: number;
  readonly color: string;
  readonly gradient: boolean;
  readonly negative: boolean;
}

/** What a rule that draws needs to know: the numbers of its ranges, ascending, and how a bound is worked out. */
export interface RuleNumbers {
  readonly numbers: readonly number[];
  readonly value: (text: string | undefined) => CellValue;
}

/** The bounds of a rule, worked out once for all its cells. */
export const iconBounds = ({ criteria }: Rule<"IconSet">, { numbers, value }: RuleNumbers): number[] =>
  criteria.map((criterion) => threshold(criterion, "low", numbers, value));

export function iconFor(rule: Rule<"IconSet">, bounds: readonly number[], number: number): DrawnIcon | null {
  if (bounds.slice(1).some(Number.isNaN)) return null;
  let reached = bounds.length - 1;
  while (reached > 0) {
    const bound = bounds[reached] ?? NaN;
    if (rule.criteria[reached]?.operator === "GreaterThan" ? number > bound : number >= bound) break;
    reached--;
  }
  const { customIcon } = rule.criteria[reached] ?? {};
  if (customIcon !== undefined) return { set: customIcon.set, index: customIcon.index };
  return { set: rule.style, index: rule.reverse ? bounds.length - 1 - reached : reached };
}

export const scaleBounds = ({ points }: Rule<"ColorScale">, { numbers, value }: RuleNumbers): number[] =>
  points.map((point, index) => threshold(point, index === points.length - 1 ? "high" : "low", numbers, value));

/** The colour between the two points a number lies between. */
export function scaleColor({ points }: Rule<"ColorScale">, bounds: readonly number[], number: number): string | null {
  if (points.length === 0 || bounds.some(Number.isNaN)) return null;
  const above = bounds.findIndex((bound) => number < bound);
  if (above < 0) return points[points.length - 1]?.color ?? null;
  const [from, to] = [points[above - 1], points[above]];
  if (from === undefined || to === undefined) return to?.color ?? null;
  const [low = 0, high = 0] = [bounds[above - 1], bounds[above]];
  return mixed(from.color, to.color, (number - low) / (high - low));
}

export const barBounds = ({ min, max }: Rule<"DataBar">, { numbers, value }: RuleNumbers): readonly [number, number] => [
  threshold(min, "low", numbers, value),
  threshold(max, "high", numbers, value),
];

/** Bars begin at zero where the scale crosses it, else at its lower end; negative ones run to the left. */
export function barFor(rule: Rule<"DataBar">, [low, high]: readonly [number, number], number: number): DrawnBar | null {
  if (Number.isNaN(low) || Number.isNaN(high)) return null;
  const share = (at: number): number => (high > low ? Math.min(1, Math.max(0, (at - low) / (high - low))) : at >= high ? 1 : 0);
  const axis = low < 0 ? share(Math.min(0, high)) : 0;
  const end = share(number);
  const negative = number < 0 && low < 0;
  return {
    from: Math.min(axis, end),
    to: Math.max(axis, end),
    axis,
    color: negative ? rule.negativeColor : rule.color,
    gradient: rule.gradient,
    negative,
  };
}
