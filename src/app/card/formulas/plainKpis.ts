import { readDirection } from "../../../domain/words/directionWords";
import type { Direction } from "../../../domain/direction";
import { readScoringChoice, type ScoringChoice } from "../../../domain/scoringChoice";
import { readThreshold, type Threshold } from "../../../domain/thresholds";
import { comparePeriods } from "../../../domain/period/period";
import { present } from "../../../domain/series";
import { readDocument } from "../../../domain/readDocument";
import type { CardDraft } from "../tables/cardTables";
import { draftDocument } from "../tables/draftDocument";
import { groupBy } from "../../groupBy";
import type { SheetWords } from "../../sheetWords";
import { cardSeries, trendWord } from "../sheet/valueCells";

/**
 * What the words of one KPI mean, and the trends of its figures. Formulas of plain Excel cannot read them, so the card carries what they meant
 * when it was written; other words mean nothing to it.
 */
export interface PlainKpi {
  readonly directionText: string;
  readonly direction: Direction | null;
  readonly thresholdText: string | null;
  readonly threshold: Threshold | null;
  /** The text is one for "none". */
  readonly thresholdIsNone: boolean;
  readonly scoringText: string;
  /** Null where the text is not understood. */
  readonly scoring: ScoringChoice | null;
  /** For each period of the card, oldest first: how many figures there are up to it, what they sum up to, and the trend they show. */
  readonly trends: readonly { readonly count: number; readonly sum: number; readonly word: string }[];
}

const usual: ScoringChoice = { method: "bands", parameters: [] };

/** The KPIs of a card with what their texts mean, by id. */
export function plainKpis(draft: CardDraft, words: SheetWords): ReadonlyMap<string, PlainKpi> {
  const { figures } = readDocument(draftDocument(draft));
  const periods = [...new Set(figures.map(({ period }) => period))].sort(comparePeriods);
  const rowsOf = groupBy(
    figures.filter(({ entity }) => entity === ""),
    ({ kpiId }) => kpiId,
  );
  return new Map(
    draft.BSC_KPIs.rows.map(({ record }): [string, PlainKpi] => {
      const id = String(record["ID"]);
      const scoringText = String(record["Scoring"] ?? "");
      const choice = readScoringChoice(scoringText);
      const scoring = choice === null ? usual : choice.method === null ? null : choice;
      const threshold = record["Threshold"] ?? "";
      const read = readThreshold(threshold);
      const directionText = String(record["Direction"] ?? "");
      const direction = readDirection(directionText);
      const actualOfPeriod = new Map([...(rowsOf.get(id) ?? [])].reverse().map((row) => [row.period, row.actual]));
      const series = cardSeries(periods.map((period) => actualOfPeriod.get(period) ?? null));
      return [
        id,
        {
          directionText,
          direction,
          thresholdText: typeof threshold === "string" && threshold !== "" ? threshold : null,
          thresholdIsNone: read.kind === "missing",
          threshold: read.kind === "missing" || read.kind === "not-a-number" ? null : read,
          scoringText,
          scoring,
          trends: periods.map((_, index) => {
            const upTo = series.slice(0, index + 1);
            const numbers = present(upTo);
            return { count: numbers.length, sum: numbers.reduce((a, b) => a + b, 0), word: trendWord(upTo, direction, words) };
          }),
        },
      ];
    }),
  );
}
