import type { DataProblem } from "./dataProblem";
import type { Material } from "./material";

/** What a rule tells of a problem; its code is the rule's own. */
export type Found = Omit<DataProblem, "code" | "also"> & { readonly also?: readonly string[] };

/** Looks for one kind of problem. */
export type Rule = (material: Material) => readonly Found[];

/** A figure as a sentence shows it, free of binary noise. */
export const shown = (figure: number): number => Number(figure.toPrecision(6));
