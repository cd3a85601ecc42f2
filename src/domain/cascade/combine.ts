import type { Combination } from "./cascadeKind";

/** What one child brings to its parent's figure. */
export interface PartFigures {
  readonly weight: number;
  readonly actual: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
}

export interface Combined {
  readonly actual: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Children that have what the combination is made from. */
  readonly withFigure: number;
}

/** Makes one figure of children's; those without one are left out, never taken as 0. */
export function combine(parts: readonly PartFigures[], combination: Combination): Combined {
  if (combination === "ratio-of-sums") return ratioOfSums(parts);
  const present = parts.filter((part): part is PartFigures & { readonly actual: number } => part.actual !== null);
  const figures = present.map(({ actual }) => actual);
  const none = { actual: null, numerator: null, denominator: null, withFigure: figures.length };
  if (combination === "none" || figures.length === 0) return none;
  const smallest = figures.reduce((a, b) => Math.min(a, b));
  const largest = figures.reduce((a, b) => Math.max(a, b));
  if (combination === "min") return { ...none, actual: smallest };
  if (combination === "max") return { ...none, actual: largest };
  if (combination === "sum") return { ...none, actual: figures.reduce((a, b) => a + b, 0) };
  const weight = present.reduce((sum, part) => sum + part.weight, 0);
  if (!(weight > 0)) return none;
  const mean = present.reduce((sum, part) => sum + part.weight * part.actual, 0) / weight;
  // A mean lies between its figures, whatever binary noise says.
  return { ...none, actual: Math.min(largest, Math.max(smallest, mean)) };
}

function ratioOfSums(parts: readonly PartFigures[]): Combined {
  let [numerator, denominator, withFigure] = [0, 0, 0];
  for (const part of parts) {
    if (part.numerator === null || part.denominator === null) continue;
    numerator += part.numerator;
    denominator += part.denominator;
    withFigure += 1;
  }
  if (withFigure === 0) return { actual: null, numerator: null, denominator: null, withFigure };
  return { actual: denominator === 0 ? null : numerator / denominator, numerator, denominator, withFigure };
}
