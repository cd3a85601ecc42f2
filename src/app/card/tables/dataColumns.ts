import { names } from "../../../domain/document";
import type { CardMode } from "../cardMode";
import { literally, quoted } from "../formulas/formulaText";
import { meaningOf, noFigure } from "./textList";

/**
 * What the card's lines count and add up stands once in each row of `BSC_Data`, as a number:
 *
 *   Place          where the row's period stands in the list of periods; only the first row of a KPI and period has one, and none of an entity's
 *   Span           the KPI where that period is in the span that is shown, with a mark behind it in the same stretch a year earlier
 *   Figure         what the actual is as a number; `-` for none, a word where a text is no number
 *   Target figure  the same of the target where the row is in a span and has a figure: like is held against like
 *
 * So a line needs SUMIFS and its kin over columns of numbers, whatever was typed. Only these two columns read texts, with the BSC functions or, in
 * plain Excel and beside values, from the list of texts (`BSC_Texts`). Who types a text that is not in the list gets the word, never a figure.
 */
export const dataColumns = (mode: CardMode, notAFigure: string): Readonly<Record<DataColumn, string>> => ({
  Place:
    `=IF([@Entity]<>"","",IFERROR(IF(MATCH(${literally("[@Key]")},BSC_Data[Key],0)=ROW()-ROW(BSC_Data[[#Headers],[Key]]),` +
    `MATCH([@Period],${names.periods},0),""),""))`,
  Span: `=IF(OR(INDEX(${names.reach},1)=1,[@Place]=""),"",IFERROR([@KPI]&IF(SIGN(INDEX(${names.inSpan},[@Place]))>0,"","${yearEarlier}"),""))`,
  Figure: figureColumn("[@Actual]", "[@Place]", notAFigure, actualText(mode, quoted(notAFigure))),
  "Target figure": figureColumn("[@Target]", `IF([@Figure]="${noFigure}","",[@Span])`, notAFigure, targetText(mode, quoted(notAFigure))),
});

/** Behind the KPI in the column of the span. */
export const yearEarlier = "|";

export type DataColumn = "Place" | "Span" | "Figure" | "Target figure";

const figureColumn = (cell: string, wanted: string, notAFigure: string, read: string): string =>
  `=IF(${wanted}="","",IF(ISNUMBER(${cell}),${cell},IF(IFERROR(${cell}="",TRUE),"${noFigure}",IFERROR(${read},${quoted(notAFigure)}))))`;

/** A percent in text has lost its sign where it is a number: among plain numbers there is no saying on which scale it stands. */
function actualText(mode: CardMode, notAFigure: string): string {
  const figure = `BSC.AGGREGATE([@Actual],"last")`;
  const read = mode === "functions" ? `IF(${figure}="","${noFigure}",${figure})` : meaningOf("[@Actual]", "figure");
  const amongNumbers = `COUNTIFS(BSC_Data[KPI],[@KPI],BSC_Data[Entity],"",BSC_Data[Actual],"<9E307")>0`;
  return `IF(AND(ISNUMBER(SEARCH("%",[@Actual])),${amongNumbers}),${notAFigure},${read})`;
}

function targetText(mode: CardMode, notAFigure: string): string {
  const figure = `BSC.PARSE([@Target])`;
  return mode === "functions"
    ? `IF(BSC.PARSE([@Target],"unit")="%",${notAFigure},IF(${figure}="","${noFigure}",${figure}))`
    : meaningOf("[@Target]", "target");
}
