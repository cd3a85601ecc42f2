import { readFigure } from "./figures/figure";
import { isMissingWord } from "./words/missingWords";
import { readScoringWord } from "./words/scoringWords";
import { scoringMethods, type ScoringMethodName } from "./scoring";

/** How one KPI is scored: a method and the parameters it accepts. */
export interface ScoringChoice {
  readonly method: ScoringMethodName;
  readonly parameters: readonly number[];
}

/** A Scoring cell that says something which is not understood: its KPI has no score until somebody corrects it. */
export interface UnreadScoring {
  readonly method: null;
  readonly text: string;
}

/** What a text says about scoring: a method, and the parameters written behind it (null for none). */
export type WrittenScoring =
  | { readonly kind: "none" }
  | { readonly kind: "method"; readonly method: ScoringMethodName; readonly parameters: readonly number[] | null }
  | { readonly kind: "unknown-method" }
  | { readonly kind: "unread-parameters"; readonly method: ScoringMethodName };

/**
 * Reads the written form of a scoring method: its name, and behind it its parameters, apart by semicolons (`linear 0; 200`, `two-colour: 0; 50; 100`,
 * `percent of target (1.2)`). A mark for "nothing" says nothing. Whether the method accepts the parameters is not asked here.
 */
export function readWrittenScoring(text: string): WrittenScoring {
  if (isMissingWord(text)) return { kind: "none" };
  const alone = readScoringWord(text);
  if (alone !== null) return { kind: "method", method: alone, parameters: null };
  const [, word = "", rest = ""] = /^(.+?)(?:\s*[:({]\s*|\s+)((?:[-+−(]?[\d.,].*)?)$/su.exec(text.trim().replace(/[)}]\s*$/, "")) ?? [];
  const method = readScoringWord(word);
  if (method === null) return { kind: "unknown-method" };
  if (rest === "") return { kind: "method", method, parameters: null };
  const figures = rest.split(";").map((part) => readFigure(part));
  const parameters = figures.flatMap((read) => (read.kind === "figure" ? [read.value] : []));
  return parameters.length === figures.length ? { kind: "method", method, parameters } : { kind: "unread-parameters", method };
}

/** Reads a KPI's Scoring cell; null where it says nothing and the KPI inherits, and what stands there where no method takes it. */
export function readScoringChoice(text: string): ScoringChoice | UnreadScoring | null {
  const written = readWrittenScoring(text);
  if (written.kind === "none") return null;
  if (written.kind !== "method") return { method: null, text };
  const { method, parameters } = written;
  return scoringMethods[method].accepts(parameters ?? []) ? { method, parameters: parameters ?? [] } : { method: null, text };
}
