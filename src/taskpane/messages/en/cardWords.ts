import type { CardWords } from "../../../app/card/cardWords";
import { sheetWords } from "./sheetWords";

const { spans, periodsOf, lastFigure, apart, notAFigure, status, onAverage } = sheetWords;

/** The sheets speak English: the same words. */
export const cardWords: CardWords = { spans, periodsOf, lastFigure, apart, notAFigure, status, onAverage };
