import type { Direction } from "../direction";
import type { Threshold } from "../thresholds";
import { isLookedUp, type LightRelation, type LightTarget, type LightThreshold, type Quantity } from "./light";
import { lookupFrom, referenceFrom, type Place } from "./seenCell";

/**
 * The status of a figure as a cell beside it says it, with the function of ours: what the light says, in words. A written target is the
 * function's own to read.
 */
export function statusFormula(relation: LightRelation, direction: Direction, at: Place): string | null {
  const found =
    relation.cases.find((each) => each.direction === direction && each.when === null) ??
    relation.cases.find((each) => each.direction === direction);
  if (found === undefined) return null;
  const { target: aim } = found;
  const isWritten =
    found.when !== null && (aim.kind === "point" ? [aim.figure] : [aim.low, aim.high]).every((each) => typeof each === "number");
  const target = isWritten && found.when !== null ? referenceFrom(at, found.when.cell) : targetText(found.target, at);
  const threshold = thresholdText(relation.threshold, at);
  const here = referenceFrom(at, { sheet: null, row: { kind: "beside", by: 0 }, column: { kind: "beside", by: 0 } });
  return `=BSC.STATUS(${[here, target, `"${direction}"`, ...(threshold === "" ? [] : [threshold])].join(",")})`;
}

function targetText(target: LightTarget, at: Place): string {
  if (target.kind === "point") return quantity(target.figure, at);
  return `${quantity(target.low, at)}&"–"&${quantity(target.high, at)}`;
}

function quantity(each: Quantity, at: Place): string {
  if (typeof each === "number") return String(each);
  return isLookedUp(each) ? lookupFrom(at, each) : referenceFrom(at, each);
}

function thresholdText(threshold: LightThreshold, at: Place): string {
  if (threshold.kind === "cell") return referenceFrom(at, threshold.cell);
  const { threshold: each } = threshold;
  return each.kind === "tolerance" ? "" : each.kind === "figure" ? String(each.figure) : `"${shareText(each)}"`;
}

const shareText = ({ share }: Extract<Threshold, { kind: "share" }>): string => `${Number((share * 100).toPrecision(12))} %`;
