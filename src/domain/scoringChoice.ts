import { readFigure } from "./figure";
import { readScoringWord } from "./scoringWords";
import { scoringMethods, type ScoringMethodName } from "./scoring";

/** How one KPI is scored: a method and the parameters it accepts. */
export interface ScoringChoice {
  readonly method: ScoringMethodName;
  readonly parameters: readonly number[];
}

/**
 * Reads a KPI's Scoring cell: a method, and its parameters behind it, apart by semicolons (`linear 0; 200`, `piecewise: 50; 7.5; 500; 10`).
 * Null when the method is not known or does not accept the parameters; blank text is null too, and inherits.
 */
export function readScoringChoice(text: string): ScoringChoice | null {
  const [, word = "", rest = ""] = /^\s*(\p{L}[\p{L}\s_-]*?)\s*[:(]?\s*((?:[-+−(]?\d.*)?)$/u.exec(text.replace(/\)\s*$/, "")) ?? [];
  const method = readScoringWord(word);
  if (method === null) return null;
  const parameters: number[] = [];
  for (const part of rest === "" ? [] : rest.split(";")) {
    const read = readFigure(part);
    if (read.kind !== "figure") return null;
    parameters.push(read.value);
  }
  return scoringMethods[method].accepts(parameters) ? { method, parameters } : null;
}
