import type { GridValue } from "../../domain/reading/sheetGrid";
import type { MergeBase } from "./mergeInHand";

/** A figure's cell as it stands. */
export interface FigureCell {
  readonly value: GridValue;
  /** With "="; "" for a constant. */
  readonly formula: string;
  /** Somebody typed it: it is no formula of ours and not blank. */
  readonly typed: boolean;
}

/** Who changed a figure. `same`: nobody, or both to the same. */
export type FigureChange = "same" | "here" | "there" | "both";

/**
 * Compares a figure here with the same one in a file that came back, by what both held when it left, else by what was typed. Never says
 * `there` where something typed here would be lost.
 */
export function compareFigure(here: FigureCell, there: FigureCell, held: GridValue | null, base: MergeBase): FigureChange {
  // A formula of ours is worked out, not typed.
  if (there.formula !== "" && !there.typed) return here.typed ? "here" : "same";
  if (isSame(here.value, there.value)) return "same";
  if (base === "left-with" && held !== null) {
    if (isSame(there.value, held)) return "here";
    // What was never typed here and is blank there: there is nothing to take.
    if (there.value === "" && !here.typed) return "same";
    return isSame(here.value, held) ? "there" : "both";
  }
  if (!there.typed) return here.typed ? "here" : "same";
  if (here.typed) return "both";
  return base === "copy" || here.formula === "" ? "there" : "both";
}

/** Equal but for binary noise; a text of spaces is blank. */
export function isSame(a: GridValue, b: GridValue): boolean {
  if (typeof a === "number" && typeof b === "number") return Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b));
  return (typeof a === "string" ? a.trim() : a) === (typeof b === "string" ? b.trim() : b);
}
