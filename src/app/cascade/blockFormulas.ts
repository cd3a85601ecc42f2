import { linkFormula } from "../card/tables/linkList";
import { shapeOf } from "./formulaShape";

/** The figure of another cell; where that is blank, blank and not 0. */
export const referenceTo = (cell: string): string => `=IF(${cell}="","",${cell})`;

/** As `referenceTo`; an error that somebody left there is no figure, and spoils none that it is added to. */
export const figureOrBlank = (cell: string): string => `=IFERROR(IF(${cell}="","",${cell}),"")`;

/** One figure over another; over nothing, or over 0, it is no figure. */
export const quotientOf = (numerator: string, denominator: string): string =>
  `=IF(AND(ISNUMBER(${numerator}),ISNUMBER(${denominator})),IF(${denominator}=0,"",${numerator}/${denominator}),"")`;

const linkShape = shapeOf(linkFormula("Sheet!A1"));
const ourShapes: ReadonlySet<string> = new Set([linkShape, ...[referenceTo("A1"), quotientOf("A1", "B1")].map(shapeOf)]);

/** Whether a formula in a block of an entity's sheet is one that a cascade writes there; any other was typed by somebody. */
export const isBlockFormula = (formula: string): boolean => ourShapes.has(shapeOf(formula));

/** Whether a formula links a figure to the cell of the team's own sheet that it comes from. */
export const isLinkFormula = (formula: string): boolean => formula !== "" && shapeOf(formula) === linkShape;
