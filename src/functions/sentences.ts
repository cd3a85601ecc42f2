import { knownDirectionWords, type UnscoredReason } from "../domain";

const quoted = (text: string): string => `"${text.length > 40 ? `${text.slice(0, 39)}…` : text}"`;

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words[words.length - 1] ?? ""}`;

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
  noParameters: (method: string): string => `parameters: the method ${quoted(method)} takes none. Leave it out.`,
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
