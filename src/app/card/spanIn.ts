import { cardSpans, fiscalStartOf, type CardSpan, type SpanSettings } from "../../domain/period/cardSpan";
import type { StoredWorkbook } from "../storedWorkbook";

/** What stretch of time the card of a workbook shows; its period alone where nothing usable is chosen. */
export const spanIn = (stored: StoredWorkbook): SpanSettings => ({ span: chosenSpan(stored), fiscalStart: fiscalStartIn(stored) });

/** Month in which the fiscal years of a workbook begin. */
export const fiscalStartIn = ({ blocks }: StoredWorkbook): number => fiscalStartOf(blocks.fiscalStart?.values[0]?.[0]);

function chosenSpan({ blocks }: StoredWorkbook): CardSpan {
  // The words are those of the workbook, whatever the language of the pane.
  const chosen = String(blocks.span?.values[0]?.[0] ?? "").toLowerCase();
  const words = (blocks.spans?.values ?? []).map(([word]) => String(word).toLowerCase());
  return cardSpans[words.indexOf(chosen)] ?? "period";
}

/** The word that a workbook has for a span. */
export const wordOfSpan = ({ blocks }: StoredWorkbook, span: CardSpan): string | null => {
  const word = blocks.spans?.values[cardSpans.indexOf(span)]?.[0];
  return word === undefined || word === "" ? null : String(word);
};
