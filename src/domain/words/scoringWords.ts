import { scoringMethodNames, type ScoringMethodName } from "../scoring";

/** Other names that tools and spellings give the methods. */
const otherNames: Readonly<Record<string, ScoringMethodName>> = {
  "goal-red-flag": "bands",
  "goal/red-flag": "bands",
  "goal/red-flag-scoring": "bands",
  "two-color": "two-colour",
  "2-color": "two-colour",
  "2-colour": "two-colour",
  "yes/no": "yes-no",
  "min-max": "linear",
  "min/max": "linear",
  "%-of-target": "percent-of-target",
};

/** The method a word means, in any case, with spaces, hyphens or underscores; null for an unknown word. */
export function readScoringWord(word: string): ScoringMethodName | null {
  const plain = word
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, "-");
  return scoringMethodNames.find((name) => name === plain) ?? otherNames[plain] ?? null;
}
