import type { LightSentences } from "../lightSentences";

const figures = (count: number) => (count === 1 ? "1 figure" : `${count} figures`);
const rules = (count: number) => (count === 1 ? "1 rule" : `${count} rules`);

export const lights: LightSentences = {
  open: "Traffic lights in place",
  title: "Traffic lights in place",
  reading: "Looking at what is selected…",
  lighting: "Lighting up…",
  removing: "Taking lights away…",
  figuresIn: (count, where) => `${figures(count)} to light up in ${where}.`,
  nothingSelected: "No figures to judge are selected. Select actual figures on any sheet, then use what is selected.",
  otherSheet: (sheet) => `“${sheet}” is a sheet of the scorecard, which has its own lights. Select figures on one of your sheets.`,
  useSelection: "Use what is selected",
  counts: "Lights to come",
  leftOut: {
    "no-target": (count) => `${figures(count)} without a target: give one below, or select cells that hold it.`,
    "no-direction": (count) => `${figures(count)} of which nothing says whether higher or lower is better: say it below.`,
    "no-relation": (count) => `${figures(count)} whose targets stand in no order that a few rules could follow.`,
  },
  judgedBy: "Judged by",
  target: "Target",
  targetFound: (where) => `Found in ${where}`,
  targetPicked: (where) => `Picked: ${where}`,
  targetNone: "None found",
  targetHint: "A number, or a range as 40–60, in place of what was found",
  pickTarget: "Take the cells selected now",
  asOnSheet: "As on the sheet",
  direction: "Better is",
  directionsFound: (higher, lower, range) =>
    [
      ...(higher > 0 ? [`${higher} higher`] : []),
      ...(lower > 0 ? [`${lower} lower`] : []),
      ...(range > 0 ? [`${range} within a range`] : []),
    ].join(", "),
  threshold: "Threshold",
  thresholdFound: "As on the sheet; where blank, 10 % of the target on the bad side",
  thresholdDefault: "10 % of the target on the bad side",
  thresholdHint: "A number in units, or a share of the target as 90 %",
  notANumber: "This is no number.",
  look: "Look",
  looks: { fill: "Colour and weight", shape: "● ▲ ◆ before the figure, too" },
  noShape: "Shapes need figures of one number format.",
  willDo: (count) => `Adds ${rules(count)} of conditional formatting. No cell changes; your own rules stay.`,
  light: (count) => `Light up ${figures(count)}`,
  statusColumn: "Write a status column instead",
  written: (count, column) => `The status of ${figures(count)} stands in column ${column}, as formulas.`,
  removeHere: "Remove from selection",
  removeAll: "Remove all lights",
  lit: (count, made) => `${figures(count)} lit up by ${rules(made)} of conditional formatting.`,
  removed: (count, sheets) =>
    count === 0
      ? "There were no lights to take away."
      : `Lights taken away on ${sheets.map((sheet) => `“${sheet}”`).join(", ")} (${rules(count)}). What they covered shows again.`,
};
