import { defaultJudgement, judge } from "../judgement";
import type { GridValue } from "../reading/sheetGrid";
import type { Status } from "../status";
import { readThreshold, type Threshold } from "../thresholds";
import { isLookedUp, type LightCase, type LightRelation, type LightThreshold, type LookedUpCell, type Quantity } from "./light";
import { placeSeen, type Place } from "./seenCell";

/** What stands in a cell; the sheet null is the lit cells' own. Blank is "", an error its text. */
export type ValueAt = (sheet: string | null, at: Place) => GridValue;

/** Status of the figure in a lit cell. A blank, a text (also one that looks like a number) and an error have none. */
export function judgeLight({ cases, threshold }: LightRelation, at: Place, valueAt: ValueAt): Status | "no-data" {
  const actual = valueAt(null, at);
  const found = cases.find(({ when }) => when === null || isAmong(when.texts, valueAt(when.cell.sheet, placeSeen(when.cell, at))));
  const limit = thresholdAt(threshold, at, valueAt);
  if (typeof actual !== "number" || found === undefined || limit === null) return "no-data";
  const { direction } = found;
  const figures = figuresOf(found, at, valueAt);
  if (figures === null) return "no-data";
  const by = { direction, threshold: limit, low: figures.low, high: figures.high, baseline: null, attainmentMethod: null };
  const { status } = judge(actual, figures.target, by, defaultJudgement);
  return status.kind === "status" ? status.status : "no-data";
}

const isAmong = (texts: readonly string[], value: GridValue): boolean => typeof value === "string" && texts.includes(value);

function figuresOf(
  { target }: LightCase,
  at: Place,
  valueAt: ValueAt,
): { readonly target: number | null; readonly low: number | null; readonly high: number | null } | null {
  const figure = (quantity: Quantity): number | null => {
    const value = typeof quantity === "number" ? quantity : contentOf(quantity, at, valueAt);
    return typeof value === "number" ? value : null;
  };
  if (target.kind === "point") {
    const aim = figure(target.figure);
    return aim === null ? null : { target: aim, low: null, high: null };
  }
  const [low, high] = [figure(target.low), figure(target.high)];
  return low === null || high === null ? null : { target: null, low, high };
}

export function contentOf(quantity: Exclude<Quantity, number>, at: Place, valueAt: ValueAt): GridValue {
  if (!isLookedUp(quantity)) return valueAt(quantity.sheet, placeSeen(quantity, at));
  const place = lookUp(quantity, at, valueAt);
  return place === null ? "" : valueAt(quantity.sheet, place);
}

/** The cell that a looked-up quantity stands in; null where no row has the key. */
export function lookUp({ key, sheet, rows: [first, last], keyColumn, column }: LookedUpCell, at: Place, valueAt: ValueAt): Place | null {
  const wanted = valueAt(key.sheet, placeSeen(key, at));
  for (let row = first; row <= last; row += 1) {
    if (wanted !== "" && valueAt(sheet, { row, column: keyColumn }) === wanted) {
      return { row, column: column.kind === "fixed" ? column.at : at.column + column.by };
    }
  }
  return null;
}

function thresholdAt(threshold: LightThreshold, at: Place, valueAt: ValueAt): Threshold | null {
  if (threshold.kind === "same") return threshold.threshold;
  const value = valueAt(threshold.cell.sheet, placeSeen(threshold.cell, at));
  if (typeof value === "number") {
    const read = readThreshold(value);
    return "text" in read || read.kind === "missing" ? null : read;
  }
  if (value === "") return threshold.otherwise;
  return threshold.texts.find(({ text }) => text === value)?.threshold ?? null;
}
