/* eslint-disable @typescript-eslint/no-explicit-any -- any[][] is how Excel is told that an argument takes a cell, an array or a range */
import { aggregateFunction } from "./aggregateFunction";
import { attainmentFunction } from "./attainmentFunction";
import { answerCall } from "./cellFunction";
import { explainFunction } from "./explainFunction";
import { forecastFunction } from "./forecastFunction";
import { limitsFunction } from "./limitsFunction";
import { parseFunction } from "./parseFunction";
import { rollUpFunction } from "./rollUpFunction";
import { scoreFunction } from "./scoreFunction";
import { sparkFunction } from "./sparkFunction";
import { splitFunction } from "./splitFunction";
import { statusFunction } from "./statusFunction";
import { targetAtFunction } from "./targetAtFunction";
import { trendFunction } from "./trendFunction";
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
  /** Along a scale; parameters: its lowest and highest figure. */
  linear = "linear",
  /** The way from baseline to target; parameter: the baseline. */
  progress = "progress",
  /** Every band worth the same; parameters: the boundaries in order. */
  equalBands = "equal-bands",
  /** Target met 10, else 0. */
  goalOnly = "goal-only",
  /** Worst 0, middle 5, best 10; parameters: those three figures. */
  twoColour = "two-colour",
  /** Yes 10, no 0; the other way round where lower is better. */
  yesNo = "yes-no",
  /** 10 × attainment; parameter: the cap, 1 when left out. */
  percentOfTarget = "percent-of-target",
  /** Along any points; parameters: figure, score, figure, score … */
  piecewise = "piecewise",
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

/** @customenum {string} */
export enum AGGREGATIONS {
  /** All added up. */
  sum = "sum",
  /** The mean of the figures that are there. */
  average = "average",
  /** The latest figure that is there. */
  last = "last",
  /** The smallest. */
  min = "min",
  /** The largest. */
  max = "max",
  /** How many figures there are. */
  count = "count",
  /** Sum of values / sum of denominators. */
  ratio = "ratio",
}

/** @customenum {string} */
export enum SIGNALRULES {
  /** Outside the limits; 7 on one side; 7 points one way; 2 of 3 in the outer third. */
  nhs = "nhs",
  /** Outside the limits; 8 on one side; 3 of 4 beyond half way. */
  wheeler = "wheeler",
}

/** @customenum {string} */
export enum FORECASTMETHODS {
  /** The mean so far goes on. */
  runRate = "run-rate",
  /** The straight line of least squares. */
  linear = "linear",
  /** The same period a season ago plus the mean change between seasons. */
  seasonal = "seasonal",
}

/** @customenum {string} */
export enum TARGETPATHS {
  /** Evenly. */
  linear = "linear",
  /** Most of the way early: 75 % of it at half-time. */
  frontLoaded = "front-loaded",
  /** Most of the way late: 25 % of it at half-time. */
  backLoaded = "back-loaded",
  /** All of it on the due day. */
  step = "step",
}

/** @customenum {string} */
export enum PARSEPARTS {
  /** The number; a percent as its share. */
  figure = "figure",
  /** ≥ ≤ > < or =. */
  comparator = "comparator",
  /** What is written around the number. */
  unit = "unit",
  /** The lower bound. */
  low = "low",
  /** The upper bound. */
  high = "high",
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
 * @param method How to score; bands when left out. Parameters may stand behind it: "linear 0; 200".
 * @param parameters What the method needs besides, as its tip says: {0,200} for linear, the baseline for progress. bands needs nothing.
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
  policy?: ROLLUPPOLICIES[][],
  missing?: MISSINGPOLICIES[][],
  invocation?: CustomFunctions.Invocation,
) {
  return answerCall(rollUpFunction, [scores, weights, policy, missing], invocation);
}

/**
 * Missing figures are left out, never taken as 0: the figures of several periods as one.
 * @customfunction AGGREGATE
 * @helpurl __SITE__assets/help/index.html#aggregate
 * @requiresParameterAddresses
 * @param values The figures, oldest first; for ratio the numerators. Blank or NA is missing.
 * @param method sum, average, last, min, max, count, or ratio (sum of values / sum of denominators).
 * @param denominators For ratio only: one for each value. A period that misses either is left out of both sums.
 * @param invocation What Excel tells about the call.
 * @returns {any[][]} One figure; blank without any.
 */
export function aggregate(values: any[][], method: AGGREGATIONS[][], denominators?: any[][], invocation?: CustomFunctions.Invocation) {
  return answerCall(aggregateFunction, [values, method, denominators], invocation);
}

/**
 * Improving, Worsening or No real change: is the latest figure a signal, or noise? (XmR chart)
 * @customfunction TREND
 * @helpurl __SITE__assets/help/index.html#trend
 * @requiresParameterAddresses
 * @param values The figures, oldest first. Blank or NA is left out.
 * @param direction Which way is better: higher or lower; higher when left out.
 * @param rule nhs (7 on one side, 7 points one way, 2 of 3) or wheeler (8 on one side, 3 of 4). nhs when left out.
 * @param invocation What Excel tells about the call.
 * @returns {any[][]} One trend.
 */
export function trend(values: any[][], direction?: DIRECTIONS[][], rule?: SIGNALRULES[][], invocation?: CustomFunctions.Invocation) {
  return answerCall(trendFunction, [values, direction, rule], invocation);
}

/**
 * Limits of chance variation: a row of mean, lower, upper and mean moving range. Provisional below 12 figures.
 * @customfunction LIMITS
 * @helpurl __SITE__assets/help/index.html#limits
 * @requiresParameterAddresses
 * @param values The figures, oldest first. Blank or NA is left out.
 * @param rule nhs or wheeler, as for TREND. Both draw the same limits: mean ± 2.66 mean moving range.
 * @param screened TRUE leaves out moving ranges above 3.267 times their mean, once, first. FALSE when left out.
 * @param invocation What Excel tells about the call.
 * @returns {any[][]} A row of four cells: mean, lower, upper, mean moving range.
 */
export function limits(values: any[][], rule?: SIGNALRULES[][], screened?: any[][], invocation?: CustomFunctions.Invocation) {
  return answerCall(limitsFunction, [values, rule, screened], invocation);
}

/**
 * The figures of the coming periods, next first, lying as the values do. A missing figure keeps its place in time.
 * @customfunction FORECAST
 * @helpurl __SITE__assets/help/index.html#forecast
 * @requiresParameterAddresses
 * @param values The figures so far, oldest first. Blank or NA is missing, never 0.
 * @param periods How many coming periods to forecast, 1 or more.
 * @param method run-rate (mean so far), linear, or seasonal (two seasons: 8 quarters or 24 months). run-rate when left out.
 * @param invocation What Excel tells about the call.
 * @returns {any[][]} One figure for each coming period.
 */
export function forecast(values: any[][], periods: any[][], method?: FORECASTMETHODS[][], invocation?: CustomFunctions.Invocation) {
  return answerCall(forecastFunction, [values, periods, method], invocation);
}

/**
 * Where the figure should be by a day, on the way from baseline to target. Nothing reads a clock: give TODAY() yourself.
 * @customfunction TARGETAT
 * @helpurl __SITE__assets/help/index.html#targetat
 * @requiresParameterAddresses
 * @param baseline The figure at the start.
 * @param target The figure aimed at when it is due; also text such as "≥95%".
 * @param start The day it starts: a date. Before it the answer is baseline.
 * @param due The day it is due: a date after start. From it on the answer is target.
 * @param asof The day asked about: a date.
 * @param path linear, front-loaded, back-loaded or step; linear when left out.
 * @param invocation What Excel tells about the call.
 * @returns {any[][]} One figure for each target.
 */
export function targetat(
  baseline: any[][],
  target: any[][],
  start: any[][],
  due: any[][],
  asof: any[][],
  path?: TARGETPATHS[][],
  invocation?: CustomFunctions.Invocation,
) {
  return answerCall(targetAtFunction, [baseline, target, start, due, asof, path], invocation);
}

/**
 * Parts of a target by weight that sum to it exactly: units left over by rounding go to the largest remainders.
 * @customfunction SPLIT
 * @helpurl __SITE__assets/help/index.html#split
 * @requiresParameterAddresses
 * @param target The whole. A rate is never split.
 * @param weights One for each part, relative to each other. 0 gives 0; blank gives a blank.
 * @param decimals Decimals of the parts; negative for tens, hundreds. Left out, as many as target has. A finer rest: the heaviest's.
 * @param invocation What Excel tells about the call.
 * @returns {any[][]} One part for each weight, lying as the weights do.
 */
export function split(target: any[][], weights: any[][], decimals?: any[][], invocation?: CustomFunctions.Invocation) {
  return answerCall(splitFunction, [target, weights, decimals], invocation);
}

/**
 * A small bar chart as text, ▁ the lowest and █ the highest; a missing figure is ·.
 * @customfunction SPARK
 * @helpurl __SITE__assets/help/index.html#spark
 * @requiresParameterAddresses
 * @param values The figures, oldest first.
 * @param target Put on the same scale; its own bar stands last, behind │.
 * @param invocation What Excel tells about the call.
 * @returns {any[][]} One text.
 */
export function spark(values: any[][], target?: any[][], invocation?: CustomFunctions.Invocation) {
  return answerCall(sparkFunction, [values, target], invocation);
}

/**
 * Figure, comparator and unit of a text such as "≤3 %". 1.234 is a decimal, 1,234 and 1.234,5 have thousands.
 * @customfunction PARSE
 * @helpurl __SITE__assets/help/index.html#parse
 * @requiresParameterAddresses
 * @param text A target as people write it: "99,96 %" is 0.9996, "$3.5M", "8.5/10", "2h 30min", "40–60". Blank gives a blank.
 * @param part figure, comparator, unit, low or high; figure when left out.
 * @param invocation What Excel tells about the call.
 * @returns {any[][]} One part of each text.
 */
export function parse(text: any[][], part?: PARSEPARTS[][], invocation?: CustomFunctions.Invocation) {
  return answerCall(parseFunction, [text, part], invocation);
}

/**
 * One sentence: why this status, with the figures, the threshold and where it comes from, and by how much.
 * @customfunction EXPLAIN
 * @helpurl __SITE__assets/help/index.html#explain
 * @requiresParameterAddresses
 * @param actual The figure reached. Blank or NA is No data, never 0.
 * @param target The figure aimed at; also text such as "≥95%", "<80 ms" or "40–60".
 * @param direction Which way is better: higher, lower or range. Left out, target or threshold tell, else higher.
 * @param threshold The red flag, in units, or "90%" of target. Left out, 10 % of target on the bad side.
 * @param invocation What Excel tells about the call.
 * @returns {any[][]} One sentence for each figure.
 */
export function explain(
  actual: any[][],
  target: any[][],
  direction?: DIRECTIONS[][],
  threshold?: any[][],
  invocation?: CustomFunctions.Invocation,
) {
  return answerCall(explainFunction, [actual, target, direction, threshold], invocation);
}
