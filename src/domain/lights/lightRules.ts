import type { GridRect } from "../reading/sheetGrid";
import { statuses, type Status } from "../status";
import { joined, overlap, underOneCorner, without } from "./areas";
import type { Light } from "./light";
import { lightFormula } from "./lightFormula";
import { moveFormula } from "./moveFormula";
import type { Place } from "./seenCell";

/** How lit cells look: filled, or filled and with a shape before the figure, which is then shown in `format`. */
export type LightLook = { readonly kind: "fill" } | { readonly kind: "shape"; readonly format: string };

/** A conditional format of ours as it is to be. */
export interface LightRule {
  readonly areas: readonly [GridRect, ...GridRect[]];
  readonly status: Status;
  /** For the first cell of the first area. */
  readonly formula: string;
  /** Number format with the status's shape; null leaves the figures' own. */
  readonly numberFormat: string | null;
}

/** One that is there. */
export interface PlacedRule extends LightRule {
  readonly id: string;
}

/** What has to happen on a sheet: rules come first, as wanted from top to bottom, then others go. */
export interface RuleChanges {
  readonly add: readonly LightRule[];
  readonly remove: readonly PlacedRule[];
}

export const noChanges: RuleChanges = { add: [], remove: [] };

/** The rules of lights: one a status and block of areas. */
export function rulesOf(lights: readonly Light[], look: LightLook): readonly LightRule[] {
  return lights.flatMap(({ areas, relation }) =>
    underOneCorner(joined(areas)).flatMap((group) => {
      const [first, ...others] = group;
      if (first === undefined) return [];
      return statuses.map((status): LightRule => ({
        areas: [first, ...others],
        status,
        formula: lightFormula(relation, status, first),
        numberFormat: look.kind === "shape" ? shapeFormat(look.format, status) : null,
      }));
    }),
  );
}

/**
 * Brings wanted rules together with ours that are there: what says the same becomes one rule over all its areas, what lies below the
 * wanted areas gives way there. A rule that is already as wanted stays untouched.
 */
export function mergeRules(present: readonly PlacedRule[], wanted: readonly LightRule[]): RuleChanges {
  const covered = joined(wanted.flatMap(({ areas }) => areas));
  const remove = new Set<PlacedRule>();
  const kept = new Set<PlacedRule>();
  const add: LightRule[] = [];
  const said: LightRule[] = [];
  for (const rule of wanted) {
    if (said.some((other) => saySame(other, rule))) continue;
    said.push(rule);
    const alike = present.filter((other) => saySame(other, rule));
    const same = [...alike, ...wanted.filter((other) => saySame(other, rule))];
    const whole = overAreas(rule, joined(same.flatMap(({ areas }) => areas)));
    const isThere = whole.length === alike.length && whole.every((each) => alike.some((other) => coverSame(each, other)));
    alike.forEach((other) => (isThere ? kept : remove).add(other));
    if (!isThere) add.push(...whole);
  }
  for (const rule of present) {
    if (remove.has(rule) || kept.has(rule)) continue;
    const { isTouched, left } = cut(rule, covered);
    if (!isTouched) continue;
    remove.add(rule);
    add.push(...overAreas(rule, left));
  }
  return { add, remove: [...remove] };
}

/** Whether two rules are over the same cells. */
export const coverSame = (a: LightRule, b: LightRule): boolean =>
  without(a.areas, b.areas).length === 0 && without(b.areas, a.areas).length === 0;

/** Takes our rules away from areas of a sheet; null for everywhere. */
export function clearRules(present: readonly PlacedRule[], areas: readonly GridRect[] | null): RuleChanges {
  if (areas === null) return { add: [], remove: present };
  const touched = present.map((rule) => ({ rule, ...cut(rule, areas) })).filter(({ isTouched }) => isTouched);
  return { add: touched.flatMap(({ rule, left }) => overAreas(rule, left)), remove: touched.map(({ rule }) => rule) };
}

function cut(rule: LightRule, areas: readonly GridRect[]): { readonly isTouched: boolean; readonly left: readonly GridRect[] } {
  const isTouched = rule.areas.some((own) => areas.some((other) => overlap(own, other) !== null));
  return { isTouched, left: isTouched ? without(rule.areas, areas) : rule.areas };
}

/** Light by light, a rule as it reads in one and the same cell. */
const saySame = (a: LightRule, b: LightRule): boolean =>
  a.status === b.status && a.numberFormat === b.numberFormat && readIn(a, corner) === readIn(b, corner);

/** Far enough from the sheet's edges that no reference comes around. */
const corner: Place = { row: 500_000, column: 8_000 };
const readIn = ({ formula, areas: [first] }: LightRule, at: Place): string => moveFormula(formula, first, at);

function overAreas(rule: LightRule, areas: readonly GridRect[]): readonly LightRule[] {
  return underOneCorner(joined(areas)).flatMap((group): LightRule[] => {
    const [first, ...others] = group;
    return first === undefined ? [] : [{ ...rule, areas: [first, ...others], formula: moveFormula(rule.formula, rule.areas[0], first) }];
  });
}

const shapes: Readonly<Record<Status, string>> = { "on-target": "●", "at-risk": "▲", "off-target": "◆" };

/** The shape at the left edge of the cell, the figure as it was. */
function shapeFormat(format: string, status: Status): string {
  return format
    .split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/)
    .map((section) => `"${shapes[status]}"* ${section}`)
    .join(";");
}

/** Whether a shape can stand before figures of this format: not before dates, texts or what has conditions or a fill of its own. */
export const takesShape = (format: string): boolean => {
  const bare = format.replace(/"[^"]*"|\\./g, "");
  return bare.split(";").length <= 3 && !/[[\]@*dyhsm]/i.test(bare.replace(/general/gi, "")) && bare.trim() !== "";
};

/** Changes that lead back to rules as they were; where one is missing all come anew, in their order. */
export function mergedBack(present: readonly PlacedRule[], before: readonly PlacedRule[]): RuleChanges {
  const isIn = (rule: LightRule, rules: readonly LightRule[]): boolean =>
    rules.some((other) => saySame(rule, other) && coverSame(rule, other));
  const isMissing = before.some((rule) => !isIn(rule, present));
  return isMissing ? { add: before, remove: present } : { add: [], remove: present.filter((rule) => !isIn(rule, before)) };
}
