import type { ScoringMethodName } from "../../src/domain";

/** A Scoring cell of the table BSC_KPIs and how it scores. A test reads every one. */
export interface ScoringForm {
  readonly written: string;
  readonly method: ScoringMethodName;
  readonly parameters: readonly number[];
  readonly means: string;
}

export const scoringForms: readonly ScoringForm[] = [
  { written: "bands", method: "bands", parameters: [], means: "10/3 at the threshold, 20/3 at the target; the same as a blank cell." },
  { written: "linear 0; 200", method: "linear", parameters: [0, 200], means: "Along a scale from 0 to 200." },
  { written: "progress", method: "progress", parameters: [], means: "The way from the KPI’s Baseline to its target." },
  { written: "progress 500", method: "progress", parameters: [500], means: "The way from 500 to the target." },
  {
    written: "equal-bands 0; 4,000; 6,000; 12,000",
    method: "equal-bands",
    parameters: [0, 4000, 6000, 12000],
    means: "Every band between two boundaries is worth the same.",
  },
  { written: "goal-only", method: "goal-only", parameters: [], means: "10 when the target is met, else 0." },
  {
    written: "two-colour 0; 50; 100",
    method: "two-colour",
    parameters: [0, 50, 100],
    means: "0 at the worst figure, 5 in the middle, 10 at the best.",
  },
  { written: "yes-no", method: "yes-no", parameters: [], means: "Yes scores 10 and no 0; the other way round where lower is better." },
  { written: "percent-of-target 120 %", method: "percent-of-target", parameters: [1.2], means: "Actual / target, counted up to 120 %." },
  {
    written: "piecewise 50; 7.5; 500; 10",
    method: "piecewise",
    parameters: [50, 7.5, 500, 10],
    means: "Straight lines between points, each a figure and its score: 7.5 at 50, 10 at 500.",
  },
];

/** Words of the Frequency column, one for each frequency and some of other languages. */
export const frequencyForms = [
  "daily",
  "weekly",
  "monthly",
  "quarterly",
  "half-yearly",
  "yearly",
  "monatlich",
  "trimestriel",
  "semestral",
  "anual",
] as const;
