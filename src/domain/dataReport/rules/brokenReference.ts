import { errorText } from "../errorText";
import type { Rule } from "../rule";
import { filledCells } from "../filledCells";

/** Formulas that lost what they referred to, wherever they stand on the sheets. What shows the error because of them is said with them. */
export const brokenReference: Rule = ({ grids }) =>
  grids.flatMap((grid) =>
    filledCells(grid)
      .filter(({ formula, value }) => /#REF!/i.test(withoutTexts(formula)) || (errorText(value) === "#REF!" && formula === ""))
      .map(({ at, formula }) => ({ severity: "error" as const, at, details: { formula }, fix: null })),
  );

const withoutTexts = (formula: string): string => formula.replace(/"(?:[^"]|"")*"/g, "");
