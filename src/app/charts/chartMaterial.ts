import { readDocument } from "../../domain/readDocument";
import { cardModeOf, type CardMode } from "../card/cardMode";
import type { CardDraft } from "../card/tables/cardTables";
import { draftDocument } from "../card/tables/draftDocument";
import { findPlaces } from "../card/sheet/scorecardLayout";
import { scorecardRows, type ScorecardRow } from "../card/sheet/scorecardRows";
import type { StoredWorkbook } from "../storedWorkbook";

/** What the blocks of the charts are made from. */
export interface ChartMaterial {
  readonly mode: CardMode;
  readonly draft: CardDraft;
  readonly lines: readonly ScorecardRow[];
  readonly periods: number;
  /** Ids of the KPIs whose figures are shown as percent. */
  readonly percentIds: readonly string[];
}

/** What the charts of this card draw; a mode of null is the one the card is written in. */
export function chartMaterial(stored: StoredWorkbook, draft: CardDraft, periods: number, mode: CardMode | null): ChartMaterial {
  const { scorecard } = stored.blocks;
  const places = findPlaces(stored)?.places;
  const known = scorecard && places ? { scorecard, places } : null;
  return {
    mode: mode ?? (known ? cardModeOf(known.scorecard, known.places) : "functions"),
    draft,
    lines: scorecardRows(readDocument(draftDocument(draft))),
    periods,
    percentIds: known
      ? known.scorecard.values.flatMap((line, row) => {
          const [id, actual] = [known.places.id, known.places.actual].map((column) => column - known.scorecard.range.column);
          const shownAs = known.scorecard.numberFormats[row]?.[actual ?? -1] ?? "";
          return isPercent(shownAs) ? [String(line[id ?? -1] ?? "")].filter((each) => each !== "") : [];
        })
      : [],
  };
}

/** `_%` is room as wide as a percent sign, no percent. */
const isPercent = (format: string): boolean => format.replace(/_.|\\.|"[^"]*"/g, "").includes("%");
