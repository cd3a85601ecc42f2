/* eslint-disable @typescript-eslint/no-explicit-any -- any[][] is how Excel is told that an argument takes a cell, an array or a range */
import { attainmentFunction } from "./attainmentFunction";
import { answerCall } from "./cellFunction";
import { rollUpFunction } from "./rollUpFunction";
import { scoreFunction } from "./scoreFunction";
import { statusFunction } from "./statusFunction";
import { varianceFunction } from "./varianceFunction";

// The comments of this file are Excel's help, and the enums its autocomplete: functions.json is made from them.

/** @customenum {string} */
export enum DIRECTIONS {
  /** More is better. */
  higher = "higher",
  /** Less is better. */
  lower = "lower",
  /** Between two bounds is healthy; give target as "40–60". */
  range = "range",
}

/** @customenum {string} */
export enum STATUSOUTPUTS {
  /** On target, At risk, Off target, No data. */
  text = "text",
  /** 1, 0, −1. */
  code = "code",
  /** ● ▲ ◆, or ○ for no data. */
  light = "light",
  /** Why there is no status. */
  reason = "reason",
}

/** @customenum {string} */
export enum ATTAINMENTMETHODS {
  /** Actual / target; for lower is better target / actual. */
  ratio = "ratio",
  /** For lower is better: 2 − actual / target. */
  mirror = "mirror",
  /** (actual − baseline) / (target − baseline). */
  progress = "progress",
}

/** @customenum {string} */
export enum SCORINGMETHODS {
  /** 6.67 at target, 3.33 at threshold, in a straight line. */
  bands = "bands",
}

/** @customenum {string} */
export enum VARIANCEOUTPUTS {
  /** Positive is good, whatever the direction. */
  favourable = "favourable",
  /** Actual − target. */
  raw = "raw",
  /** The favourable variance as a share of target. */
  percent = "percent",
}

/** @customenum {string} */
export enum ROLLUPPOLICIES {
  /** By share of weight. */
  weighted = "weighted",
  /** Every scored child the same. */
  average = "average",
  /** The worst child. */
  min = "min",
  /** The best child. */
  max = "max",
  /** The mean of the band that holds most weight. */
  majority = "majority",
}

/** @customenum {string} */
export enum MISSINGPOLICIES {
  /** The others' shares grow in proportion. */
  ignore = "ignore",
  /** A missing child counts as 0. */
  asZero = "as-zero",
  /** No score while one is missing. */
  blankParent = "blank-parent",
}

/**
 * On target, At risk, Off target or No data: an actual against its target.
 * @customfunction STATUS
 * @helpurl __SITE__assets/help/index.html#status
 * @requiresParameterAddresses
 * @param actual The figure reached. Blank or NA is No data, never 0.
 * @param target The figure aimed at; also text such as "≥95%", "<80 ms" or "40–60".
 * @param direction Which way is better: higher, lower or range. Left out, target or threshold tell, else higher.
 * @param threshold The red flag, in units, or "90%" of target. Left out, 10 % of target on the bad side.
 * @param output text, code (1, 0, −1), light (● ▲ ◆) or reason.
 * @param invocation What Excel tells about the call.
 * @returns {any[][]} One status for each figure.
 */
export function status(
  actual: any[][],
  target: any[][],
  direction?: DIRECTIONS[][],
  threshold?: any[][],
  output?: STATUSOUTPUTS[][],
  invocation?: CustomFunctions.Invocation,
) {
  return answerCall(statusFunction, [actual, target, direction, threshold, output], invocation);
}

/**
 * Score from 0 to 10, comparable between KPIs: 6.67 at target, 3.33 at threshold.
 * @customfunction SCORE
 * @helpurl __SITE__assets/help/index.html#score
 * @requiresParameterAddresses
 * @param actual The figure reached. Blank or NA gives a blank, never 0.
 * @param target The figure aimed at; also text such as "≥95%", "<80 ms" or "40–60".
 * @param threshold The red flag, in units, or "90%" of target. Left out, 10 % of target on the bad side.
 * @param direction Which way is better: higher, lower or range. Left out, target or threshold tell, else higher.
 * @param method How to score; bands when left out.
 * @param parameters What the method needs besides; bands needs nothing.
 * @param invocation What Excel tells about the call.
 * @returns {any[][]} One score for each figure.
 */
export function score(
  actual: any[][],
  target: any[][],
  threshold?: any[][],
  direction?: DIRECTIONS[][],
  method?: SCORINGMETHODS[][],
  parameters?: any[][],
  invocation?: CustomFunctions.Invocation,
) {
  return answerCall(scoreFunction, [actual, target, threshold, direction, method, parameters], invocation);
}

/**
 * Actual against target as a ratio: 1 is exactly on target, more is better.
 * @customfunction ATTAINMENT
 * @helpurl __SITE__assets/help/index.html#attainment
 * @requiresParameterAddresses
 * @param actual The figure reached. Blank or NA gives a blank, never 0.
 * @param target The figure aimed at; also text such as "≥95%", "<80 ms" or "40–60".
 * @param direction Which way is better: higher, lower or range. Left out, target tells, else higher.
 * @param method ratio, mirror or progress. Left out, ratio for higher and mirror for lower.
 * @param baseline Where it started, for progress.
 * @param invocation What Excel tells about the call.
 * @returns {any[][]} One ratio for each figure.
 */
export function attainment(
  actual: any[][],
  target: any[][],
  direction?: DIRECTIONS[][],
  method?: ATTAINMENTMETHODS[][],
  baseline?: any[][],
  invocation?: CustomFunctions.Invocation,
) {
  return answerCall(attainmentFunction, [actual, target, direction, method, baseline], invocation);
}

/**
 * Distance from target: favourable is positive, whatever the direction.
 * @customfunction VARIANCE
 * @helpurl __SITE__assets/help/index.html#variance
 * @requiresParameterAddresses
 * @param actual The figure reached. Blank or NA gives a blank, never 0.
 * @param target The figure aimed at; also text such as "≥95%", "<80 ms" or "40–60".
 * @param direction Which way is better: higher, lower or range. Left out, target tells, else higher.
 * @param output favourable, raw (actual − target) or percent (favourable, as a share of target).
 * @param invocation What Excel tells about the call.
 * @returns {any[][]} One variance for each figure.
 */
export function variance(
  actual: any[][],
  target: any[][],
  direction?: DIRECTIONS[][],
  output?: VARIANCEOUTPUTS[][],
  invocation?: CustomFunctions.Invocation,
) {
  return answerCall(varianceFunction, [actual, target, direction, output], invocation);
}

/**
 * Parent score of its children, and beside it the coverage: the share of weight that is scored. No score below half.
 * @customfunction ROLLUP
 * @helpurl __SITE__assets/help/index.html#rollup
 * @requiresParameterAddresses
 * @param scores The children's scores. Blank or NA is a missing child, never 0.
 * @param weights One for each score, relative to each other; 0 or blank leaves a child out. Left out, all alike.
 * @param policy weighted, average, min, max or majority.
 * @param missing What a missing child does: ignore, as-zero or blank-parent.
 * @param invocation What Excel tells about the call.
 * @returns {any[][]} A row of two cells: score and coverage.
 */
export function rollup(
  scores: any[][],
  weights?: any[][],
  policy?: ROLLUPPOLICIES,
  missing?: MISSINGPOLICIES,
  invocation?: CustomFunctions.Invocation,
) {
  return answerCall(rollUpFunction, [scores, weights, policy, missing], invocation);
}
