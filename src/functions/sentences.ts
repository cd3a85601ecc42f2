import { knownDirectionWords, type ScoringMethodName, type UnscoredReason } from "../domain";

const quoted = (text: string): string => `"${text.length > 40 ? `${text.slice(0, 39)}…` : text}"`;

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words[words.length - 1] ?? ""}`;

/** What each scoring method asks of its parameters. */
const parametersOf: Readonly<Record<ScoringMethodName, string>> = {
  bands: "takes none. Leave it out.",
  linear: "needs the lowest and the highest figure of its scale, such as {0,200}.",
  progress: "needs one number, the baseline it started from.",
  "equal-bands": "needs the boundaries of its bands in order, two or more, such as {0,4000,6000,12000}.",
  "goal-only": "takes none. Leave it out.",
  "two-colour": "needs three figures in order: worst, middle and best, such as {0,50,100}.",
  "yes-no": "takes none. Leave it out.",
  "percent-of-target": "takes one number above 0, the cap as a ratio, such as 1.2; 1 when left out.",
  piecewise: "needs pairs of figure and score, two or more, figures ascending and scores from 0 to 10, such as {0,0;50,4;100,10}.",
};

/** Every sentence a cell's error shows: it names the argument and the remedy. */
export const sentences = {
  notANumber: (argument: string, text: string): string =>
    `${argument}: ${quoted(text)} is not a number. Use a number, or leave it blank for no figure.`,
  notATarget: (text: string): string =>
    `target: ${quoted(text)} is not a target. Use a number, a text such as "≥95%", "<80 ms" or "40–60", or leave it blank.`,
  notAThreshold: (text: string): string =>
    `threshold: ${quoted(text)} is not a threshold. Use a number in the KPI's units, or a text such as "90%" for a share of target.`,
  notADirection: (text: string): string => `direction: ${quoted(text)} is not a direction. Use ${listed(knownDirectionWords)}.`,
  notAWord: (argument: string, text: string, known: readonly string[]): string =>
    `${argument}: ${quoted(text)} is not known. Use ${listed(known.map(quoted))}.`,
  parameters: (method: ScoringMethodName): string => `parameters: method ${quoted(method)} ${parametersOf[method]}`,
  parametersBehind: (method: ScoringMethodName, text: string): string =>
    `method: ${quoted(text)} cannot be used. ${quoted(method)} ${parametersOf[method]} Behind a method its parameters stand apart by semicolons, such as "linear 0; 200".`,
  methodNotForDirection: (method: string): string =>
    `method: ${quoted(method)} does not fit the direction here. Give the direction its parameters run in, or use "bands", "goal-only" or "piecewise", which fit any.`,
  undefinedScore: (method: string, reason: "zero-target" | "negative-target"): string =>
    `The target is ${reason === "zero-target" ? "0" : "negative"}, a percent of it has no meaning. Use method "bands" instead of ${quoted(method)}: it compares the figures directly.`,
  notYesOrNo: (text: string): string => `actual: ${quoted(text)} is neither yes nor no. Use yes or no, TRUE or FALSE, 1 or 0.`,
  notASwitch: (argument: string, text: string): string =>
    `${argument}: ${quoted(text)} is not TRUE or FALSE. Use one of them, or leave it out.`,
  notADay: (argument: string, text: string): string =>
    `${argument}: ${quoted(text)} is not a date. Use a date cell, DATE(), or text such as "2026-03-31".`,
  notACount: (argument: string, given: number, least: number, most: number): string =>
    `${argument}: ${given} is not a whole number from ${least} to ${most}.`,
  needed: (argument: string, remedy: string): string => `${argument}: it is missing. ${remedy}`,
  seriesScales: (argument: string): string =>
    `${argument}: percents and plain numbers stand on scales that cannot be told apart. Write all as percent ("95%" or 0.95), or all as plain numbers (95).`,
  denominatorsNeeded: (values: number, denominators: number): string =>
    `denominators: ${denominators} cells beside ${values} values. Method "ratio" needs one denominator for each value.`,
  denominatorsUnused: (method: string): string =>
    `denominators: method ${quoted(method)} has no use for them. Leave them out, or use "ratio".`,
  zeroDenominator: (): string => "The denominators sum to 0, nothing can be divided by them. Check denominators.",
  tooFewFigures: (argument: string, least: number): string =>
    `${argument}: at least ${least} figures are needed, blank cells not counted. Give more periods.`,
  twoSeasons: (): string =>
    `values: method "seasonal" needs two whole seasons without gaps: 8 quarters, or 24 months from 24 figures on. Give more periods, or use "linear".`,
  rangeHasNoTrend: (): string => `direction: a trend is told for "higher" or "lower". For a range give the side that matters now.`,
  onePoint: (): string => `target: a path leads to one figure, not to a range. Give one figure.`,
  startAfterDue: (): string => "start: it is not before due. Swap or correct the two dates.",
  noWeight: (): string => "The weights sum to 0, nothing can be shared out. Give at least one weight above 0.",
  notReadable: (text: string): string =>
    `text: ${quoted(text)} cannot be read as a figure. Use a number with a comparator or unit, such as "≥95%", "<80 ms", "40–60" or "$3.5M".`,
  rangeHasTwo: (): string => `The text names a range, which has two figures. Ask for part "low" or "high".`,
  negativeWeight: (weight: number): string => `weights: ${weight} is below zero. Use 0 or more; 0 or blank leaves a child out.`,
  weightsDiffer: (scores: number, weights: number): string =>
    `weights: ${weights} cells beside ${scores} scores. Give one weight for each score.`,
  shapesDiffer: (argument: string, rows: number, columns: number): string =>
    `${argument}: its ${rows} × ${columns} cells end before those of another argument. Give ranges of one size, or a single cell.`,
  tooLarge: (): string => "The result is too large for a cell. Check actual and target.",
};

/** Reasons that a wrong argument is to blame for: the cell shows #VALUE! with these sentences. */
export const faultSentences: Readonly<Partial<Record<UnscoredReason, string>>> = {
  "percent-scale": `target: actual and target are on two scales of percent. Write both as percent (0.95 or "95%"), or both as plain numbers (95).`,
  "threshold-wrong-side": `threshold: it lies on the good side of target. For "higher" give a threshold below target, for "lower" one above; "90%" means a share of target.`,
  "no-range": `target: direction and target do not fit. With direction "range" give target as two bounds, such as "40–60"; with any other, one figure.`,
  "bounds-reversed": `target: the low bound is above the high bound. Swap them.`,
  "method-not-for-direction": `method: it does not fit the direction. "mirror" is for lower is better only; a range has one method, "ratio".`,
};

/** Why there is no attainment or percentage although both figures are there: the cell shows #N/A. */
export const undefinedSentences: Readonly<Partial<Record<UnscoredReason, string>>> = {
  "zero-target":
    "The target is 0, nothing can be divided by it. Give a baseline, or use BSC.STATUS or BSC.SCORE, which compare the figures directly.",
  "negative-target":
    "A ratio to a negative target has no meaning. Give a baseline, or use BSC.STATUS or BSC.SCORE, which compare the figures directly.",
  "zero-actual": `The actual is 0, target / actual is undefined. Use method "mirror", give a baseline, or use BSC.SCORE.`,
  "negative-actual": `The actual is negative, target / actual has no meaning. Use method "mirror", give a baseline, or use BSC.SCORE.`,
  "no-baseline": `Method "progress" needs a baseline. Give one as the last argument.`,
  "baseline-is-target": "Baseline and target are equal, so there is no way between them. Correct one of them, or use another method.",
};
