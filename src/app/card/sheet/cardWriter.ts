import type { SpanSettings } from "../../../domain/period/cardSpan";
import { defaultCardSettings, type CardSettings } from "../../../domain/evaluateCard";
import type { PeriodKey } from "../../../domain/period/period";
import { readDocument } from "../../../domain/readDocument";
import type { CardMode } from "../cardMode";
import type { CardDraft } from "../tables/cardTables";
import { draftDocument } from "../tables/draftDocument";
import type { LinePlace } from "../formulas/formulaText";
import { plainKpis } from "../formulas/plainKpis";
import type { LineCells } from "./lineCells";
import { lineCells } from "../formulas/scorecardFormulas";
import type { ScorecardPlaces } from "./scorecardLayout";
import type { ScorecardRow } from "./scorecardRows";
import type { SheetWords } from "../../sheetWords";
import { valueCells } from "./valueCells";

/** How the lines of a card are written: what each of its cells holds. */
export interface CardWriter {
  readonly mode: CardMode;
  readonly cells: (line: ScorecardRow, at: LinePlace, places: ScorecardPlaces) => LineCells;
}

/** How a workbook's card is judged. */
export const cardSettings = (lowerAttainment: "ratio" | "mirror", span: SpanSettings): CardSettings => ({
  ...defaultCardSettings,
  judgement: { ...defaultCardSettings.judgement, lowerAttainment },
  span,
});

/** Writes the card of these tables in a mode; values are those of the period. */
export function cardWriter(mode: CardMode, draft: CardDraft, period: string, settings: CardSettings, words: SheetWords): CardWriter {
  if (mode === "values") {
    const values = valueCells(readDocument(draftDocument(draft)), period as PeriodKey, settings, commentsOf(draft), words);
    return { mode, cells: (line) => values(line) };
  }
  const plain = mode === "plain" ? plainKpis(draft, words) : null;
  return { mode, cells: (line, at, places) => lineCells(line, at, places, words, plain) };
}

function commentsOf(draft: CardDraft): (kpiId: string, period: string) => string {
  const found = draft.BSC_Data.rows.map(({ record }) => record).filter((record) => String(record["Entity"] ?? "") === "");
  return (kpiId, period) => String(found.find((record) => record["KPI"] === kpiId && record["Period"] === period)?.["Comment"] ?? "");
}
