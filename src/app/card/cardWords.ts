import type { SheetWords } from "../sheetWords";

/** Words in which a judged card is told where it is looked at; its sheet has the same in its own. */
export type CardWords = Pick<SheetWords, "spans" | "periodsOf" | "lastFigure" | "apart" | "notAFigure" | "status" | "onAverage">;
