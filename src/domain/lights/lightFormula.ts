import type { Status } from "../status";
import { statuses } from "../status";
import type { Threshold } from "../thresholds";
import { isLookedUp, type LightCase, type LightRelation, type LightThreshold, type Quantity } from "./light";
import { lookupFrom, referenceFrom, type Place } from "./seenCell";

/**
 * The formula of a rule that is true where a figure has this status: what `judge` says, in functions that every Excel has. Figures
 * are compared with the same trace of binary noise as in `atLeast`. It calls no function of ours: Excel never applies such a rule.
 * `from`: the cell it is written for.
 */
export function lightFormula({ cases, threshold }: LightRelation, status: Status, from: Place): string {
  const figure = referenceFrom(from, { sheet: null, row: { kind: "beside", by: 0 }, column: { kind: "beside", by: 0 } });
  const judged = cases.reduceRight<string | null>((rest, each) => {
    const condition = conditionOf(each, threshold, status, figure, from);
    return each.when === null
      ? condition
      : `IF(${isOneOf(referenceFrom(from, each.when.cell), each.when.texts)},${condition},${rest ?? "FALSE"})`;
  }, null);
  return `=AND(${markFor(status)},ISNUMBER(${figure}),${judged ?? "FALSE"})`;
}

/** A term that is always true and found again wherever the rule went: Excel knows `N` of a text as 0. */
const markFor = (status: Status): string => `N("BSC light: ${status}")=0`;
const mark = new RegExp(`\\bN\\("BSC light: (${statuses.join("|")})"\\)=0`, "i");

/** The status that a rule of ours lights; null for anybody else's rule. */
export function litStatus(formula: string): Status | null {
  const found = mark.exec(formula)?.[1]?.toLowerCase();
  return statuses.find((status) => status === found) ?? null;
}

type Terms = readonly string[];

function conditionOf(each: LightCase, threshold: LightThreshold, status: Status, figure: string, from: Place): string {
  const written = (quantity: Quantity): string => quantityFrom(from, quantity);
  const { target, direction } = each;
  if (target.kind === "range")
    return rangeCondition(written(target.low), written(target.high), [target.low, target.high], threshold, status, figure, from);
  const aim = written(target.figure);
  const limit = limitOf(threshold, direction === "lower" ? "+" : "-", aim, from);
  /** Is `a` at least as good as `b`? */
  const asGood = (a: string, b: string): string => (direction === "lower" ? notBelow(b, a) : notBelow(a, b));
  const worse = (a: string, b: string): string => (direction === "lower" ? below(b, a) : below(a, b));
  return all([
    ...areNumbers([target.figure], from),
    ...(isOnBadSide(threshold) ? [] : [asGood(aim, limit)]),
    ...(status === "on-target" ? [asGood(figure, aim)] : [worse(figure, aim), (status === "at-risk" ? asGood : worse)(figure, limit)]),
  ]);
}

function rangeCondition(
  low: string,
  high: string,
  bounds: readonly Quantity[],
  threshold: LightThreshold,
  status: Status,
  figure: string,
  from: Place,
): string {
  const within = (from: string, to: string): string => all([notBelow(figure, from), notBelow(to, figure)]);
  const inside = within(low, high);
  const wide = wideBounds(threshold, low, high, from);
  const around = within(wide.low, wide.high);
  return all([
    ...areNumbers(bounds, from),
    `${low}<=${high}`,
    ...wide.valid,
    ...(status === "on-target" ? [inside] : [`NOT(${inside})`, status === "at-risk" ? around : `NOT(${around})`]),
  ]);
}

/** A tolerance always leads to the bad side; of a limit in units, or a share, it must be seen. */
const isOnBadSide = (threshold: LightThreshold): boolean =>
  threshold.kind === "same" && threshold.threshold.kind === "tolerance" && threshold.threshold.share >= 0;

function limitOf(threshold: LightThreshold, badSide: "+" | "-", aim: string, from: Place): string {
  const of = (each: Threshold): string => {
    if (each.kind === "figure") return number(each.figure);
    if (each.kind === "share") return `${number(each.share)}*${aim}`;
    return `${aim}${badSide}${number(each.share)}*ABS(${aim})`;
  };
  return threshold.kind === "same" ? of(threshold.threshold) : byCell(threshold, from, (cell) => cell, of);
}

/** A limit in units lies on one side of a healthy range, where it is the boundary itself; the other side gets the same distance. */
function wideBounds(
  threshold: LightThreshold,
  low: string,
  high: string,
  from: Place,
): { readonly low: string; readonly high: string; readonly valid: Terms } {
  const tolerance = (each: Exclude<Threshold, { kind: "figure" }>): string =>
    number(each.kind === "share" ? Math.abs(1 - each.share) : each.share);
  const bound = (at: string, sign: "+" | "-", limitOf: (limit: string) => string) => ({
    limit: limitOf,
    of: (each: Threshold): string => (each.kind === "figure" ? limitOf(number(each.figure)) : `${at}${sign}${tolerance(each)}*ABS(${at})`),
  });
  const below = bound(low, "-", (limit) => `IF(${paired(limit)}<${low},${limit},${low}-MAX(0,${paired(limit)}-${high}))`);
  const above = bound(high, "+", (limit) => `IF(${paired(limit)}>${high},${limit},${high}+MAX(0,${low}-${paired(limit)}))`);
  const isBeyond = (limit: string): string =>
    `OR(${paired(limit)}<=${low},${paired(limit)}>=${high},${same(limit, low)},${same(limit, high)})`;
  if (threshold.kind === "same") {
    const { threshold: each } = threshold;
    return { low: below.of(each), high: above.of(each), valid: each.kind === "figure" ? [isBeyond(number(each.figure))] : [] };
  }
  return {
    low: byCell(threshold, from, below.limit, below.of),
    high: byCell(threshold, from, above.limit, above.of),
    valid: [byCell(threshold, from, isBeyond, (each) => (each.kind === "figure" ? isBeyond(number(each.figure)) : "TRUE"))],
  };
}

/** What a threshold's cell makes of it; a text that is none leaves the figure without a light. */
function byCell(
  { cell, texts, otherwise }: Extract<LightThreshold, { kind: "cell" }>,
  from: Place,
  ofNumber: (cell: string) => string,
  of: (threshold: Threshold) => string,
): string {
  const at = referenceFrom(from, cell);
  const named = texts.reduceRight((rest, { text, threshold }) => `IF(${isOneOf(at, [text])},${of(threshold)},${rest})`, "NA()");
  return `IF(ISNUMBER(${at}),${ofNumber(at)},IF(${at}="",${of(otherwise)},${named}))`;
}

function quantityFrom(from: Place, quantity: Quantity): string {
  if (typeof quantity === "number") return number(quantity);
  return isLookedUp(quantity) ? lookupFrom(from, quantity) : referenceFrom(from, quantity);
}

const areNumbers = (quantities: readonly Quantity[], from: Place): Terms =>
  quantities.flatMap((quantity) => (typeof quantity === "number" ? [] : [`ISNUMBER(${quantityFrom(from, quantity)})`]));

/** `a` and `b` are the same but for binary noise, or `a` is more; the noise is taken from the shorter term. */
const notBelow = (a: string, b: string): string => compare(a, ">=", b);
const below = (a: string, b: string): string => compare(a, "<", b);
const same = (a: string, b: string): string => `ABS(${paired(a)}-${paired(b)})<=1E-12*ABS(${b})`;

function compare(a: string, sign: ">=" | "<", b: string): string {
  return a.length <= b.length ? `${paired(a)}+1E-12*ABS(${a})${sign}${b}` : `${a}${sign}${paired(b)}-1E-12*ABS(${b})`;
}

/** Brackets around what is more than one cell or number. */
const paired = (term: string): string => (/^[$\w.']+(?:!\$?\w+\$?\d*)?$/.test(term) ? term : `(${term})`);

const all = (terms: Terms): string => (terms.length === 1 ? (terms[0] ?? "TRUE") : `AND(${terms.join(",")})`);

const number = (figure: number): string => (figure < 0 ? `(${String(figure)})` : String(figure)).toUpperCase();

/** A text as a formula holds it: one string has at most 255 characters. */
function quoted(text: string): string {
  const pieces = text.match(/[\s\S]{1,120}/g) ?? [""];
  return pieces.map((piece) => `"${piece.replace(/"/g, '""')}"`).join("&");
}

/** Is the cell's text one of these, letter for letter? All are told in one search, between marks that none of them holds. */
function isOneOf(cell: string, texts: readonly string[]): string {
  const between = separatorFor(texts);
  const list = quoted(`${between}${texts.join(between)}${between}`);
  return `ISNUMBER(FIND(${quoted(between)}&${cell}&${quoted(between)},${list}))`;
}

const separatorFor = (texts: readonly string[]): string =>
  ["|", "¦", "‖", "¤"].find((mark) => texts.every((text) => !text.includes(mark))) ?? "⁞";

/** Whether a formula can tell a cell by this text: not what looks like a number or TRUE, which it would take for the text. */
export const canBeTold = (text: string): boolean =>
  text.trim() !== "" && !text.includes("⁞") && text.length <= 200 && !/^(?:true|false)$/i.test(text) && !Number.isFinite(Number(text));

/** The longest formula that Excel takes. */
export const longestFormula = 8192;
